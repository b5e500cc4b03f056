import type { PeriodKind } from "../scoreboard";
import { calendarDay, isoDay, kindOfStretch, monthEnd, weekEnd } from "./calendar";

/** What a text says of time. `date`: ISO last day, null without a year. */
export interface SaidPeriod {
  readonly kind: PeriodKind;
  readonly date: string | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** One way to write a period. `pattern` looks at small letters without marks. */
export interface PeriodForm {
  readonly pattern: RegExp;
  /** Null when the figures make no period (month 13). @param year the year of the place, for texts without one */
  readonly read: (groups: Groups, year: number | null) => SaidPeriod | null;
  /** Typed so somewhere, with the kind and date it must give in 2026: each is a test. */
  readonly examples: readonly (readonly [string, PeriodKind, string | null])[];
  /** Alone in its cell only: inside a sentence or a title it is more often something else. */
  readonly alone?: true;
}

const sign = String.raw`\s*[/.\-–]\s*`;
const fullYear = String.raw`20\d\d`;
/** " năm 2026", "/2026", " (2026)", " 2026", "/26" behind a month, quarter or week. */
const yearTail = String.raw`(?:\s*(?:,\s*)?(?:nam\s*|[/.\-–(]\s*(?:nam\s*)?|\s)(?<y>${fullYear})\)?(?!\d)|[/.\-](?<yy>[2-4]\d)(?![\d\p{L}]))?`;
const start = String.raw`(?<![\p{L}\d])`;
const end = String.raw`(?![\p{L}\d])`;
const month = String.raw`1[0-2]|0?[1-9]`;
const monthWord = String.raw`${start}(?:thang|thg\.?|t)\s*\.?\s*`;
const quarterWord = String.raw`${start}(?:quy|qui|q)\s*\.?\s*`;
const dayMonthYear = (tail: string) =>
  String.raw`(?<d${tail}>\d{1,2})${sign}(?<m${tail}>\d{1,2})${sign}(?<y${tail}>(?:20)?\d\d)(?![\d/])`;

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const words: Readonly<Record<string, number>> = {
  gieng: 1, hai: 2, ba: 3, tu: 4, bon: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9,
  muoi: 10, "muoi mot": 11, "muoi hai": 12, chap: 12,
}; // prettier-ignore
const english = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

/** " (số liệu đến ngày 20/10/2026)" behind a month or a quarter. */
const dataDay = String.raw`(?:\s*(?:nam\s*|[/.\-–]\s*)(?<y>${fullYear}))?\s*[,;:(–-]*\s*(?:so\s*lieu\s*)?(?:(?:tinh|cap\s*nhat|lay)\s*)?den\s*(?:het\s*)?(?:ngay\s*)?\d{1,2}${sign}\d{1,2}(?:${sign}${fullYear})?(?![\d/])`;

/** Every form met on sheets, from the most telling to the least; the first that matches is taken. */
export const periodForms: readonly PeriodForm[] = [
  {
    // The period is the month; that it was not over is for others to say.
    pattern: pattern(String.raw`${monthWord}(?<n>${month})(?!\d)${dataDay}`),
    read: (g, year) => said("month", monthEnd(yearIn(g) ?? year, Number(g["n"]))),
    examples: [
      ["Tháng 10/2026 (đến 20/10/2026)", "month", "2026-10-31"],
      ["Tháng 10 năm 2026 (số liệu đến ngày 20/10)", "month", "2026-10-31"],
      ["T10/2026 - tính đến hết ngày 20.10.2026", "month", "2026-10-31"],
    ],
  },
  {
    pattern: pattern(String.raw`${quarterWord}(?<n>iv|iii|ii|i|0?[1-4])${end}${dataDay}`),
    read: (g, year) => quarter(g["n"] ?? "", yearIn(g) ?? year),
    examples: [["Quý I/2026 (đến 23/3/2026)", "quarter", "2026-03-31"]],
  },
  {
    pattern: pattern(
      String.raw`(?<![\d/.\-])(?<y>${fullYear})[-/.](?<m>\d\d?)[-/.](?<d>\d\d?)(?!\d)`
    ),
    read: (g) => dayOf(g, null),
    examples: [["2026-03-31", "day", "2026-03-31"]],
  },
  {
    pattern: pattern(
      String.raw`(?:(?<week>${start}tuan)\s*(?:thu\s*|so\s*)?\d{1,2}\s*[:(,–-]?\s*(?:tu\s*)?(?:ngay\s*)?)?(?<!\d)(?<d0>\d{1,2})(?:${sign}(?<m0>\d{1,2})(?:${sign}(?<y0>(?:20)?\d\d))?)?\s*(?:-|–|—|~|>|(?:den|toi)(?:\s*het)?)\s*(?:ngay\s*)?${dayMonthYear("")}`
    ),
    read: stretch,
    examples: [
      ["Từ 01/10/2026 đến 31/10/2026", "month", "2026-10-31"],
      ["Từ ngày 15/9 đến hết ngày 14/10/2026", "month", "2026-10-14"],
      ["05/10 - 11/10/2026", "week", "2026-10-11"],
      ["Tuần 41 (05 - 11/10/2026)", "week", "2026-10-11"],
      ["01/01/2026 - 15/10/2026", "toDate", "2026-10-15"],
      ["01/7/2026-30/9/2026", "quarter", "2026-09-30"],
    ],
  },
  {
    pattern: pattern(
      String.raw`${start}(?:tuan|week|w)\s*(?:thu\s*|le\s*|so\s*)?\d{1,2}${end}[^\d\p{L}]{0,6}(?:(?:ngay|den|het)\s*)*[^\d\p{L}]{0,3}${dayMonthYear("")}`
    ),
    read: (g) => as("week", dayOf(g, null)),
    examples: [["Tuần 1 (05/01/2026)", "week", "2026-01-05"]],
  },
  {
    pattern: pattern(String.raw`(?<![\d/.\-–])${dayMonthYear("")}`),
    read: (g) => dayOf(g, null),
    examples: [
      ["31/01/2026", "day", "2026-01-31"],
      ["23/3/26", "day", "2026-03-23"],
      ["31.10.2026", "day", "2026-10-31"],
      ["Ngày 31 - 10 - 2026", "day", "2026-10-31"],
      ["Đến hết ngày 31/5/2026", "toDate", "2026-05-31"],
    ],
  },
  {
    pattern: pattern(
      String.raw`ngay\s*(?<d>\d{1,2})\s*thang\s*(?<m>\d{1,2})(?!\d)(?:\s*nam\s*(?<y>${fullYear}))?`
    ),
    read: dayOf,
    examples: [
      ["ngày 05 tháng 3 năm 2026", "day", "2026-03-05"],
      ["Tính đến ngày 5 tháng 3", "toDate", "2026-03-05"],
    ],
  },
  {
    pattern: pattern(
      String.raw`${start}(?<!(?:lan|dot|ky|giai doan)\s+)(?:thang|thg|t)?\s*\.?\s*(?<a>${month})\s*(?:${sign}(?<ya>${fullYear})\s*)?(?:-|–|—|~|den|toi)\s*(?:het\s*)?(?:thang|thg|t)\s*\.?\s*(?<b>${month})(?!\d)${yearTail}`
    ),
    read: months,
    examples: [
      ["Tháng 1 - tháng 9/2026", "toDate", "2026-09-30"],
      ["Từ tháng 7 đến tháng 9 năm 2026", "quarter", "2026-09-30"],
      ["T1-T10/2026", "toDate", "2026-10-31"],
      ["Tháng 1/2026 - Tháng 6/2026", "half", "2026-06-30"],
      ["Tháng 2 đến tháng 5/2026", "unknown", "2026-05-31"],
    ],
  },
  {
    pattern: pattern(
      String.raw`(?<![\d/.\-])(?<n>0?[2-9]|1[0-2]|(?:hai|ba|bon|sau|bay|tam|chin|muoi(?: mot| hai)?)(?=\s*thang\s*(?:dau|cuoi)))\s*thang${end}(?!\s*\d{1,2}(?!\d))(?:\s*(?<half>dau|cuoi))?(?:\s*(?:cua\s*)?nam)?${yearTail}`
    ),
    read: running,
    examples: [
      ["10 tháng năm 2026", "toDate", "2026-10-31"],
      ["9 tháng đầu năm 2026", "toDate", "2026-09-30"],
      ["Lũy kế 9 tháng", "toDate", "2026-09-30"],
      ["6 tháng đầu năm 2026", "half", "2026-06-30"],
      ["06 tháng năm 2026", "half", "2026-06-30"],
      ["6 tháng cuối năm 2026", "half", "2026-12-31"],
      ["Sáu tháng đầu năm 2026", "half", "2026-06-30"],
      ["11 tháng/2026", "toDate", "2026-11-30"],
    ],
  },
  {
    pattern: pattern(
      String.raw`(?<![\p{L}\d/.\-])(?<n>[2-9]|1[0-2])\s?t\s*(?:[/\-]\s*|nam\s*)(?<y>${fullYear})(?!\d)`
    ),
    read: running,
    examples: [
      ["9T/2026", "toDate", "2026-09-30"],
      ["6T năm 2026", "half", "2026-06-30"],
    ],
  },
  {
    pattern: pattern(String.raw`${start}nua (?<half>dau|cuoi) nam${yearTail}`),
    read: (g, year) => said("half", monthEnd(yearIn(g) ?? year, g["half"] === "cuoi" ? 12 : 6)),
    examples: [["Nửa cuối năm 2026", "half", "2026-12-31"]],
  },
  {
    // Whose week the second of a month is nobody can say: the label stays, the day is not invented.
    pattern: pattern(
      String.raw`${start}tuan\s*(?:thu\s*)?(?:[1-5]|i{1,3}|iv|v|dau|cuoi)\s*[,\-–/(]?\s*(?:cua\s*)?thang\s*(?:${month})(?!\d)${yearTail}`
    ),
    read: () => said("week", null),
    examples: [["Tuần 2 tháng 10/2026", "week", null]],
  },
  {
    pattern: pattern(
      String.raw`${start}(?:tuan\s*(?:thu\s*|le\s*|so\s*)?|week\s*|w)(?<n>\d{1,2})(?!\d)${yearTail}`
    ),
    read: (g, year) => {
      const number = Number(g["n"]);
      return number >= 1 && number <= 53 ? said("week", weekEnd(yearIn(g) ?? year, number)) : null;
    },
    examples: [
      ["Tuần 47/2025", "week", "2025-11-23"],
      ["Tuần thứ 41", "week", "2026-10-11"],
      ["W41", "week", "2026-10-11"],
    ],
  },
  {
    pattern: pattern(String.raw`${quarterWord}(?<n>iv|iii|ii|i|0?[1-4])${end}${yearTail}`),
    read: (g, year) => quarter(g["n"] ?? "", yearIn(g) ?? year),
    examples: [
      ["Quý I/2026", "quarter", "2026-03-31"],
      ["Qui III năm 2026", "quarter", "2026-09-30"],
      ["Q3.2026", "quarter", "2026-09-30"],
      ["Q4/26", "quarter", "2026-12-31"],
      ["Lũy kế đến quý III/2026", "toDate", "2026-09-30"],
    ],
  },
  {
    // A round of its own inside a month is no month; its day helps to put rounds in order.
    pattern: pattern(
      String.raw`${start}(?:lan|dot|ky)\s*(?:thu\s*)?(?:\d{1,2}|[a-d]|[ivx]{1,4})${end}\s*[,\-–/(]?\s*thang\s*(?<n>${month})(?!\d)${yearTail}`
    ),
    read: (g, year) => said("unknown", monthEnd(yearIn(g) ?? year, Number(g["n"]))),
    examples: [
      ["Đợt 2 tháng 10/2026", "unknown", "2026-10-31"],
      ["Đợt 2 – tháng 5", "unknown", "2026-05-31"],
    ],
    alone: true,
  },
  {
    pattern: pattern(String.raw`${monthWord}(?<n>${month})(?!\d)${yearTail}`),
    read: (g, year) => said("month", monthEnd(yearIn(g) ?? year, Number(g["n"]))),
    examples: [
      ["Tháng 02/2025", "month", "2025-02-28"],
      ["Thang 1/2026", "month", "2026-01-31"],
      ["tháng 5 năm 2026", "month", "2026-05-31"],
      ["T2/2025", "month", "2025-02-28"],
      ["T8/26", "month", "2026-08-31"],
      ["Thg10-26", "month", "2026-10-31"],
      ["THÁNG 9 - 2026", "month", "2026-09-30"],
      ["Tháng 10, năm 2026", "month", "2026-10-31"],
      ["Tháng 10 (2026)", "month", "2026-10-31"],
      ["T7", "month", "2026-07-31"],
      ["Lũy kế đến tháng 9/2026", "toDate", "2026-09-30"],
    ],
  },
  {
    pattern: pattern(
      String.raw`${start}thang\s+(?<n>gieng|hai|ba|tu|bon|bay|tam|chin|muoi(?: mot| hai)?|chap)${end}${yearTail}`
    ),
    read: monthInWords,
    examples: [["Tháng Mười một năm 2026", "month", "2026-11-30"]],
    alone: true,
  },
  {
    pattern: pattern(String.raw`^(?<n>${english.join("|")})[a-z]{0,6}[\s\-/.,]+(?<y>[2-4]\d)$`),
    read: (g) => said("month", monthEnd(yearIn(g), english.indexOf(g["n"] ?? "") + 1)),
    examples: [["Oct-26", "month", "2026-10-31"]],
    alone: true,
  },
  {
    // In a title the year must stand behind: "tháng hai" is a name's end as often as a month.
    pattern: pattern(
      String.raw`${start}thang\s+(?<n>gieng|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi(?: mot| hai)?|chap)(?:\s*,?\s*nam\s*|\s*/\s*)(?<y>${fullYear})(?!\d)`
    ),
    read: monthInWords,
    examples: [
      ["Tháng năm năm 2026", "month", "2026-05-31"],
      ["THÁNG SÁU/2026", "month", "2026-06-30"],
    ],
  },
  {
    // In a title the whole year is wanted: "may 20" is no month.
    pattern: pattern(
      String.raw`${start}(?<n>${english.join("|")})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?[\s\-/.,]+(?<y>${fullYear})(?!\d)`
    ),
    read: (g) => said("month", monthEnd(yearIn(g), english.indexOf(g["n"] ?? "") + 1)),
    examples: [
      ["October 2026", "month", "2026-10-31"],
      ["Sept. 2026", "month", "2026-09-30"],
      ["MAR 2026", "month", "2026-03-31"],
    ],
  },
  {
    pattern: pattern(
      String.raw`^(?:(?:ky(?: bao cao| so lieu| danh gia)?|thoi diem)\s*:?\s*)?(?<n>${month})${sign}(?<y>${fullYear})$`
    ),
    read: (g) => said("month", monthEnd(yearIn(g), Number(g["n"]))),
    examples: [
      ["05/2026", "month", "2026-05-31"],
      ["09.2026", "month", "2026-09-30"],
      ["10 - 2026", "month", "2026-10-31"],
      ["Kỳ 10/2026", "month", "2026-10-31"],
    ],
  },
  {
    pattern: pattern(String.raw`^(?<y>${fullYear})[-/.](?<n>1[0-2]|0[1-9])$`),
    read: (g) => said("month", monthEnd(yearIn(g), Number(g["n"]))),
    examples: [["2026-09", "month", "2026-09-30"]],
    alone: true,
  },
  {
    pattern: pattern(
      String.raw`^(?:(?:tinh den|den|het|tinh|ngay|so lieu)\s*)*(?<d>\d{1,2})\s*[/\-]\s*(?<m>\d{1,2})$`
    ),
    read: dayOf,
    examples: [
      ["25-7", "day", "2026-07-25"],
      ["Đến ngày 31/10", "toDate", "2026-10-31"],
    ],
  },
  {
    pattern: pattern(
      String.raw`${start}(?:lan|dot|ky|giai doan)\s*(?:thu\s*)?(?:\d{1,2}|[a-d]|[ivx]{1,4}|nhat)${end}${yearTail}`
    ),
    read: () => said("unknown", null),
    examples: [
      ["Lần 1", "unknown", null],
      ["Đợt A", "unknown", null],
      ["Đợt II năm 2026", "unknown", null],
      ["Kỳ 3", "unknown", null],
    ],
    alone: true,
  },
  {
    pattern: pattern(String.raw`${start}nam\s*(?<y>${fullYear})(?!\d)`),
    read: (g) => said("year", `${g["y"] ?? ""}-12-31`),
    examples: [
      ["Năm 2026", "year", "2026-12-31"],
      ["Lũy kế năm 2026", "toDate", "2026-12-31"],
    ],
  },
];

function pattern(source: string): RegExp {
  return new RegExp(source, "u");
}

function said(kind: PeriodKind, date: string | null): SaidPeriod {
  return { kind, date };
}

function as(kind: PeriodKind, found: SaidPeriod | null): SaidPeriod | null {
  return found === null ? null : said(kind, found.date);
}

/** The year that the text itself gives, of four digits or of two. */
function yearIn(groups: Groups): number | null {
  const typed = groups["y"] ?? groups["yy"];
  return typed === undefined ? null : Number(typed.length === 2 ? `20${typed}` : typed);
}

function dayOf(groups: Groups, contextYear: number | null): SaidPeriod | null {
  const year = yearIn(groups) ?? contextYear;
  const date = isoDay(year ?? leapYear, Number(groups["m"]), Number(groups["d"]));
  return date === null ? null : said("day", year === null ? null : date);
}

function monthInWords(groups: Groups, contextYear: number | null): SaidPeriod {
  return said("month", monthEnd(yearIn(groups) ?? contextYear, words[groups["n"] ?? ""] ?? 0));
}

/** A day of no known year may be 29/02. */
const leapYear = 2024;

function stretch(groups: Groups): SaidPeriod | null {
  const to = dayOf(groups, null)?.date ?? null;
  if (to === null) return null;
  const { year, month } = calendarDay(to);
  const m = groups["m0"] ?? groups["m"];
  const first = { d: groups["d0"], m, y: groups["y0"] };
  const from = dayOf(first, Number(m) > month ? year - 1 : year)?.date ?? null;
  if (from === null || from > to) return null;
  return said(groups["week"] === undefined ? kindOfStretch(from, to) : "week", to);
}

/** Whole months, both ends named. */
function months(groups: Groups, contextYear: number | null): SaidPeriod | null {
  const [first, last] = [Number(groups["a"]), Number(groups["b"])];
  if (first > last) return null;
  const year = yearIn(groups) ?? contextYear;
  const firstDay = isoDay(year ?? leapYear, first, 1) ?? "";
  const kind = kindOfStretch(firstDay, monthEnd(year ?? leapYear, last));
  return said(kind === "quarter" && first % 3 !== 1 ? "unknown" : kind, monthEnd(year, last));
}

/** "10 tháng": from January on. Six of them are the half year, first or last. */
function running(groups: Groups, contextYear: number | null): SaidPeriod {
  const typed = groups["n"] ?? "";
  const count = words[typed] ?? Number(typed);
  const last = groups["half"] === "cuoi";
  return said(
    count === 6 ? "half" : last ? "unknown" : "toDate",
    monthEnd(yearIn(groups) ?? contextYear, last ? 12 : count)
  );
}

/** @param typed one of the four, as under a head "Quý": "1", "I" */
export function quarter(typed: string, year: number | null): SaidPeriod {
  const number = romans[typed.toLowerCase()] ?? Number(typed);
  return said("quarter", monthEnd(year, number * 3));
}
