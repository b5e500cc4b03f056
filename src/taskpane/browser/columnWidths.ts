import type { Grid } from "../../cells/grid";
import { displayText } from "./displayText";

const narrowest = 56;
const widest = 280;
const letterWidth = 7;
const padding = 16;
const leastColumns = 26;
/** Enough rows to know how wide the texts of a column are. */
const looked = 60;

/** Widths in pixels that show most of each column, from its first rows. Merged titles do not count. */
export function columnWidths(grid: Grid): readonly number[] {
  const merged = new Set(
    grid.merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top}:${left}`)
  );
  return Array.from({ length: Math.max(grid.columnCount + 2, leastColumns) }, (_, column) => {
    let letters = 0;
    for (let row = 0; row < Math.min(grid.rowCount, looked); row += 1) {
      if (merged.has(`${row}:${column}`)) continue;
      letters = Math.max(letters, displayText(grid.cell(row, column), grid.date1904).length);
    }
    return Math.min(widest, Math.max(narrowest, letters * letterWidth + padding));
  });
}
