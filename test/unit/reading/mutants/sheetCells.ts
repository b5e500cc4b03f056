import { gridFromValues, BLANK_CELL, type Grid, type GridCell } from "../../../../src/cells/grid";
import type { CellRange } from "../../../../src/cells/address";

/** A sheet as plain cells that can be changed. */
export interface SheetCells {
  readonly name: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly CellRange[];
  readonly date1904: boolean;
}

export function cellsOf(grid: Grid): SheetCells {
  const rows = Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_, column) => grid.cell(row, column))
  );
  return { name: grid.sheet, rows, merges: grid.merges, date1904: grid.date1904 };
}

export function toGrid({ name, rows, merges, date1904 }: SheetCells): Grid {
  return gridFromValues(name, rows, { merges, date1904 });
}

export function withCell(
  sheet: SheetCells,
  row: number,
  column: number,
  cell: GridCell
): SheetCells {
  const rows = sheet.rows.map((cells, at) => {
    if (at !== row) return cells;
    const changed = [...cells];
    while (changed.length <= column) changed.push(BLANK_CELL);
    changed[column] = cell;
    return changed;
  });
  return { ...sheet, rows };
}

export function withBlankRow(sheet: SheetCells, before: number): SheetCells {
  const down = (at: number, from: number) => (at >= from ? at + 1 : at);
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, before), [], ...sheet.rows.slice(before)],
    merges: sheet.merges.map((merge) => ({
      ...merge,
      top: down(merge.top, before),
      bottom: down(merge.bottom, before),
    })),
  };
}

export function withBlankColumn(sheet: SheetCells, before: number): SheetCells {
  const right = (at: number) => (at >= before ? at + 1 : at);
  return {
    ...sheet,
    rows: sheet.rows.map((cells) => [
      ...cells.slice(0, before),
      BLANK_CELL,
      ...cells.slice(before),
    ]),
    merges: sheet.merges.map((merge) => ({
      ...merge,
      left: right(merge.left),
      right: right(merge.right),
    })),
  };
}

export function withRowTwice(sheet: SheetCells, row: number): SheetCells {
  const longer = withBlankRow(sheet, row + 1);
  const again = sheet.rows[row] ?? [];
  return { ...longer, rows: longer.rows.map((cells, at) => (at === row + 1 ? again : cells)) };
}
