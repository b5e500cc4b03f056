import { readFileSync } from "node:fs";
import dictionary from "dictionary-vi";
import nspell from "nspell";

const vietnamese = nspell({
  aff: Buffer.from(dictionary.aff),
  dic: Buffer.from(dictionary.dic),
});

/** Words the dictionary of syllables does not know; lines that begin with # say why. */
const allowed: ReadonlySet<string> = new Set(
  readFileSync("test/spelling/allowed-words.txt", "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== "")
);

/** Words we allow that nothing in the texts uses any more. */
export function unusedWords(texts: readonly string[]): readonly string[] {
  const used = new Set(texts.flatMap(words));
  return [...allowed].filter((word) => !used.has(word));
}

/** Syllables no dictionary knows. One letter alone is a sign and no word, as are Roman numerals. */
export function spellingFaults(text: string): readonly string[] {
  return words(text).filter(
    (word) =>
      word.length > 1 &&
      !/^[IVX]+$/.test(word) &&
      !allowed.has(word) &&
      !vietnamese.correct(asDictionary(word))
  );
}

/** Words of a text without file names, addresses and options of the command line. */
function words(text: string): readonly string[] {
  return (
    text
      .normalize("NFC")
      .replaceAll(/https?:\S+|--[\w-]+|\S*\w\.(?:xlsx|xlsm|xls|docx|json|mjs|js|md)\b/g, " ")
      .match(/\p{L}+/gu) ?? []
  );
}

/** Tones as the dictionary places them: hoà, thuỷ. Which place is ours another check says. */
function asDictionary(word: string): string {
  return word
    .normalize("NFD")
    .replace(/(?<=o)(\p{M})([ae])$|(?<=(?<!q)u)(\p{M})(y)$/iu, "$2$1$4$3")
    .normalize("NFC");
}
