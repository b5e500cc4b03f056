import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import ExcelJS, { type Workbook } from "exceljs";
import { parseCommand } from "./arguments";
import type { Console } from "./terminal/console";
import { buildCommuneLeague } from "./samples/communeLeague";
import { buildCommuneMay } from "./samples/communeMay";
import { buildFunctionsInCells } from "./samples/functionsInCells";
import { buildWardFirstQuarter } from "./samples/wardFirstQuarter";

/** The sample workbooks: real published figures in the layouts they were published in. */
export const sampleBuilders: ReadonlyMap<string, (workbook: Workbook) => void | Promise<void>> =
  new Map([
    ["phuong-quy-i-2026.xlsx", buildWardFirstQuarter],
    ["xa-chi-minh-thang-5-2026.xlsx", buildCommuneMay],
    ["cac-xa-quy-iii-2026.xlsx", buildCommuneLeague],
    ["ham-trong-o.xlsx", buildFunctionsInCells],
  ]);

/** One sample as the bytes of an .xlsx file. */
export async function buildSample(
  build: (workbook: Workbook) => void | Promise<void>
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Score766";
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 0, 1));
  await build(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** `samples DIR`: rebuilds the sample workbooks. */
export async function samples(args: readonly string[], console: Console): Promise<void> {
  const { file: folder } = parseCommand(args, {});
  await mkdir(folder, { recursive: true });
  for (const [name, build] of sampleBuilders) {
    const target = path.join(folder, name);
    await writeFile(target, await buildSample(build));
    console.out(`${target}\n`);
  }
}
