import type { Period, PeriodKind } from "../scoreboard";
import { calendarDay, monthEnd, quarterNumeral } from "./calendar";
import { foldPlain } from "./fold";

const distances = String.raw`nay|bao cao|hien tai|truoc|lien truoc|truoc lien ke|lien ke truoc|truoc do|vua qua`;
const words = new RegExp(`^(ky|tuan|thang|quy|nam) (${distances})$`, "u");
const yearAgo = /^(?:so )?cung ky(?: nam (?:truoc|ngoai)|(?: nam)? (20\d\d))?$/u;
const sinceJanuary =
  /^(?:(?:so lieu )?(?:luy ke|cong don)(?: (?:tu|ke tu) dau nam)?(?: den (?:nay|ky bao cao|thang bao cao))?|(?:tinh )?(?:ke )?tu dau nam(?: den nay)?)$/u;

/** "Trong tháng" is this one. */
function plainDistance(label: string): string {
  return foldPlain(label)
    .replace(/^trong (ky|tuan|thang|quy|nam)$/u, "$1 nay")
    .replace(/^trong (?=(?:ky|tuan|thang|quy|nam) )/u, "");
}

/** The same in the middle of a heading: "Điểm kỳ trước". Over small letters without marks. */
export const relativeWords = new RegExp(
  String.raw`(?<!\p{L}|(?<!\p{L})(?:so|voi)\s+)(?:cung ky(?: nam (?:truoc|ngoai)|(?: nam)? 20\d\d)?|(?:ky|tuan|thang|quy|nam) (?:${distances}))(?!\p{L})`,
  "u"
);

const kinds: Readonly<Record<string, PeriodKind>> = {
  tuan: "week",
  thang: "month",
  quy: "quarter",
  nam: "year",
};

/**
 * Whether a label names a period only by its distance from the one reported.
 * @example isRelativePeriod("Kỳ trước") // true
 */
export function isRelativePeriod(label: string): boolean {
  const plain = plainDistance(label);
  return words.test(plain) || yearAgo.test(plain) || sinceJanuary.test(plain);
}

/**
 * Which way a distance goes: "kỳ này" is the period reported, "kỳ trước" the one before it; null for a year ago, and
 * for what is no distance.
 * @example distanceOf("Kỳ trước") // "before"
 */
export function distanceOf(label: string): "now" | "before" | null {
  const distance = words.exec(plainDistance(label))?.[2];
  if (distance === undefined) return null;
  return /truoc|vua qua/u.test(distance) ? "before" : "now";
}

/**
 * A period that is only named by its distance, as the period it means beside that of the whole table; any other
 * period as it is. A report of "tháng này" would tell nothing a month later.
 * @example relativeTo({ label: "Tháng trước", … }, { label: "Tháng 9/2026", … }).label // "Tháng 8/2026"
 */
export function relativeTo(period: Period, whole: Period | null): Period {
  if (period.date !== null || whole === null || whole.date === null) return period;
  const plain = plainDistance(period.label);
  if (sinceJanuary.test(plain)) return { ...period, kind: "toDate", date: whole.date };
  const ago = yearAgo.exec(plain);
  if (ago !== null) return { ...period, kind: whole.kind, date: inYear(whole.date, ago[1]) };
  const match = words.exec(plain);
  if (match === null) return period;
  const [, unit = "", distance = ""] = match;
  const kind = kinds[unit] ?? whole.kind;
  // The month of a day is known; the quarter that a month is reported in is not meant by "quý này" alone.
  const isMonthOfDay = kind === "month" && (whole.kind === "day" || whole.kind === "toDate");
  if (kind !== whole.kind && !isMonthOfDay) return period;
  if (!/truoc|vua qua/u.test(distance)) return { ...whole, cell: period.cell };
  return before[kind](period, whole.date);
}

type Before = (period: Period, whole: string) => Period;

/** The period before one that ends on a day, by its kind. */
const before: Readonly<Record<PeriodKind, Before>> = {
  week: (period, whole) => {
    const date = new Date(Date.parse(whole) - weekLength).toISOString().slice(0, 10);
    return { ...period, kind: "week", date };
  },
  month: (period, whole) => named(period, "month", monthsBefore(whole, 1)),
  quarter: (period, whole) => named(period, "quarter", monthsBefore(whole, 3)),
  half: (period, whole) => ({ ...period, kind: "half", date: monthsBefore(whole, 6) }),
  year: (period, whole) => named(period, "year", monthsBefore(whole, 12)),
  // How far back the last day reported lies is not known.
  day: (period) => period,
  toDate: (period) => period,
  unknown: (period) => period,
};

const weekLength = 7 * 86_400_000;

function monthsBefore(date: string, months: number): string {
  const { year, month } = calendarDay(date);
  return monthEnd(year, month - months);
}

/** The last day of the same month, or the same day, a year before or in the year that is said. */
function inYear(date: string, said: string | undefined): string {
  const { year: whole, month } = calendarDay(date);
  const year = said === undefined ? whole - 1 : Number(said);
  return monthEnd(whole, month) === date ? monthEnd(year, month) : `${year}${date.slice(4)}`;
}

function named(period: Period, kind: "month" | "quarter" | "year", date: string): Period {
  const { year, month } = calendarDay(date);
  const label = {
    month: `Tháng ${month}/${year}`,
    quarter: `Quý ${quarterNumeral(month)}/${year}`,
    year: `Năm ${year}`,
  }[kind];
  return { ...period, kind, label, date };
}
