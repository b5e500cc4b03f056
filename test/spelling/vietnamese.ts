const marked = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;

/** True of a text with a letter that only Vietnamese has, composed or not. */
export function hasVietnameseLetters(text: string): boolean {
  return marked.test(text.normalize("NFC"));
}

/** True when two words of five have such letters: of English with a Vietnamese name in it, it is not. */
export function isVietnamese(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.filter(hasVietnameseLetters).length * 5 >= Math.max(1, words.length) * 2;
}
