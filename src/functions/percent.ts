import { percentOf } from "../scoring/arithmetic";
import { eachCell } from "./answers/eachCell";
import { isLeftOut } from "./arguments/cells";
import { pointsOfMaximum } from "./arguments/maximum";

/**
 * Tính tỷ lệ phần trăm của điểm đạt được so với điểm tối đa.
 * @customfunction PERCENT766 PERCENT766
 * @param điểm Điểm đạt được, kể cả khi gõ dạng chữ như 19,95 hoặc 19,95/20. Có thể chọn cả cột.
 * @param [tối_đa] Điểm tối đa, hoặc tên nhóm, mã chỉ số để lấy điểm tối đa theo Quyết định 766.
 * @returns Tỷ lệ, làm tròn đến hai chữ số của phần trăm; hãy định dạng ô là phần trăm.
 */
export function percent766(điểm: unknown[][], tối_đa?: unknown[][]): unknown[][] {
  const own = isLeftOut(tối_đa);
  return eachCell([điểm, tối_đa], (points, limit) => {
    const of = pointsOfMaximum(points, own ? null : limit);
    return percentOf(of.points, of.maximum) / 10_000;
  });
}
