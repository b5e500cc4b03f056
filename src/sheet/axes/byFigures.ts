import { groupById } from "../../decision766/groups";
import { hundredthsOf } from "../facts/figure";
import { meaningIn, numberAt, type Block } from "./block";
import { governs, type Column } from "./column";

/** "Điểm (thang 10)": marks out of ten or five are no points of a group. Typed: "tháng 10" is a month. */
const otherScale = /(?<!\p{L})thang (?:(?:điểm|diem) )?(?:5|10)\)?$/iu;

/** Columns without a known heading are maxima or points, where their figures say so beside the groups' own maxima. */
export function measureByFigures(
  block: Block,
  columns: readonly Column[],
  sample: readonly number[]
): void {
  const holdsPoints = columns.some(isHeadedPoints);
  for (const column of columns) {
    if (column.kind !== "figure" || column.filled === 0 || governs(column)) continue;
    // Beside points with a heading, figures that nobody heads may be anything.
    if (holdsPoints && column.levels.length === 0) continue;
    if (column.unknown.some(({ meaning }) => otherScale.test(meaning.text))) continue;
    column.measure = figuresSay(block, column, columns, sample);
    if (column.measure === null) continue;
    column.assumed = true;
    column.unknown = [];
  }
}

/** Figures that a heading calls points, or the period, unit or group they are the points of. */
function isHeadedPoints(column: Column): boolean {
  const { kind, measure, filled, benchmark } = column;
  return (
    kind === "figure" &&
    filled > 0 &&
    !benchmark &&
    (measure === "points" || (measure === null && governs(column)))
  );
}

/** The groups' own maxima row by row are a maximum column; figures that all stay within them are points. */
export function figuresSay(
  block: Block,
  { column }: Column,
  columns: readonly Column[],
  rows: readonly number[]
): "maxPoints" | "points" | null {
  let [equal, within, count] = [0, 0, 0];
  for (const row of rows) {
    const figure = numberAt(block, row, column);
    if (figure === null) continue;
    const most = maximumNamedIn(block, row, columns);
    if (most === null) continue;
    const value = hundredthsOf(figure);
    count += 1;
    if (value === most) equal += 1;
    if (value >= 0 && value <= most) within += 1;
  }
  if (count < 2) return null;
  if (equal === count && !isLone(columns, column)) return "maxPoints";
  return within === count ? "points" : null;
}

/** A lone column that equals the maxima is a full score, not a maximum. */
function isLone(columns: readonly Column[], column: number): boolean {
  return !columns.some(
    (each) => each.kind === "figure" && each.filled > 0 && each.column !== column
  );
}

function maximumNamedIn(block: Block, row: number, columns: readonly Column[]): number | null {
  for (const { kind, column } of columns) {
    if (kind !== "key") continue;
    const cell = block.page.at(row, column);
    if (cell === undefined) continue;
    const { groups, total } = meaningIn(block, cell);
    if (groups[0] !== undefined) return groupById(groups[0].id).maxPoints;
    if (total) return 10_000;
  }
  return null;
}
