import type { CellRange } from "../../cells/address";
import type { CellStyle, PlannedCell } from "../../plan/plan";

/** A cell over several columns; the rest of the row begins behind it. */
export interface SpannedCell {
  readonly cell: PlannedCell;
  readonly columns: number;
}

export type SpannedRow = readonly SpannedCell[];

/** Rows as a plan has them: one cell a column, and the areas that are one cell each. */
export interface LaidOutRows {
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly merges: readonly CellRange[];
  /** Points; null: one line, as high as the program makes it. */
  readonly heights: readonly (number | null)[];
}

/** @param widths of the columns, in characters */
export function laidOutRows(rows: readonly SpannedRow[], widths: readonly number[]): LaidOutRows {
  const merges: CellRange[] = [];
  const cells = rows.map((row, top) =>
    row.flatMap(({ cell, columns }, place) => {
      const left = row.slice(0, place).reduce((sum, each) => sum + each.columns, 0);
      const right = left + columns - 1;
      if (columns > 1) merges.push({ top, bottom: top, left, right });
      // What lies under the first cell has its look, so that lines and fills run through.
      const under: PlannedCell = { content: { kind: "blank" }, style: cell.style };
      return [cell, ...Array.from({ length: columns - 1 }, () => under)];
    })
  );
  return { rows: cells, merges, heights: rows.map((row) => heightOf(row, widths)) };
}

/** Points of one line; those of a table may be in the workbook's own font, which may be larger. */
const lineHeights: Partial<Readonly<Record<CellStyle, number>>> = {
  title: 22,
  subject: 18,
  heading: 20,
  tableText: 18,
  tableHeader: 18,
};
const usualLineHeight = 16.5;
/** These are higher than a row of their own accord, or lie in merged cells with more room above. */
const standsOut: ReadonlySet<CellStyle> = new Set(["title", "subject", "heading"]);
/** How many letters fit a column of width 1 in the fonts we write in. */
const lettersPerWidth = 1.1;

/** No program fits a row to text in merged cells, so rows of several lines say their height. */
function heightOf(row: SpannedRow, widths: readonly number[]): number | null {
  let left = 0;
  const heights = row.flatMap(({ cell: { content, style }, columns }) => {
    const room = widths.slice(left, left + columns).reduce((sum, width) => sum + width, 0);
    left += columns;
    if (content.kind !== "text") return [];
    const lines = Math.ceil(content.value.length / (room * lettersPerWidth));
    const line = lineHeights[style] ?? usualLineHeight;
    return lines > 1 || standsOut.has(style) ? [lines * line + (lines > 1 ? 3 : 0)] : [];
  });
  return heights.length === 0 ? null : Math.max(...heights);
}
