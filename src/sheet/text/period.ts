import type { CellAddress } from "../../cells/address";
import type { GridCell } from "../../cells/grid";
import type { Period } from "../scoreboard";
import { calendarDay, monthEnd, weekEnd } from "./calendar";
import { withoutCompared } from "./comparedPeriod";
import { dateShown, serialToIso } from "./dateFormat";
import { withoutDocuments, withoutTaking } from "./documentReference";
import { eitherSpelling } from "./eitherSpelling";
import { tidy } from "./fold";
import { periodForms, quarter, type PeriodForm, type SaidPeriod } from "./periodForms";
import type { HeadKind, PeriodHead } from "./periodHead";
import { plainText } from "./plainText";
import { isRelativePeriod, relativeWords } from "./relativePeriod";

export interface PeriodContext {
  /** Year to complete a label that names none. */
  readonly year?: number;
  readonly date1904: boolean;
  readonly address: CellAddress | null;
  /** Take a number such as 2025 for a year: only where the place says so. */
  readonly allowBareYear?: boolean;
  /** The head over the cell, where it names periods: under "Tháng" a 9 is September. */
  readonly head?: PeriodHead | null;
}

/** A label that speaks of a period and of something else. */
export interface PeriodBeside {
  readonly period: Period;
  /** What the label says besides, as typed. @example "Xếp hạng" */
  readonly rest: string;
}

/** Longer texts are sentences. */
const longestLabel = 90;

/**
 * The period a cell names, or null when it names none, or names something else besides (`periodBeside`).
 * @example readPeriod({ kind: "text", value: "Quý I/2026" }, context)?.date // "2026-03-31"
 */
export function readPeriod(cell: GridCell, context: PeriodContext): Period | null {
  if (cell.kind === "number") return fromNumber(cell.value, cell.numberFormat, context);
  if (cell.kind !== "text") return null;
  const label = tidy(cell.value);
  if (label.length > longestLabel) return null;
  const headed = underHead(label, context);
  if (headed !== null) return headed;
  const dated = behindDistance(label, context);
  if (dated !== null) return dated;
  if (isRelativePeriod(label)) return { label, kind: "unknown", date: null, cell: context.address };
  const plain = timeText(label);
  const found = firstFound(plain, context.year ?? null, false);
  if (found === null || besides(plain, found) !== "") return null;
  return { label, kind: found.kind, date: found.date, cell: context.address };
}

/** "Tuần này (25/10)": the day is said beside the distance. Months keep both: "Hạng kỳ trước" may stand beside them. */
function behindDistance(label: string, context: PeriodContext): Period | null {
  const [, distance, said] = /^([^(:–-]+?)\s*[(:–-]\s*([^()]+?)\s*\)?$/u.exec(label) ?? [];
  if (distance === undefined || said === undefined || !isRelativePeriod(distance)) return null;
  const period = readPeriod({ kind: "text", value: said }, context);
  if (period?.kind !== "day") return null;
  return { ...period, label: said.charAt(0).toLocaleUpperCase("vi") + said.slice(1) };
}

/**
 * The period in a heading that also says what is measured, and the words that say it; null when it names none. Under
 * "Kỳ trước" the date is open.
 * @example periodBeside("Xếp hạng tháng 10", context) // { period: { label: "tháng 10", … }, rest: "Xếp hạng" }
 */
export function periodBeside(text: string, context: PeriodContext): PeriodBeside | null {
  const label = tidy(text);
  if (label.length > longestLabel) return null;
  const plain = timeText(label);
  const relative = relativeWords.exec(plain);
  const found =
    firstFound(plain, context.year ?? null, false) ??
    (relative === null
      ? null
      : { kind: "unknown" as const, date: null, at: relative.index, length: relative[0].length });
  if (found === null) return null;
  const rest = label.slice(0, found.at) + " " + label.slice(found.at + found.length);
  return {
    period: {
      label: label.slice(found.at, found.at + found.length),
      kind: found.kind,
      date: found.date,
      cell: context.address,
    },
    rest: tidy(rest.replace(leadingWords, " ")),
  };
}

/** What leads to a period without naming one. */
const leadingWords = eitherSpelling(
  /(?<!\p{L})(?:tính đến|đến|hết|ngày|kỳ|lũy kế|luỹ kế)(?!\p{L})|[()[\]]/giu
);

/**
 * A period mentioned inside a title. The number and date of a document that the title mentions are no period: the
 * Decision's own, a covering letter's, the day a paper was printed.
 * @example findPeriodIn("Kết quả Bộ chỉ số 766 đến hết ngày 31/5/2026", context)?.label // "31/5/2026"
 */
export function findPeriodIn(title: string, context: PeriodContext): Period | null {
  const text = tidy(title);
  return periodWithin(text, withoutCompared(withoutDocuments(timeText(text))), context);
}

/**
 * As findPeriodIn, but for the day on which the figures were taken: a title that names a period beside it is about that
 * one.
 * @example findReportedIn("Tháng 9/2026 (số liệu lấy ngày 02/10/2026)", context)?.label // "Tháng 9/2026"
 */
export function findReportedIn(title: string, context: PeriodContext): Period | null {
  const text = tidy(title);
  const plain = withoutTaking(withoutCompared(withoutDocuments(timeText(text))));
  const found = periodWithin(text, plain, context);
  return found?.kind === "day" ? (periodBefore(text, plain, found, context) ?? found) : found;
}

/** "Tháng 9/2026 (ngày 05/10/2026)": a day behind the end of the period beside it is the paper's. */
function periodBefore(
  text: string,
  plain: string,
  day: Period,
  context: PeriodContext
): Period | null {
  const at = plain.indexOf(plainText(day.label));
  if (at < 0) return null;
  const rest =
    plain.slice(0, at) + " ".repeat(day.label.length) + plain.slice(at + day.label.length);
  const other = periodWithin(text, rest, context);
  if (other?.date == null || day.date === null || other.kind === "day") return null;
  return other.date < day.date ? other : null;
}

function periodWithin(text: string, plain: string, context: PeriodContext): Period | null {
  const own = /(?<!\d)(20\d\d)(?!\d)/u.exec(plain)?.[1];
  const found = firstFound(plain, own === undefined ? (context.year ?? null) : Number(own), true);
  if (found === null) return null;
  const typed = text.slice(found.at, found.at + found.length).replace(/^ng[àa]y\s*(?=\d)/iu, "");
  const label = typed.charAt(0).toLocaleUpperCase("vi") + typed.slice(1);
  return { label: tidy(label), kind: found.kind, date: found.date, cell: context.address };
}

/** "Điểm (thang 10)" is out of ten, no October: the scale's word has no mark where others have theirs. */
const scale = /(?<!\p{L})thang\s*(?:diem\s*)?(?:5|10|100)(?!\d|\s*[/.\-–]\s*\d|\s*nam(?!\p{L}))/gu;

function timeText(label: string): string {
  const plain = plainText(label);
  if (!plain.includes("thang") || plain === label.toLowerCase()) return plain;
  return plain.replace(scale, (found, at: number) =>
    /^thang/iu.test(label.slice(at)) ? " ".repeat(found.length) : found
  );
}

interface Found extends SaidPeriod {
  readonly at: number;
  readonly length: number;
}

/** No form does without a figure, but for rounds, quarters and months in words. */
const gate =
  /\d|(?<!\p{L})(?:quy|qui|q|tuan|lan|dot|ky|giai doan|nua|thang|[a-z]{3,4} thang)(?!\p{L})/u;

function firstFound(plain: string, year: number | null, inTitle: boolean): Found | null {
  if (!gate.test(plain)) return null;
  for (const form of periodForms) {
    if (inTitle && form.alone === true) continue;
    const found = foundBy(form, plain, year);
    if (found !== null) return found;
  }
  return null;
}

/** Words before a period that make it run up to its day. */
const sinceJanuary = /(?<!\p{L})(?:luy ke|cong don|tu dau nam)(?!\p{L})/u;
const upTo = /(?<!\p{L})(?:den|het|toi)(?:\s+(?:ngay|cuoi|thoi diem|ky))*\s*$/u;

/** "T10/2026)" of "(T10/2026)": the bracket is the sentence's. */
const closesAlone = /^[^(]*\)$/u;

function foundBy({ pattern, read }: PeriodForm, plain: string, year: number | null): Found | null {
  const match = pattern.exec(plain);
  const said = match === null ? null : read(match.groups ?? {}, year);
  if (match === null || said === null) return null;
  const figure = match.index + Math.max(0, match[0].search(/\d/u));
  const isUpTo = [match.index, figure].some((end) => upTo.test(plain.slice(0, end)));
  const runs = said.kind !== "unknown" && (isUpTo || sinceJanuary.test(plain));
  return {
    kind: runs ? "toDate" : said.kind,
    date: said.date,
    at: match.index,
    length: match[0].length - (closesAlone.test(match[0]) ? 1 : 0),
  };
}

const fillWords =
  /(?<!\p{L})(?:(?:ky|thang|tuan|quy) (?:truoc|nay|hien tai|lien truoc)|tinh den|den|het|cuoi|ngay|ky|thang|tuan|bao cao|so lieu|thoi diem|luy ke|cong don|tu dau nam|tam tinh|tam thoi|so bo|uoc tinh|uoc dat|chua chot|da chot|chinh thuc|tu|tai|nam|diem|ket qua|va|20\d\d|\d{1,2}\s*(?:h|gio)\s*(?:\d{2})?(?:\s*phut)?|\d{1,2}:\d{2})(?!\p{L})/gu;

/** The letters and figures of a label beside its period, without the words that only lead to one. */
function besides(plain: string, { at, length }: Found): string {
  const rest = `${plain.slice(0, at).replace(/^\s*(?:\d{1,2}|[ivx]+|[a-h])\s*[.)]\s*/u, "")} ${plain.slice(at + length)}`;
  return rest
    .replace(/\(\s*[\d*]\s*\)\s*$/u, "")
    .replace(fillWords, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A cell that only its head makes a period. */
function underHead(label: string, context: PeriodContext): Period | null {
  const { head, address: cell } = context;
  if ((context.allowBareYear === true || head?.kind === "year") && /^20\d\d$/u.test(label))
    return { label, kind: "year", date: `${label}-12-31`, cell };
  if (head == null) return null;
  const [, year, month] = yearAndMonth.exec(label) ?? [];
  if (year !== undefined && (head.kind === "month" || head.kind === "any"))
    return {
      label: `Tháng ${Number(month)}/${year}`,
      kind: "month",
      date: monthEnd(Number(year), Number(month)),
      cell,
    };
  const found = headed[head.kind](label, context.year ?? null, head);
  return found === null ? null : { ...found, cell };
}

/** 202610, as programs write October. */
const yearAndMonth = /^(20\d\d)(0[1-9]|1[0-2])$/u;

type Headed = (label: string, year: number | null, head: PeriodHead) => Omit<Period, "cell"> | null;

/** What a bare cell means under each kind of head. */
const headed: Readonly<Record<HeadKind, Headed>> = {
  month: (label, year) => {
    const short = /^(?<n>1[0-2]|0?[1-9])\s*[/.-]\s*(?<y>[2-4]\d)$/u.exec(label)?.groups;
    if (short !== undefined) {
      const date = monthEnd(2000 + Number(short["y"]), Number(short["n"]));
      return { label: `Tháng ${label}`, kind: "month", date };
    }
    const month = wholeUpTo(label, 12);
    if (month === null) return null;
    return { label: `Tháng ${month}${slash(year)}`, kind: "month", date: monthEnd(year, month) };
  },
  week: (label, year) => {
    const week = wholeUpTo(label, 53);
    if (week === null) return null;
    return { label: `Tuần ${week}${slash(year)}`, kind: "week", date: weekEnd(year, week) };
  },
  quarter: (label, year) =>
    /^(?:[1-4]|i{1,3}|iv)$/iu.test(label)
      ? { label: `Quý ${label.toUpperCase()}${slash(year)}`, ...quarter(label, year) }
      : null,
  round: (label, _, { word }) =>
    /^(?:\d{1,2}|[a-d]|[ivx]{1,4})$/iu.test(label)
      ? { label: `${word} ${label}`, kind: "unknown", date: null }
      : null,
  day: () => null,
  year: () => null,
  any: () => null,
};

function wholeUpTo(label: string, most: number): number | null {
  const number = /^0?\d{1,2}$/u.test(label) ? Number(label) : 0;
  return number >= 1 && number <= most ? number : null;
}

function slash(year: number | null): string {
  return year === null ? "" : `/${year}`;
}

function fromNumber(
  value: number,
  format: string | undefined,
  context: PeriodContext
): Period | null {
  const shown = format === undefined ? null : dateShown(format);
  if (shown === "time") return null;
  if (shown !== null) {
    const iso = serialToIso(value, context.date1904);
    return iso === null ? null : fromDate(iso, shown, context);
  }
  return Number.isInteger(value) && value > 0 ? underHead(String(value), context) : null;
}

/** A true date, as much of it as its format shows and as its head means. */
function fromDate(
  iso: string,
  shown: "day" | "month" | "year",
  { head, address: cell }: PeriodContext
): Period {
  const { year, month } = calendarDay(iso);
  const isYear = shown === "year" || (head?.kind === "year" && iso.endsWith("-12-31"));
  if (isYear) return { label: String(year), kind: "year", date: `${year}-12-31`, cell };
  if (shown === "month" || head?.kind === "month")
    return { label: `Tháng ${month}/${year}`, kind: "month", date: monthEnd(year, month), cell };
  const kind = head?.kind === "week" ? "week" : "day";
  return { label: officialDate(iso), kind, date: iso, cell };
}

/** Days 1 to 9 and months 1 and 2 take a leading zero, months 3 to 9 do not. @example "23/3/2026" */
export function officialDate(iso: string): string {
  const [year = "", month = "", dayOfMonth = ""] = iso.split("-");
  return `${dayOfMonth}/${Number(month) <= 2 ? month : String(Number(month))}/${year}`;
}
