import type { Page } from "../../cells/page";
import type { ScoreTable } from "../scoreboard";

/** A call of one of this program's functions in a formula, with or without the mark of a lost function. */
const ownCall = /(?<![A-Z0-9.])(?:_xldudf_(?:[A-Z0-9]+_)?)?[A-Z]{4,25}766\s*\(/i;

/**
 * Whether a table is what one of our functions spilled, not what staff keep: the formula stands in its first
 * cell, at the top left.
 */
export function isOwnBlock(page: Page, { range, headerRows }: ScoreTable): boolean {
  const last = range.top + headerRows;
  for (let row = Math.max(0, range.top - 1); row <= last; row += 1) {
    for (const { column, content } of page.cellsOf(row)) {
      if (column < range.left - 2 || column > range.right) continue;
      if (content.formula !== undefined && ownCall.test(content.formula)) return true;
    }
  }
  return false;
}
