import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/*
 * peers NAME FILE OUT: a usual library opens the workbook, puts one number beside the first table and saves it. The
 * answer is the total that stands in the first sheet. Run in a process of its own, to be measured whole.
 */

interface Sheets {
  readonly Sheets: Readonly<Record<string, Readonly<Record<string, { readonly v?: unknown }>>>>;
  readonly SheetNames: readonly string[];
}

interface SheetJs {
  readonly readFile: (file: string) => Sheets;
  readonly writeFile: (book: Sheets, file: string) => void;
}

const peers: Readonly<Record<string, (file: string, out: string) => Promise<unknown>>> = {
  async exceljs(file, out) {
    const { default: ExcelJS } = await import("exceljs");
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const [sheet] = book.worksheets;
    assert.ok(sheet !== undefined);
    sheet.getCell("H1").value = 1;
    await book.xlsx.writeFile(out);
    return sheet.getCell("C8").value;
  },
  async sheetjs(file, out) {
    const { default: XLSX } = (await import(locationOf("xlsx"))) as { readonly default: SheetJs };
    const book = XLSX.readFile(file);
    const sheet = book.Sheets[book.SheetNames[0] ?? ""];
    assert.ok(sheet !== undefined);
    Object.assign(sheet, { H1: { t: "n", v: 1 } });
    XLSX.writeFile(book, out);
    return sheet["C8"]?.v;
  },
};

/** The library where it is installed: here, or in the folder that BENCH_PEERS names. */
function locationOf(name: string): string {
  const folder = process.env["BENCH_PEERS"] ?? process.cwd();
  return pathToFileURL(createRequire(`${folder}/`).resolve(name)).href;
}

const [name = "", file = "", out = ""] = process.argv.slice(2);
const peer = peers[name];
if (peer === undefined) throw new Error(`No such peer: ${name}`);
process.stdout.write(`${String(await peer(file, out))}\n`);
