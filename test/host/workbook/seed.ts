import { storedCells } from "../../../src/cells/storedCells";
import type { CellRange } from "../../../src/cells/address";
import type { Grid, GridCell, SheetTable } from "../../../src/cells/grid";
import { HostWorkbook } from "./HostWorkbook";

/** A workbook as plain data, so that it can be sent into a page. */
export interface WorkbookSeed {
  readonly name: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: "visible" | "hidden";
    readonly merges: readonly CellRange[];
    readonly tables?: readonly SheetTable[];
    readonly rows: readonly (readonly GridCell[])[];
  }[];
  readonly settings?: Readonly<Record<string, string>>;
}

/** @example seedOf((await openFileWorkbook(bytes, "chi-so.xlsx").read()).grids, "chi-so.xlsx") */
export function seedOf(grids: readonly Grid[], name: string): WorkbookSeed {
  return {
    name,
    sheets: grids.map((grid) => ({
      name: grid.sheet,
      visibility: grid.visibility,
      merges: grid.merges,
      ...(grid.tables === undefined ? {} : { tables: grid.tables }),
      rows: Array.from({ length: grid.rowCount }, (_row, row) =>
        Array.from({ length: grid.columnCount }, (_column, column) => grid.cell(row, column))
      ),
    })),
  };
}

export function seededWorkbook(seed: WorkbookSeed): HostWorkbook {
  const grids = seed.sheets.map((sheet): Grid => ({
    sheet: sheet.name,
    visibility: sheet.visibility,
    merges: sheet.merges,
    ...(sheet.tables === undefined ? {} : { tables: sheet.tables }),
    date1904: false,
    ...storedCells(sheet.rows),
  }));
  const workbook = HostWorkbook.fromGrids(grids, seed.name);
  for (const [key, value] of Object.entries(seed.settings ?? {})) workbook.settings.set(key, value);
  return workbook;
}
