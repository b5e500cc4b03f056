import type { CellRange } from "../../../../src/cells/address";
import { gridFromValues, type Grid } from "../../../../src/cells/grid";
import type { Typed } from "./words";
import type { Axis } from "./plan";
import type { Place } from "./figures";
import type { Measure } from "./words";

/** What a cell was written for: what a change of it changes. */
export type Role =
  | { readonly kind: "figure"; readonly measure: Measure; readonly place: Place }
  | { readonly kind: "name"; readonly axis: Axis; readonly of: number }
  | { readonly kind: "head" | "title" | "measure" | "aside" };

export interface WrittenCell {
  readonly typed: Typed;
  readonly role: Role;
}

/** A sheet being written, cell by cell. */
export class SheetDraft {
  readonly rows: (WrittenCell | null)[][] = [];
  readonly merges: CellRange[] = [];

  constructor(readonly name: string) {}

  get bottom(): number {
    return this.rows.length;
  }

  blank(count = 1): void {
    for (let row = 0; row < count; row += 1) this.rows.push([]);
  }

  line(cells: readonly (WrittenCell | null)[]): number {
    this.rows.push([...cells]);
    return this.rows.length - 1;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }

  copy(name = this.name): SheetDraft {
    const draft = new SheetDraft(name);
    for (const row of this.rows) draft.line(row);
    draft.merges.push(...this.merges);
    return draft;
  }

  toGrid(): Grid {
    const values = this.rows.map((row) => row.map((cell) => cell?.typed ?? null));
    return gridFromValues(this.name, values, { merges: this.merges });
  }
}

export const title = (typed: string): WrittenCell => ({ typed, role: { kind: "title" } });
export const head = (typed: string): WrittenCell => ({ typed, role: { kind: "head" } });
export const aside = (typed: Typed): WrittenCell => ({ typed, role: { kind: "aside" } });
