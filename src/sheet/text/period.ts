import type { CellAddress } from "../../cells/address";
import type { GridCell } from "../../cells/grid";
import type { Period, PeriodKind } from "../scoreboard";
import { isDateFormat, serialToIso } from "./dateFormat";
import { tidy } from "./fold";

export interface PeriodContext {
  /** Year to complete a label that names none. */
  readonly year?: number;
  readonly date1904: boolean;
  readonly address: CellAddress | null;
  /** Take a number such as 2025 for a year: only where the place says so. */
  readonly allowBareYear?: boolean;
}

interface Found {
  readonly kind: PeriodKind;
  readonly date: string | null;
}

type Rule = readonly [RegExp, (match: RegExpMatchArray, year: number | null) => Found | null];

const yearTail = String.raw`(?:\s*(?:năm|[/\-.])\s*(?<year>20\d\d))?`;
const romans: ReadonlyMap<string, number> = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
]);

/** From the most telling form to the least. */
const rules: readonly Rule[] = [
  [/(?<![\d/])(?<y>20\d\d)-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)/u, (m) => day(m, null)],
  [
    /(?<![\d/.-])(?<d>\d{1,2})\s*[/.\-]\s*(?<m>\d{1,2})\s*[/.\-]\s*(?<y>(?:20)?\d\d)(?![\d/])/u,
    (m) => day(m, null),
  ],
  [
    /ngày\s*(?<d>\d{1,2})\s*tháng\s*(?<m>\d{1,2})(?:\s*năm\s*(?<y>20\d\d))?/iu,
    (m, year) => day(m, year),
  ],
  [
    new RegExp(
      String.raw`(?<!\p{L})(?:tuần(?:\s*(?:thứ|lễ|số))?|week|w)\s*(?<n>\d{1,2})(?!\d)${yearTail}`,
      "iu"
    ),
    (m, year) => week(numberOf(m, "n"), yearOf(m) ?? year),
  ],
  [
    new RegExp(
      String.raw`(?<!\p{L})(?:quý|quí|qúy|q)\s*\.?\s*(?<n>iv|iii|ii|i|[1-4])(?![\p{L}\d])${yearTail}`,
      "iu"
    ),
    (m, year) => {
      const typed = m.groups?.["n"]?.toLowerCase() ?? "";
      const quarter = romans.get(typed) ?? Number(typed);
      return { kind: "quarter", date: endOfMonth(yearOf(m) ?? year, quarter * 3) };
    },
  ],
  [
    new RegExp(
      String.raw`(?<!\d)0?6\s*tháng(?:\s*(?<half>đầu|cuối))?(?:\s*năm)?${yearTail}(?:\s*(?<bare>20\d\d))?`,
      "iu"
    ),
    (m, year) => ({
      kind: "half",
      date: endOfMonth(
        yearOf(m) ?? bareYear(m) ?? year,
        m.groups?.["half"]?.toLowerCase() === "cuối" ? 12 : 6
      ),
    }),
  ],
  [
    new RegExp(
      String.raw`(?<!\d)0?9\s*tháng(?:\s*đầu)?(?:\s*năm)?${yearTail}(?:\s*(?<bare>20\d\d))?`,
      "iu"
    ),
    (m, year) => ({ kind: "nineMonths", date: endOfMonth(yearOf(m) ?? bareYear(m) ?? year, 9) }),
  ],
  [
    new RegExp(
      String.raw`(?<!\p{L})(?:tháng|thg\.?|t)\s*\.?\s*(?<n>1[0-2]|0?[1-9])(?!\d)${yearTail}`,
      "iu"
    ),
    (m, year) => ({ kind: "month", date: endOfMonth(yearOf(m) ?? year, numberOf(m, "n")) }),
  ],
  [
    /^(?<n>1[0-2]|0?[1-9])\s*[/-]\s*(?<year>20\d\d)$/u,
    (m) => ({ kind: "month", date: endOfMonth(yearOf(m), numberOf(m, "n")) }),
  ],
  [
    /^(?:(?:đến|tính đến|ngày)\s*)*(?<d>\d{1,2})\s*[/-]\s*(?<m>\d{1,2})$/iu,
    (m, year) => day(m, year) ?? null,
  ],
  [/(?<!\p{L})năm\s*(?<year>20\d\d)/iu, (m) => ({ kind: "year", date: `${yearOf(m) ?? 0}-12-31` })],
];

const relative = /^(?:kỳ|tuần|tháng|quý|năm)\s+(?:này|trước|nay|báo cáo|hiện tại|liền trước)$/iu;

/**
 * The period a cell names, or null when it names none.
 * @example readPeriod({ kind: "text", value: "Quý I/2026" }, context)?.date // "2026-03-31"
 */
export function readPeriod(cell: GridCell, context: PeriodContext): Period | null {
  if (cell.kind === "number") return fromNumber(cell.value, cell.numberFormat, context);
  if (cell.kind !== "text") return null;
  const label = tidy(cell.value);
  if (label.length > 60) return null;
  if (relative.test(label)) return { label, kind: "other", date: null, cell: context.address };
  if (context.allowBareYear === true && /^20\d\d$/.test(label)) return bare(label, context);
  const found = firstFound(label, context.year ?? null);
  return found === null || !isMostlyPeriod(label, found.text)
    ? null
    : { label, kind: found.kind, date: found.date, cell: context.address };
}

/**
 * A period mentioned inside a title. The Decision's own number and date are no period.
 * @example findPeriodIn("Kết quả Bộ chỉ số 766 đến hết ngày 31/5/2026", context)?.label // "31/5/2026"
 */
export function findPeriodIn(title: string, context: PeriodContext): Period | null {
  const text = tidy(title)
    .replace(
      /(?:quyết định|nghị quyết|nghị định|công văn|kế hoạch|thông tư|qđ|nq|nđ)[^;()]*?\d+\/(?:20\d\d\/)?(?:qđ|nq|nđ|kh|tt|cv)\S*(?:\s*ngày\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4})?/giu,
      " "
    )
    .replace(/ngày\s*23[/.-]0?6[/.-]2022/giu, " ");
  const year = /(?<!\d)(20\d\d)(?!\d)/u.exec(text)?.[1];
  const found = firstFound(text, context.year ?? (year === undefined ? null : Number(year)));
  if (found === null) return null;
  const label = /^\p{Ll}/u.test(found.text)
    ? found.text.charAt(0).toLocaleUpperCase("vi") + found.text.slice(1)
    : found.text;
  return {
    label: tidy(label.replace(/^ngày\s*(?=\d)/iu, "")),
    kind: found.kind,
    date: found.date,
    cell: context.address,
  };
}

function fromNumber(
  value: number,
  format: string | undefined,
  context: PeriodContext
): Period | null {
  if (format !== undefined && isDateFormat(format)) {
    const iso = serialToIso(value, context.date1904);
    return iso === null
      ? null
      : { label: officialDate(iso), kind: "date", date: iso, cell: context.address };
  }
  const label = String(value);
  return context.allowBareYear === true && /^20\d\d$/.test(label) ? bare(label, context) : null;
}

function bare(label: string, context: PeriodContext): Period {
  return { label, kind: "year", date: `${label}-12-31`, cell: context.address };
}

/** Days 1 to 9 and months 1 and 2 take a leading zero, months 3 to 9 do not. @example "23/3/2026" */
export function officialDate(iso: string): string {
  const [year = "", month = "", dayOfMonth = ""] = iso.split("-");
  return `${dayOfMonth}/${Number(month) <= 2 ? month : String(Number(month))}/${year}`;
}

function firstFound(text: string, year: number | null): (Found & { readonly text: string }) | null {
  for (const [pattern, read] of rules) {
    const match = pattern.exec(text);
    const found = match === null ? null : read(match, year);
    if (match !== null && found !== null) return { ...found, text: match[0] };
  }
  return null;
}

/** A header says little beside its period; a sentence that mentions one is no header. */
function isMostlyPeriod(label: string, found: string): boolean {
  const rest = label
    .replace(found, "")
    .replace(
      /tính đến|đến hết|đến|hết|ngày|kỳ|báo cáo|số liệu|thời điểm|tháng|năm|lũy kế|luỹ kế|điểm|kết quả|từ|tại|và|20\d\d/giu,
      ""
    );
  return rest.replace(/[^\p{L}\p{N}]/gu, "").length <= 4;
}

function day(match: RegExpMatchArray, contextYear: number | null): Found | null {
  const typed = match.groups?.["y"];
  const year =
    typed === undefined ? contextYear : Number(typed.length === 2 ? `20${typed}` : typed);
  const month = numberOf(match, "m");
  const dayOfMonth = numberOf(match, "d");
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return null;
  if (year === null) return { kind: "date", date: null };
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 ? { kind: "date", date: isoOf(date) } : null;
}

function week(number: number, year: number | null): Found | null {
  if (number < 1 || number > 53) return null;
  if (year === null) return { kind: "week", date: null };
  // The first ISO week holds 4 January; a week ends on Sunday.
  const fourth = new Date(Date.UTC(year, 0, 4));
  const firstSunday = 4 + ((7 - fourth.getUTCDay()) % 7);
  return { kind: "week", date: isoOf(new Date(Date.UTC(year, 0, firstSunday + (number - 1) * 7))) };
}

function endOfMonth(year: number | null, month: number): string | null {
  return year === null ? null : isoOf(new Date(Date.UTC(year, month, 0)));
}

function isoOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function numberOf(match: RegExpMatchArray, name: string): number {
  return Number(match.groups?.[name] ?? Number.NaN);
}

function yearOf(match: RegExpMatchArray): number | null {
  const year = match.groups?.["year"];
  return year === undefined ? null : Number(year);
}

function bareYear(match: RegExpMatchArray): number | null {
  const year = match.groups?.["bare"];
  return year === undefined ? null : Number(year);
}
