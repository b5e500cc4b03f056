import { differingIndicators } from "../decision766/copiedIndicators";
import { ascending, countAbove } from "../scoring/decisions/countAbove";
import { answer } from "./answers/answer";
import { block, type BlockCell } from "./answers/block";
import { cellOf, firstCell, isLeftOut, usedRowsOf } from "./arguments/cells";
import { FunctionFault, invalid } from "./arguments/fault";
import { countIn, pointsIn } from "./arguments/numbers";

/** The scored indicators in which units of a province can differ. */
const usualParts = differingIndicators("commune").length;

/**
 * Thứ hạng cao nhất và thấp nhất có thể có nếu xếp theo điểm chưa làm tròn, khi điểm ghi ra đã làm tròn từng chỉ số.
 * @customfunction BOUNDS766 BOUNDS766
 * @param điểm Điểm của đơn vị cần biết. Có thể chọn cả cột.
 * @param vùng_điểm Điểm của tất cả các đơn vị; ô trống hoặc không áp dụng được bỏ qua.
 * @param [số_chỉ_số] Số chỉ số được làm tròn và có thể khác nhau giữa các đơn vị; bỏ trống là 16, của các xã trong một tỉnh.
 * @returns Hai cột: hạng cao nhất và hạng thấp nhất có thể có.
 */
export function bounds766(
  điểm: unknown[][],
  vùng_điểm: unknown[][],
  số_chỉ_số?: unknown
): unknown[][] {
  return answer(() => {
    const parts = partsIn(số_chỉ_số);
    const scores = usedRowsOf(vùng_điểm).flatMap((row) => row.flatMap(scoreOrNothing));
    if (scores.length === 0) throw invalid("Vùng điểm chưa có điểm nào. Hãy chọn lại vùng.");
    const sorted = ascending(scores);
    const own = usedRowsOf(điểm).map((row) => scoreOrNothing(row[0])[0] ?? null);
    return block(own.map((points) => boundsOf(points, sorted, parts)));
  });
}

/**
 * Two totals of so many rounded parts may be off by half a hundredth a part each: together by as many hundredths as
 * there are parts. The unit itself stands in the league, or is one more.
 */
function boundsOf(
  points: number | null,
  sorted: Float64Array,
  parts: number
): readonly BlockCell[] {
  if (points === null) return [null, null];
  const isAmong = countAbove(sorted, points - 1) > countAbove(sorted, points);
  const perhaps = countAbove(sorted, points - parts);
  const itself = isAmong && parts > 0 ? 1 : 0;
  return [1 + countAbove(sorted, points + parts), 1 + perhaps - itself];
}

function partsIn(argument: unknown): number {
  if (isLeftOut(argument)) return usualParts;
  return countIn(firstCell(argument), "số chỉ số");
}

/** Headings and empty cells inside the range are no scores. */
function scoreOrNothing(value: unknown): readonly number[] {
  const cell = cellOf(value);
  if (cell.kind === "blank") return [];
  try {
    return [pointsIn(cell)];
  } catch (error) {
    if (error instanceof FunctionFault) return [];
    throw error;
  }
}
