import type { BoardAssessment } from "../scoring/assessment";

/**
 * Names a paragraph of a board in the workbook's memory.
 * @example paragraphKey(board, "overall") // "UBND xã Chí Minh|Tháng 5/2026|overall"
 */
export function paragraphKey(board: BoardAssessment, paragraph: string): string {
  return [board.unit?.text ?? "", board.period?.label ?? "", paragraph].join("|");
}
