import type { Hundredths } from "../../decision766/hundredths";
import { hundredths } from "../../decision766/hundredths";
import { roundedRatio } from "../arithmetic";
import { ascending, countAbove } from "./countAbove";

/** Where one score stands among all of a league; points in hundredths. */
export interface LeagueFigures {
  readonly of: number;
  readonly mean: Hundredths;
  readonly median: Hundredths;
  readonly best: Hundredths;
  /** A quarter of the units have at most, a quarter at least so many points (nearest rank). */
  readonly lowerQuartile: Hundredths;
  readonly upperQuartile: Hundredths;
}

/** Units in the order of the league that stand next to one, by points. */
export interface Neighbours {
  /** Nearest with more points; several when they are equal, in sheet order. Empty for the best. */
  readonly above: readonly number[];
  readonly below: readonly number[];
  /** The others with exactly as many points. */
  readonly equal: readonly number[];
}

/** @throws RangeError for an empty league. @example leagueFigures([9000, 8000]).mean // 8500 */
export function leagueFigures(points: readonly Hundredths[]): LeagueFigures {
  if (points.length === 0) throw new RangeError("A league without units has no figures.");
  const sorted = ascending(points);
  const nth = (place: number): Hundredths => hundredths(sorted[place] ?? 0);
  const { length } = sorted;
  const total = sorted.reduce((sum, value) => sum + value, 0);
  const middle = [nth(Math.floor((length - 1) / 2)), nth(Math.floor(length / 2))] as const;
  return {
    of: length,
    mean: roundedRatio(total, length, 1),
    median: roundedRatio(middle[0] + middle[1], 2, 1),
    best: nth(length - 1),
    lowerQuartile: nth(Math.ceil(length / 4) - 1),
    upperQuartile: nth(Math.ceil((3 * length) / 4) - 1),
  };
}

/**
 * Share of the units that stand below, in whole percent rounded down: 100 is never reached.
 * @example percentile([1, 2, 3, 4], 3) // 50
 */
export function percentile(points: readonly Hundredths[], own: Hundredths): number {
  const notBelow = points.filter((value) => value >= own).length;
  return Math.floor(((points.length - notBelow) * 100) / points.length);
}

/** Linear. @example neighboursOf([9000, 9500, 8000], 0) // above [1], below [2] */
export function neighboursOf(points: readonly Hundredths[], at: number): Neighbours {
  const own = points[at];
  if (own === undefined) return { above: [], below: [], equal: [] };
  let [nextAbove, nextBelow] = [Infinity, -Infinity];
  for (const value of points) {
    if (value > own && value < nextAbove) nextAbove = value;
    if (value < own && value > nextBelow) nextBelow = value;
  }
  const standing = (value: number): readonly number[] =>
    points.flatMap((each, index) => (each === value && index !== at ? [index] : []));
  return { above: standing(nextAbove), below: standing(nextBelow), equal: standing(own) };
}

/**
 * Hundredths that are missing to a place, the others standing still and equal points sharing a place; 0 where it is
 * reached already. Null where the league has no such place for this unit.
 * @example missingToPlace([9000, 9500, 8000], 2, 1) // 1500
 */
export function missingToPlace(
  points: readonly Hundredths[],
  at: number,
  place: number
): number | null {
  const own = points[at];
  if (own === undefined || !Number.isInteger(place) || place < 1) return null;
  const others = points.filter((_, index) => index !== at).sort((a, b) => b - a);
  const rival = others[place - 1];
  return rival === undefined ? 0 : Math.max(0, rival - own);
}

/** The place that so many points have among the others, who stand still. */
export function placeAmong(points: readonly Hundredths[], at: number, own: number): number {
  return 1 + countAbove(ascending(points.filter((_, index) => index !== at)), own);
}
