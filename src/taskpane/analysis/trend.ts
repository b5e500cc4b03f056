import type {
  BoardAssessment,
  Quantity,
  ScoreAssessment,
  TableAssessment,
} from "../../scoring/assessment";
import type { GroupId } from "../../decision766/identity";

/** One period of a line; null where the sheet has no figure: the line is broken there. */
export interface TrendPoint {
  readonly label: string;
  readonly quantity: Quantity | null;
}

export type TrendSubject = "total" | GroupId;
export type TrendMeasure = "points" | "rank";

/**
 * A unit's figures over the periods of its table, in sheet order.
 * @example trendOf(table, board, "total", "points").map(({ label }) => label) // ["31/01/2026", "28/02/2026"]
 */
export function trendOf(
  { boards }: TableAssessment,
  { unit }: BoardAssessment,
  subject: TrendSubject,
  measure: TrendMeasure
): readonly TrendPoint[] {
  return boards
    .filter((board) => board.unit?.text === unit?.text)
    .map((board) => ({
      label: board.period?.label ?? "",
      quantity: figureOf(scoreOf(board, subject), measure),
    }));
}

function scoreOf(board: BoardAssessment, subject: TrendSubject): ScoreAssessment | null {
  if (subject === "total") return board.total;
  return board.groups.find(({ id }) => id === subject) ?? null;
}

function figureOf(score: ScoreAssessment | null, measure: TrendMeasure): Quantity | null {
  if (score === null) return null;
  return measure === "points" ? score.points : (score.rank ?? score.standing?.computedRank ?? null);
}
