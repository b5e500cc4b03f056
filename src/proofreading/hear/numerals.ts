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
  ["nhất", 1],
  ["mốt", 1],
  ["nhì", 2],
  ["tư", 4],
  ["lăm", 5],
]);

const digit = "một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín";
/** 11 to 99: "mười bảy", "ba mươi", "ba mươi bảy". */
const tens = String.raw`(?:mười\s+(?:${digit})|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín)\s+mươi(?:\s+(?:${digit}))?)`;
const countedThings = "nhóm|chỉ tiêu|tiêu chí|chỉ số|đơn vị|bậc|hạng|kỳ|lần|xã|phường";

/** What stands before is looked at only where a number may begin: that is what costs. */
const begins = "(?=[mhbnstc])";

/** Numbers in words are numbers only before what they count, or as a place. */
export const wordNumber = String.raw`${begins}(?:(?<!\p{L})(?:${tens}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?=\s+(?:${countedThings}))|(?<=(?:thứ|hạng|vị trí|số)\s)${tens}(?!\p{L})|(?<=(?:xếp|đứng|vị trí|giữ|hạng)\s+thứ\s)(?:nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\p{L}))`;

/** @example inWords("ba mươi bảy") // 37 */
function inWords(typed: string): number | null {
  const parts = typed.toLowerCase().split(/\s+/u);
  const at = parts.indexOf("mươi");
  const [first = "", second = ""] = parts;
  if (at === 1) {
    const rest = parts[2] === undefined ? 0 : words.get(parts[2]);
    const ten = words.get(first);
    return ten === undefined || rest === undefined ? null : ten * 10 + rest;
  }
  if (parts.length === 2 && first === "mười") return 10 + (words.get(second) ?? Number.NaN);
  return words.get(typed.toLowerCase()) ?? null;
}

/** Never a piece of a longer one; "19,95đ" is one with its unit, "18h30" is none. */
export const numeral = String.raw`(?=\d)(?<![\p{L}\d])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d.,]*\d)|\d+(?:\s?[.,]\d+)?(?![.,]?\d|(?!đ(?!\p{L}))\p{L}))`;

/**
 * A numeral of either spelling: dots part thousands where three digits follow each, else either sign is decimal.
 * @example readNumeral("97.36")?.value // 973600
 */
export function readNumeral(typed: string): NumberToken | null {
  const spoken = inWords(typed);
  if (spoken !== null)
    return { kind: "number", value: spoken * 10_000, decimals: 0, mark: "none", spelled: true };
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
