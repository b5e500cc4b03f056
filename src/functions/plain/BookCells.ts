import type { CellAddress, CellRange } from "../../cells/address";
import { BLANK_CELL, type CellVisitor, type Grid, type GridCell } from "../../cells/grid";
import type { Area } from "./operand";

/** The cells of a workbook as its formulas name them. */
export class BookCells {
  readonly #grids: ReadonlyMap<string, Grid>;

  constructor(grids: readonly Grid[]) {
    this.#grids = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  }

  cell({ sheet, row, column }: CellAddress): GridCell {
    return this.#grids.get(sheet.toLowerCase())?.cell(row, column) ?? BLANK_CELL;
  }

  /** Visits what is stored in an area. */
  forEach({ sheet, range }: Area, visit: CellVisitor): void {
    this.#grids.get(sheet.toLowerCase())?.forEachCell(visit, range);
  }

  /** The cells of an Excel table's column between header and totals; null where there is none of the name. */
  tableColumn(table: string, column: string): Area | null {
    for (const grid of this.#grids.values()) {
      const found = grid.tables?.find(({ name }) => isSame(name, table));
      if (found === undefined) continue;
      const { range, hasHeader, hasTotals } = found;
      const at = hasHeader ? columnCalled(grid, range, column) : null;
      if (at === null) return null;
      const [top, bottom] = [range.top + 1, range.bottom - (hasTotals ? 1 : 0)];
      return { sheet: grid.sheet, range: { top, bottom, left: at, right: at } };
    }
    return null;
  }
}

function columnCalled(grid: Grid, { top, left, right }: CellRange, name: string): number | null {
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(top, column);
    if (cell.kind === "text" && isSame(cell.value, name)) return column;
  }
  return null;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
