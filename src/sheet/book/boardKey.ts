import type { Board } from "../scoreboard";
import { unitKey } from "../text/unitKey";

/** By which a unit in a period is known again in another table. @example boardKey(board) // "commune|xã an bình|month|2026-09-30" */
export function boardKey({ unit, period, level }: Board): string {
  return `${level}|${unitKey(unit)}|${periodKey(period)}`;
}

/** By which a period is known again. @example periodKey(board.period) // "month|2026-09-30" */
export function periodKey(period: Board["period"]): string {
  return `${period?.kind ?? ""}|${period?.date ?? period?.label ?? ""}`;
}
