import type { Label, Period } from "../scoreboard";
import { findPeriodIn } from "../text/period";
import { findUnitIn, type UnitName } from "../text/unitName";
import type { SheetView } from "../find/sheetView";

/** What the lines above a table, or the sheet's own name, tell about all of it. */
export interface Surroundings {
  readonly title: Label | null;
  readonly period: Period | null;
  readonly unit: (UnitName & { readonly label: Label }) | null;
  readonly year: number | null;
}

const linesAbove = 8;
const titleColumns = 24;

/** Columns in which titles stand: those over the table first, each as far as its text's merged cells reach. */
function titleColumnsOf(
  view: SheetView,
  { left, right }: { readonly left: number; readonly right: number }
): readonly number[] {
  const columns = Array.from(
    { length: Math.max(Math.min(view.grid.columnCount, titleColumns), right + 1) },
    (_column, index) => index
  );
  const over = (column: number): boolean => column >= left && column <= right;
  return [...columns.filter(over), ...columns.filter((column) => !over(column))];
}

/**
 * Reads the lines above `top`, the nearest first, then the sheet's name. In each line what stands over the table
 * comes before what stands over its neighbours.
 * @param floor where another table ends
 * @param table its columns
 */
export function readSurroundings(
  view: SheetView,
  top: number,
  floor: number,
  table: { readonly left: number; readonly right: number }
): Surroundings {
  let title: Label | null = null;
  let period: Period | null = null;
  let unit: Surroundings["unit"] = null;
  let year: number | null = null;
  for (let row = top - 1; row >= Math.max(floor, top - linesAbove); row -= 1) {
    for (const column of titleColumnsOf(view, table)) {
      const cell = view.cell(row, column);
      if (cell.kind !== "text") continue;
      const text = view.text(row, column);
      const address = { sheet: view.sheet, row, column };
      if (text.length >= 12) title = { text, cell: address };
      period ??= findPeriodIn(text, { date1904: view.grid.date1904, address });
      const found: UnitName | null = unit === null ? findUnitIn(text) : null;
      if (found !== null) unit = { ...found, label: { text: found.name, cell: address } };
      const typedYear = /(?<!\d)(20[2-4]\d)(?!\d)/u.exec(
        text.replace(/23[/.-]0?6[/.-]2022/g, "")
      )?.[1];
      if (typedYear !== undefined) year ??= Number(typedYear);
    }
  }
  const name = view.sheet.replaceAll(/(\d)[-_.](?=20\d\d)/g, "$1/");
  const named = findPeriodIn(name, {
    ...{ date1904: view.grid.date1904, address: null },
    ...(year === null ? {} : { year }),
  });
  // A year in the title and a month in the sheet's name make the month of that year.
  const isWithin = period?.kind === "year" && named?.date?.slice(0, 4) === period.date?.slice(0, 4);
  if (period === null || (isWithin && named !== null)) period = named;
  year ??= period?.date === null || period === null ? null : Number(period.date.slice(0, 4));
  return { title, period, unit, year };
}
