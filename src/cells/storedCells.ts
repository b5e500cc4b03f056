import type { CellRange } from "./address";
import type { CellContent, Grid, GridCell } from "./grid";

/** The cell outside every used range. */
export const BLANK_CELL: GridCell = { kind: "blank" };

/** The part of a grid that is its cells. */
export type StoredCells = Pick<
  Grid,
  "rowCount" | "columnCount" | "cell" | "forEachCell" | "forEachText" | "forEachValue"
>;

/**
 * Cells of a grid that are at hand as rows, the first of them standing at a corner of the sheet.
 * @example storedCells([[{ kind: "number", value: 1 }]], { top: 4, left: 2 }).cell(4, 2)
 */
export function storedCells(
  rows: readonly (readonly GridCell[])[],
  corner: Pick<CellRange, "top" | "left"> = { top: 0, left: 0 }
): StoredCells {
  const { top, left } = corner;
  const cell = (row: number, column: number): GridCell =>
    rows[row - top]?.[column - left] ?? BLANK_CELL;
  const forEachCell: Grid["forEachCell"] = (visit, within) => {
    // Walked in pieces, the whole must not cost more than walked at once.
    const last = Math.min(rows.length - 1, (within?.bottom ?? Infinity) - top);
    for (let down = Math.max(0, (within?.top ?? 0) - top); down <= last; down += 1) {
      for (const [across, each] of (rows[down] ?? []).entries()) {
        const column = left + across;
        if (within !== undefined && (column < within.left || column > within.right)) continue;
        if (isStored(each)) visit(each, top + down, column);
      }
    }
  };
  return {
    rowCount: top + rows.length,
    columnCount: left + rows.reduce((widest, row) => Math.max(widest, row.length), 0),
    cell,
    forEachCell,
    forEachText: textsOf(forEachCell),
    forEachValue: valuesOf(forEachCell),
  };
}

/** The walk over texts, for grids to which a text costs no less than its cell. */
export function textsOf(forEachCell: Grid["forEachCell"]): Grid["forEachText"] {
  return (visit, within) => {
    forEachCell((cell, row, column) => {
      if (cell.kind === "text") visit(cell.value, row, column);
    }, within);
  };
}

/** The walk over plain values, likewise. */
export function valuesOf(forEachCell: Grid["forEachCell"]): Grid["forEachValue"] {
  return (visit, within) => {
    forEachCell((cell, row, column) => {
      visit(plainValue(cell), row, column, cell.kind === "number" ? cell.numberFormat : undefined);
    }, within);
  };
}

/** What a cell holds, as `Grid.forEachValue` tells it. */
export function plainValue(content: CellContent): string | number | boolean | null {
  return content.kind === "blank" || content.kind === "error" ? null : content.value;
}

/** A grid whose cells read otherwise than they are stored; what changes to blank is no longer visited. */
export function mappedGrid(grid: Grid, change: (cell: GridCell) => GridCell): Grid {
  const forEachCell: Grid["forEachCell"] = (visit, within) => {
    grid.forEachCell((stored, row, column) => {
      const cell = change(stored);
      if (isStored(cell)) visit(cell, row, column);
    }, within);
  };
  return {
    sheet: grid.sheet,
    visibility: grid.visibility,
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    merges: grid.merges,
    ...(grid.covered === undefined ? {} : { covered: grid.covered }),
    ...(grid.tables === undefined ? {} : { tables: grid.tables }),
    date1904: grid.date1904,
    isHidden: (row, column) => grid.isHidden?.(row, column) ?? false,
    cell: (row, column) => change(grid.cell(row, column)),
    forEachCell,
    forEachText: textsOf(forEachCell),
    forEachValue: valuesOf(forEachCell),
  };
}

function isStored({ kind, formula }: GridCell): boolean {
  return kind !== "blank" || formula !== undefined;
}
