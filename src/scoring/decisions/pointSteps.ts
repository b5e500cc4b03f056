import type { IndicatorCode } from "../../decision766/identity";
import { indicatorPoints } from "../indicatorPoints";

/** The counts of one indicator, as a sheet gives them. */
export interface IndicatorCounts {
  readonly code: IndicatorCode;
  readonly numerator: number;
  readonly denominator: number;
}

/** The fewest cases more that win so many hundredths of a point. */
export interface PointStep {
  readonly add: number;
  readonly gain: number;
}

/**
 * What each further case of an indicator wins, from the first hundredth on: only the steps at which the rounded
 * points grow, so that no step costs as much as a better one. The denominator stands still; the numerator can grow up
 * to it. No step where the rules of the day have no formula, or nothing is left to win.
 * @param upTo Gains beyond this many hundredths are not asked for: the first step that reaches it is the last.
 * @example pointSteps({ code: "3.2", numerator: 46, denominator: 378 }, "2026-10-31", 13).at(-1) // { add: 13, gain: 13 }
 */
export function pointSteps(
  { code, numerator, denominator }: IndicatorCounts,
  isoDate: string,
  upTo = Number.MAX_SAFE_INTEGER
): readonly PointStep[] {
  const pointsAt = (count: number): number =>
    indicatorPoints(code, count, denominator, isoDate) ?? Number.NaN;
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator)) return [];
  const start = pointsAt(numerator);
  const full = pointsAt(denominator);
  const steps: PointStep[] = [];
  let [add, gain] = [0, 0];
  while (start + gain < full && gain < upTo) {
    const reached = start + gain;
    add = firstAbove(add, (more) => pointsAt(numerator + more) > reached);
    gain = pointsAt(numerator + add) - start;
    steps.push({ add, gain });
  }
  return steps;
}

/** The smallest number above another at which a condition becomes true; it does, and stays so. */
function firstAbove(low: number, holds: (value: number) => boolean): number {
  let width = 1;
  while (!holds(low + width)) width *= 2;
  let [from, to] = [low, low + width];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle;
  }
  return to;
}
