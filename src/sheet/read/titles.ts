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

/** Reads the lines above `top`, the nearest first, then the sheet's name. `floor`: where another table ends. */
export function readSurroundings(view: SheetView, top: number, floor: number): Surroundings {
  let title: Label | null = null;
  let period: Period | null = null;
  let unit: Surroundings["unit"] = null;
  let year: number | null = null;
  for (let row = top - 1; row >= Math.max(floor, top - linesAbove); row -= 1) {
    for (let column = 0; column < Math.min(view.grid.columnCount, titleColumns); column += 1) {
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
  period ??= findPeriodIn(name, { date1904: view.grid.date1904, address: null });
  year ??= period?.date === null || period === null ? null : Number(period.date.slice(0, 4));
  return { title, period, unit, year };
}
