import type { CellContent } from "../../../cells/grid";

/** Which mark a file's numbers have before their decimals; null: no number of it tells. */
export type DecimalMark = "," | "." | null;

/**
 * The mark that most of the numbers with one or two decimals have: a group of thousands has three digits.
 * @example decimalMarkOf(["19,96", "1.240"]) // ","
 */
export function decimalMarkOf(typed: Iterable<string>): DecimalMark {
  let [commas, points] = [0, 0];
  for (const text of typed) {
    if (/^\s*-?[\d.]{1,20},\d{1,2}\s*%?\s*$/.test(text)) commas += 1;
    else if (/^\s*-?[\d,]{1,20}\.\d{1,2}\s*%?\s*$/.test(text)) points += 1;
  }
  if (commas === points) return null;
  return commas > points ? "," : ".";
}

/**
 * What a text of a file without types holds. Whole numbers and numbers with the file's decimal mark are numbers; all
 * else stays text as typed, numbers with a leading zero (codes) and dates too.
 * @example typedContent("1.240,5", ",") // { kind: "number", value: 1240.5 }
 */
export function typedContent(typed: string, mark: DecimalMark): CellContent {
  const text = typed.trim();
  if (text === "") return { kind: "blank" };
  const plain = mark === null ? wholeNumber(text) : number(text, mark);
  return plain === null ? { kind: "text", value: typed } : { kind: "number", value: Number(plain) };
}

function wholeNumber(text: string): string | null {
  return /^-?(?:0|[1-9]\d{0,14})$/.test(text) ? text : null;
}

function number(text: string, mark: "," | "."): string | null {
  const whole = wholeNumber(text);
  if (whole !== null) return whole;
  const pattern = mark === "," ? commaNumber : pointNumber;
  if (!pattern.test(text)) return null;
  const grouped = mark === "," ? text.replaceAll(".", "") : text.replaceAll(",", "");
  return grouped.replace(",", ".");
}

const commaNumber = /^-?(?:0|[1-9]\d{0,2}(?:\.\d{3}){1,4}|[1-9]\d{0,14})(?:,\d{1,9})?$/;
const pointNumber = /^-?(?:0|[1-9]\d{0,2}(?:,\d{3}){1,4}|[1-9]\d{0,14})(?:\.\d{1,9})?$/;
