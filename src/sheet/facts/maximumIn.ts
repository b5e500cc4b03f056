import { numberAt } from "../axes/block";
import type { Measure } from "../label/meaning";
import { behindSlash, hundredthsOf } from "./figure";
import type { Ground } from "./ground";

/** The maximum printed in a row, in hundredths: in a column of maxima, else behind the slash of "17/18". */
export function maximumIn({ block, columns, maxima }: Ground, row: number): number | null {
  for (const { column } of maxima) {
    const figure = numberAt(block, row, column);
    if (figure !== null) return hundredthsOf(figure);
  }
  if (maxima.length > 0) return null;
  for (const { column, kind, measure } of columns) {
    if (kind !== "figure" || (measure ?? "points") !== "points") continue;
    const of = behindSlash(numberAt(block, row, column));
    if (of !== null) return hundredthsOf(of);
  }
  return null;
}

/**
 * The largest figure of a row in columns of a measure, in hundredths; 0 for none.
 * @param of null: columns whose headings say nothing of what they measure
 */
export function largestIn({ block, columns }: Ground, row: number, of: Measure | null): number {
  const open = columns.filter(({ kind, measure }) => kind === "figure" && measure === of);
  const figures = open.flatMap(({ column }) => numberAt(block, row, column) ?? []);
  return Math.max(0, ...figures.map((each) => (each.isPercent ? 0 : hundredthsOf(each))));
}
