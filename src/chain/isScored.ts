import type { BoardAssessment } from "../scoring/assessment";

/**
 * Whether a board has points to report on: of a group; or of the total, where the table gives totals alone.
 * @example table.boards.filter(isScored)
 */
export function isScored({ groups, total }: BoardAssessment): boolean {
  return groups.length === 0 ? total?.points != null : groups.some(({ points }) => points !== null);
}
