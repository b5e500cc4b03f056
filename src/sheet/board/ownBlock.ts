import type { Page } from "../../cells/page";
import type { ScoreTable } from "../scoreboard";

/**
 * A call of one of this program's functions that spill a table, with or without the mark of a lost function. One that answers a
 * single figure (RANK766, PERCENT766) fills a column of the staff's own table.
 */
const spillingCall = /(?<![A-Z0-9.])(?:_xldudf_(?:[A-Z0-9]+_)?)?(?:TABLE|CRITERIA)766\s*\(/i;

/**
 * Whether a table is what one of our functions spilled, not what staff keep: the formula stands in its first
 * cell, at the top left.
 * @example isOwnBlock(page, table) // true of "=TABLE766(A1:C8)" and what it spilled
 */
export function isOwnBlock(page: Page, { range, headerRows }: ScoreTable): boolean {
  const last = range.top + headerRows;
  for (let row = Math.max(0, range.top - 1); row <= last; row += 1) {
    for (const { column, content } of page.cellsOf(row)) {
      if (column < range.left - 2 || column > range.left) continue;
      if (content.formula !== undefined && spillingCall.test(content.formula)) return true;
    }
  }
  return false;
}
