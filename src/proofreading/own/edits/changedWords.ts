import { commonTexts } from "./commonTexts";
import { plainText } from "./sentences";

/** A stretch of words. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stands in a text instead of what stands in another; either may be empty. */
export interface Change {
  readonly mine: Stretch;
  readonly theirs: Stretch;
}

interface Word extends Stretch {
  readonly text: string;
}

/** A number with its signs, a word, or a sign by itself. */
const word = /[\p{L}\p{M}\p{N}]+(?:[.,/-][\p{L}\p{M}\p{N}]+)*%?|\.{2,}|\S/gu;

function wordsOf(typed: string): readonly Word[] {
  return [...typed.matchAll(word)].flatMap(({ index, 0: each }) => {
    const text = plainText(each);
    return text === "" ? [] : [{ text, from: index, to: index + each.length }];
  });
}

/**
 * Where two texts differ, word by word, as places in both.
 * @example changedWords("đạt 90 điểm", "đạt 91 điểm") // [{ mine: { from: 4, to: 6 }, theirs: { from: 4, to: 6 } }]
 */
export function changedWords(mine: string, theirs: string): readonly Change[] {
  const [own, other] = [wordsOf(mine), wordsOf(theirs)];
  const kept = commonTexts(
    own.map(({ text }) => text),
    other.map(({ text }) => text)
  );
  const changes: Change[] = [];
  let [a, b] = [0, 0];
  for (const [nextOwn, nextOther] of [...kept, [own.length, other.length] as const]) {
    if (nextOwn > a || nextOther > b)
      changes.push({
        mine: stretchOf(own.slice(a, nextOwn), own[nextOwn]?.from ?? mine.length),
        theirs: stretchOf(other.slice(b, nextOther), other[nextOther]?.from ?? theirs.length),
      });
    [a, b] = [nextOwn + 1, nextOther + 1];
  }
  return changes;
}

function stretchOf(words: readonly Word[], otherwise: number): Stretch {
  const [first, last] = [words.at(0), words.at(-1)];
  return first === undefined || last === undefined
    ? { from: otherwise, to: otherwise }
    : { from: first.from, to: last.to };
}

/** Share of the words that stand in both texts, in whatever order: 0 to 1. */
export function likeness(mine: string, theirs: string): number {
  const [own, other] = [mine.split(" "), theirs.split(" ")];
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of own) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / (own.length + other.length);
}
