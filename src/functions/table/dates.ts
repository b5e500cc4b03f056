import type { GridCell } from "../../cells/grid";
import { matchGroup } from "../../sheet/text/groupName";
import { fold } from "../../sheet/text/fold";
import { matchIndicator } from "../../sheet/text/indicatorName";

/** Serial days of 01/01/2020 and 31/12/2049: no score is that large. */
const [firstDay, lastDay] = [43_831, 54_788];
const dayFormat = "dd/mm/yyyy";
const timeWords = /(?:^|\s)(?:ngày|kỳ|thời điểm|thời gian|tháng|tuần|quý|đến)(?:\s|$)/u;

/** A cell alone, as a date where its number can be one. */
export function dated(cell: GridCell): GridCell {
  return cell.kind === "number" && isDay(cell.value) ? { ...cell, numberFormat: dayFormat } : cell;
}

/**
 * Excel hands dates over as bare numbers. Those that stand where a table names its periods, above the first
 * group or in a column of days, get their format back.
 */
export function withDates(
  rows: readonly (readonly GridCell[])[]
): readonly (readonly GridCell[])[] {
  const body = rows.findIndex((row) => row.some(namesSomething));
  const headers = new Set(
    rows.flatMap((row, index) => (index < body && onlyDays(row) ? [index] : []))
  );
  const columns = new Set(dayColumns(rows));
  if (headers.size === 0 && columns.size === 0) return rows;
  return rows.map((row, index) =>
    headers.has(index)
      ? row.map(dated)
      : row.map((cell, column) => (columns.has(column) ? dated(cell) : cell))
  );
}

function dayColumns(rows: readonly (readonly GridCell[])[]): readonly number[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const cells = rows.flatMap((row) => row[column] ?? []);
    if (!onlyDays(cells)) return false;
    const header = cells.find((cell) => cell.kind === "text");
    return header?.kind === "text" ? timeWords.test(fold(header.value)) : column < 2;
  });
}

function onlyDays(cells: readonly GridCell[]): boolean {
  let found = false;
  for (const cell of cells) {
    if (cell.kind !== "number") continue;
    if (!isDay(cell.value)) return false;
    found = true;
  }
  return found;
}

function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= firstDay && value <= lastDay;
}

function namesSomething(cell: GridCell): boolean {
  return (
    cell.kind === "text" &&
    (matchGroup(cell.value).length > 0 || matchIndicator(cell.value).length > 0)
  );
}
