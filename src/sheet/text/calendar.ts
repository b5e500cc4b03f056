import type { PeriodKind } from "../scoreboard";

const dayLength = 86_400_000;

/**
 * A day that the calendar has, as an ISO date; null for 31/02.
 * @example isoDay(2026, 10, 9) // "2026-10-09"
 */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? isoOf(date) : null;
}

/** Last day of a month counted from 1; null without a year. @example monthEnd(2026, 2) // "2026-02-28" */
export function monthEnd(year: number, month: number): string;
export function monthEnd(year: number | null, month: number): string | null;
export function monthEnd(year: number | null, month: number): string | null {
  return year === null ? null : isoOf(new Date(Date.UTC(year, month, 0)));
}

/** How offices number the quarter that a month, counted from 1, belongs to. @example quarterNumeral(9) // "III" */
export function quarterNumeral(month: number): string {
  return ["I", "II", "III", "IV"][Math.ceil(month / 3) - 1] ?? "";
}

/** Sunday of an ISO week: the first one holds 4 January. @example weekEnd(2025, 47) // "2025-11-23" */
export function weekEnd(year: number | null, week: number): string | null {
  if (year === null) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const firstSunday = 4 + ((7 - fourth.getUTCDay()) % 7);
  return isoOf(new Date(Date.UTC(year, 0, firstSunday + (week - 1) * 7)));
}

/** Lengths in days that a kind of period can have: working weeks, months from the 15th to the 14th. */
const lengths: readonly (readonly [PeriodKind, number, number])[] = [
  ["day", 1, 1],
  ["week", 5, 8],
  ["month", 28, 31],
  ["quarter", 89, 92],
  ["half", 181, 184],
  ["year", 365, 366],
];

/**
 * What a stretch of days is, the last not before the first, by its length; from 1 January to any other day it is a running total.
 * @example kindOfStretch("2026-09-15", "2026-10-14") // "month"
 */
export function kindOfStretch(from: string, to: string): PeriodKind {
  const days = (Date.parse(to) - Date.parse(from)) / dayLength + 1;
  const [kind] = lengths.find(([, least, most]) => days >= least && days <= most) ?? [];
  if (kind !== undefined) return kind;
  return from.endsWith("-01-01") ? "toDate" : "unknown";
}

/** Year, month and day of an ISO date. @example calendarDay("2026-03-23") // { year: 2026, month: 3, day: 23 } */
export function calendarDay(iso: string): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8)];
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function isoOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
