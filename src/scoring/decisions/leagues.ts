import type { Hundredths } from "../../decision766/hundredths";
import type { GroupId } from "../../decision766/identity";
import type { BoardAssessment } from "../assessment";
import { leagueKey } from "../leagueKey";
import { GroupScores } from "./GroupScores";
import { LeagueOrder } from "./LeagueOrder";

/** The units of one level in one period that have a total, in the order of the sheet. */
export class League {
  readonly #places: ReadonlyMap<BoardAssessment, number>;
  readonly #scores = new Map<GroupId, GroupScores>();
  #order: LeagueOrder | null = null;

  constructor(
    readonly boards: readonly BoardAssessment[],
    readonly points: readonly Hundredths[]
  ) {
    this.#places = new Map(boards.map((board, at) => [board, at]));
  }

  get order(): LeagueOrder {
    this.#order ??= new LeagueOrder(this.points);
    return this.#order;
  }

  /** The place of a board in the lists here; null when it is none of them. */
  placeOf(board: BoardAssessment): number | null {
    return this.#places.get(board) ?? null;
  }

  /** What its units have of a group; worked out once. */
  groupScores(id: GroupId): GroupScores {
    const scores = this.#scores.get(id) ?? new GroupScores(this.boards, id);
    this.#scores.set(id, scores);
    return scores;
  }
}

const known = new WeakMap<readonly BoardAssessment[], ReadonlyMap<BoardAssessment, League>>();

/**
 * Units named, of one level, in one period: what may be set against each other. Two or more. Worked out once for the
 * same list of boards, however many of its units ask.
 * @example leaguesOf(table.boards).get(board)?.points
 */
export function leaguesOf(
  boards: readonly BoardAssessment[]
): ReadonlyMap<BoardAssessment, League> {
  const leagues = known.get(boards) ?? sortedOut(boards);
  known.set(boards, leagues);
  return leagues;
}

function sortedOut(boards: readonly BoardAssessment[]): ReadonlyMap<BoardAssessment, League> {
  const byKey = new Map<string, [BoardAssessment, Hundredths][]>();
  for (const board of boards) {
    const points = board.total?.points?.value;
    if (board.unit === null || points === undefined) continue;
    const key = leagueKey(board);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [[board, points]]);
    else known.push([board, points]);
  }
  const leagues = new Map<BoardAssessment, League>();
  for (const members of byKey.values()) {
    if (members.length < 2) continue;
    const league = new League(
      members.map(([board]) => board),
      members.map(([, points]) => points)
    );
    for (const board of league.boards) leagues.set(board, league);
  }
  return leagues;
}
