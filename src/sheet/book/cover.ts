import type { Grid } from "../../cells/grid";
import { Page, type PageRow } from "../../cells/page";
import { labelText } from "../axes/block";

/** A label and its value are no table. */
export const mostBeside = 2;
/** A cover has no more lines, and no table. */
const mostLines = 40;

/**
 * The texts of a sheet that only says what the others are about; none of a sheet with a table of whatever kind.
 * @example coverLines(gridFromValues("Bìa", [["UBND XÃ AN BÌNH"], ["NĂM 2026"]])) // ["UBND XÃ AN BÌNH", "NĂM 2026"]
 */
export function coverLines(grid: Grid): readonly string[] {
  return coverRows(grid).flatMap(({ cells }) => cells.map(labelText));
}

/** The same row by row: "Tháng | 9". */
export function coverRows(grid: Grid): readonly PageRow[] {
  if (grid.rowCount > mostRows) return [];
  const { rows } = new Page(grid);
  const isTable = rows.length > mostLines || rows.some(({ cells }) => cells.length > mostBeside);
  return isTable ? [] : rows;
}

const mostRows = 400;
