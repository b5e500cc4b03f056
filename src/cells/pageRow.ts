import type { CellRange } from "./address";
import type { Grid, GridCell } from "./grid";
import type { Steps } from "./steps";

/** A stored cell of a page. For a merge it is the origin, and reaches to the merge's last row and column. */
export interface PageCell {
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
  readonly content: GridCell;
  /** Its text as typed; "" for numbers and everything else. */
  readonly text: string;
  readonly hidden: boolean;
}

/** A row of a page. Its cells are made when they are asked for: of a register only the first rows ever are. */
export interface PageRow {
  readonly row: number;
  /** From left to right; never empty. */
  readonly cells: readonly PageCell[];
  /** Where these stand; rows alike share the list. */
  readonly columns: readonly number[];
  /** The largest of its numbers that have no format of their own, and its column; -1 where there is none. */
  readonly largest: number;
  readonly largestAt: number;
}

/** The rows of a grid that hold something. */
export interface StoredRows {
  readonly rows: readonly PageRow[];
  readonly lastColumn: number;
}

/** Rows that are gathered in one step. */
const rowsAtOnce = 200;

/** @param leftOut whether a place belongs to no page */
export function* gatherRows(
  grid: Grid,
  leftOut: (row: number, column: number) => boolean
): Steps<StoredRows> {
  const gathered = new GatheredRows(new RowCells(grid, leftOut));
  const right = grid.columnCount - 1;
  for (let top = 0; top < grid.rowCount; top += rowsAtOnce) {
    const bottom = top + rowsAtOnce - 1;
    grid.forEachValue(
      (value, row, column, format) => {
        if (isBlank(value) || leftOut(row, column)) return;
        gathered.add(value, row, column, format);
      },
      { top, bottom, left: 0, right }
    );
    gathered.endRow();
    yield;
  }
  return gathered;
}

/** Rows put together from the values of their cells, as they come. */
class GatheredRows implements StoredRows {
  readonly rows: PageRow[] = [];
  lastColumn = 0;
  readonly #source: RowCells;
  #row = -1;
  #columns: number[] = [];
  /** The columns of the row before. */
  #before: readonly number[] = [];
  #largest = 0;
  #largestAt = -1;

  constructor(source: RowCells) {
    this.#source = source;
  }

  add(value: unknown, row: number, column: number, format: string | undefined): void {
    if (row !== this.#row) this.endRow();
    this.#row = row;
    this.#columns.push(column);
    if (column > this.lastColumn) this.lastColumn = column;
    if (typeof value !== "number" || format !== undefined) return;
    if (this.#largestAt >= 0 && value <= this.#largest) return;
    this.#largest = value;
    this.#largestAt = column;
  }

  endRow(): void {
    const columns = this.#columns;
    if (columns.length === 0) return;
    if (!areAlike(columns, this.#before)) {
      this.#before = columns;
      this.#columns = [];
    } else columns.length = 0;
    const [at, largest] = [this.#largestAt, this.#largest];
    this.rows.push(new LazyRow(this.#row, this.#before, largest, at, this.#source));
    this.#largest = 0;
    this.#largestAt = -1;
  }
}

class LazyRow implements PageRow {
  #cells: readonly PageCell[] | null = null;
  readonly #source: RowCells;

  constructor(
    readonly row: number,
    readonly columns: readonly number[],
    readonly largest: number,
    readonly largestAt: number,
    source: RowCells
  ) {
    this.#source = source;
  }

  get cells(): readonly PageCell[] {
    return (this.#cells ??= this.#source.of(this.row));
  }
}

/** Makes the cells of a row. */
class RowCells {
  readonly #grid: Grid;
  readonly #leftOut: (row: number, column: number) => boolean;
  readonly #merges: ReadonlyMap<number, CellRange>;

  constructor(grid: Grid, leftOut: (row: number, column: number) => boolean) {
    this.#grid = grid;
    this.#leftOut = leftOut;
    this.#merges = new Map(grid.merges.map((merge) => [placeOf(merge.top, merge.left), merge]));
  }

  of(row: number): readonly PageCell[] {
    const grid = this.#grid;
    const cells: PageCell[] = [];
    grid.forEachCell(
      (content, _row, column) => {
        const text = content.kind === "text" ? content.value : "";
        if ((content.kind === "text" && isBlank(text)) || this.#leftOut(row, column)) return;
        const merge = this.#merges.size === 0 ? undefined : this.#merges.get(placeOf(row, column));
        cells.push({
          row,
          column,
          bottom: merge?.bottom ?? row,
          right: merge?.right ?? column,
          content,
          text,
          hidden: grid.isHidden?.(row, column) ?? false,
        });
      },
      { top: row, bottom: row, left: 0, right: grid.columnCount - 1 }
    );
    return cells;
  }
}

/** Spaces of every kind, and nothing else. */
const blank = /^[\s\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]*$/u;

/** A text of spaces alone. Nearly all texts tell by their first letter that they are none. */
function isBlank(value: string | number | boolean | null): boolean {
  if (typeof value !== "string") return false;
  const first = value.charCodeAt(0);
  if (first > 0x20 && first < 0x1680 && first !== 0xa0) return false;
  return blank.test(value);
}

function areAlike(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

function placeOf(row: number, column: number): number {
  return row * 16_384 + column;
}
