import { findingOf, type Finding } from "../../sheet/finding";
import type { GroupReading } from "../../sheet/scoreboard";
import { roundedRatio, sum } from "../arithmetic";
import type { GroupAssessment } from "../assessment";
import { agrees, checkWhole } from "./scoreChecks";

/** Printed ratios against their counts, and a printed group against the sum of its indicators. */
export function checkIndicators(reading: GroupReading, group: GroupAssessment): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { label, ratio, numerator, denominator, points, maxPoints } of reading.indicators) {
    if (
      "value" in ratio &&
      "value" in numerator &&
      "value" in denominator &&
      denominator.value > 0
    ) {
      if (!agrees(ratio.value, numerator.value, denominator.value)) {
        const right = roundedRatio(numerator.value, denominator.value, 10_000);
        findings.push(
          findingOf(ratio.cell, {
            kind: "ratioDiffers",
            label: label.text,
            printed: ratio.value,
            numerator: numerator.value,
            denominator: denominator.value,
            right,
          })
        );
      }
    } else findings.push(...checkWhole(ratio, label.text));
    if ("value" in numerator && "value" in denominator && numerator.value > denominator.value) {
      const facts = { label: label.text, part: numerator.value, whole: denominator.value };
      findings.push(findingOf(numerator.cell, { kind: "partOverWhole", ...facts }));
    }
    if ("value" in points && "value" in maxPoints && points.value > maxPoints.value) {
      const facts = { label: label.text, points: points.value, most: maxPoints.value };
      findings.push(findingOf(points.cell, { kind: "indicatorOverMaximum", ...facts }));
    }
    if ("value" in points && points.value < 0) {
      const facts = { label: label.text, points: points.value };
      findings.push(findingOf(points.cell, { kind: "negativeIndicator", ...facts }));
    }
  }
  return [...findings, ...checkSum(reading, group)];
}

/** Only when the indicators printed make up the whole maximum of the group. */
function checkSum(reading: GroupReading, group: GroupAssessment): readonly Finding[] {
  const printed = reading.points;
  const parts = group.indicators.flatMap(({ points }) => points ?? []);
  const maxima = group.indicators.flatMap(({ maxPoints }) => maxPoints ?? []);
  const whole =
    group.maxPoints !== null &&
    maxima.length > 0 &&
    sum(maxima.map(({ value }) => value)) === group.maxPoints.value;
  if (!("value" in printed) || !whole || parts.length < maxima.length) return [];
  const added = sum(parts.map(({ value }) => value));
  const facts = { label: reading.label.text, printed: printed.value, added };
  return added === printed.value
    ? []
    : [findingOf(printed.cell, { kind: "groupSumDiffers", ...facts })];
}
