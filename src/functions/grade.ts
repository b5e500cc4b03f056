import { gradeOf } from "../scoring/grade";
import type { GradeBand } from "../scoring/assessment";
import { readNumber } from "../sheet/text/number";
import { answer } from "./answers/answer";
import { eachCell } from "./answers/eachCell";
import { cellOf, isLeftOut, usedRowsOf } from "./arguments/cells";
import { absent, invalid } from "./arguments/fault";
import { pointsIn } from "./arguments/numbers";
import { totalIn } from "./arguments/total";

/**
 * Xếp loại theo tổng điểm.
 * @customfunction GRADE766 GRADE766
 * @param tổng_điểm Tổng điểm trên thang 100. Có thể chọn cả cột.
 * @param [thang_xếp_loại] Vùng hai cột: tên loại và điểm thấp nhất của loại; bỏ trống là 90 Xuất sắc, 80 Tốt, 70 Khá, 50 Trung bình, còn lại Yếu.
 * @returns Tên loại.
 */
export function grade766(tổng_điểm: unknown[][], thang_xếp_loại?: unknown[][]): unknown[][] {
  const bands = answer(() => bandsIn(thang_xếp_loại));
  return eachCell([tổng_điểm], (total) => {
    const grade = gradeOf(totalIn(total), bands);
    if (grade === null) throw absent("Tổng điểm thấp hơn loại thấp nhất của thang xếp loại.");
    return grade;
  });
}

/** Best first, whatever the order of the rows; a heading row without a number is passed over. */
function bandsIn(argument: unknown): readonly GradeBand[] | undefined {
  if (isLeftOut(argument)) return undefined;
  const bands = usedRowsOf(argument).flatMap((row): GradeBand[] => {
    const cells = row.map(cellOf);
    const name = cells.find(
      (cell) => cell.kind === "text" && readNumber(cell).kind === "notANumber"
    );
    const from = cells.find((cell) => cell !== name && readNumber(cell).kind === "number");
    return name?.kind === "text" && from !== undefined
      ? [{ name: name.value.trim(), from: pointsIn(from) }]
      : [];
  });
  if (bands.length === 0) {
    throw invalid(
      "Thang xếp loại phải có hai cột: tên loại và điểm thấp nhất, ví dụ Xuất sắc | 90. Hãy chọn lại vùng."
    );
  }
  return bands.sort((a, b) => b.from - a.from);
}
