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

/** Where a table stands on its sheet. */
export interface TitledPlace {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  /** Where another table ends above. */
  readonly floor: number;
}

const linesAbove = 8;
const titleColumns = 24;
/** A title may begin a little left of the table it belongs to. */
const outdent = 3;

/**
 * Reads the lines above a table, the nearest first, then the sheet's name. Lines over the table's own columns go
 * before those over others: another table may stand beside it with a title of its own.
 */
export function readSurroundings(view: SheetView, place: TitledPlace): Surroundings {
  const own = readLines(view, place, true);
  const any = readLines(view, place, false);
  let period = own.period ?? any.period;
  let year = own.year ?? any.year;
  const name = view.sheet.replaceAll(/(\d)[-_.](?=20\d\d)/g, "$1/");
  const bySheet = findPeriodIn(name, {
    date1904: view.grid.date1904,
    address: null,
    ...(year === null ? {} : { year }),
  });
  // Sheets of months under one title of the year: the sheet's name says which month.
  if (period === null || (period.kind === "year" && isPartOf(bySheet, period))) period = bySheet;
  year ??= period?.date === null || period === null ? null : Number(period.date.slice(0, 4));
  return { title: own.title ?? any.title, period, unit: own.unit ?? any.unit, year };
}

function isPartOf(part: Period | null, year: Period): boolean {
  return (
    part !== null &&
    part.kind !== "year" &&
    part.date !== null &&
    part.date.slice(0, 4) === year.date?.slice(0, 4)
  );
}

function readLines(
  view: SheetView,
  { top, left, right, floor }: TitledPlace,
  ownColumns: boolean
): Surroundings {
  let title: Label | null = null;
  let period: Period | null = null;
  let unit: Surroundings["unit"] = null;
  let year: number | null = null;
  const [first, last] = ownColumns ? [0, right] : [0, titleColumns - 1];
  for (let row = top - 1; row >= Math.max(floor, top - linesAbove); row -= 1) {
    for (let column = first; column <= Math.min(last, view.grid.columnCount - 1); column += 1) {
      const cell = view.cell(row, column);
      if (cell.kind !== "text") continue;
      if (ownColumns && column < left - outdent && view.spanFrom(row, column).right < left)
        continue;
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
  return { title, period, unit, year };
}
