/** Up to the end of the bracket or the part of the sentence. */
const compared = /(?<!\p{L})(?:so (?:sanh )?voi|cung ky)(?!\p{L})[^),;]*/gu;
const time = String.raw`(?:\s*(?:/|nam)\s*20\d\d)?`;
/** "tháng 9 và tháng 10": the earlier of two of a kind. */
const earlier = new RegExp(
  String.raw`(?<!\p{L})(thang|quy|tuan)\s+(?:\d{1,2}|[ivx]+)${time}\s*(?:va|voi|,|&|-|–)\s*(?=\1\s+(?:\d|[ivx]))`,
  "gu"
);

/**
 * A title with spaces where it names the period that its own is compared with, as long as before.
 * @param plain small letters without marks (`plainText`)
 * @example withoutCompared("ket qua thang 10 so voi thang 9").trim() // "ket qua thang 10"
 */
export function withoutCompared(plain: string): string {
  return [compared, earlier].reduce(
    (text, other) => text.replace(other, (found) => " ".repeat(found.length)),
    plain
  );
}
