import { contains, type CellRange } from "./address";
import type { Grid, GridCell } from "./grid";
import { finished, type Steps } from "./steps";

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

export interface PageRow {
  readonly row: number;
  /** From left to right; never empty. */
  readonly cells: readonly PageCell[];
}

/** How a page is made of a grid. */
export interface PageOptions {
  /** Regions to leave out. */
  readonly without?: readonly CellRange[];
}

/**
 * A sheet as its stored cells, row after row: what it costs depends on what is written, never on how far the used
 * range reaches. Merges are answered by `at`.
 */
export class Page {
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly date1904: boolean;
  readonly rows: readonly PageRow[];
  readonly lastColumn: number;
  readonly #byRow = new Map<number, PageRow>();
  /** Origins of merges by each column they cover, from the top down. */
  readonly #spans = new Map<number, PageCell[]>();

  constructor(
    grid: Grid,
    options: PageOptions = {},
    { rows, origins, lastColumn }: StoredCells = finished(storedCells(grid, options))
  ) {
    this.sheet = grid.sheet;
    this.isHidden = grid.visibility === "hidden";
    this.date1904 = grid.date1904;
    this.rows = rows;
    this.lastColumn = lastColumn;
    for (const row of rows) this.#byRow.set(row.row, row);
    for (const origin of origins) this.#addSpan(origin);
  }

  /** The same in steps. */
  static *inSteps(grid: Grid, options: PageOptions = {}): Steps<Page> {
    const stored = yield* storedCells(grid, options);
    yield;
    return new Page(grid, options, stored);
  }

  /** The cells stored in a row; none for an empty one. */
  cellsOf(row: number): readonly PageCell[] {
    return this.#byRow.get(row)?.cells ?? [];
  }

  /** The cell that shows at a place: its own, or the origin of the merge that covers it. */
  at(row: number, column: number): PageCell | undefined {
    const own = this.#own(row, column);
    if (own !== undefined || this.#spans.size === 0) return own;
    const spans = this.#spans.get(column);
    if (spans === undefined) return undefined;
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((spans[middle]?.row ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    const span = spans[low - 1];
    return span !== undefined && span.bottom >= row ? span : undefined;
  }

  #own(row: number, column: number): PageCell | undefined {
    const cells = this.#byRow.get(row)?.cells;
    if (cells === undefined) return undefined;
    const guess = cells[column];
    if (guess?.column === column) return guess;
    let [low, high] = [0, cells.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = cells[middle];
      if (found === undefined || found.column === column) return found;
      if (found.column < column) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }

  #addSpan(origin: PageCell): void {
    for (
      let column = origin.column;
      column <= Math.min(origin.right, this.lastColumn);
      column += 1
    ) {
      const spans = this.#spans.get(column);
      if (spans === undefined) this.#spans.set(column, [origin]);
      else spans.push(origin);
    }
  }
}

interface StoredCells {
  readonly rows: readonly PageRow[];
  /** The first cells of merges. */
  readonly origins: readonly PageCell[];
  readonly lastColumn: number;
}

/** Rows whose cells are gathered in one step. */
const rowsAtOnce = 200;

function* storedCells(grid: Grid, { without = [] }: PageOptions): Steps<StoredCells> {
  const merges = new Map(grid.merges.map((merge) => [placeOf(merge.top, merge.left), merge]));
  const rows: { row: number; cells: PageCell[] }[] = [];
  const origins: PageCell[] = [];
  let lastColumn = 0;
  const take = (content: GridCell, row: number, column: number): void => {
    if (without.some((range) => contains(range, row, column))) return;
    const text = content.kind === "text" ? content.value : "";
    if (content.kind === "text" && blank.test(text)) return;
    const merge = merges.size === 0 ? undefined : merges.get(placeOf(row, column));
    const cell: PageCell = {
      row,
      column,
      bottom: merge?.bottom ?? row,
      right: merge?.right ?? column,
      content,
      text,
      hidden: grid.isHidden?.(row, column) ?? false,
    };
    if (column > lastColumn) lastColumn = column;
    if (merge !== undefined) origins.push(cell);
    const last = rows.at(-1);
    if (last?.row === row) last.cells.push(cell);
    else rows.push({ row, cells: [cell] });
  };
  for (let top = 0; top < grid.rowCount; top += rowsAtOnce) {
    const bottom = top + rowsAtOnce - 1;
    grid.forEachCell(take, { top, bottom, left: 0, right: grid.columnCount - 1 });
    yield;
  }
  return { rows, origins, lastColumn };
}

/** Spaces of every kind, and nothing else. */
const blank = /^[\s\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]*$/u;

function placeOf(row: number, column: number): number {
  return row * 16_384 + column;
}
