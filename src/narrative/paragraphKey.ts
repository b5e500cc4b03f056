import type { Scope } from "../claims/scope";
import type { BoardAssessment } from "../scoring/assessment";

/** Whose and of which period a paragraph is. */
export type Worded = Pick<BoardAssessment, "unit" | "period">;

/** All units together bear no unit's name. */
export function wordedAs({ unit, period }: Worded, { kind }: Scope): Worded {
  return { unit: kind === "league" ? null : unit, period };
}

/**
 * Names a paragraph of a board in the workbook's memory.
 * @example paragraphKey(board, "overall") // "UBND xã Chí Minh|Tháng 5/2026|overall"
 */
export function paragraphKey(board: Worded, paragraph: string): string {
  return [board.unit?.text ?? "", board.period?.label ?? "", paragraph].join("|");
}
