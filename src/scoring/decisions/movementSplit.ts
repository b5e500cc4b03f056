import type { Hundredths } from "../../decision766/hundredths";
import { ascending, countAbove } from "./countAbove";

/** One unit's score in the league of two periods. */
export interface ScoreOverTwo {
  readonly before: Hundredths;
  readonly now: Hundredths;
}

/** Places won (positive) or lost, by whom. `own` and `others` add up to `places`; halves occur. */
export interface MovementSplit {
  readonly rankBefore: number;
  readonly rankNow: number;
  readonly places: number;
  readonly own: number;
  readonly others: number;
}

/**
 * A movement split into the unit's own part and that of the others: the mean of the two orders in which the changes
 * may be thought to happen (Shapley's value of two players), so that the parts add up exactly. Places are computed
 * from the points, equal points sharing a place. Two sorts for the whole league, four searches a unit.
 * Both leagues must be the same set of units, in the same order.
 * @example movementSplits([{ before: 9732, now: 9736 }, { before: 9700, now: 9800 }])[0] // own 0, others -1
 */
export function movementSplits(league: readonly ScoreOverTwo[]): readonly MovementSplit[] {
  const before = ascending(league.map((unit) => unit.before));
  const now = ascending(league.map((unit) => unit.now));
  return league.map((unit) => {
    const rankBefore = 1 + countAbove(before, unit.before);
    const rankNow = 1 + countAbove(now, unit.now);
    // The unit itself is in both lists: it is not one of the others.
    const ownFirst = 1 + countAbove(before, unit.now) - (unit.before > unit.now ? 1 : 0);
    const othersFirst = 1 + countAbove(now, unit.before) - (unit.now > unit.before ? 1 : 0);
    const own = (rankBefore - ownFirst + (othersFirst - rankNow)) / 2;
    const others = (rankBefore - othersFirst + (ownFirst - rankNow)) / 2;
    return { rankBefore, rankNow, places: rankBefore - rankNow, own, others };
  });
}
