import type { CellInput, CellState } from "./cellState";

const keyOf = (sheet: string, row: number, column: number): string =>
  `${row} ${column} ${sheet.toLowerCase()}`;

/**
 * What the plan that takes a write back must know besides its steps: how cells looked, what the write left in
 * them (only that may be overwritten), and which charts were not there.
 */
export class UndoMemory {
  readonly charts: { readonly sheet: string; readonly name: string }[] = [];
  readonly #states = new Map<string, { before: CellState; left: CellInput }>();

  remember(sheet: string, row: number, column: number, before: CellState, left: CellInput): void {
    this.#states.set(keyOf(sheet, row, column), { before, left });
  }

  /** Somebody typed into the cell while it was written: the way back leads to their words. */
  amend(sheet: string, row: number, column: number, input: CellInput): void {
    const known = this.#states.get(keyOf(sheet, row, column));
    if (known === undefined) return;
    this.#states.set(keyOf(sheet, row, column), { ...known, before: { ...known.before, input } });
  }

  before(sheet: string, row: number, column: number): CellState | null {
    return this.#states.get(keyOf(sheet, row, column))?.before ?? null;
  }

  /** Null where the write did nothing. */
  left(sheet: string, row: number, column: number): CellInput | null {
    return this.#states.get(keyOf(sheet, row, column))?.left ?? null;
  }
}
