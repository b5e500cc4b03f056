import path from "node:path";
import { fileURLToPath } from "node:url";

import { bundleForNode } from "./bundleForNode.mjs";

const project = path.resolve(import.meta.dirname, "..");

/**
 * Builds the command line as files that need Node alone: `node command/score766.mjs`. Libraries are inside, each
 * command's in files of their own, so that a start loads what it uses.
 * @param folder where to, instead of `command/`: told also behind the name of this file
 */
export async function buildCommand(folder = path.join(project, "command")) {
  await bundleForNode({
    folder,
    entryPoints: { score766: "src/cli/command.ts" },
    loader: { ".xlsx": "binary" },
    // Makes the samples of this project; nothing of it is handed on.
    external: ["exceljs"],
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCommand(process.argv[2]);
