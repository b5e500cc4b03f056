/** A text in one spelling, every letter of it with its place in the text as typed. */
export interface Spelled {
  readonly text: string;
  /** Place in the typed text of each letter, and of the end. */
  readonly origin: readonly number[] | null;
}

const oddSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const dash = /[\u2010\u2011\u2012\u2013\u2014\u2212]/gu;
/** Letters that are seen by nobody. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;

/** "hoá", "thuỷ": the tone on the second vowel at a syllable's end. Not "quý" (after q), not "hoàn". */
const lateTones: ReadonlyMap<string, string> = new Map([
  ..."áàảãạ".split("").map((tone, at): [string, string] => [`o${tone}`, `${"óòỏõọ"[at] ?? ""}a`]),
  ..."éèẻẽẹ".split("").map((tone, at): [string, string] => [`o${tone}`, `${"óòỏõọ"[at] ?? ""}e`]),
  ..."ýỳỷỹỵ".split("").map((tone, at): [string, string] => [`u${tone}`, `${"úùủũụ"[at] ?? ""}y`]),
]);
const lateTone = /(?<![qQ])(?:o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])(?!\p{L})/giu;

/**
 * Composed letters, plain spaces and dashes, the tone on the first vowel of "óa, óe, úy". Everything that is heard
 * is heard in this spelling, once, at the door.
 * @example spelled("Số hoá hồ sơ").text // "Số hóa hồ sơ"
 */
export function spelled(typed: string): Spelled {
  const composed = needsMap(typed) ? withMap(typed) : { text: typed, origin: null };
  const text = composed.text
    .replace(oddSpace, " ")
    .replace(dash, "-")
    .replace(lateTone, (found) => inCase(found, lateTones.get(found.toLowerCase()) ?? found));
  return { text, origin: composed.origin };
}

/** Place in the typed text of a place in the spelled one. */
export function typedPlace({ origin }: Spelled, place: number): number {
  return origin === null ? place : (origin[place] ?? origin.at(-1) ?? place);
}

function needsMap(typed: string): boolean {
  return typed.normalize("NFC") !== typed || unseen.test(typed);
}

function withMap(typed: string): { text: string; origin: number[] } {
  let text = "";
  const origin: number[] = [];
  for (const { 0: cluster, index } of typed.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    if (unseen.test(cluster)) continue;
    const composed = cluster.normalize("NFC");
    for (let at = 0; at < composed.length; at += 1) origin.push(index);
    text += composed;
  }
  origin.push(typed.length);
  return { text, origin };
}

function inCase(model: string, text: string): string {
  if (model === model.toUpperCase()) return text.toUpperCase();
  return model[0] === model[0]?.toUpperCase()
    ? (text[0]?.toUpperCase() ?? "") + text.slice(1)
    : text;
}

/** For comparing names: one spelling, small letters, no punctuation. @example folded("UBND xã Thuỷ An") // "ubnd xã thủy an" */
export function folded(text: string): string {
  return spelled(text)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}
