import type { Quantity } from "../scoring/assessment";
import { formatCell, type CellAddress } from "../cells/address";
import type { Grid } from "../cells/grid";
import type { Figure } from "../sheet/scoreboard";
import type { Input } from "./formula";

export type LineKind = "group" | "indicator" | "total" | "board";

/** One row of the sheet with what its computed cells are made of. Points and ratios as Excel holds them. */
export interface ScoreLine {
  readonly row: number;
  readonly kind: LineKind;
  readonly points: Input | null;
  readonly maxPoints: Input | null;
  readonly pointsBefore: Input | null;
  readonly rank: Input | null;
  readonly rankBefore: Input | null;
  /** Numerator and denominator of an indicator; null on every other row. */
  readonly counts: readonly [Input | null, Input | null] | null;
  /** Points of the groups, where the row adds them up itself. */
  readonly parts: readonly (Input | null)[];
  readonly known: KnownValues;
  /** Rows this one is ranked among share a key; null outside a league. */
  readonly league: string | null;
}

export interface KnownValues {
  readonly points: number | null;
  readonly percent: number | null;
  readonly shortfall: number | null;
  readonly change: number | null;
  readonly places: number | null;
  readonly rank: number | null;
  readonly grade: string | null;
}

/** Reads what stands in the cells of one sheet for the formulas of one row. */
export class InputReader {
  constructor(
    private readonly grid: Grid,
    private readonly row: number
  ) {}

  /**
   * A figure as the number in its cell, or the empty cell that waits for it. Null where no number cell holds
   * it ("19,96" typed as text, a value had by a rule): a formula could not follow it.
   */
  live(quantity: Quantity | null, figure?: Figure): Input | null {
    if (quantity === null) return this.emptyCell(figure?.cell ?? null);
    return quantity.origin.kind === "cell" ? this.numberCell(quantity.origin.cell) : null;
  }

  /** A maximum, fixed by the Decision: where no number cell holds it ("(18đ)" in a header) it is a constant. */
  maximum(quantity: Quantity | null, figure?: Figure): Input | null {
    const live = this.live(quantity, figure);
    if (live !== null || quantity === null) return live;
    return { kind: "constant", now: quantity.value / 100 };
  }

  private numberCell(address: CellAddress): Input | null {
    if (address.sheet !== this.grid.sheet) return null;
    const cell = this.grid.cell(address.row, address.column);
    if (cell.kind !== "number") return null;
    return { kind: "cell", reference: this.reference(address), now: cell.value };
  }

  /** A cell that waits for its number: the formula beside it comes alive when it is filled in. */
  private emptyCell(address: CellAddress | null): Input | null {
    if (address === null || address.sheet !== this.grid.sheet) return null;
    const cell = this.grid.cell(address.row, address.column);
    const empty = cell.kind === "blank" || (cell.kind === "text" && cell.value === "");
    return empty ? { kind: "cell", reference: this.reference(address), now: null } : null;
  }

  private reference(address: CellAddress): string {
    const name = formatCell(address);
    return address.row === this.row ? name : name.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  }
}
