import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { build } from "esbuild";

import { noticesOf } from "./notices.mjs";

const project = path.resolve(import.meta.dirname, "..");

/**
 * Bundles a way into the program for Node alone: its libraries inside, what is loaded later in files of their own, and
 * beside them `licences.txt` with the notice of every library that went in.
 * @param {{ folder: string } & Pick<import("esbuild").BuildOptions, "entryPoints" | "loader" | "external">} way
 *   `folder` is emptied first
 */
export async function bundleForNode({ folder, ...way }) {
  rmSync(folder, { recursive: true, force: true });
  const { metafile } = await build({
    ...way,
    absWorkingDir: project,
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
