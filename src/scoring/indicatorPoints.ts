import { hundredths, type Hundredths } from "../decision766/hundredths";
import type { EditionId, IndicatorCode } from "../decision766/identity";
import { indicatorByCode } from "../decision766/indicators";
import { roundedRatio } from "./arithmetic";

/**
 * Points of an indicator from its counts by the edition in force: maximum × min(1, ratio / threshold), rounded
 * half-up to hundredths. Null where the edition's formula is not known, the indicator bears no points, or the
 * denominator is 0 and no rule says what follows.
 * @example indicatorPoints("4.1", 334_358, 464_494, "2026") // 432
 */
export function indicatorPoints(
  code: IndicatorCode,
  numerator: number,
  denominator: number,
  edition: EditionId
): Hundredths | null {
  const { maxPoints, formulas } = indicatorByCode(code);
  const formula = formulas[edition];
  if (formula === undefined || maxPoints === 0 || numerator < 0 || denominator < 0) return null;
  if (denominator === 0) {
    if (formula.zeroDenominator === "unknown") return null;
    return formula.zeroDenominator === "full" ? maxPoints : hundredths(0);
  }
  // maximum × (numerator/denominator) / (fullAt/10000), in one exact division.
  const points = roundedRatio(numerator, denominator * formula.fullAt, maxPoints * 10_000);
  return points > maxPoints ? maxPoints : points;
}
