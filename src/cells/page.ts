import { contains, type CellRange } from "./address";
import type { Grid } from "./grid";
import { gatherRows, type PageCell, type PageRow, type StoredRows } from "./pageRow";
import { finished, type Steps } from "./steps";

export type { PageCell, PageRow };

/** How a page is made of a grid. */
export interface PageOptions {
  /** Regions to leave out. */
  readonly without?: readonly CellRange[];
}

/**
 * A sheet as its stored cells, row after row: what it costs depends on what is written, never on how far the used
 * range reaches, and cells are made of a row that is looked at alone. Merges are answered by `at`.
 */
export class Page {
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly date1904: boolean;
  readonly rows: readonly PageRow[];
  readonly lastColumn: number;
  /** Origins of merges by each column they cover, from the top down. */
  readonly #spans = new Map<number, PageCell[]>();

  constructor(
    grid: Grid,
    options: PageOptions = {},
    { rows, lastColumn }: StoredRows = finished(storedRows(grid, options))
  ) {
    this.sheet = grid.sheet;
    this.isHidden = grid.visibility === "hidden";
    this.date1904 = grid.date1904;
    this.rows = rows;
    this.lastColumn = lastColumn;
    for (const origin of this.#origins(grid.merges)) this.#addSpan(origin);
  }

  /** The same in steps. */
  static *inSteps(grid: Grid, options: PageOptions = {}): Steps<Page> {
    const stored = yield* storedRows(grid, options);
    yield;
    return new Page(grid, options, stored);
  }

  /** The cells stored in a row; none for an empty one. */
  cellsOf(row: number): readonly PageCell[] {
    return this.#rowAt(row)?.cells ?? [];
  }

  /** The columns that hold anything in a row, from left to right. Rows alike answer the same list. */
  columnsOf(row: number): readonly number[] {
    return this.#rowAt(row)?.columns ?? [];
  }

  /** The cell that shows at a place: its own, or the origin of the merge that covers it. */
  at(row: number, column: number): PageCell | undefined {
    return this.#own(row, column) ?? this.mergeOver(row, column);
  }

  /** The origin of the merge that covers a place, itself included. */
  mergeOver(row: number, column: number): PageCell | undefined {
    const spans = this.#spans.size === 0 ? undefined : this.#spans.get(column);
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

  #rowAt(row: number): PageRow | undefined {
    const { rows } = this;
    // Most sheets leave out no row behind their first.
    const guess = rows[row - (rows[0]?.row ?? 0)];
    if (guess?.row === row) return guess;
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = rows[middle];
      if (found === undefined || found.row === row) return found;
      if (found.row < row) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }

  #own(row: number, column: number): PageCell | undefined {
    const cells = this.#rowAt(row)?.cells;
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

  /** The first cells of merges that hold something, row after row and from the left. */
  #origins(merges: readonly CellRange[]): readonly PageCell[] {
    return [...merges]
      .sort((one, other) => one.top - other.top || one.left - other.left)
      .flatMap(({ top, left }) => this.#own(top, left) ?? []);
  }

  #addSpan(origin: PageCell): void {
    const last = Math.min(origin.right, this.lastColumn);
    for (let column = origin.column; column <= last; column += 1) {
      const spans = this.#spans.get(column);
      if (spans === undefined) this.#spans.set(column, [origin]);
      else spans.push(origin);
    }
  }
}

function storedRows(grid: Grid, { without = [] }: PageOptions): Steps<StoredRows> {
  return gatherRows(grid, (row, column) => without.some((range) => contains(range, row, column)));
}
