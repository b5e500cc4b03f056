import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { GridCell } from "../../cells/grid";
import { points } from "../../decision766/units";
import { formatHundredths } from "../../narrative/format/number";
import { invalid } from "./fault";
import { numberIn, pointsIn } from "./numbers";

/**
 * A total on the scale of 100, in hundredths of a point. A percent cell holds a fraction: no total is as low as one
 * point, so a number up to 1 is read as its percent.
 * @throws FunctionFault absent or invalid, as the cell is; invalid above 100 and below 0.
 * @example totalIn({ kind: "number", value: 0.9736 }) // 9736: 97,36 of 100
 */
export function totalIn(cell: GridCell): Hundredths {
  const { value, suffix } = numberIn(cell, "tổng điểm");
  const isFraction = suffix === "none" && value > 0 && value <= 1;
  const total = isFraction ? pointsIn({ kind: "number", value: value * 100 }) : pointsIn(cell);
  if (total < 0 || total > points(100)) {
    throw invalid(
      `Tổng điểm ${formatHundredths(hundredths(total))} nằm ngoài thang 0 đến 100. Hãy kiểm tra ô đã nhập.`
    );
  }
  return total;
}
