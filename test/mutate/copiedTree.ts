import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { switchMutants, type Numbered } from "./switchMutants";

/** Lays a copy of the sources and tests into a folder, all these mutants in it behind their switches. */
export function copyTree(tree: string, numbered: readonly Numbered[]): void {
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  for (const name of readdirSync(".")) {
    if (name === "node_modules" || name.startsWith(".")) continue;
    cpSync(name, path.join(tree, name), { recursive: true });
  }
  symlinkSync(path.resolve("node_modules"), path.join(tree, "node_modules"));
  for (const name of readdirSync("src", { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts") || name.endsWith(".test.ts") || name.endsWith(".d.ts")) continue;
    const file = path.join("src", name);
    const ofFile = numbered.filter(({ mutant }) => mutant.file === file);
    // A file without mutants has loops too, and a mutant elsewhere may make them endless.
    const switched = switchMutants(file, readFileSync(file, "utf8"), ofFile);
    writeFileSync(path.join(tree, file), switched);
  }
}
