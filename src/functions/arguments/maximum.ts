import type { Hundredths } from "../../decision766/hundredths";
import type { GridCell } from "../../cells/grid";
import { readNumber, toHundredths } from "../../sheet/text/number";
import { formatHundredths } from "../../narrative/format/number";
import { invalid } from "./fault";
import { pointsIn } from "./numbers";
import { maximumOf, subjectIn } from "./subject";

/** Points with the maximum they are measured against, both in hundredths of a point. */
export interface PointsOfMaximum {
  readonly points: Hundredths;
  readonly maximum: Hundredths;
}

/**
 * Points and their maximum: a number, the name of a group or an indicator, or, where it is left out, the
 * part behind the slash of "19,95/20".
 * @throws FunctionFault absent or invalid, as the cells are
 */
export function pointsOfMaximum(points: GridCell, maximum: GridCell | null): PointsOfMaximum {
  const own = pointsIn(points);
  const limit = maximum === null ? writtenMaximum(points) : maximumIn(maximum);
  if (limit <= 0) throw invalid("Điểm tối đa phải lớn hơn 0. Hãy kiểm tra ô đã nhập.");
  if (own > limit) {
    throw invalid(
      `Điểm ${formatHundredths(own)} vượt quá điểm tối đa ${formatHundredths(limit)}. Hãy kiểm tra ô đã nhập.`
    );
  }
  return { points: own, maximum: limit };
}

function maximumIn(cell: GridCell): Hundredths {
  const isName = cell.kind === "text" && readNumber(cell).kind === "notANumber";
  return isName ? maximumOf(subjectIn(cell)) : pointsIn(cell, "điểm tối đa");
}

function writtenMaximum(points: GridCell): Hundredths {
  const reading = readNumber(points);
  if (reading.kind !== "number" || reading.of === null) {
    throw invalid(
      "Thiếu điểm tối đa. Hãy thêm ô điểm tối đa hoặc tên nhóm, ví dụ =PERCENT766(C4;“Số hóa hồ sơ”)."
    );
  }
  return toHundredths(reading.of);
}
