import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** A folder for the files of one run; gone when the run ends. */
export const folder = path.join(os.tmpdir(), `score766-bench-${String(process.pid)}`);

mkdirSync(folder, { recursive: true });
process.on("exit", () => {
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a workbook for a measured program. @example fileOf("ward", wardWorkbook()) */
export function fileOf(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  return file;
}
