import { groupById } from "../../decision766/groups";
import type { Hundredths } from "../../decision766/hundredths";
import type { CellAddress } from "../../cells/address";
import type { Finding } from "../../sheet/finding";
import type { Figure, GroupReading, TotalReading } from "../../sheet/scoreboard";
import { percentOf, roundedRatio } from "../arithmetic";
import type { ScoreAssessment } from "../assessment";
import { shown } from "../vietnameseFigures";

/** Points outside their bounds, and a maximum that is not the Decision's. */
export function checkBounds(reading: GroupReading, score: ScoreAssessment): readonly Finding[] {
  const findings: Finding[] = [];
  const { points, maxPoints } = reading;
  const name = reading.label.text;
  const decided = groupById(reading.id).maxPoints;
  if ("value" in points && points.value < 0) {
    findings.push(
      error(
        "negative-points",
        points.cell,
        `Điểm nhóm “${name}” là ${shown(points.value)}, nhỏ hơn 0. Hãy kiểm tra lại số liệu.`
      )
    );
  }
  const limit = score.maxPoints?.value ?? decided;
  if ("value" in points && points.value > limit) {
    findings.push(
      error(
        "points-over-max",
        points.cell,
        `Điểm nhóm “${name}” là ${shown(points.value)}, vượt điểm tối đa ${shown(limit)}. Hãy kiểm tra lại số liệu.`
      )
    );
  }
  if ("value" in maxPoints && maxPoints.value !== decided) {
    findings.push({
      code: "max-differs",
      severity: "warning",
      cell: maxPoints.cell,
      message: `Điểm tối đa của nhóm “${name}” ghi ${shown(maxPoints.value)}, khác ${shown(decided)} điểm theo Quyết định 766/QĐ-TTg. Hãy kiểm tra lại thang điểm.`,
    });
  }
  return findings;
}

/** A printed percent that is not what points and maximum give. Fewer printed decimals are no mistake. */
export function checkPercent(reading: GroupReading | TotalReading): readonly Finding[] {
  const { percent, points, maxPoints } = reading;
  if (
    !("value" in percent) ||
    !("value" in points) ||
    !("value" in maxPoints) ||
    maxPoints.value <= 0
  )
    return [];
  const right = percentOf(points.value, maxPoints.value);
  if (agrees(percent.value, points.value, maxPoints.value)) return [];
  return [
    error(
      "percent-mismatch",
      percent.cell,
      `Tỷ lệ của “${reading.label.text}” ghi ${shown(percent.value)}%, nhưng ${shown(points.value)}/${shown(maxPoints.value)} điểm là ${shown(right)}%. Hãy sửa lại tỷ lệ.`
    ),
  ];
}

/** Whether a printed percent is the true one rounded half-up to as many decimals as it shows. */
export function agrees(printed: Hundredths, numerator: number, denominator: number): boolean {
  if (printed === roundedRatio(numerator, denominator, 10_000)) return true;
  if (printed % 10 === 0 && printed / 10 === roundedRatio(numerator, denominator, 1_000))
    return true;
  return printed % 100 === 0 && printed / 100 === roundedRatio(numerator, denominator, 100);
}

/** A rank beyond the number of units ranked. */
export function checkUniverse(
  reading: GroupReading | TotalReading,
  rankOf: Figure
): readonly Finding[] {
  const { rank } = reading;
  if (!("value" in rank) || !("value" in rankOf) || rank.value <= rankOf.value) return [];
  return [
    error(
      "rank-over-universe",
      rank.cell,
      `Thứ tự ${rank.value} lớn hơn số đơn vị được xếp (${rankOf.value}). Hãy kiểm tra lại thứ tự.`
    ),
  ];
}

export function error(code: Finding["code"], cell: CellAddress | null, message: string): Finding {
  return { code, severity: "error", cell, message };
}
