import { editionById } from "../decision766/editions";
import type { AppliedEdition, Level } from "../decision766/identity";
import { indicatorByCode } from "../decision766/indicators";
import type { IndicatorReading } from "../sheet/scoreboard";
import { difference, roundedRatio } from "./arithmetic";
import type { IndicatorAssessment } from "./assessment";
import { indicatorPoints } from "./indicatorPoints";
import { quantityOf, ruled } from "./quantity";

/** One indicator: ratio and points recomputed from its counts where they are there, else as printed. */
export function assessIndicator(
  reading: IndicatorReading,
  edition: AppliedEdition,
  level: Level
): IndicatorAssessment {
  const known = indicatorByCode(reading.code);
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
    numerator === null || denominator === null || edition === "unknown"
      ? null
      : indicatorPoints(reading.code, numerator.value, denominator.value, edition);
  const points =
    quantityOf(reading.points) ??
    (computed === null || edition === "unknown"
      ? null
      : ruled(computed, "indicatorPoints", [numerator, denominator], edition));
  // Before the formulas were known even the parts' maxima are not certain.
  const maxPoints =
    quantityOf(reading.maxPoints) ??
    (known.maxPoints === 0 || edition === "unknown" || !editionById(edition).formulasKnown
      ? null
      : ruled(known.maxPoints, "decisionMaximum", [], edition));
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
