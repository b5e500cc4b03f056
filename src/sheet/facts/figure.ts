import type { PageCell } from "../../cells/page";
import type { Hundredths } from "../../decision766/hundredths";
import { hundredths } from "../../decision766/hundredths";
import type { Measure } from "../label/meaning";
import { isDateFormat, isPercentFormat, serialToIso } from "../text/dateFormat";
import { tidy } from "../text/fold";
import { readNumber, toHundredths } from "../text/number";

/** What a cell that may hold a figure holds, before its column says how marks are read. */
export type CellFigure =
  | {
      readonly kind: "figure";
      /** The digits as typed, or the plain decimal of a number cell. */
      readonly digits: string | null;
      readonly value: number;
      readonly isTyped: boolean;
      /** Behind the slash or in brackets: the 114 of "17/114". */
      readonly of: string | null;
      readonly isPercent: boolean;
      readonly isPlace: boolean;
      readonly provisional: boolean;
      readonly confidence: number;
    }
  | { readonly kind: "date"; readonly date: string }
  /** To be filled in later, in words; `unset`: a formula without result. */
  | { readonly kind: "waiting" | "unset" | "none" | "text" | "error" };

const waitingWords =
  /^(?:\.{2,}|…+|chưa (?:có|cập nhật|đánh giá|công bố|có số liệu|chấm|có kết quả)|đang (?:cập nhật|chờ|tổng hợp|rà soát).{0,20}|chờ .{2,24}|_+|\?)$/iu;
const superscript = /[\s]*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾]+|\*+|\(\*+\)|\(\d\))\s*$/u;
const numeral = String.raw`[+\-−]?\s?\d[\d.,]*(?:\s\d{3}(?!\d))*`;
const wordy = new RegExp(
  String.raw`^(?:(?:đạt|đồng|điểm(?: số)?\s*:?|số điểm\s*:?|vị trí|vị thứ|xếp thứ|xếp hạng|thứ hạng|thứ|hạng|top|#)\s*)*(?<v>${numeral})\s*(?<u>%|điểm|đ)?\s*(?:(?:\/|trên)\s*(?<of>${numeral})\s*|\(\s*(?:tối đa\s*)?(?<max>\d[\d.,]*)\s*(?:đ|điểm)?\s*\)\s*)?(?<t>%|điểm|đ|xã.*|đơn vị|tỉnh.*)?\s*(?:\(?\s*(?:[▲▼↑↓=+\-]\s*\d*|(?:tăng|giảm) \d+(?: bậc)?|tạm tính|dự kiến|\d{1,3}(?:[.,]\d+)?\s*%)\s*\)?)?\s*=?$`,
  "iu"
);
/** Larger than any count that a score sheet can hold: an account number, a key. */
const tooLarge = 1e9;
const mostDigits = 9;

const known = new WeakMap<PageCell, CellFigure>();

/** The figure of a cell; looked at once. */
export function figureOf(cell: PageCell, date1904: boolean): CellFigure {
  let figure = known.get(cell);
  if (figure === undefined) known.set(cell, (figure = look(cell, date1904)));
  return figure;
}

function look({ content, text }: PageCell, date1904: boolean): CellFigure {
  switch (content.kind) {
    case "number":
      return fromNumber(content.value, content.numberFormat, date1904);
    case "text":
      return fromText(text);
    case "error":
      return { kind: "error" };
    case "boolean":
      return { kind: "text" };
    case "blank":
      return { kind: "unset" };
  }
}

function fromNumber(value: number, format: string | undefined, date1904: boolean): CellFigure {
  if (Math.abs(value) >= tooLarge) return { kind: "text" };
  if (format !== undefined && isDateFormat(format)) {
    const date = serialToIso(value, date1904);
    if (date !== null) return { kind: "date", date };
  }
  const isPercent = format !== undefined && isPercentFormat(format);
  return {
    kind: "figure",
    digits: null,
    value: isPercent ? value * 100 : value,
    isTyped: false,
    of: null,
    isPercent,
    isPlace: false,
    provisional: false,
    confidence: 1,
  };
}

function fromText(typed: string): CellFigure {
  const text = tidy(typed);
  if (waitingWords.test(text)) return { kind: "waiting" };
  const reading = readNumber({ kind: "text", value: typed });
  if (reading.kind === "blank") return { kind: "waiting" };
  if (reading.kind === "notApplicable") return { kind: "none" };
  if (!/\d/.test(text) || text.length > 160) return { kind: "text" };
  if (/^[-–—]\s*\/\s*[-–—]$/.test(text)) return { kind: "none" };
  const said = spoken(typed);
  const match = said === null ? null : wordy.exec(said);
  if (match?.groups === undefined) {
    return reading.kind === "number" && Math.abs(reading.value) < tooLarge
      ? fromReading(text, reading)
      : { kind: "text" };
  }
  const { v = "", u, t, of, max } = match.groups;
  const digits = v.replace(/−/g, "-").replace(/\s/g, "");
  if ([digits, of ?? max ?? ""].some((each) => each.replace(/\D/g, "").length > mostDigits))
    return { kind: "text" };
  return {
    kind: "figure",
    digits,
    value: Number(plainOf(digits, "points")),
    isTyped: true,
    of: of ?? max ?? null,
    isPercent: (u ?? t) === "%",
    isPlace: /^(?:vị|xếp|thứ|hạng|đồng|top|#)/iu.test(said ?? ""),
    provisional: reading.kind === "number" ? reading.provisional : /tạm tính|dự kiến/iu.test(text),
    confidence: reading.kind === "number" ? reading.confidence : 0.8,
  };
}

function fromReading(
  text: string,
  reading: Extract<ReturnType<typeof readNumber>, { kind: "number" }>
): CellFigure {
  return {
    kind: "figure",
    digits: reading.decimal,
    value: reading.value,
    isTyped: false,
    of: reading.of,
    isPercent: reading.suffix === "percent",
    isPlace: /^(?:vị|xếp|thứ|hạng|top|#)/iu.test(text),
    provisional: reading.provisional,
    confidence: reading.confidence,
  };
}

/** Of several lines the one that says points, else the first. */
function spoken(typed: string): string | null {
  const lines = typed
    .split(/\r?\n/)
    .map((line) => tidy(line))
    .filter((line) => line !== "");
  if (lines.length < 2) return tidy(typed).replace(superscript, "").replace(/^'/, "");
  const points = lines.find((line) => /^(?:số )?điểm/iu.test(line)) ?? lines[0];
  return points?.replace(superscript, "") ?? null;
}

/**
 * Typed digits as a plain decimal, by what they measure: "19,635" is a score with three decimals, but a count of
 * nineteen thousand.
 * @example plainOf("19,635", "points") // "19.635"
 */
export function plainOf(typed: string, measure: Measure): string {
  const points = typed.split(".").length - 1;
  const commas = typed.split(",").length - 1;
  const counts = measure === "numerator" || measure === "denominator" || measure === "rank";
  const digits = typed.replace(/[.,]$/, "");
  if (points > 0 && commas > 0) {
    return digits.lastIndexOf(",") > digits.lastIndexOf(".")
      ? digits.replaceAll(".", "").replace(",", ".")
      : digits.replaceAll(",", "");
  }
  if (points > 1 || commas > 1) return digits.replace(/[.,]/g, "");
  return counts && /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(digits)
    ? digits.replace(/[.,]/, "")
    : digits.replace(",", ".");
}

type Figure = Extract<CellFigure, { kind: "figure" }>;

/** A figure in whole hundredths, half-up on its digits. */
export function hundredthsOf(figure: Figure, measure: Measure): Hundredths {
  if (figure.digits === null) {
    const scaled = Math.round(figure.value * 100);
    if (Math.abs(figure.value * 100 - scaled) < 1e-7) return hundredths(scaled);
  }
  return toHundredths(decimalOf(figure, measure));
}

/** A count or a rank. */
export function numberOf(figure: Figure, measure: Measure): number {
  return figure.digits === null ? figure.value : Number(decimalOf(figure, measure));
}

function decimalOf(figure: Figure, measure: Measure): string {
  if (figure.digits === null) return plainDecimal(figure.value);
  return figure.isTyped ? plainOf(figure.digits, measure).replace(/^\+/, "") : figure.digits;
}

/** Shortest decimal without the noise that sums of binary fractions leave behind the ninth place. */
function plainDecimal(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const fixed = value.toFixed(9).replace(/\.?0+$/, "");
  return fixed === "-0" ? "0" : fixed;
}
