import { groupById } from "../../decision766/groups";
import type { Hundredths } from "../../decision766/hundredths";
import { findingOf, type Finding } from "../../sheet/finding";
import type { Figure, GroupReading, TotalReading } from "../../sheet/scoreboard";
import { percentOf, roundedRatio } from "../arithmetic";
import type { ScoreAssessment } from "../assessment";

/** Points outside their bounds, and a maximum that is not the Decision's. */
export function checkBounds(reading: GroupReading, score: ScoreAssessment): readonly Finding[] {
  const findings: Finding[] = [];
  const { points, maxPoints } = reading;
  const label = reading.label.text;
  const decided = groupById(reading.id).maxPoints;
  if ("value" in points && points.value < 0) {
    findings.push(findingOf(points.cell, { kind: "negativeGroup", label, points: points.value }));
  }
  const most = score.maxPoints?.value ?? decided;
  if ("value" in points && points.value > most) {
    const facts = { label, points: points.value, most };
    findings.push(findingOf(points.cell, { kind: "groupOverMaximum", ...facts }));
  }
  if ("value" in maxPoints && maxPoints.value !== decided) {
    const facts = { label, printed: maxPoints.value, decided };
    findings.push(findingOf(maxPoints.cell, { kind: "maximumDiffers", ...facts }));
  }
  return findings;
}

/** A printed percent that is not what points and maximum give. Fewer printed decimals are no mistake. */
export function checkPercent(reading: GroupReading | TotalReading): readonly Finding[] {
  const { percent, points, maxPoints } = reading;
  if (!("value" in percent)) return [];
  if (!("value" in points) || !("value" in maxPoints) || maxPoints.value <= 0)
    return checkWhole(percent, reading.label.text);
  const right = percentOf(points.value, maxPoints.value);
  if (agrees(percent.value, points.value, maxPoints.value)) return [];
  return [
    findingOf(percent.cell, {
      kind: "percentDiffers",
      label: reading.label.text,
      printed: percent.value,
      numerator: points.value,
      denominator: maxPoints.value,
      right,
    }),
  ];
}

/** No share is more than the whole, whatever it is a share of. */
export function checkWhole(percent: Figure<Hundredths>, label: string): readonly Finding[] {
  return "value" in percent && percent.value > 10_000
    ? [findingOf(percent.cell, { kind: "percentOverWhole", label, printed: percent.value })]
    : [];
}

/** Whether a printed percent is the true one rounded half-up to as many decimals as it shows. */
export function agrees(printed: Hundredths, numerator: number, denominator: number): boolean {
  return [1, 10, 100].some(
    (step) => printed / step === roundedRatio(numerator, denominator, 10_000 / step)
  );
}

/** A rank beyond the number of units ranked. */
export function checkUniverse(
  reading: GroupReading | TotalReading,
  rankOf: Figure
): readonly Finding[] {
  const { rank } = reading;
  if (!("value" in rank) || !("value" in rankOf) || rank.value <= rankOf.value) return [];
  return [findingOf(rank.cell, { kind: "rankOverUniverse", rank: rank.value, of: rankOf.value })];
}
