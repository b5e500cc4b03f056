import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { strToU8, zipSync } from "fflate";

import { billOfMaterials } from "./bill.mjs";
import { serviceWorkerSources } from "./offline.mjs";
import { singlePage } from "./single.mjs";

const project = path.resolve(import.meta.dirname, "..");
/** A zip has no time zone and nothing before 1980: one fixed moment makes the same release the same bytes. */
const moment = new Date(2026, 0, 1);

/** Files of a folder, by their path in it with forward slashes. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort()
    .map((name) => [
      name.replaceAll("\\", "/"),
      new Uint8Array(readFileSync(path.join(folder, name))),
    ]);
}

/** A script for people without Node, for both families of systems. PowerShell 5 reads Vietnamese only with a mark first. */
function script(name) {
  const read = (file) => readFileSync(path.join(project, "packaging", file), "utf8");
  return {
    [`${name}.sh`]: strToU8(read(`${name}.sh`)),
    [`${name}.ps1`]: strToU8(`\uFEFF${read(`${name}.ps1`)}`),
  };
}

/**
 * Everything that an office needs, by its path in the zip: the pages, the single file, the scripts that write the
 * address, server files, guides, notices, bill of materials, and the SHA-256 of each.
 * @param pages folder of a production build
 */
export async function releaseFiles(pages) {
  const { page, files: shown } = await singlePage();
  const bundled = [...shown, ...(await serviceWorkerSources())];
  const own = (file) => new Uint8Array(readFileSync(path.join(project, file)));
  const files = {
    "score766.html": strToU8(page),
    ...script("dat-dia-chi"),
    ...script("dat-cau-hinh"),
    "may-chu/nginx.conf": own("packaging/server/nginx.conf"),
    "may-chu/Caddyfile": own("packaging/server/Caddyfile"),
    "may-chu/web.config": own("packaging/server/web.config"),
    "trien-khai.md": own("docs/trien-khai.md"),
    "huong-dan.md": own("docs/huong-dan.md"),
    LICENSE: own("LICENSE"),
    "licences.txt": new Uint8Array(readFileSync(path.join(pages, "licences.txt"))),
    "sbom.json": strToU8(`${JSON.stringify(billOfMaterials(bundled, project), null, 2)}\n`),
    ...Object.fromEntries(filesIn(pages).map(([name, bytes]) => [`dist/${name}`, bytes])),
  };
  const sums = Object.entries(files).map(
    ([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`
  );
  return { ...files, "SHA256SUMS.txt": strToU8(sums.join("")) };
}

/** The release as a zip, in a folder named after its version. The scripts may be run where it is unpacked. */
export function releaseZip(files, name) {
  const entries = Object.entries(files).map(([file, bytes]) => {
    const attrs = (file.endsWith(".sh") ? 0o100755 : 0o100644) << 16;
    return [`${name}/${file}`, [bytes, { mtime: moment, os: 3, attrs }]];
  });
  return zipSync(Object.fromEntries(entries), { level: 9 });
}

/** `npm run release`: builds the pages, then writes score766-VERSION.zip and its SHA-256. */
async function main() {
  const { version } = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8"));
  execFileSync(process.execPath, ["node_modules/webpack-cli/bin/cli.js", "--mode", "production"], {
    cwd: project,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const name = `score766-${version}`;
  const zip = releaseZip(await releaseFiles(path.join(project, "dist")), name);
  mkdirSync(path.join(project, "release"), { recursive: true });
  const file = path.join(project, "release", `${name}.zip`);
  writeFileSync(file, zip);
  const sum = createHash("sha256").update(zip).digest("hex");
  writeFileSync(`${file}.sha256`, `${sum}  ${name}.zip\n`);
  console.log(`release/${name}.zip: ${Math.round(zip.length / 1024)} KB, SHA-256 ${sum}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
