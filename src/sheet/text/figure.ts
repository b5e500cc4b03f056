import type { GridCell } from "../../cells/grid";
import { calendarDay } from "./calendar";
import { dateShown, isPercentFormat, serialToIso } from "./dateFormat";
import { figureForm, isNotApplicable, isWaiting, lineFor, undecorated } from "./figureWords";
import { fold, tidy } from "./fold";
import { decimalOf, isFigureSized, plainDecimal, type ThousandsRule } from "./numeral";
import { officialDate } from "./period";
import { eitherSpelling } from "./eitherSpelling";

/** What the column or row of a cell is for; `any`: nobody says. It decides how marks and dates are read. */
export type FigureDue = "points" | "percent" | "rank" | "count" | "any";

export interface NumberRead {
  readonly kind: "number";
  /** Nearest float of `decimal`, for counts and ranks. */
  readonly value: number;
  /** Exact canonical decimal. @example "-19.96" */
  readonly decimal: string;
  readonly suffix: "none" | "percent" | "points" | "place";
  /** The part after "/" or in brackets: the 114 of "17/114", the 6 of "4,32 / 6". */
  readonly of: string | null;
  /** Marked as not final by the sheet. */
  readonly provisional: boolean;
  readonly confidence: number;
}

export interface DateRead {
  readonly kind: "date";
  /** As the sheet shows it, in Vietnamese form. @example "09/10/2026" */
  readonly shown: string;
  /** Decimals that the program most likely turned into this date, the likeliest first. @example ["9.1"] */
  readonly likely: readonly string[];
}

/** What a cell that should hold a figure holds. */
export type FigureReading =
  | NumberRead
  | DateRead
  | { readonly kind: "blank" }
  /** Left for later: "chưa có", "…", in a column of points also "x". */
  | { readonly kind: "waiting"; readonly text: string }
  /** Nothing to measure: "-", "không phát sinh". */
  | { readonly kind: "notApplicable" }
  | { readonly kind: "notANumber"; readonly text: string };

const thousandsIn: Readonly<Record<FigureDue, ThousandsRule>> = {
  points: "never",
  percent: "never",
  rank: "likely",
  count: "likely",
  any: "likely",
};

/**
 * The figure of a cell under what its column is for, as people type it: point or comma, thousands, percent, "Đạt
 * 18/18 điểm", "17 (▲3)", several lines. Points have no thousands: no score is over 100. A score that Excel turned
 * into a date is a date here, with the scores it may have been.
 * @param date1904 whether the workbook counts days from 1904
 * @example readFigure({ kind: "text", value: "19,635" }, "points") // { kind: "number", decimal: "19.635", … }
 */
export function readFigure(cell: GridCell, due: FigureDue, date1904 = false): FigureReading {
  switch (cell.kind) {
    case "blank":
      return { kind: "blank" };
    case "number":
      return fromNumber(cell.value, cell.numberFormat, due, date1904);
    case "text":
      return (due === "rank" ? ordinalIn(cell.value) : null) ?? fromText(cell.value, due);
    case "boolean":
      return { kind: "notANumber", text: cell.value ? "TRUE" : "FALSE" };
    case "error":
      return { kind: "notANumber", text: cell.value };
  }
}

function fromNumber(
  value: number,
  format: string | undefined,
  due: FigureDue,
  date1904: boolean
): FigureReading {
  const shown = format === undefined || due === "any" ? null : dateShown(format);
  if (shown !== null) return fromDate(value, shown, due, date1904);
  const percent = format !== undefined && isPercentFormat(format);
  const scaled = percent ? value * 100 : value;
  if (!isFigureSized(scaled)) return { kind: "notANumber", text: String(value).replace(".", ",") };
  return {
    kind: "number",
    value: scaled,
    decimal: plainDecimal(scaled),
    suffix: percent ? "percent" : "none",
    of: null,
    provisional: false,
    confidence: 1,
  };
}

/**
 * "9.10" typed where the decimal mark is a comma becomes 9 October, "12.35" December 2035; a 12 in a cell left with
 * the format of a date shows 12/01/1900.
 */
function fromDate(
  value: number,
  shown: "day" | "month" | "year" | "time",
  due: FigureDue,
  date1904: boolean
): FigureReading {
  const iso = serialToIso(value, date1904);
  const number = plainDecimal(value);
  const ownNumber = value <= 100 ? [number] : null;
  if (iso === null || shown === "time")
    return { kind: "date", shown: number.replace(".", ","), likely: ownNumber ?? [] };
  const { year, month } = calendarDay(iso);
  const likely = (ownNumber ?? typedAs(iso, shown, due)).map(
    (each) => decimalOf(each, "never")?.decimal ?? each
  );
  return {
    kind: "date",
    shown: shown === "day" ? officialDate(iso) : `${month}/${year}`,
    likely,
  };
}

/** What was most likely typed where a program made a date of it. */
function typedAs(iso: string, shown: "day" | "month" | "year", due: FigureDue): readonly string[] {
  const { year, month, day } = calendarDay(iso);
  if (due === "rank" || due === "count") return [String(day)];
  if (shown !== "day") return [`${month}.${String(year % 100).padStart(2, "0")}`];
  return [`${day}.${month}`, ...(month < 10 ? [`${day}.0${month}`] : [])];
}

/** "0912 345 678": no office counts with a zero in front. */
const telephone = /^(?:\+84|0)(?:[\s.-]?\d){9,10}$/u;

function fromText(typed: string, due: FigureDue): FigureReading {
  const text = tidy(typed).replace(/^'/, "");
  if (text === "") return { kind: "blank" };
  if (telephone.test(text)) return { kind: "notANumber", text };
  if (isWaiting(text, due)) return { kind: "waiting", text };
  if (isNotApplicable(text)) return { kind: "notApplicable" };
  const { bare, provisional } = undecorated(bracketless(lineFor(typed, due) ?? text, due), due);
  const groups = figureForm.exec(bare)?.groups ?? {};
  const number = decimalOf(groups["value"] ?? "", thousandsIn[due]);
  const of = outOf(groups, due);
  const parts = [number, of].map((each) => (each == null ? 0 : Number(each.decimal)));
  if (number === null || of === undefined || !parts.every(isFigureSized))
    return { kind: "notANumber", text };
  return {
    kind: "number",
    value: Number(number.decimal),
    decimal: number.decimal,
    suffix: suffixOf(groups["head"], groups["unit"] ?? groups["tail"]),
    of: of === null || isNote(groups, of.decimal, number.decimal) ? null : of.decimal,
    provisional,
    confidence: number.confidence,
  };
}

/** Places in words; from the fourth on people write figures. */
const ordinals: ReadonlyMap<string, number> = new Map([
  ["nhất", 1],
  ["nhì", 2],
  ["hai", 2],
  ["ba", 3],
  ["tư", 4],
  ["năm", 5],
]);

const placeWords = eitherSpelling(/^(?:hạng|thứ|giải|xếp thứ) /u);

function ordinalIn(text: string): NumberRead | null {
  const value = ordinals.get(fold(text).replace(placeWords, ""));
  if (value === undefined) return null;
  return {
    kind: "number",
    value,
    decimal: String(value),
    suffix: "place",
    of: null,
    provisional: false,
    confidence: 0.9,
  };
}

/** "(3)", "(17/114)": brackets around a place take nothing away from it. */
function bracketless(text: string, due: FigureDue): string {
  return due === "rank" ? text.replace(/^[([]\s*([^()[\]]+?)\s*[)\]]$/u, "$1") : text;
}

type FormGroups = Readonly<Record<string, string | undefined>>;

/** The part behind "/" or in brackets: null when there is none, undefined when it is no number. */
function outOf(groups: FormGroups, due: FigureDue) {
  const typed = groups["of"] ?? groups["max"];
  return typed === undefined ? null : (decimalOf(typed, thousandsIn[due]) ?? undefined);
}

/** "18 (1)": the number of a note, not a maximum below the score. */
function isNote(groups: FormGroups, of: string, value: string): boolean {
  return /^\d$/u.test(groups["max"] ?? "") && Number(of) < Number(value);
}

const headsPlace = eitherSpelling(/(?:vị|xếp|hạng|thứ|top|#)/iu);

function suffixOf(head: string | undefined, unit: string | undefined): NumberRead["suffix"] {
  if (head !== undefined && headsPlace.test(head)) return "place";
  if (unit === "%") return "percent";
  return unit !== undefined && /^(?:đ|d|point)/iu.test(unit) ? "points" : "none";
}
