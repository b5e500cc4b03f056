import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gridFromValues } from "../../../../src/cells/grid";
import { openFileWorkbook } from "../../../../src/workbook/file/openFileWorkbook";
import { cellsOf, type SheetCells } from "../mutants/sheetCells";
import { oddSheets } from "../odd/sheets";

export interface NamedBook {
  readonly name: string;
  readonly sheets: readonly SheetCells[];
}

/** More cells than a person reads: a register is not put in other guises. */
const mostCells = 60_000;

export function oddBooks(): readonly NamedBook[] {
  return oddSheets.map(({ name, rows, merges = [], sheet = "S" }) => ({
    name,
    sheets: [cellsOf(gridFromValues(sheet, rows, { merges }))],
  }));
}

/** The sheets of a file; null where it is refused, or too large. */
export async function bookOf(path: string): Promise<NamedBook | null> {
  try {
    const name = basename(path);
    const workbook = await openFileWorkbook(new Uint8Array(readFileSync(path)), name);
    const { grids } = await workbook.read();
    const isLarge = grids.some(({ rowCount, columnCount }) => rowCount * columnCount > mostCells);
    return isLarge ? null : { name, sheets: grids.map(cellsOf) };
  } catch {
    return null;
  }
}
