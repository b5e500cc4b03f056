import type { Grid } from "../../cells/grid";
import { Page } from "../../cells/page";
import { labelText } from "../axes/block";

/** A cover has no more lines, and no table: a label and its value at most beside each other. */
const [mostLines, mostBeside] = [40, 2];

/**
 * The lines of a sheet that only says what the others are about; none of a sheet with a table of whatever kind.
 * @example coverLines(gridFromValues("Bìa", [["UBND XÃ AN BÌNH"], ["NĂM 2026"]])) // ["UBND XÃ AN BÌNH", "NĂM 2026"]
 */
export function coverLines(grid: Grid): readonly string[] {
  if (grid.rowCount > mostRows) return [];
  const { rows } = new Page(grid);
  return rows.length > mostLines || rows.some(({ cells }) => cells.length > mostBeside)
    ? []
    : rows.flatMap(({ cells }) => cells.map(labelText));
}

const mostRows = 400;
