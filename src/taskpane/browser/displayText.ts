import type { GridCell } from "../../cells/grid";

const dayMilliseconds = 86_400_000;
/** Day 0 of the two calendars of Excel, as Excel counts after February 1900. */
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/**
 * A cell as a Vietnamese reader expects to see it; near to what Excel shows, not a copy of every format.
 * @example displayText({ kind: "number", value: 0.9975, numberFormat: "0.00%" }, false) // "99,75%"
 */
export function displayText(cell: GridCell, date1904: boolean): string {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
    case "error":
      return cell.value;
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "number":
      return numberText(cell.value, cell.numberFormat ?? "", date1904);
  }
}

function numberText(value: number, format: string, date1904: boolean): string {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (/[dmy]/i.test(bare) && !/[#0?]/.test(bare)) return dateText(value, date1904);
  if (bare.includes("%")) return `${formats.percent.format(value * 100)}%`;
  return formats.number.format(value);
}

function dateText(serial: number, date1904: boolean): string {
  const start = date1904 ? epochs[1904] : epochs[1900];
  const date = new Date(start + Math.floor(serial) * dayMilliseconds);
  if (Number.isNaN(date.getTime())) return String(serial);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/** Making one costs more than a row of cells: each is made once. */
const formatOf = (digits: number): Intl.NumberFormat =>
  new Intl.NumberFormat("vi-VN", { maximumFractionDigits: digits, useGrouping: false });
const formats = { percent: formatOf(2), number: formatOf(6) };
