import type { ScoreTable } from "../scoreboard";
import type { SheetView } from "./sheetView";

/** A call of one of this program's functions in a formula, with or without the mark of a lost function. */
const ownCall = /(?<![A-Z0-9.])(?:_xldudf_(?:[A-Z0-9]+_)?)?[A-Z]{4,25}766\s*\(/i;

/**
 * Whether a table is what one of our functions spilled, not what staff keep: the formula stands in its first
 * cell, at the top left.
 */
export function isFunctionBlock(view: SheetView, { range, headerRows }: ScoreTable): boolean {
  for (let row = Math.max(0, range.top - 1); row <= range.top + headerRows; row += 1) {
    for (let column = Math.max(0, range.left - 2); column <= range.right; column += 1) {
      const { formula } = view.cell(row, column);
      if (formula !== undefined && ownCall.test(formula)) return true;
    }
  }
  return false;
}
