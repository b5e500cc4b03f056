import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import type { CellRange } from "../../cells/address";

export interface RegionMarks {
  /** Tables that were recognised. */
  readonly tables: readonly { readonly range: CellRange; readonly headerRows: number }[];
  /** What this program wrote. */
  readonly own: readonly CellRange[];
}

/** What is marked on one sheet. */
export function regionMarks(analysis: WorkbookAnalysis | null, sheet: string): RegionMarks {
  if (analysis === null) return { tables: [], own: [] };
  return {
    tables: analysis.tables
      .filter(({ table }) => table.sheet === sheet)
      .map(({ table: { range, headerRows } }) => ({ range, headerRows })),
    own: analysis.contents.ownRegions
      .filter((each) => each.sheet === sheet)
      .map(({ range }) => range),
  };
}

export type CellMark = "header" | "table" | "own" | null;

/** @example markAt(marks, 3, 4) // "table" */
export function markAt({ tables, own }: RegionMarks, row: number, column: number): CellMark {
  const inside = (range: CellRange): boolean =>
    row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
  if (own.some(inside)) return "own";
  const table = tables.find(({ range }) => inside(range));
  if (table === undefined) return null;
  return row < table.range.top + table.headerRows ? "header" : "table";
}
