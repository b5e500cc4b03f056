/** Numbers that stand in words of official prose without being figures of the sheet. */
const known: readonly RegExp[] = [
  // Numbers of legal documents: 766/QĐ-TTg, 30/2020/NĐ-CP, 01/2023/TT-VPCP.
  /\d+(?:\/\d{4})?\/\p{Lu}+(?:-\p{Lu}\p{L}*)*/gu,
  // Days, months and years, as the period is written.
  /\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4}/gu,
  /\d+ tháng (?:đầu|cuối) năm(?: \d{4})?/gu,
  /(?:ngày|tháng|năm|quý|tuần)\s+(?:\d{1,4}|[IVX]+)(?:\/\d{4})?/giu,
  // Codes of indicators, and the short name of the set of indicators.
  /(?:chỉ số|mục)\s+\d\.\d[ab]?/giu,
  /(?:Bộ chỉ số|Quyết định(?: số)?)\s+766/gu,
];

/** Texts of the sheet that hold digits themselves, by the first of their numbers: a league has thousands. */
export type OwnTexts = ReadonlyMap<string, readonly string[]>;

/** @param texts names of units, periods and groups */
export function ownTextsByNumber(texts: readonly string[]): OwnTexts {
  const byNumber = new Map<string, string[]>();
  for (const text of texts) {
    const number = /\d+/u.exec(text)?.[0];
    if (number === undefined) continue;
    const known = byNumber.get(number);
    if (known === undefined) byNumber.set(number, [text]);
    else known.push(text);
  }
  return byNumber;
}

/**
 * The numbers of a run of words that nothing accounts for.
 * @example strayNumbers("Tổng điểm đạt 97 điểm tại Phường 1", ownTextsByNumber(["Phường 1"])) // ["97"]
 */
export function strayNumbers(words: string, own: OwnTexts): readonly string[] {
  const numbers = new Set(words.match(/\d+/gu));
  if (numbers.size === 0) return [];
  const rest = [...numbers]
    .flatMap((number) => own.get(number) ?? [])
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, each) => text.replaceAll(wholly(each), " "), words);
  const unknown = known.reduce((text, each) => text.replaceAll(each, " "), rest);
  return unknown.match(/\d[\d.,]*%?/gu) ?? [];
}

/** "Ngày 05/10" is no part of "ngày 05/10/2026", nor "Phường 1" of "Phường 12". */
function wholly(text: string): RegExp {
  const escaped = text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return new RegExp(String.raw`(?<!\d)${escaped}(?!\/?\d)`, "giu");
}
