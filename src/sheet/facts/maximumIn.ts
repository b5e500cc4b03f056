import { figureIn } from "../axes/block";
import { behindSlash, hundredthsOf, type NumberFigure } from "./figure";
import type { Ground } from "./ground";

/** The maximum printed in a row, in hundredths: in a column of maxima, else behind the slash of "17/18". */
export function maximumIn(ground: Ground, row: number): number | null {
  const { columns, maxima } = ground;
  for (const { column } of maxima) {
    const figure = figureAt(ground, row, column);
    if (figure !== null) return hundredthsOf(figure);
  }
  if (maxima.length > 0) return null;
  for (const { column, kind, measure } of columns) {
    if (kind !== "figure" || (measure ?? "points") !== "points") continue;
    const figure = figureAt(ground, row, column);
    if (figure !== null && figure.of !== null) return hundredthsOf(behindSlash(figure) ?? figure);
  }
  return null;
}

/** The largest figure of a row in columns whose headings say nothing of what they measure, in hundredths; 0 for none. */
export function largestIn(ground: Ground, row: number): number {
  const open = ground.columns.filter(({ kind, measure }) => kind === "figure" && measure === null);
  const figures = open.flatMap(({ column }) => figureAt(ground, row, column) ?? []);
  return Math.max(0, ...figures.map((each) => (each.isPercent ? 0 : hundredthsOf(each))));
}

function figureAt({ block }: Ground, row: number, column: number): NumberFigure | null {
  const cell = block.page.at(row, column);
  const figure = cell === undefined ? null : figureIn(block, cell);
  return figure?.kind === "figure" ? figure : null;
}
