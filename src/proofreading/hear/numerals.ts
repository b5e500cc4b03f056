import type { NumberToken } from "./tokens";

const words: ReadonlyMap<string, number> = new Map([
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
]);

/** Numbers in words are numbers only before what they count. */
export const wordNumber = String.raw`(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?=\s+(?:nhóm|chỉ tiêu|tiêu chí|chỉ số|đơn vị|bậc|hạng|kỳ|lần|xã|phường))`;

/** Never a piece of a longer one; "19,95đ" is one with its unit, "18h30" is none. */
export const numeral = String.raw`(?<![\p{L}\d])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d.,]*\d)|(?<![\p{L}\d])\d+(?:\s?[.,]\d+)?(?![.,]?\d|(?!đ(?!\p{L}))\p{L})`;

/**
 * A numeral of either spelling: dots part thousands where three digits follow each, else either sign is decimal.
 * @example readNumeral("97.36")?.value // 973600
 */
export function readNumeral(typed: string): NumberToken | null {
  const inWords = words.get(typed.toLowerCase());
  if (inWords !== undefined)
    return { kind: "number", value: inWords * 10_000, decimals: 0, mark: "none", spelled: true };
  const bare = typed.replace(/\s/g, "");
  const thousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare) && !/^0\./.test(bare);
  const plain = thousands ? bare.replaceAll(".", "") : bare;
  const [, whole = "", mark = "", fraction = ""] = /^(\d+)(?:([.,])(\d+))?$/.exec(plain) ?? [];
  if (whole === "" || whole.length > 10) return null;
  const value = Number(whole) * 10_000 + Number(fraction.slice(0, 4).padEnd(4, "0"));
  return {
    kind: "number",
    value,
    decimals: fraction.length,
    mark: mark === "," ? "comma" : mark === "." ? "point" : "none",
    spelled: false,
  };
}
