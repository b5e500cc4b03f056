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
 * Share of the units that stand below, in whole percent rounded down: 100 is never reached. O(log n).
 * @param sorted Points of the league, ascending.
 * @example percentile(ascending([1, 2, 3, 4]), hundredths(3)) // 50
 */
export function percentile(sorted: Float64Array, own: Hundredths): number {
  const notBelow = countAbove(sorted, own - 1);
  return Math.floor(((sorted.length - notBelow) * 100) / sorted.length);
}

/**
 * Hundredths that are missing to a place among the others' points, equal points sharing a place; negative where there
 * are some to spare. Null where there is no such place.
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
  // Fewer others than places: whatever the points are, the place is reached.
  return (others[place - 1] ?? 0) - own;
}

/** The place that so many points have among the others. */
export function placeAmong(points: readonly Hundredths[], at: number, own: number): number {
  return 1 + countAbove(ascending(points.filter((_, index) => index !== at)), own);
}
