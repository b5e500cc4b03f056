import { readdir } from "node:fs/promises";
import path from "node:path";
import { parseCommand } from "./arguments";
import { analyze } from "./analyze";
import type { Console } from "./main";
import { report } from "./report";

/** `demo FOLDER --out DIR`: analyses every workbook of a folder and writes the report of each. */
export async function demo(args: readonly string[], console: Console): Promise<void> {
  const { file: folder, values } = parseCommand(args, { out: { type: "string", default: "out" } });
  const names = (await readdir(folder)).filter((name) => name.endsWith(".xlsx")).sort();
  for (const name of names) {
    const file = path.join(folder, name);
    await analyze([file], console);
    await report([file, "--out", values.out], console);
    console.out(`\n${"═".repeat(100)}\n\n`);
  }
}
