import type { ReportTable } from "../../../report/reportDocument";

/** Texts over a column from the top down, each cell once. */
export type Head = readonly string[];

/**
 * The texts over every column of a table, cells laid over the columns that they cover.
 * @example headsOf(scoreTable)[3] // ["Tháng 5/2026", "Xếp vị trí"]
 */
export function headsOf({ header, widths }: ReportTable): readonly Head[] {
  const heads: string[][] = widths.map(() => []);
  /** Rows that a cell from above still covers, by column. */
  const covered = widths.map(() => 0);
  for (const row of header) {
    const cells = [...row];
    let left = 0;
    let text = "";
    let rows = 1;
    heads.forEach((head, column) => {
      if ((covered[column] ?? 0) > 0) {
        covered[column] = (covered[column] ?? 0) - 1;
        return;
      }
      if (left === 0) {
        const next = cells.shift();
        if (next === undefined) return;
        [text, left, rows] = [next.text, next.columnSpan, next.rowSpan];
      }
      left -= 1;
      head.push(text);
      covered[column] = rows - 1;
    });
  }
  return heads;
}
