import type { CellRange } from "../../../cells/address";
import type { SheetTable } from "../../../cells/grid";
import type { ListedTable } from "./sheetList";

/** An Excel table of one sheet, told by the sheet's id. */
export interface PlacedTable {
  readonly sheetId: string;
  readonly table: SheetTable;
}

/**
 * Queues the question where tables lie; the answer is there after the caller's `context.sync()`.
 * @param named the tables as they are called by then, in the same order
 */
export function askTables(
  context: Excel.RequestContext,
  tables: readonly Pick<ListedTable, "id">[]
): (named: readonly ListedTable[]) => readonly PlacedTable[] {
  const asked = tables.map(({ id }) => {
    const range = context.workbook.tables.getItem(id).getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  return (named) =>
    asked.flatMap((range, at) => {
      const listed = named[at];
      if (listed === undefined) return [];
      const { name, sheetId, hasHeader, hasTotals } = listed;
      return [{ sheetId, table: { name, range: areaOf(range), hasHeader, hasTotals } }];
    });
}

/** The rectangle of a range whose place was loaded. */
export function areaOf(range: Excel.Range): CellRange {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
