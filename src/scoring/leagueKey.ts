import type { BoardAssessment } from "./assessment";

/**
 * Names the league a board belongs to: units of one level in one period are set against each other, no others.
 * @example leagueKey(board) // "commune|Tháng 10/2026|2026-10-31"
 */
export function leagueKey({ level, period }: Pick<BoardAssessment, "level" | "period">): string {
  return `${level}|${period?.label ?? ""}|${period?.date ?? ""}`;
}
