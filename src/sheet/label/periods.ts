import type { GridCell } from "../../cells/grid";
import type { Period } from "../scoreboard";
import { withoutCompared } from "../text/comparedPeriod";
import { foldPlain } from "../text/fold";
import {
  findPeriodIn,
  findReportedIn,
  periodBeside,
  readPeriod,
  type PeriodContext,
} from "../text/period";
import { plainText } from "../text/plainText";
import { periodHead } from "../text/periodHead";
import { isRelativePeriod, relativeTo } from "../text/relativePeriod";
import type { SaidPeriod } from "./meaning";

/** A period in a text, with what the text says beside it. */
export interface FoundPeriod {
  readonly period: SaidPeriod;
  /** The rest of the text, without marks: "xep hang" of "Xếp hạng tháng 10". */
  readonly rest: string;
}

/**
 * The period a text names, and what else it says.
 * @param year completes a text that names none
 * @example periodOf("Xếp hạng tháng 10", 2026)?.rest // "xep hang"
 */
export function periodOf(text: string, year: number | null): FoundPeriod | null {
  const context = contextOf(year);
  const whole = readPeriod({ kind: "text", value: text }, context);
  if (whole !== null) return { period: said(whole), rest: "" };
  const beside = periodBeside(text, context);
  return beside === null ? null : { period: said(beside.period), rest: foldPlain(beside.rest) };
}

/**
 * The same where a name stands beside the period, and the name as typed; a period told by its distance is none.
 * @example periodBesideText("Xã An Sơn (tháng 10)", 2026)?.rest // "Xã An Sơn"
 */
export function periodBesideText(text: string, year: number | null): FoundPeriod | null {
  const beside = periodBeside(text, contextOf(year));
  if (beside === null || beside.period.kind === "unknown") return null;
  const rest = beside.rest.replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, "");
  return { period: said(beside.period), rest };
}

/** A period in a line above a table. */
export interface TitlePeriod {
  readonly said: SaidPeriod;
  /** A bare year, or the day on which the figures were taken: it loses against any other line. */
  readonly isWeak: boolean;
}

/** The period that a line above a table names; documents mentioned there have dates of their own. */
export function periodInTitle(title: string, year: number | null): TitlePeriod | null {
  const context = contextOf(year);
  const reported = findReportedIn(title, context) ?? monthAtEnd(title, year);
  const found = reported ?? findPeriodIn(title, context);
  if (found === null || (found.date === null && found.kind === "unknown")) return null;
  return { said: said(found), isWeak: reported === null || found.kind === "year" };
}

/** "Kỳ: 2026-10", "Tháng báo cáo 202610": as programs write a month. */
const yearFirst =
  /(?:(?:^|[-–:,(]\s*|\s)(20\d\d)[-/.](0?[1-9]|1[0-2])|(?:ky|thang|period|month)[^\d]{0,12}(20\d\d)(0[1-9]|1[0-2]))\s*\)?$/iu;

/** "KẾT QUẢ BỘ CHỈ SỐ 766 - 10/2026": month and year alone where a title ends. */
function monthAtEnd(title: string, year: number | null): Period | null {
  const own = withoutCompared(plainText(title)).trim();
  const [, before, of, beside, month] = yearFirst.exec(own) ?? [];
  const written = before ?? beside;
  if (written !== undefined)
    return readPeriod({ kind: "text", value: `${of ?? month ?? ""}/${written}` }, contextOf(year));
  const alone = /(?:^|[-–:,(]\s*|\s)(\d{1,2}\s*[/.]\s*20\d\d)\s*\)?$/u.exec(own)?.[1];
  return alone === undefined ? null : readPeriod({ kind: "text", value: alone }, contextOf(year));
}

/** A cell under a head of periods: 9 under "Tháng" is a month. */
export function periodUnder(
  cell: GridCell,
  head: string,
  year: number | null,
  date1904: boolean
): SaidPeriod | null {
  const found = readPeriod(cell, {
    ...contextOf(year),
    date1904,
    head: periodHead(head),
    allowBareYear: true,
  });
  return found === null ? null : said(found);
}

/** A period named by its distance, as the one it means beside the table's own. */
export function periodBesideWhole(period: SaidPeriod, whole: SaidPeriod): SaidPeriod {
  return said(relativeTo({ ...period, cell: null }, { ...whole, cell: null }));
}

/**
 * A part of a year, named without one, as of the year that a heading over it says.
 * @param typed the cell's own text: a year in it is the period's own
 * @example inYear(september, "T9", 2026).label // "T9/2026"
 */
export function inYear(period: SaidPeriod, typed: string, year: number): SaidPeriod {
  if (!isPartOfYear(period) || yearIn(typed) !== null) return period;
  const label = period.label.replace(/(?:\s*(?:năm|nam)|\s*[/.,(–-])*\s*20\d\d\)?$/iu, "");
  return periodOf(`${label}/${String(year)}`, null)?.period ?? period;
}

/** A month and its last day are one period; a quarter, a running total or a year that ends the same day is another. */
export function periodKey(period: SaidPeriod | null): string {
  if (period === null) return "";
  const alone = ownKinds.has(period.kind) ? period.kind : "";
  return `${alone}:${period.date ?? foldPlain(period.label)}`;
}

const ownKinds: ReadonlySet<SaidPeriod["kind"]> = new Set(["quarter", "half", "toDate", "year"]);

const partsOfYear: ReadonlySet<SaidPeriod["kind"]> = new Set([
  "day",
  "week",
  "month",
  "quarter",
  "half",
  "toDate",
]);

/** Whether a period belongs to some year, said or not: "T9", "10 tháng", "Đến 31/10". */
export function isPartOfYear({ kind }: Pick<SaidPeriod, "kind">): boolean {
  return partsOfYear.has(kind);
}

/** A year that a text names; the Decision's own year is none. */
export function yearIn(text: string): number | null {
  return yearsIn(text)[0] ?? null;
}

/** All the years that a text names. */
export function yearsIn(text: string): readonly number[] {
  const bare = text
    .replace(/23\s*[/.-]\s*0?6\s*[/.-]\s*2022/g, " ")
    .replace(/\d+\/(?:20\d\d\/)?(?:Q[ĐD]|NQ|N[ĐD]|TT)\S*/giu, " ");
  return [...bare.matchAll(/(?<!\d)20[2-4]\d(?!\d)/gu)].map(([year]) => Number(year));
}

function contextOf(year: number | null): PeriodContext {
  return { date1904: false, address: null, ...(year === null ? {} : { year }) };
}

function said({ label, kind, date }: Period): SaidPeriod {
  return { label, kind, date, isRelative: date === null && isRelativePeriod(label) };
}
