import { readdir } from "node:fs/promises";
import path from "node:path";
import { parseCommand, UsageError } from "./arguments";
import { analyze } from "./analyze";
import type { Console } from "./terminal/console";
import { report } from "./report";

/** `demo FOLDER --out DIR`: analyses every workbook of a folder and writes the report of each. */
export async function demo(args: readonly string[], console: Console): Promise<void> {
  const { file: folder, values } = parseCommand(args, { out: { type: "string", default: "out" } });
  const found = await readdir(folder).catch(() => {
    throw new UsageError(`Không đọc được thư mục “${folder}”. Hãy kiểm tra lại tên thư mục.`);
  });
  const names = found.filter((name) => name.endsWith(".xlsx")).sort();
  for (const name of names) {
    const file = path.join(folder, name);
    await analyze([file], console);
    await report([file, "--out", values.out], console);
    console.out(`\n${"═".repeat(console.lineWidth)}\n\n`);
  }
}
