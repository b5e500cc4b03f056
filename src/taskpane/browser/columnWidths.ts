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
  const letters: number[] = Array.from(
    { length: Math.max(grid.columnCount + 2, leastColumns) },
    () => 0
  );
  grid.forEachCell(
    (cell, row, column) => {
      if (merged.has(`${row}:${column}`)) return;
      const text = displayText(cell, grid.date1904);
      letters[column] = Math.max(letters[column] ?? 0, text.length);
    },
    { top: 0, bottom: looked - 1, left: 0, right: grid.columnCount - 1 }
  );
  return letters.map((count) =>
    Math.min(widest, Math.max(narrowest, count * letterWidth + padding))
  );
}
