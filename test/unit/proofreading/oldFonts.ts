import { decodeText, type LegacyEncoding } from "../../../src/sheet/text/legacy";
import { tcvn3Letters, vniPairs } from "../../../src/sheet/text/legacyTables";

/** A text as it is typed in a font of an old encoding, the other way round than the program reads it. */
export function encodedIn(encoding: LegacyEncoding, text: string): string {
  const letters = encoding === "tcvn3" ? tcvn3Letters : vniPairs;
  const typed = new Map([...letters].map(([from, to]) => [to.normalize("NFC"), from]));
  const written = [...text.normalize("NFC")].map((letter) => typed.get(letter) ?? letter).join("");
  if (decodeText(written, encoding) !== text) throw new Error(`Not typed as meant: ${written}`);
  return written;
}
