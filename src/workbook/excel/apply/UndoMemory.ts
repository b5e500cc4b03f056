import type { CellInput, CellState } from "./cellState";

/** One key for a cell, whatever the case of its sheet's name. */
export const placeKey = (sheet: string, row: number, column: number): string =>
  `${row} ${column} ${sheet.toLowerCase()}`;

/**
 * What the plan that takes a write back must know besides its steps: how cells looked, what the write left in
 * them (only that may be overwritten), and which charts were not there.
 */
export class UndoMemory {
  /** What cells held for a moment while the write was carried out, by placeKey. */
  passing: ReadonlyMap<string, CellInput> = new Map();
  readonly charts: { readonly sheet: string; readonly name: string }[] = [];
  readonly #states = new Map<string, { before: CellState; left: CellInput }>();

  remember(sheet: string, row: number, column: number, before: CellState, left: CellInput): void {
    this.#states.set(placeKey(sheet, row, column), { before, left });
  }

  /** Somebody typed into the cell while it was written: the way back leads to their words. */
  amend(sheet: string, row: number, column: number, input: CellInput): void {
    const known = this.#states.get(placeKey(sheet, row, column));
    if (known === undefined) return;
    this.#states.set(placeKey(sheet, row, column), {
      ...known,
      before: { ...known.before, input },
    });
  }

  before(sheet: string, row: number, column: number): CellState | null {
    return this.#states.get(placeKey(sheet, row, column))?.before ?? null;
  }

  /** What the cell held for a moment while it was written; null: nothing besides. */
  passed(sheet: string, row: number, column: number): CellInput | null {
    return this.passing.get(placeKey(sheet, row, column)) ?? null;
  }

  /** Null where the write did nothing. */
  left(sheet: string, row: number, column: number): CellInput | null {
    return this.#states.get(placeKey(sheet, row, column))?.left ?? null;
  }
}
