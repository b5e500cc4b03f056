import { besides } from "../../../claims/beside";
import type { BoardAssessment, TableAssessment } from "../../../scoring/assessment";

/** The units of a league, the best first, equal points in the order of the sheet; those without a total last. */
export function unitsByPoints(
  table: TableAssessment,
  board: BoardAssessment
): readonly BoardAssessment[] {
  const beside = besides(table, board);
  const scored = [...beside.league(board)].sort(
    (a, b) => (b.total?.points?.value ?? 0) - (a.total?.points?.value ?? 0)
  );
  return [...scored, ...beside.without(board)];
}
