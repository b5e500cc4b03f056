import { columnIndex, columnLetters, quoteSheet, type CellRange } from "../../../cells/address";
import { sheetSize } from "../limits";

/**
 * A reference to one rectangle of one sheet, as defined names hold it; null for anything else.
 * @example parseReference("'Tổng hợp'!$J$3:$K$9")?.range.left // 9
 */
export function parseReference(formula: string): { sheet: string; range: CellRange } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!(),:]+))!([$A-Z\d:]+)$/i.exec(formula.trim());
  const range = parseRange(match?.[3] ?? "");
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return range === null || sheet === undefined ? null : { sheet, range };
}

/** @example parseRange("$B$2:C4") // { top: 1, left: 1, bottom: 3, right: 2 } */
export function parseRange(text: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(text);
  if (match === null) return null;
  const [, firstColumn, firstRow, secondColumn, secondRow] = match;
  if (firstColumn === undefined && firstRow === undefined) return null;
  const whole = text.includes(":");
  if (!whole && (firstColumn === undefined || firstRow === undefined)) return null;
  const columns = [firstColumn, secondColumn ?? firstColumn].map((letters, index) =>
    letters === undefined ? index * (sheetSize.columns - 1) : columnIndex(letters)
  );
  const rows = [firstRow, secondRow ?? firstRow].map((digits, index) =>
    digits === undefined ? index * (sheetSize.rows - 1) : Number(digits) - 1
  );
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** @example formatAbsolute("Tổng hợp", { top: 2, left: 9, bottom: 8, right: 10 }) // "'Tổng hợp'!$J$3:$K$9" */
export function formatAbsolute(sheet: string, range: CellRange): string {
  const corner = (column: number, row: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(range.left, range.top);
  const last = corner(range.right, range.bottom);
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
