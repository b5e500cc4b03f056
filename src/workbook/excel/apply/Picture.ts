import type { CellRange } from "../../../cells/address";
import type { CellState } from "./cellState";

const columnLimit = 16_384;
const blank: CellState = { input: "", look: null, link: null };

/** The cells of one sheet that a plan touches: as they were, and as the steps so far leave them. */
export class Picture {
  readonly #before = new Map<number, CellState>();
  readonly #now = new Map<number, CellState>();

  constructor(
    /** False when the plan itself adds the sheet. */
    readonly existed: boolean
  ) {}

  record(row: number, column: number, state: CellState): void {
    this.#before.set(row * columnLimit + column, state);
  }

  before(row: number, column: number): CellState {
    return this.#before.get(row * columnLimit + column) ?? blank;
  }

  now(row: number, column: number): CellState {
    return this.#now.get(row * columnLimit + column) ?? this.before(row, column);
  }

  change(row: number, column: number, state: CellState): void {
    this.#now.set(row * columnLimit + column, state);
  }

  /** Cells that were recorded with content, in no order. */
  *filled(): Generator<{ row: number; column: number; state: CellState }> {
    for (const [key, state] of this.#before) {
      if (state.input !== "") yield { ...place(key), state };
    }
  }

  /** Cells that were changed, in no order. */
  *changed(): Generator<{ row: number; column: number; now: CellState }> {
    for (const [key, now] of this.#now) yield { ...place(key), now };
  }

  /** Rectangle around all recorded cells; null when there is none. */
  recorded(): CellRange | null {
    const cells = [...this.#before.keys()].map(place);
    const first = cells[0];
    if (!first) return null;
    const { row, column } = first;
    return cells.reduce<CellRange>(
      (range, cell) => ({
        top: Math.min(range.top, cell.row),
        left: Math.min(range.left, cell.column),
        bottom: Math.max(range.bottom, cell.row),
        right: Math.max(range.right, cell.column),
      }),
      { top: row, left: column, bottom: row, right: column }
    );
  }
}

function place(key: number): { row: number; column: number } {
  return { row: Math.floor(key / columnLimit), column: key % columnLimit };
}
