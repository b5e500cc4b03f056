import type { Grid, GridCell } from "../sheet/grid";

/** Serial days of 1/1/2020 and 31/12/2049: no score, and few counts, look like them. */
const firstDay = 43_831;
const lastDay = 54_788;

/** Dates head a table in its first rows, or its lines in their first columns. */
const headerRows = 3;
const headerColumns = 2;

/**
 * Functions receive a date cell as a bare serial number. A heading row or column of nothing but such numbers
 * is taken for dates; counts of that size deeper in the table are not.
 */
export function withSerialDates(grid: Grid): Grid {
  const rows = new Set(lines(headerRows, grid.columnCount, (row, column) => grid.cell(row, column)));
  const columns = new Set(
    lines(headerColumns, grid.rowCount, (column, row) => grid.cell(row, column))
  );
  if (rows.size === 0 && columns.size === 0) return grid;
  return {
    ...grid,
    cell: (row, column) => {
      const cell = grid.cell(row, column);
      const isDate = cell.kind === "number" && (rows.has(row) || columns.has(column));
      return isDate && isSerialDay(cell) ? { ...cell, numberFormat: "dd/mm/yyyy" } : cell;
    },
  };
}

/** @example periodLabel(46104) // "2026-03-23" */
export function periodLabel(serial: number): string {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return day.toISOString().slice(0, 10);
}

function lines(
  count: number,
  length: number,
  cellAt: (line: number, place: number) => GridCell
): readonly number[] {
  return Array.from({ length: count }, (_, line) => line).filter((line) => {
    let days = 0;
    for (let place = 0; place < length; place += 1) {
      const cell = cellAt(line, place);
      if (cell.kind !== "number") continue;
      if (!isSerialDay(cell)) return false;
      days += 1;
    }
    return days > 0;
  });
}

function isSerialDay(cell: GridCell): boolean {
  return (
    cell.kind === "number" &&
    Number.isInteger(cell.value) &&
    cell.value >= firstDay &&
    cell.value <= lastDay
  );
}
