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

/** Shortest decimal without the noise that sums of binary fractions leave behind the ninth place. */
export function plainDecimal(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const fixed = value.toFixed(decimalPlaces).replace(/\.?0+$/, "");
  return fixed === "-0" ? "0" : fixed;
}

/**
 * What a lone mark before three digits is: thousands in a count ("1.234 hồ sơ"), decimals in a score ("19,635"), of
 * which none is over 100; where nobody says what is counted, thousands more often than not.
 */
export type ThousandsRule = "likely" | "never";

/** A pattern for the figures of one numeral, spaces between thousands included. */
export const numeral = String.raw`[+\-−–]?\s?\d[\d.,\s]*`;

/**
 * A typed numeral as an exact decimal. The last separator is the decimal mark, unless the groups behind the
 * first separator are all of three digits and one mark alone is used more than once, or both marks are used.
 * @example decimalOf("19,635", "never") // { decimal: "19.635", confidence: 0.8 }
 */
export function decimalOf(
  typed: string,
  thousands: ThousandsRule
): { readonly decimal: string; readonly confidence: number } | null {
  const bracketed = /^\(.*\)$/.test(typed.trim());
  const bare = typed.replace(/[()\s]/g, "").replace(/[−–]/g, "-");
  const negative = bracketed || bare.startsWith("-");
  const digits = bare.replace(/^[+-]/, "").replace(/[.,]$/, "");
  const parts = /^\d+(?:[.,]\d+)*$/.test(digits) ? digits : null;
  if (parts === null || /\d\s\d/.test(typed.trim()) !== /\d\s\d{3}(?!\d)/.test(typed.trim()))
    return null;
  const read = marked(parts, thousands);
  if (read === null) return null;
  const [whole = "0", fraction = ""] = read.plain.split(".");
  const trimmed = fraction.slice(0, decimalPlaces).replace(/0+$/, "");
  const unsigned = whole.replace(/^0+(?=\d)/, "") + (trimmed === "" ? "" : `.${trimmed}`);
  return {
    decimal: negative && unsigned !== "0" ? `-${unsigned}` : unsigned,
    confidence: read.confidence,
  };
}

/** Digits with their marks, as digits with at most one point. */
function marked(parts: string, thousands: ThousandsRule) {
  const points = parts.split(".").length - 1;
  const commas = parts.split(",").length - 1;
  if (points > 0 && commas > 0) {
    const decimalMark = parts.lastIndexOf(",") > parts.lastIndexOf(".") ? "," : ".";
    const thousandsMark = decimalMark === "," ? "." : ",";
    if (parts.split(decimalMark).length > 2) return null;
    const plain = parts.replaceAll(thousandsMark, "").replace(decimalMark, ".");
    return { plain, confidence: 0.95 };
  }
  if (points > 1 || commas > 1) {
    if (!/^\d{1,3}(?:[.,]\d{3})+$/.test(parts)) return null;
    return { plain: parts.replace(/[.,]/g, ""), confidence: 0.95 };
  }
  if (points + commas === 0) return { plain: parts, confidence: 0.98 };
  // "1.234": a count with thousands, or a score or ratio with three decimals.
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(parts))
    return { plain: parts.replace(",", "."), confidence: 0.95 };
  return thousands === "likely"
    ? { plain: parts.replace(/[.,]/, ""), confidence: 0.6 }
    : { plain: parts.replace(",", "."), confidence: 0.8 };
}
