import { formulaOn } from "../decision766/formulas";
import { hundredths, type Hundredths } from "../decision766/hundredths";
import type { IndicatorCode } from "../decision766/identity";
import { indicatorByCode } from "../decision766/indicators";
import { roundedRatio } from "./arithmetic";

/**
 * Points of an indicator from its counts by the rules of a day: maximum × min(1, ratio / threshold), rounded
 * half-up to hundredths. Null where the formula of that day is not known, the indicator bears no points, or the
 * denominator is 0 and no rule says what follows.
 * @example indicatorPoints("4.1", 334_358, 464_494, "2026-09-30") // 432
 */
export function indicatorPoints(
  code: IndicatorCode,
  numerator: number,
  denominator: number,
  isoDate: string
): Hundredths | null {
  const formula = formulaOn(indicatorByCode(code), isoDate);
  if (formula === null || numerator < 0 || denominator < 0) return null;
  const { maxPoints } = formula;
  if (denominator === 0) {
    if (formula.zeroDenominator === "unknown") return null;
    return formula.zeroDenominator === "full" ? maxPoints : hundredths(0);
  }
  // maximum × (numerator/denominator) / (fullAt/10000), in one exact division.
  const points = roundedRatio(numerator, denominator * formula.fullAt, maxPoints * 10_000);
  return hundredths(Math.min(points, maxPoints));
}
