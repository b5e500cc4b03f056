import type { GroupId } from "../../../../src/decision766/identity";
import type { Measure } from "./words";

/** The six groups as boards list them. */
export const six: readonly GroupId[] = [
  "transparency",
  "timeliness",
  "onlineServices",
  "onlinePayment",
  "satisfaction",
  "digitization",
];
export const maxima: readonly number[] = [18, 20, 12, 10, 18, 22];
/** The place of the total behind the six groups. */
export const total = 6;

export interface Place {
  readonly unit: number;
  readonly period: number;
  /** 0 to 5, or `total`. */
  readonly group: number;
}

const base: readonly number[] = [1800, 1996, 1000, 1000, 1800, 2136];

/** Points in hundredths: all different, none over the maximum. */
export function pointsAt({ unit, period, group }: Place): number {
  if (group === total)
    return six.reduce((sum, _, each) => sum + pointsAt({ unit, period, group: each }), 0);
  return (base[group] ?? 0) - 11 * (group + 1) * (unit + 1) - 2 * (period + 1);
}

export function maximumAt(group: number): number {
  return maxima[group] ?? 100;
}

/** The figure that a cell prints: points, not hundredths. */
export function figureAt(measure: Measure, place: Place): number {
  const { unit, period, group } = place;
  switch (measure) {
    case "points":
      return pointsAt(place) / 100;
    case "rank":
      return group === total ? 50 + unit * 7 + period : 5 + unit * 7 + period * 3 + group;
    case "max":
      return maximumAt(group);
    case "percent":
      return Math.round((pointsAt(place) / maximumAt(group)) * 100) / 100;
    case "numerator":
      return 40 + unit + period + group;
    case "denominator":
      return 100 + unit + period + group;
  }
}
