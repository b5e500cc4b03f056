import type { WrittenDocument } from "../../written/writtenDocument";
import { sentencesOf } from "./sentences";

/**
 * How many sentences stand in one of two documents alone, as a share of all: 0 the same, 1 nothing in common.
 * @example unlikeness(given, anew) // 0.02
 */
export function unlikeness(given: WrittenDocument, anew: WrittenDocument): number {
  const [mine, theirs] = [sentencesOf(given), sentencesOf(anew)];
  const left = new Map<string, number>();
  for (const { text } of theirs) left.set(text, (left.get(text) ?? 0) + 1);
  let both = 0;
  for (const { text } of mine) {
    const count = left.get(text) ?? 0;
    if (count === 0) continue;
    both += 1;
    left.set(text, count - 1);
  }
  const all = mine.length + theirs.length;
  return all === 0 ? 0 : 1 - (2 * both) / all;
}
