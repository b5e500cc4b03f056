import type { Finding } from "../../sheet/finding";
import type { GroupReading } from "../../sheet/scoreboard";
import { roundedRatio, sum } from "../arithmetic";
import type { GroupAssessment } from "../assessment";
import { shown } from "../vietnameseFigures";
import { agrees, error } from "./scoreChecks";

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
          error(
            "percent-mismatch",
            ratio.cell,
            `Tỷ lệ “${label.text}” ghi ${shown(ratio.value)}%, nhưng ${numerator.value}/${denominator.value} là ${shown(right)}%. Hãy sửa lại tỷ lệ.`
          )
        );
      }
    }
    if ("value" in points && "value" in maxPoints && points.value > maxPoints.value) {
      findings.push(
        error(
          "points-over-max",
          points.cell,
          `Điểm chỉ số “${label.text}” là ${shown(points.value)}, vượt điểm tối đa ${shown(maxPoints.value)}.`
        )
      );
    }
    if ("value" in points && points.value < 0) {
      findings.push(
        error(
          "negative-points",
          points.cell,
          `Điểm chỉ số “${label.text}” là ${shown(points.value)}, nhỏ hơn 0.`
        )
      );
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
  return added === printed.value
    ? []
    : [
        error(
          "total-mismatch",
          printed.cell,
          `Điểm nhóm “${reading.label.text}” ghi ${shown(printed.value)}, nhưng các chỉ số thành phần cộng lại được ${shown(added)}. Hãy kiểm tra lại.`
        ),
      ];
}
