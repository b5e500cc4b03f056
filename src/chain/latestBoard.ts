import type { BoardAssessment } from "../scoring/assessment";
import type { PeriodKind } from "../sheet/scoreboard";

/** Of periods that end the same day the shorter one is reported: the month before its quarter, half and year. */
const order: Readonly<Record<PeriodKind, number>> = {
  day: 0,
  week: 1,
  month: 2,
  quarter: 3,
  half: 4,
  year: 5,
  toDate: 6,
  unknown: 7,
};

/**
 * The latest of some boards in sheet order: by date where both are dated, the shorter period of one day, else the one
 * further on. A dated one goes before one without a date.
 * @example latestBoard(table.boards)?.period?.label // "Quý III/2026"
 */
export function latestBoard(boards: readonly BoardAssessment[]): BoardAssessment | undefined {
  return boards.reduce<BoardAssessment | undefined>(
    (latest, next) => (latest === undefined || isLater(next, latest) ? next : latest),
    undefined
  );
}

function isLater({ period: next }: BoardAssessment, { period: latest }: BoardAssessment): boolean {
  const [a, b] = [next?.date ?? null, latest?.date ?? null];
  if (next === null || latest === null || a === null || b === null) return a !== null || b === null;
  return a === b ? order[next.kind] < order[latest.kind] : a > b;
}
