import type { BoardAssessment } from "../scoring/assessment";
import type { Period } from "../sheet/scoreboard";
import { monthsToDate } from "../sheet/text/runningTotal";

/** A quarter, half, year or running total ("9 tháng đầu năm") that the sheet gives by its months alone. */
export interface MonthsOnly {
  /** As documents name it; no cell prints it. */
  readonly period: Period;
  /** "2026-07", … : all that it holds, whether the sheet gives them or not. */
  readonly months: readonly string[];
}

/** What a text is about. */
export type Scope =
  /** One unit in one period of its table. */
  | { readonly kind: "unit" }
  /** All units of the board's level that stand in its table for its period. */
  | { readonly kind: "league" }
  /** One unit in a longer period, of which the board is the last month that has points. */
  | { readonly kind: "months"; readonly whole: MonthsOnly };

export const oneUnit: Scope = { kind: "unit" };

const monthsOf: Partial<Readonly<Record<Period["kind"], number>>> = {
  quarter: 3,
  half: 6,
  year: 12,
};

/**
 * The months that a period holds; null for one that is no quarter, half, year or running total of months, or tells no
 * date.
 * @example monthsOnly({ label: "Quý III/2026", kind: "quarter", date: "2026-09-30", cell: null })?.months // ["2026-07", "2026-08", "2026-09"]
 */
export function monthsOnly(period: Period): MonthsOnly | null {
  const count = monthsOf[period.kind] ?? monthsToDate(period);
  const [year = "", last = ""] = (period.date ?? "").split("-");
  if (count === null || last === "") return null;
  const first = Number(last) - count + 1;
  return {
    period: { ...period, cell: null },
    months: Array.from(
      { length: count },
      (_, index) => `${year}-${String(first + index).padStart(2, "0")}`
    ),
  };
}

/** Whether a board is a month of a longer period. */
export function isMonthOf({ months }: MonthsOnly, { period }: BoardAssessment): boolean {
  return period?.kind === "month" && months.includes((period.date ?? "").slice(0, 7));
}
