import { shortName } from "../decision766/decision";
import { formatRange, quoteSheet, type CellAddress, type CellRange } from "../cells/address";

/**
 * Cells as a person writes them down: each sheet once, neighbours in a column as one range.
 * @example cellsText([{ sheet: "Tổng hợp", row: 3, column: 4 }]) // "'Tổng hợp'!E4"
 */
export function cellsText(cells: readonly CellAddress[]): string {
  if (cells.length === 0) return shortName;
  const runs: { readonly sheet: string; range: CellRange }[] = [];
  for (const { sheet, row, column } of cells) {
    const last = runs.at(-1);
    if (last?.sheet === sheet && last.range.left === column && last.range.bottom + 1 === row) {
      last.range = { ...last.range, bottom: row };
    } else {
      runs.push({ sheet, range: { top: row, left: column, bottom: row, right: column } });
    }
  }
  return runs
    .map(({ sheet, range }, index) =>
      sheet === runs[index - 1]?.sheet
        ? formatRange(range)
        : `${quoteSheet(sheet)}!${formatRange(range)}`
    )
    .join("; ");
}
