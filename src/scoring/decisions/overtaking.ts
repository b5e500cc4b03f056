import { countAbove } from "./countAbove";
import { countHigher, type Span } from "./countHigher";
import type { ScoreOverTwo } from "./movementSplit";

/** How many units passed one between two periods, and how many it passed. */
export interface Overtaking {
  readonly passedBy: number;
  readonly passed: number;
}

/** Whether one unit stood below or beside the other before and stands above it now. */
export function overtakes(one: ScoreOverTwo, other: ScoreOverTwo): boolean {
  return one.before <= other.before && one.now > other.now;
}

/**
 * Counts of who overtook whom, in the order of the league; O(n log n) for all its units. Checked against asking
 * `overtakes` of every pair.
 * @example overtakings([{ before: 9732, now: 9736 }, { before: 9700, now: 9800 }])[0] // passed by 1
 */
export function overtakings(league: readonly ScoreOverTwo[]): readonly Overtaking[] {
  const order = league.map((_, at) => at).sort((a, b) => before(league[a]) - before(league[b]));
  const sorted = order.map((at) => before(league[at]));
  const now = order.map((at): number => league[at]?.now ?? 0);
  const [notAbove, notBelow]: [Span[], Span[]] = [[], []];
  for (const own of sorted) {
    notAbove.push({ first: 0, end: sorted.length - countAbove(sorted, own) });
    notBelow.push({ first: sorted.length - countAbove(sorted, own - 1), end: sorted.length });
  }
  const passedBy = countHigher(now, notAbove);
  const passed = countHigher(
    now.map((points) => -points),
    notBelow
  );
  const counted: Overtaking[] = [];
  for (const [place, at] of order.entries())
    counted[at] = { passedBy: passedBy[place] ?? 0, passed: passed[place] ?? 0 };
  return counted;
}

function before(score: ScoreOverTwo | undefined): number {
  return score?.before ?? 0;
}
