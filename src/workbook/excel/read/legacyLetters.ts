/**
 * Letters of Latin-1 that stand in Vietnamese text of the old one-byte fonts (TCVN3, VNI) and never in Unicode
 * Vietnamese: where they occur, the name of the font is needed to read the text.
 */
const oldLetters =
  /[\u00A1\u00A4\u00A6\u00A8-\u00AA\u00AC-\u00AF\u00B4-\u00B6\u00B8-\u00BA\u00BC-\u00BF\u00C4-\u00C7\u00CB\u00CE\u00CF\u00D1\u00D6\u00D8\u00DB\u00DC\u00DE-\u00DF\u00E4-\u00E7\u00EB\u00EE\u00EF\u00F1\u00F6\u00F8\u00FB\u00FC\u00FE\u00FF]/;

/** @example hasOldLetters(["Tæng hîp"]) // true */
export function hasOldLetters(texts: Iterable<string>): boolean {
  for (const text of texts) if (oldLetters.test(text)) return true;
  return false;
}
