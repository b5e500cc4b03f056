import { contains, type CellRange } from "../../cells/address";
import { BLANK_CELL, type Grid, type GridCell, type TextVisitor } from "../../cells/grid";
import { tidy } from "../text/fold";

/** A sheet as the reader sees it: merges answered everywhere, our own regions blank. */
export class SheetView {
  private readonly mergeStarts = new Map<string, CellRange>();

  constructor(
    readonly grid: Grid,
    private readonly ownRegions: readonly CellRange[]
  ) {
    for (const merge of grid.merges) this.mergeStarts.set(`${merge.top}:${merge.left}`, merge);
  }

  get sheet(): string {
    return this.grid.sheet;
  }

  cell(row: number, column: number): GridCell {
    return this.isOurs(row, column) ? BLANK_CELL : this.grid.cell(row, column);
  }

  /** The texts of the sheet as typed, in reading order; costs what is stored. */
  forEachText(visit: TextVisitor): void {
    this.grid.forEachText((text, row, column) => {
      if (!this.isOurs(row, column)) visit(text, row, column);
    });
  }

  private isOurs(row: number, column: number): boolean {
    return (
      this.ownRegions.length > 0 && this.ownRegions.some((range) => contains(range, row, column))
    );
  }

  /** The tidied text of a cell; a number as typed text; "" for all else. */
  text(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (cell.kind === "text") return tidy(cell.value);
    return cell.kind === "number" ? String(cell.value) : "";
  }

  isBlank(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    if (cell.kind === "text") return tidy(cell.value) === "";
    return cell.kind === "blank" && cell.formula === undefined;
  }

  isNumber(row: number, column: number): boolean {
    return this.cell(row, column).kind === "number";
  }

  /** The merge that starts in a cell, or the cell alone. */
  spanFrom(row: number, column: number): CellRange {
    return (
      this.mergeStarts.get(`${row}:${column}`) ?? {
        top: row,
        left: column,
        bottom: row,
        right: column,
      }
    );
  }

  /** The first cell of the merge a cell belongs to, or the cell itself. */
  origin(row: number, column: number): { readonly row: number; readonly column: number } {
    const merge = this.grid.merges.find((range) => contains(range, row, column));
    return merge === undefined ? { row, column } : { row: merge.top, column: merge.left };
  }

  isRowBlank(row: number, left: number, right: number): boolean {
    for (let column = left; column <= right; column += 1) {
      if (!this.isBlank(row, column)) return false;
    }
    return true;
  }
}
