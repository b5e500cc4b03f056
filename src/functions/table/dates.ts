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
  const names = new Map<string, boolean>();
  const body = rows.findIndex((row) => row.some((cell) => namesSomething(cell, names)));
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
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    if (!onlyDays(columnOf(rows, column))) return false;
    for (const cell of columnOf(rows, column)) {
      if (cell.kind === "text") return timeWords.test(fold(cell.value));
    }
    return column < 2;
  });
}

/** The cells of a column from the top, one by one: a copy would cost more than the look at a few of them. */
function* columnOf(rows: readonly (readonly GridCell[])[], column: number): Generator<GridCell> {
  for (const row of rows) {
    const cell = row[column];
    if (cell !== undefined) yield cell;
  }
}

function onlyDays(cells: Iterable<GridCell>): boolean {
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

/** @param known what was said of a text before: registers repeat theirs. */
function namesSomething(cell: GridCell, known: Map<string, boolean>): boolean {
  if (cell.kind !== "text") return false;
  const before = known.get(cell.value);
  if (before !== undefined) return before;
  const names = matchGroup(cell.value).length > 0 || matchIndicator(cell.value).length > 0;
  known.set(cell.value, names);
  return names;
}
