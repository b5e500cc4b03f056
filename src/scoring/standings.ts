import type { Hundredths } from "../decision766/hundredths";
import type { GroupId } from "../decision766/identity";
import { difference } from "./arithmetic";
import type {
  BoardAssessment,
  Quantity,
  ScoreAssessment,
  ScoringOptions,
  Standing,
} from "./assessment";
import { ruled } from "./quantity";
import { rankValues } from "./rank";

/**
 * Lays the league's standing over boards: units of one level in one period are ranked against each other, in
 * the total and in each group. A unit without points is left out; fewer than two units are no league.
 */
export function withStandings(
  boards: readonly BoardAssessment[],
  { tieRule }: ScoringOptions = {}
): readonly BoardAssessment[] {
  const leagues = new Map<string, number[]>();
  boards.forEach((board, index) => {
    if (board.unit === null) return;
    const key = `${board.level}|${board.period?.label ?? ""}|${board.period?.date ?? ""}`;
    leagues.set(key, append(leagues.get(key), index));
  });
  const result = [...boards];
  for (const members of leagues.values()) {
    if (members.length < 2) continue;
    const totals = standingsOf(members, boards, (board) => board.total, tieRule);
    const ids = [
      ...new Set(members.flatMap((index) => boards[index]?.groups.map(({ id }) => id) ?? [])),
    ];
    const groups = new Map<GroupId, ReadonlyMap<number, Standing>>(
      ids.map((id) => [
        id,
        standingsOf(
          members,
          boards,
          (board) => board.groups.find((group) => group.id === id) ?? null,
          tieRule
        ),
      ])
    );
    for (const index of members) {
      const board = result[index];
      if (board === undefined) continue;
      result[index] = {
        ...board,
        total:
          board.total === null
            ? null
            : ranked(board.total, totals.get(index) ?? null, members.length),
        groups: board.groups.map((group) =>
          ranked(group, groups.get(group.id)?.get(index) ?? null, members.length)
        ),
      };
    }
  }
  return result;
}

function append(list: number[] | undefined, index: number): number[] {
  if (list === undefined) return [index];
  list.push(index);
  return list;
}

function ranked<Score extends ScoreAssessment>(
  score: Score,
  standing: Standing | null,
  of: number
): Score {
  return {
    ...score,
    standing,
    rankOf: score.rankOf ?? (standing === null ? null : ruled(of, "count", [])),
  };
}

function standingsOf(
  members: readonly number[],
  boards: readonly BoardAssessment[],
  scoreOf: (board: BoardAssessment) => ScoreAssessment | null,
  tieRule: ScoringOptions["tieRule"]
): ReadonlyMap<number, Standing> {
  const scored = members.flatMap((index) => {
    const board = boards[index];
    const score = board === undefined ? null : scoreOf(board);
    return board === undefined || score === null || score.points === null
      ? []
      : [{ index, board, score, points: score.points }];
  });
  if (scored.length < 2) return new Map();
  const ranks = rankValues(
    scored.map(({ points }) => points.value),
    tieRule
  );
  const best = scored.reduce((leader, each) =>
    each.points.value > leader.points.value ? each : leader
  );
  const leaders = scored
    .filter(({ points }) => points.value === best.points.value)
    .map(({ board }) => board.unit?.text ?? "");
  const allEqual = leaders.length === scored.length;
  const belowMaximum =
    best.score.maxPoints !== null && best.points.value < best.score.maxPoints.value;
  return new Map(
    scored.map(({ index, points }, place): [number, Standing] => [
      index,
      {
        computedRank: ruled(ranks[place]?.rank ?? 0, "rankInLeague", [points]),
        tied: ranks[place]?.tied ?? 1,
        of: scored.length,
        leaderPoints: best.points,
        leaders,
        gapToLeader: gap(best.points, points),
        allEqualBelowMaximum: allEqual && belowMaximum,
      },
    ])
  );
}

function gap(leader: Quantity<Hundredths>, points: Quantity<Hundredths>): Quantity<Hundredths> {
  return ruled(difference(leader.value, points.value), "gapToLeader", [leader, points]);
}
