import { answer } from "./answers/answer";
import { eachCell } from "./answers/eachCell";
import { isLeftOut } from "./arguments/cells";
import { absent } from "./arguments/fault";
import { subjectIn, type Subject } from "./arguments/subject";
import { boardIn } from "./table/boardArgument";
import { pointsOf } from "./table/pointsOf";
import { readTable } from "./table/readTable";

/**
 * Lấy tổng điểm, điểm của một nhóm hoặc một chỉ số từ bảng điểm đang theo dõi.
 * @customfunction POINTS766 POINTS766
 * @param bảng Vùng bảng điểm, gồm cả dòng tiêu đề.
 * @param [mục] Tên nhóm, mã chỉ số hoặc “Tổng”; bỏ trống là tổng điểm. Có thể chọn cả cột.
 * @param [kỳ] Kỳ cần lấy; bỏ trống là kỳ mới nhất có điểm.
 * @param [đơn_vị] Tên đơn vị; bỏ trống là đơn vị đầu tiên. Có thể chọn cả cột.
 * @returns Điểm; tổng điểm không có sẵn thì cộng từ các nhóm.
 */
export function points766(
  bảng: unknown[][],
  mục?: unknown[][],
  kỳ?: unknown,
  đơn_vị?: unknown[][]
): unknown[][] {
  const table = answer(() => readTable(bảng));
  const namesUnits = !isLeftOut(đơn_vị);
  return eachCell([mục, kỳ, đơn_vị], (named, period, unit) => {
    const subject: Subject = named.kind === "blank" ? { kind: "total" } : subjectIn(named);
    if (unit.kind === "blank" && namesUnits) throw absent("Chưa có tên đơn vị ở dòng này.");
    const points = pointsOf(boardIn(table, period, unit), subject);
    if (points === null) throw absent("Bảng chưa có điểm của mục này.");
    return points.value / 100;
  });
}
