import type { BoardAssessment } from "../../scoring/assessment";

export type Decision = "confirmed" | "dropped";

/**
 * What people decided about entries. A key is an entry's id alone (decided for the whole workbook, as earlier versions
 * did) or an entry, a unit and a period: what was true of one unit in one month is not taken for true of another.
 */
export type Decisions = ReadonlyMap<string, Decision>;

/** @example decisionKey("2.1.cause.1", board) // "2.1.cause.1@UBND xã An Bình|2026-10-31" */
export function decisionKey(entry: string, board: BoardAssessment): string {
  return `${ofUnit(entry, board)}${periodOf(board)}`;
}

/** What is remembered of an entry, for one board. */
export interface Remembered {
  readonly decision: Decision | null;
  /** Last day of the latest earlier period in which it was confirmed, ISO; null: in none. */
  readonly before: string | null;
}

/**
 * Looks decisions up for one board. A dropped entry stays dropped for its unit; a confirmed one holds for its own period
 * alone, and is known in later ones as used before.
 * @example rememberedFor(decisions, board)("2.1.cause.1").decision // "confirmed"
 */
export function rememberedFor(
  decisions: Decisions,
  board: BoardAssessment
): (entry: string) => Remembered {
  const own = periodOf(board);
  return (entry) => {
    const key = decisionKey(entry, board);
    const prefix = ofUnit(entry, board);
    let before: string | null = null;
    let dropped = false;
    for (const [each, decision] of decisions) {
      if (!each.startsWith(prefix)) continue;
      const period = each.slice(prefix.length);
      if (decision === "dropped") dropped = true;
      else if (isDay(period) && isDay(own) && period < own && period > (before ?? ""))
        before = period;
    }
    const decision = decisions.get(key) ?? decisions.get(entry) ?? (dropped ? "dropped" : null);
    return { decision, before };
  };
}

function ofUnit(entry: string, { unit }: BoardAssessment): string {
  return `${entry}@${unit?.text ?? ""}|`;
}

function periodOf({ period }: BoardAssessment): string {
  return period?.date ?? period?.label ?? "";
}

function isDay(period: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(period);
}
