import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { GridCell } from "../../cells/grid";
import { isPercentFormat } from "./dateFormat";
import { tidy } from "./fold";

/** What a cell that should hold a number holds. */
export type NumberReading =
  | {
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
  | { readonly kind: "blank" }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "notANumber"; readonly text: string };

/**
 * Numbers of this size and more are no score, count or rank but an account or telephone number in the wrong
 * cell: no office counts a thousand million dossiers. Below it every product of two figures stays exact.
 */
const tooLarge = 1e9;
/** Decimal places that a figure can need; the rest of a longer one decides nothing. */
const decimalPlaces = 9;

/** Whether a number can be a figure of a score sheet at all. @example isFigureSized(9_876_543_210) // false */
export function isFigureSized(value: number): boolean {
  return Math.abs(value) < tooLarge;
}

const blank: NumberReading = { kind: "blank" };
const notApplicable: NumberReading = { kind: "notApplicable" };

/** Cells that say that there is nothing to measure. A dash means it too. */
const notApplicableWords =
  /^(?:[-–—]+|[/\\]+|x|n\s*\/\s*a|k(?:hông|o|\.)?\s*(?:phát sinh|áp dụng|có|đánh giá|tính|thuộc diện|ps|đg|ad)|(?:không|chưa) (?:phát sinh|có) (?:hồ sơ|hs|tthc|pakn|số liệu phát sinh)|ps|không)$/iu;
/** Cells left for later: as good as empty. */
const pendingWords =
  /^(?:\.{2,}|…+|chưa (?:có|cập nhật|đánh giá|công bố|có số liệu)|đang cập nhật|_+|\?)$/iu;

/**
 * The number of a cell, as people type it: point or comma, thousands, percent, "18,00 điểm", "17/114".
 * @example readNumber({ kind: "text", value: "19,96" }) // { kind: "number", decimal: "19.96", … }
 */
export function readNumber(cell: GridCell): NumberReading {
  switch (cell.kind) {
    case "blank":
      return blank;
    case "number":
      return fromNumber(cell.value, cell.numberFormat);
    case "text":
      return fromText(cell.value);
    case "boolean":
      return { kind: "notANumber", text: cell.value ? "TRUE" : "FALSE" };
    case "error":
      return { kind: "notANumber", text: cell.value };
  }
}

function fromNumber(value: number, format: string | undefined): NumberReading {
  const percent = format !== undefined && isPercentFormat(format);
  if (!isFigureSized(percent ? value * 100 : value)) {
    return { kind: "notANumber", text: String(value).replace(".", ",") };
  }
  return {
    kind: "number",
    value: percent ? value * 100 : value,
    decimal: plainDecimal(percent ? value * 100 : value),
    suffix: percent ? "percent" : "none",
    of: null,
    provisional: false,
    confidence: 1,
  };
}

/** Shortest decimal without the noise that sums of binary fractions leave behind the ninth place. */
function plainDecimal(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const fixed = value.toFixed(decimalPlaces).replace(/\.?0+$/, "");
  return fixed === "-0" ? "0" : fixed;
}

const numeral = String.raw`[+\-−–]?\s?\d[\d.,\s]*`;
const oneNumber = new RegExp(
  String.raw`^(?<head>(?:vị trí|vị thứ|xếp thứ|xếp hạng|thứ hạng|thứ|hạng|top|#)\s*)?(?<value>${numeral}|\(\s*\d[\d.,]*\s*\))\s*(?<unit>%|điểm|đ(?:iem)?|d|point|points)?\s*(?:(?:\/|trên|trong(?: tổng)?(?: số)?)\s*(?<of>\d[\d.,\s]*?)\s*|[([]\s*(?:tối đa\s*)?(?<max>\d[\d.,]*)\s*(?:đ|điểm|d)?\s*[)\]]\s*)?(?<tail>điểm|đ|%|xã|đơn vị|xã, phường|xã, phường, đặc khu|tỉnh|tỉnh, thành phố)?$`,
  "iu"
);
const provisionalMark =
  /\s*(?:\(?\s*(?:tạm tính|dự kiến|ước(?: tính)?|tạm)\s*\)?|\*+|\(\*\))\s*$/iu;

function fromText(typed: string): NumberReading {
  const text = fullWidthToPlain(tidy(typed).replace(/^'/, ""));
  if (text === "" || pendingWords.test(text)) return blank;
  if (notApplicableWords.test(text)) return notApplicable;
  const provisional = provisionalMark.test(text);
  const groups = oneNumber.exec(provisional ? text.replace(provisionalMark, "") : text)?.groups;
  const value = groups?.["value"];
  if (groups === undefined || value === undefined) return { kind: "notANumber", text };
  const number = decimalOf(value);
  const of = groups["of"] ?? groups["max"];
  const outOf = of === undefined ? null : decimalOf(of);
  if (number === null || (of !== undefined && outOf === null)) return { kind: "notANumber", text };
  if (![number, outOf].every((each) => each === null || isFigureSized(Number(each.decimal)))) {
    return { kind: "notANumber", text };
  }
  return {
    kind: "number",
    value: Number(number.decimal),
    decimal: number.decimal,
    suffix: suffixOf(groups["head"], groups["unit"] ?? groups["tail"]),
    of: outOf?.decimal ?? null,
    provisional,
    confidence: number.confidence,
  };
}

function suffixOf(head: string | undefined, unit: string | undefined) {
  if (head !== undefined) return "place" as const;
  if (unit === "%") return "percent" as const;
  return unit !== undefined && /^(?:đ|d|point)/iu.test(unit)
    ? ("points" as const)
    : ("none" as const);
}

/**
 * A typed numeral as an exact decimal. The last separator is the decimal mark, unless the groups behind the
 * first separator are all of three digits and one mark alone is used more than once, or both marks are used.
 */
function decimalOf(typed: string): { decimal: string; confidence: number } | null {
  const bracketed = /^\(.*\)$/.test(typed.trim());
  const bare = typed.replace(/[()\s]/g, "").replace(/[−–]/g, "-");
  const negative = bracketed || bare.startsWith("-");
  const digits = bare.replace(/^[+-]/, "").replace(/[.,]$/, "");
  const parts = /^\d+(?:[.,]\d+)*$/.test(digits) ? digits : null;
  if (parts === null || /\d\s\d/.test(typed.trim()) !== /\d\s\d{3}(?!\d)/.test(typed.trim()))
    return null;
  const points = parts.split(".").length - 1;
  const commas = parts.split(",").length - 1;
  let plain = parts;
  let confidence = 0.95;
  if (points > 0 && commas > 0) {
    const decimalMark = parts.lastIndexOf(",") > parts.lastIndexOf(".") ? "," : ".";
    const thousandsMark = decimalMark === "," ? "." : ",";
    if (parts.split(decimalMark).length > 2) return null;
    plain = parts.replaceAll(thousandsMark, "").replace(decimalMark, ".");
  } else if (points > 1 || commas > 1) {
    if (!/^\d{1,3}(?:[.,]\d{3})+$/.test(parts)) return null;
    plain = parts.replace(/[.,]/g, "");
  } else if (points + commas === 1) {
    // "1.234": a count with thousands, or a ratio with three decimals. Scores have two decimals at most.
    const thousands = /^[1-9]\d{0,2}[.,]\d{3}$/.test(parts);
    if (thousands) confidence = 0.6;
    plain = thousands ? parts.replace(/[.,]/, "") : parts.replace(",", ".");
  } else {
    confidence = 0.98;
  }
  const [whole = "0", fraction = ""] = plain.split(".");
  const trimmed = fraction.slice(0, decimalPlaces).replace(/0+$/, "");
  const unsigned = whole.replace(/^0+(?=\d)/, "") + (trimmed === "" ? "" : `.${trimmed}`);
  return { decimal: negative && unsigned !== "0" ? `-${unsigned}` : unsigned, confidence };
}

function fullWidthToPlain(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0xfee0)
  );
}

/**
 * An exact decimal in whole hundredths, rounded half away from zero on its digits, never through floats.
 * @throws RangeError when the text is no plain decimal.
 * @example toHundredths("17.435") // 1744
 */
export function toHundredths(decimal: string): Hundredths {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (match === null) throw new RangeError(`Not a decimal: ${decimal}`);
  const [, sign, whole = "0", fraction = ""] = match;
  const kept = Number(whole) * 100 + Number(fraction.slice(0, 2).padEnd(2, "0"));
  const rounded = kept + (Number(fraction[2] ?? "0") >= 5 ? 1 : 0);
  return hundredths(sign === "-" && rounded !== 0 ? -rounded : rounded);
}
