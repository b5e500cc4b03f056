import type { Period } from "../../sheet/scoreboard";
import type { BoardAssessment, TableAssessment } from "../assessment";
import { leaguesOf, type League } from "./leagues";
import type { ScoreOverTwo } from "./movementSplit";
import { unitKey } from "../../sheet/text/unitKey";

/** The units of a league as they stood before and as they stand now, in the order of the league. */
export interface LeagueOverTwo {
  /** The period before. */
  readonly since: Period;
  readonly scores: readonly ScoreOverTwo[];
}

/**
 * The league of the period before beside that of now: only where both periods may be compared and hold the same set of
 * units, each once. It may stand in another table of the workbook, as where each month has a sheet of its own.
 * @param tables Where to look, in this order.
 * @example leagueOverTwo(league, [table, ...others])?.scores[0] // { before: 9732, now: 9736 }
 */
export function leagueOverTwo(
  league: League,
  tables: readonly TableAssessment[]
): LeagueOverTwo | null {
  const [first] = league.boards;
  if (first?.comparison.kind !== "previous") return null;
  const before = leagueOf(first, first.comparison.period, tables);
  if (before === null) return null;
  const byUnit = new Map(
    before.boards.map((board, at) => [unitKey(board.unit), before.points[at]])
  );
  const scores = league.boards.flatMap((board, at): ScoreOverTwo[] => {
    const [old, now] = [byUnit.get(unitKey(board.unit)), league.points[at]];
    return old === undefined || now === undefined ? [] : [{ before: old, now }];
  });
  const isSameSet =
    scores.length === league.boards.length &&
    byUnit.size === before.boards.length &&
    before.boards.length === league.boards.length;
  return isSameSet ? { since: first.comparison.period, scores } : null;
}

function leagueOf(
  board: BoardAssessment,
  period: Period,
  tables: readonly TableAssessment[]
): League | null {
  const isEarlier = (each: BoardAssessment): boolean =>
    unitKey(each.unit) === unitKey(board.unit) &&
    each.level === board.level &&
    each.period?.label === period.label &&
    each.period.date === period.date;
  for (const { boards } of tables) {
    for (const earlier of boards.filter(isEarlier)) {
      const league = leaguesOf(boards).get(earlier);
      if (league !== undefined) return league;
    }
  }
  return null;
}
