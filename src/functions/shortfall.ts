import { difference } from "../scoring/arithmetic";
import { eachCell } from "./answers/eachCell";
import { isLeftOut } from "./arguments/cells";
import { pointsOfMaximum } from "./arguments/maximum";

/**
 * Tính số điểm còn thiếu so với điểm tối đa.
 * @customfunction SHORTFALL766 SHORTFALL766
 * @param điểm Điểm đạt được, kể cả khi gõ dạng chữ như 19,95 hoặc 19,95/20. Có thể chọn cả cột.
 * @param [tối_đa] Điểm tối đa, hoặc tên nhóm, mã chỉ số để lấy điểm tối đa theo Quyết định 766.
 * @returns Số điểm còn thiếu.
 */
export function shortfall766(điểm: unknown[][], tối_đa?: unknown[][]): unknown[][] {
  const own = isLeftOut(tối_đa);
  return eachCell([điểm, tối_đa], (points, limit) => {
    const of = pointsOfMaximum(points, own ? null : limit);
    return difference(of.maximum, of.points) / 100;
  });
}
