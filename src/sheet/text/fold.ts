/** Spaces people and programs leave: no-break, thin, zero-width, byte-order mark, soft line breaks. */
const oddSpaces = /[\s\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/gu;

/**
 * Text as it is shown: composed letters, single spaces, nothing at the ends.
 * @example tidy("Công khai\u00a0 minh bạch ") // "Công khai minh bạch"
 */
export function tidy(text: string): string {
  return text.normalize("NFC").replace(oddSpaces, " ").trim();
}

/** (*), (1), [2], ¹: marks that lead to a footnote, at the end of a label. */
const footnoteMarks = /(?:\s*(?:\(\s*(?:\*+|\d)\s*\)|\[\d\]|[¹²³⁴⁵⁶⁷⁸⁹⁰*]+))+(?=[\s:;.,]*$)/u;
/** "1.", "I.", "a)", "2.1 ", "- " before a label. */
const leadingNumber =
  /^(?:(?:[ivx]+|\d+(?:\.\d+)*|[a-hđ])\s*[.)\]:]\s*|\d+(?:\.\d+)+[a-b]?\s+|[-–—+•*]\s*)+/iu;

/** "hóa" and "hoá" are one word written by two rules; the second is used for comparing. */
const movedTones: ReadonlyMap<string, string> = new Map(
  [
    ["óòỏõọ", "a", "áàảãạ"],
    ["óòỏõọ", "e", "éèẻẽẹ"],
    ["úùủũụ", "y", "ýỳỷỹỵ"],
  ].flatMap(([marked = "", plain = "", moved = ""]) =>
    [...marked].map((first, tone): [string, string] => [
      first + plain,
      (plain === "y" ? "u" : "o") + ([...moved][tone] ?? ""),
    ])
  )
);
const movableTone = new RegExp(`(?:${[...movedTones.keys()].join("|")})(?!\\p{L})`, "gu");

/** Words written with i or y by taste. */
const sameWords: ReadonlyMap<string, string> = new Map([
  ["tỉ", "tỷ"],
  ["kì", "kỳ"],
  ["lí", "lý"],
  ["quí", "quý"],
]);
const tasteWords = new RegExp(`(?<!\\p{L})(?:${[...sameWords.keys()].join("|")})(?!\\p{L})`, "gu");

/**
 * Text for comparing names, nothing left out of it: lower case, one tone placement.
 * @example oneSpelling("Xã Hòa An (mới)") // "xã hoà an (mới)"
 */
export function oneSpelling(text: string): string {
  return tidy(text)
    .toLocaleLowerCase("vi")
    .replace(movableTone, (found) => movedTones.get(found) ?? found);
}

/**
 * Text for comparing: lower case, one tone placement, without numbering, punctuation and footnote marks.
 * @example fold("1. Số hóa hồ sơ (*):") // "số hoá hồ sơ"
 */
export function fold(text: string): string {
  return tidy(text)
    .replace(footnoteMarks, "")
    .replace(leadingNumber, "")
    .toLocaleLowerCase("vi")
    .replace(movableTone, (found) => movedTones.get(found) ?? found)
    .replace(tasteWords, (found) => sameWords.get(found) ?? found)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/**
 * The same without any mark: for text typed without them.
 * @example foldPlain("Tiến độ giải quyết") // "tien do giai quyet"
 */
export function foldPlain(text: string): string {
  return plainLetters(fold(text));
}

/**
 * The same letters without any mark, capitals kept: for names that any program must take.
 * @example plainLetters("Xã Đông Hải") // "Xa Dong Hai"
 */
export function plainLetters(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}
