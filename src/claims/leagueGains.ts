import type { BoardAssessment } from "../scoring/assessment";
import { ascending, countAbove } from "../scoring/decisions/countAbove";
import { memoisedOfTwo } from "../sheet/text/memo";
import { unitKey } from "../sheet/text/unitKey";

/** What the units of a league won since the period before. */
export interface LeagueGains {
  /** Whether every published place, then and now, is the place of its points. */
  readonly arePlacedByPoints: boolean;
  /** The greatest gain of those who have more points than these, in hundredths; -Infinity where nobody has more. */
  bestAbove(points: number): number;
}

type Boards = readonly BoardAssessment[];

/**
 * The gains of a league over the one before, worked out once for all its units; null where they are not the same units.
 * @example gainsOf(view.league, view.leagueBefore)?.bestAbove(9732) // 64
 */
export const gainsOf = memoisedOfTwo((league: Boards, leagueBefore: Boards): LeagueGains | null => {
  const before = new Map(leagueBefore.map((board) => [unitKey(board.unit), board]));
  const rows = league.flatMap((board) => {
    const old = before.get(unitKey(board.unit));
    return old === undefined ? [] : [{ points: totalOf(board), gain: gainOf(old, board) }];
  });
  const isSameSet =
    league.length > 1 && league.length === leagueBefore.length && rows.length === league.length;
  if (!isSameSet) return null;
  const sorted = ascending(rows.map(({ points }) => points));
  // Of so many of the best, the greatest gain.
  const best: number[] = [];
  for (const { gain } of rows.sort((a, b) => b.points - a.points))
    best.push(Math.max(gain, best.at(-1) ?? -Infinity));
  return {
    arePlacedByPoints: [...league, ...leagueBefore].every(isPlacedByPoints),
    bestAbove: (points) => best[countAbove(sorted, points) - 1] ?? -Infinity,
  };
});

export function totalOf({ total }: BoardAssessment): number {
  return total?.points?.value ?? 0;
}

export function gainOf(before: BoardAssessment, after: BoardAssessment): number {
  return totalOf(after) - totalOf(before);
}

function isPlacedByPoints({ total }: BoardAssessment): boolean {
  const computed = total?.standing?.computedRank.value;
  return computed !== undefined && (total?.rank == null || total.rank.value === computed);
}
