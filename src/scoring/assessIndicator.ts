import { formulaOn } from "../decision766/formulas";
import { editionAt } from "../decision766/editions";
import type { Level } from "../decision766/identity";
import { indicatorByCode } from "../decision766/indicators";
import type { IndicatorReading } from "../sheet/scoreboard";
import { difference, roundedRatio } from "./arithmetic";
import type { IndicatorAssessment } from "./assessment";
import { indicatorPoints } from "./indicatorPoints";
import { quantityOf, ruled } from "./quantity";

/**
 * One indicator: ratio and points recomputed from its counts where they are there, else as printed.
 * @param isoDate last day of the period, whose rules hold; null: nobody knows which
 */
export function assessIndicator(
  reading: IndicatorReading,
  isoDate: string | null,
  level: Level
): IndicatorAssessment {
  const known = indicatorByCode(reading.code);
  const formula = isoDate === null ? null : formulaOn(known, isoDate);
  const numerator = quantityOf(reading.numerator);
  const denominator = quantityOf(reading.denominator);
  const counted =
    numerator === null || denominator === null || denominator.value === 0
      ? null
      : ruled(roundedRatio(numerator.value, denominator.value, 10_000), "ratio", [
          numerator,
          denominator,
        ]);
  const computed =
    numerator === null || denominator === null || isoDate === null
      ? null
      : indicatorPoints(reading.code, numerator.value, denominator.value, isoDate);
  const points =
    quantityOf(reading.points) ??
    (computed === null || isoDate === null
      ? null
      : ruled(computed, "indicatorPoints", [numerator, denominator], editionAt(isoDate)));
  // Before the formulas were known even the parts' maxima are not certain.
  const maxPoints =
    quantityOf(reading.maxPoints) ??
    (formula === null || isoDate === null
      ? null
      : ruled(formula.maxPoints, "decisionMaximum", [], editionAt(isoDate)));
  return {
    code: reading.code,
    label: reading.label,
    numerator,
    denominator,
    ratio: counted ?? quantityOf(reading.ratio),
    points,
    maxPoints,
    shortfall:
      points === null || maxPoints === null
        ? null
        : ruled(difference(maxPoints.value, points.value), "shortfall", [maxPoints, points]),
    outOfReach: !known.movedBy.includes(level),
  };
}
