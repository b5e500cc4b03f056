import type { IndicatorCode } from "../../decision766/identity";
import { indicators } from "../../decision766/indicators";
import { editDistance } from "./editDistance";
import { fold, foldPlain, tidy } from "./fold";
import { memoised } from "./memo";
import { eitherSpelling } from "./eitherSpelling";

export interface IndicatorMatch {
  readonly code: IndicatorCode;
  readonly confidence: number;
}

interface KnownName {
  readonly code: IndicatorCode;
  readonly plain: string;
  readonly words: ReadonlySet<string>;
}

const codes = new Map<string, IndicatorCode>(
  indicators.flatMap(({ code, portalCode }): [string, IndicatorCode][] => [
    [code, code],
    ...(portalCode === null ? [] : [[portalCode.toLowerCase(), code] as [string, IndicatorCode]]),
  ])
);

/** Abbreviations of names without marks, as the words they stand for. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ["dvctt", "dich vu cong truc tuyen"],
  ["dvc", "dich vu cong"],
  ["tthc", "thu tuc hanh chinh"],
  ["gq", "giai quyet"],
  ["tttt", "thanh toan truc tuyen"],
  ["pakn", "phan anh kien nghi"],
  ["dvcqg", "dich vu cong quoc gia"],
  ["csdlqg", "co so du lieu quoc gia"],
  ["hs", "ho so"],
  ["phan anh va kien nghi", "phan anh kien nghi"],
]);
const anyAbbreviation = new RegExp(String.raw`\b(?:${[...abbreviations.keys()].join("|")})\b`, "g");

const knownNames: readonly KnownName[] = indicators.flatMap(
  ({ code, name, shortName, nameVariants }) =>
    [...new Set([name, shortName, ...nameVariants].map(comparable))].map((plain) => ({
      code,
      plain,
      words: new Set(plain.split(" ")),
    }))
);

/** Shares of words below which a long name is taken for another one. */
const enoughWords = 0.72;

/**
 * The indicators a label may name, best first; empty when it names none.
 * @example matchIndicator("4.5a")[0]?.code // "4.5a"
 */
export const matchIndicator: (label: string) => readonly IndicatorMatch[] = memoised(understand);

function understand(label: string): readonly IndicatorMatch[] {
  const shown = tidy(label);
  if (shown.length > 300) return [];
  const byCode = codeIn(shown);
  const text = comparable(shown);
  const best = new Map<IndicatorCode, number>();
  if (text.length >= 8) {
    const words = new Set(text.split(" "));
    for (const name of knownNames) {
      const confidence = likeness(text, words, name);
      if (confidence > (best.get(name.code) ?? 0)) best.set(name.code, confidence);
    }
  }
  // A code typed before a name says what is meant, unless the name plainly says another.
  if (byCode !== null)
    best.set(byCode.code, Math.max(byCode.confidence, best.get(byCode.code) ?? 0));
  return [...best]
    .map(([code, confidence]) => ({ code, confidence }))
    .sort((a, b) => b.confidence - a.confidence);
}

const codeAhead = eitherSpelling(
  /^(?:(?:chỉ số|chỉ tiêu|tiêu chí|mục)\s*)?(\d\.\d[ab]?)(?![\d.])[.)\s:–-]*/iu
);

function codeIn(shown: string): IndicatorMatch | null {
  const alone = codes.get(shown.toLowerCase());
  if (alone !== undefined) return { code: alone, confidence: 1 };
  const lead = codeAhead.exec(shown)?.[1];
  const code = lead === undefined ? undefined : codes.get(lead.toLowerCase());
  return code === undefined ? null : { code, confidence: 0.9 };
}

function likeness(text: string, words: ReadonlySet<string>, name: KnownName): number {
  if (text === name.plain) return 0.98;
  const { length } = name.plain;
  if (length >= 14 && text[length] === " " && text.startsWith(name.plain)) return 0.9;
  const limit = length >= 16 ? 2 : 0;
  if (limit > 0 && editDistance(text, name.plain, limit) <= limit) return 0.86;
  if (words.size < 4 || name.words.size < 4) return 0;
  let shared = 0;
  for (const word of words) if (name.words.has(word)) shared += 1;
  const overlap = (2 * shared) / (words.size + name.words.size);
  return overlap < enoughWords ? 0 : overlap * 0.85;
}

/** Names compare without marks and with the usual abbreviations written out. */
function comparable(label: string): string {
  return foldPlain(fold(label)).replace(
    anyAbbreviation,
    (short) => abbreviations.get(short) ?? short
  );
}
