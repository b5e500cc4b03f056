import type { LawToken } from "./tokens";

const dateBehind = String.raw`(?:,?\s*(?:ngày\s*)(?<d>\d{1,2})(?:\s*/\s*|\s*tháng\s*)(?<m>\d{1,2})(?:\s*/\s*|\s*năm\s*)(?<y>(?:19|20)\d\d))?`;

/** Numbers and symbols of legal acts, with the date behind; the Decision by its bare number beside its name. */
export const lawPattern = new RegExp(
  String.raw`(?<![\d/])(?<number>\d+(?:\.\d+)?/(?:\d{4}/)?(?:\p{Lu}[\p{L}\d]*)(?:-\p{Lu}[\p{L}\d]*)*)${dateBehind}|(?<=(?:QĐ|Quyết định|quyết định|Quyết định số|quyết định số|Bộ chỉ số|chỉ số phục vụ|Bộ chỉ số theo Quyết định|Bộ tiêu chí|Bộ chỉ tiêu|kết quả|chỉ số|theo)\s)(?<bare>766)(?![\d/,.]*\d)`,
  "gu"
);

/** @example readLaw(match) // { kind: "law", number: "766/QĐ-TTg", date: "2022-06-23" } */
export function readLaw(match: RegExpMatchArray): LawToken {
  const { number, d, m, y } = match.groups ?? {};
  const two = (text: string): string => text.padStart(2, "0");
  return {
    kind: "law",
    number: number ?? "766",
    date: d === undefined || m === undefined || y === undefined ? null : `${y}-${two(m)}-${two(d)}`,
  };
}
