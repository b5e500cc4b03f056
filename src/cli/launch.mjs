// Starts the command line from its TypeScript sources: bundles them once for each state of the sources, then
// runs the bundle, so that a start costs tens of milliseconds and never runs stale code.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const cache = path.join(root, ".cache", "cli");

function fingerprint() {
  const hash = createHash("sha256");
  for (const entry of readdirSync(path.join(root, "src"), { recursive: true }).sort()) {
    if (!/\.(ts|mjs|json)$/.test(entry) || entry.endsWith(".test.ts")) continue;
    const { mtimeMs, size } = statSync(path.join(root, "src", entry));
    hash.update(`${entry}:${mtimeMs}:${size};`);
  }
  return hash.digest("hex").slice(0, 16);
}

async function bundle(target) {
  const { build } = await import("esbuild").catch(() => {
    console.error(
      "Chưa cài đủ thư viện để chạy từ mã nguồn. Hãy chạy npm ci, hoặc dùng bản dựng sẵn: node command/score766.mjs."
    );
    process.exit(3);
  });
  const fresh = `${target}.${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts"],
    outdir: fresh,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    loader: { ".xlsx": "binary" },
    logLevel: "error",
  });
  try {
    renameSync(fresh, target);
  } catch {
    // Another start of the program finished the same bundle first; its result is as good.
    rmSync(fresh, { recursive: true, force: true });
  }
  const dayAgo = Date.now() - 24 * 60 * 60 * 1000;
  for (const old of readdirSync(cache).map((name) => path.join(cache, name))) {
    // Younger ones may belong to a start that is still running.
    if (old !== target && statSync(old).mtimeMs < dayAgo) rmSync(old, { recursive: true });
  }
}

mkdirSync(cache, { recursive: true });
const target = path.join(cache, fingerprint());
if (!existsSync(target)) await bundle(target);
const { main } = await import(pathToFileURL(path.join(target, "main.mjs")).href);
process.exitCode = await main(process.argv.slice(2));
