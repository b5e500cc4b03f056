import type { BoardAssessment, TableAssessment } from "../assessment";
import type { League } from "./leagues";
import { leagueOverTwo } from "./leagueOverTwo";
import { movementSplits, type MovementSplit, type ScoreOverTwo } from "./movementSplit";
import { overtakes, overtakings, type Overtaking } from "./overtaking";

/** How a unit's place moved, by whom, and past whom. */
export interface MovementInsight extends MovementSplit {
  readonly since: BoardAssessment["period"];
  /** How many units overtook it, and how many it overtook. */
  readonly overtaking: Overtaking;
  /** Their names, in the order of the sheet; gathered when somebody asks. */
  readonly passedBy: readonly string[];
  readonly passed: readonly string[];
}

/**
 * The movements of a league's units since the period before; none where that is no league of the same units.
 * @example movementsOf(league, [table, ...others]).get(board)?.places
 */
export function movementsOf(
  league: League,
  tables: readonly TableAssessment[]
): ReadonlyMap<BoardAssessment, MovementInsight> {
  const both = leagueOverTwo(league, tables);
  if (both === null) return new Map();
  const { since, scores } = both;
  const counted = overtakings(scores);
  const names = league.boards.map(({ unit }) => unit?.text ?? "");
  return new Map(
    movementSplits(scores).flatMap((split, at): [BoardAssessment, MovementInsight][] => {
      const own = scores[at];
      const [board, overtaking] = [league.boards[at], counted[at]];
      if (board === undefined || own === undefined || overtaking === undefined) return [];
      const named = (holds: (other: ScoreOverTwo) => boolean): readonly string[] =>
        scores.flatMap((other, index) => (holds(other) ? [names[index] ?? ""] : []));
      const movement: MovementInsight = {
        ...split,
        since,
        overtaking,
        get passedBy() {
          return named((other) => overtakes(other, own));
        },
        get passed() {
          return named((other) => overtakes(own, other));
        },
      };
      return [[board, movement]];
    })
  );
}
