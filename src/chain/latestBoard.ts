import type { BoardAssessment } from "../scoring/assessment";

/**
 * The latest of some boards in sheet order: by date where both are dated, else the one further on.
 * @example latestBoard(table.boards)?.period?.label // "Quý III/2026"
 */
export function latestBoard(boards: readonly BoardAssessment[]): BoardAssessment | undefined {
  return boards.reduce<BoardAssessment | undefined>(
    (latest, next) => (latest === undefined || isLater(next, latest) ? next : latest),
    undefined
  );
}

function isLater(next: BoardAssessment, latest: BoardAssessment): boolean {
  const a = next.period?.date ?? null;
  const b = latest.period?.date ?? null;
  return a !== null && b !== null ? a > b : true;
}
