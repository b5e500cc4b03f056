import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import ts from "typescript";

import { bundleForNode } from "./bundleForNode.mjs";

const project = path.resolve(import.meta.dirname, "..");

/**
 * Builds what `import … from "score766"` gives: src/index.ts with its libraries inside, and its types.
 * @param folder where to, instead of `library/`
 */
export async function buildLibrary(folder = path.join(project, "library")) {
  await bundleForNode({ folder, entryPoints: ["src/index.ts"] });
  for (const [name, text] of declarations()) {
    mkdirSync(path.dirname(path.join(folder, "types", name)), { recursive: true });
    writeFileSync(path.join(folder, "types", name), text);
  }
}

/**
 * The types of src/index.ts and of all that it names, by their path from src.
 * @throws Error where the sources have a fault of types
 */
function declarations() {
  const config = ts.readConfigFile(path.join(project, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, project);
  const source = path.join(project, "src");
  const program = ts.createProgram([path.join(source, "index.ts")], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    removeComments: false,
    rootDir: source,
    outDir: source,
    types: ["node"],
  });
  const emitted = new Map();
  const { diagnostics } = program.emit(undefined, (file, text) => {
    emitted.set(path.relative(source, file).replaceAll("\\", "/"), text);
  });
  if (diagnostics.length > 0) {
    throw new Error(
      diagnostics
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))
        .join("\n")
    );
  }
  const named = new Map();
  const take = (name) => {
    const text = emitted.get(name);
    if (text === undefined) throw new Error(`The types name ${name}, which has none.`);
    if (named.has(name)) return;
    // Node asks for the ending of a file; a bundler does not.
    named.set(
      name,
      text.replace(/((?:from|import\()\s*)"(\.[^"]+)"/g, (_, before, to) => `${before}"${to}.js"`)
    );
    for (const [, to] of text.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)) {
      take(path.posix.join(path.posix.dirname(name), `${to}.d.ts`));
    }
  };
  take("index.d.ts");
  return named;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildLibrary();
