import { columnLetters, formatCell } from "../../../src/cells/address";
import type { CellRange } from "../../../src/cells/address";

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

export const rowsOf = (area: CellRange): number => area.bottom - area.top + 1;
export const columnsOf = (area: CellRange): number => area.right - area.left + 1;

export function intersection(one: CellRange, other: CellRange): CellRange | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function isOnSheet(area: CellRange): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < rowLimit &&
    area.right < columnLimit &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

const piece = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

/**
 * Reads "A1", "B2:C5", "A:C", "2:4", each with an optional sheet before it; null when it is no address.
 * @example parseArea("'Tổng hợp'!$A$1:B2") // { sheet: "Tổng hợp", area: { top: 0, … } }
 */
export function parseArea(text: string): { sheet: string | null; area: CellRange } | null {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? null : unquote(text.slice(0, bang));
  const [from = "", to = from, more] = text
    .slice(bang + 1)
    .trim()
    .split(":");
  const first = piece.exec(from);
  const second = piece.exec(to);
  if (!first || !second || more !== undefined || from === "" || to === "") return null;
  const columns = [first[1], second[1]].map((letters) => letters && columnNumber(letters));
  const rows = [first[2], second[2]].map((digits) => digits && Number(digits) - 1);
  const left = edge(columns, Math.min, 0);
  const right = edge(columns, Math.max, columnLimit - 1);
  const top = edge(rows, Math.min, 0);
  const bottom = edge(rows, Math.max, rowLimit - 1);
  if (left === null || right === null || top === null || bottom === null) return null;
  if (!text.includes(":") && (first[1] === undefined || first[2] === undefined)) return null;
  const area = { top, left, bottom, right };
  return isOnSheet(area) ? { sheet, area } : null;
}

/** Address as Excel prints it: whole columns and rows in short. */
export function formatArea(area: CellRange): string {
  if (area.top === 0 && area.bottom === rowLimit - 1) {
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  }
  if (area.left === 0 && area.right === columnLimit - 1)
    return `${area.top + 1}:${area.bottom + 1}`;
  const first = formatCell({ row: area.top, column: area.left });
  const last = formatCell({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands before "!": quoted where Excel quotes it. */
export function sheetPrefix(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function unquote(name: string): string {
  return name.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Both ends given: the outer one; none given: the limit; one only: no address. */
function edge(
  ends: readonly (number | "" | undefined)[],
  choose: (a: number, b: number) => number,
  limit: number
): number | null {
  const [one, other] = ends;
  if (typeof one === "number" && typeof other === "number") return choose(one, other);
  return one === undefined && other === undefined ? limit : null;
}
