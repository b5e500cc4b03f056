import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

import { noticesOf } from "./notices.mjs";

const project = path.resolve(import.meta.dirname, "..");

/**
 * Builds the command line as files that need Node alone: `node command/score766.mjs`. Libraries are inside, each
 * command's in files of their own, so that a start loads what it uses.
 * @param folder where to, instead of `command/`
 */
export async function buildCommand(folder = path.join(project, "command")) {
  rmSync(folder, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: { score766: "src/cli/command.ts" },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    chunkNames: "parts/[name]-[hash]",
    bundle: true,
    metafile: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    charset: "utf8",
    loader: { ".xlsx": "binary" },
    // Makes the samples of this project; nothing of it is handed on.
    external: ["exceljs"],
    minifySyntax: true,
    legalComments: "none",
    // Libraries in the older form ask for Node's own modules at run time.
    banner: {
      js: `import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);`,
    },
    logLevel: "error",
  });
  const files = Object.keys(metafile.inputs).map((file) => path.join(project, file));
  writeFileSync(path.join(folder, "licences.txt"), noticesOf(files));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCommand();
