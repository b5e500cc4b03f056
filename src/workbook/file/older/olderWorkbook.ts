import type { CellRange } from "../../../cells/address";
import type { CellContent } from "../../../cells/grid";
import { tooLarge } from "../faults";
import { olderLimits } from "../limits";

/** A cell that holds something. Formulas of older formats are read as their stored results. */
export interface OlderCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Number format code; null for General. @example "0.00%" */
  readonly format: string | null;
  /** Null where the format has no fonts. @example ".VnTime" */
  readonly font: string | null;
}

export interface OlderSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly OlderCell[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** What is taken over from a file of another format: the values, how they are shown, and what is hidden. */
export interface OlderWorkbook {
  readonly sheets: readonly OlderSheet[];
  readonly date1904: boolean;
}

/** Gathers the cells of a workbook, within what a workbook of staff can need. */
export class CellCount {
  #left = olderLimits.cells;

  /** @throws WorkbookError when there are more cells than any sheet of scores can have. */
  take(count = 1): void {
    this.#left -= count;
    if (this.#left < 0) throw tooLarge("quá nhiều ô");
  }
}
