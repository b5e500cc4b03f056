import type { Evidence } from "./evidence";

/** A value as it stands from a day on, with its own reference. */
export interface Dated<Value> {
  /** ISO day, included. */
  readonly from: string;
  readonly value: Value;
  readonly evidence: Evidence;
}

/** Every value that something has had, oldest first. Before the first nobody knows it. */
export type History<Value> = readonly Dated<Value>[];

/** The day from which the portal's points are known to follow the formulas of this room. */
export const portalRules = "2026-09-17";

/**
 * The values of something by the day they hold from: a change is one line more.
 * @throws RangeError when the days do not follow each other: a line stands in the wrong place.
 * @example history([portalRules, percent(80), fitted], ["2027-01-01", percent(90), decided2027])
 */
export function history<Value>(
  ...lines: readonly (readonly [from: string, value: Value, evidence: Evidence])[]
): History<Value> {
  lines.forEach(([from], index) => {
    if (index > 0 && from <= (lines[index - 1]?.[0] ?? ""))
      throw new RangeError(`Out of order: ${from}`);
  });
  return lines.map(([from, value, evidence]) => ({ from, value, evidence }));
}

/**
 * The value in force on a day, with its reference; null before the first one.
 * @example valueOn(indicatorByCode("3.1").fullAt, "2026-10-31")?.value // 8000
 */
export function valueOn<Value>(values: History<Value>, isoDate: string): Dated<Value> | null {
  return values.findLast(({ from }) => from <= isoDate) ?? null;
}
