import { eitherSpelling } from "../text/eitherSpelling";
import { tidy } from "../text/fold";

const numerals: readonly string[] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];
const member = String.raw`\(?\s*(?:\d{1,2}|[ivx]{1,4}|[a-h](?!\p{L}))\s*\)?`;
const summed = eitherSpelling(
  new RegExp(
    String.raw`^(?:tổng(?:\s+cộng|\s+số)?(?:\s+điểm)?|cộng(?:\s+điểm)?)\s*(?:(?:các|từ)\s+)?(?:nhóm|mục)?\s*(?:\(\d{1,2}\)\s*(?==))?[:=(]?\s*=?\s*(?<list>${member}(?:\s*(?:[-–+,;…]|\.{2,}|đến|→)\s*)+(?:${member}(?:\s*(?:[-–+,;…]|\.{2,}|đến|→)\s*)*)*${member})\s*\)?\s*[:;.]?$`,
    "iu"
  )
);
/** "TỔNG (A+B+C)": letters number the parts of a table, which are all of it. */
const lettered = /^a\W+b/iu;
/** Every set of groups of the Decision has as many at least. */
const fewestGroups = 5;

/**
 * What a sum names that lists its members: all groups, or the first few of them. Null for any other text.
 * @example sumRange("Tổng cộng (1+2+3+4+5+6)") // "whole"
 * @example sumRange("Cộng (1-3)") // "part"
 * @example sumRange("TỔNG (A+B+C)") // "whole"
 */
export function sumRange(text: string): "whole" | "part" | null {
  const list = summed.exec(tidy(text))?.groups?.["list"];
  if (list === undefined) return null;
  if (lettered.test(list)) return "whole";
  const members = (list.match(/\d{1,2}|[ivx]{1,4}/giu) ?? []).map(numberOf);
  const [first, last] = [members[0] ?? 0, members.at(-1) ?? 0];
  if (first < 1 || last <= first) return null;
  return first === 1 && last >= fewestGroups ? "whole" : "part";
}

function numberOf(typed: string): number {
  const roman = numerals.indexOf(typed.toLowerCase()) + 1;
  return roman > 0 ? roman : Number(typed);
}
