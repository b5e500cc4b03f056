import { foldPlain } from "../text/fold";
import type { Block } from "./block";
import type { Column, HeaderLevel } from "./column";
import { figuresSay } from "./byFigures";

/** "Điểm quy đổi", "Hệ số", "Trọng số (%)": a measure that nobody listed, no unit's name. */
const saysMeasure =
  /^(?:diem|ty le|ti le|tong|he so|trong so|so|muc|chi tieu|ke hoach|%)(?!\p{L})/u;

/**
 * A row of headings has one dimension: beside groups or periods an unknown heading is an unknown group or period,
 * never a unit. One unknown heading is a heading nobody listed; two or more in a row of their own are units.
 */
export function nameUnitsAcross(
  block: Block,
  columns: readonly Column[],
  sample: readonly number[]
): void {
  const figures = columns.filter(({ kind, filled }) => kind === "figure" && filled > 0);
  const closed = new Set(
    figures.flatMap(({ levels }) =>
      levels.flatMap(({ cell, meaning }) =>
        meaning.groups.length > 0 ||
        meaning.indicator !== null ||
        meaning.period !== null ||
        meaning.unit !== null ||
        // "Điểm đạt | Điểm quy đổi": a row of measures. A maximum alone stands beside units, too.
        meaning.measure === "points"
          ? [cell.row]
          : []
      )
    )
  );
  const open = (column: Column) =>
    column.unknown.filter(
      ({ cell, meaning }) => !closed.has(cell.row) && !saysMeasure.test(foldPlain(meaning.text))
    );
  const levels = figures.flatMap(open);
  if (new Set(levels.map(({ meaning }) => meaning.text)).size < 2) return;
  const rowOfUnits = fullestRow(levels);
  for (const column of figures) {
    const level = open(column).find(({ cell }) => cell.row === rowOfUnits);
    if (level === undefined || column.unit !== null || column.benchmark) continue;
    if (column.measure === null && figuresSay(block, column, columns, sample) === "maxPoints") {
      column.measure = "maxPoints";
    } else {
      column.unit = level.meaning.text;
      column.unitCell = level.cell;
      column.unknown = column.unknown.filter((each) => each !== level);
    }
  }
}

/** The header row with most of some headings; the upper of two alike. */
function fullestRow(levels: readonly HeaderLevel[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { cell } of levels) counts.set(cell.row, (counts.get(cell.row) ?? 0) + 1);
  return [...counts].sort(([row, count], [below, other]) => other - count || row - below)[0]?.[0];
}
