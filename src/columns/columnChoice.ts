import type { CellDrawing } from "../plan/plan";
import type { GradeBand, TableAssessment } from "../scoring/assessment";

/** What a computed column holds. */
export type ColumnKind =
  "total" | "points" | "percent" | "shortfall" | "change" | "places" | "rank" | "grade";

export interface ColumnChoice {
  /** Which columns, whatever the order asked; absent: those that make sense for the layout. */
  readonly columns?: readonly ColumnKind[];
  /**
   * The bands the grades were given by, best first; the default ones when absent. A grade they do not
   * reproduce is written as plain text.
   */
  readonly gradeBands?: readonly GradeBand[];
  /** Bars in the columns of what is lacking, arrows in those of movement: everywhere, or on these sheets; absent: none. */
  readonly draws?: boolean | ReadonlySet<string>;
}

/** From left to right on the sheet, with the words of the header. */
export const columnHeaders: ReadonlyMap<ColumnKind, string> = new Map([
  ["total", "Tổng điểm"],
  ["points", "Điểm"],
  ["percent", "Tỷ lệ"],
  ["shortfall", "Điểm thiếu"],
  ["change", "Tăng/giảm điểm"],
  ["places", "Tăng/giảm bậc"],
  ["rank", "Hạng"],
  ["grade", "Xếp loại"],
]);

/** What is drawn into a column where that is asked for. */
export const columnDrawings: Readonly<Record<ColumnKind, CellDrawing | null>> = {
  total: null,
  points: null,
  percent: null,
  shortfall: "bar",
  change: "arrows",
  places: "arrows",
  rank: null,
  grade: null,
};

/** Marks a header as ours: a column of staff never bears it. */
export const computedMark = "(tính)";

/**
 * The columns a table can have: those whose figures are known on at least one row.
 * @example possibleColumns(assessment) // ["percent", "shortfall", "change", "places"]
 */
export function possibleColumns(assessment: TableAssessment): readonly ColumnKind[] {
  const { boards, table } = assessment;
  // Beside a row of many indicators a column could only tell of one of them.
  if (indicatorsStandAcross(assessment)) return [];
  const byBoard = boardsStandInRows(assessment);
  const totals = boards.flatMap((board) => board.total ?? []);
  const groups = byBoard ? [] : boards.flatMap((board) => board.groups);
  const indicators = groups.flatMap((group) => group.indicators);
  const scores = [...groups, ...totals];
  const known: Readonly<Record<ColumnKind, boolean>> = {
    total: byBoard && totals.some(({ points }) => points?.origin.kind === "rule"),
    points: indicators.some(({ points }) => points?.origin.kind === "rule"),
    percent:
      scores.some(({ percent }) => percent !== null) ||
      indicators.some(({ ratio }) => ratio !== null),
    shortfall: [...scores, ...indicators].some(({ shortfall }) => shortfall !== null),
    change: scores.some(({ movement }) => (movement?.points ?? null) !== null),
    places: scores.some(({ movement }) => (movement?.places ?? null) !== null),
    rank: byBoard && totals.some(({ standing }) => standing !== null),
    grade: totals.some(({ grade }) => grade !== null) && table.layout !== "indicators",
  };
  return [...columnHeaders.keys()].filter((kind) => known[kind]);
}

/**
 * The columns written when nothing else is asked: all that are known, but the grade only where units are
 * compared, since elsewhere it would fill a single cell.
 */
export function defaultColumns(assessment: TableAssessment): readonly ColumnKind[] {
  const league = assessment.table.layout === "units-by-group";
  return possibleColumns(assessment).filter((kind) => kind !== "grade" || league);
}

/** Whether the names of a unit's indicators all stand in one row. */
function indicatorsStandAcross({ table }: TableAssessment): boolean {
  const [board] = table.boards;
  const names = (board?.groups ?? []).flatMap(({ indicators }) =>
    indicators.flatMap(({ label }) => label.cell ?? [])
  );
  return (
    table.layout === "indicators" &&
    names.length > 1 &&
    names.every(({ row }) => row === names[0]?.row)
  );
}

/** Whether each row of the sheet is a whole board (a unit or a period), not a group of one. */
export function boardsStandInRows({ table }: TableAssessment): boolean {
  return table.layout === "units-by-group" || table.layout === "periods-by-group";
}
