import type { Stretch } from "./hearSentence";

/** Sentences of words with placeholders: a stop before a capital, a name or a number, or a new line. */
export function sentencesOf(words: string): readonly Stretch[] {
  return split(words, /(?<=[.!?…]["”’)*]*)\s+(?=["“‘(*]*[\p{Lu}‹-])|\n+/gu);
}

/** Clauses of a sentence, parted by semicolons. */
export function clausesOf(words: string, { start, end }: Stretch): readonly Stretch[] {
  return split(words.slice(start, end), /;\s*/gu).map((each) => ({
    start: each.start + start,
    end: each.end + start,
  }));
}

function split(words: string, boundary: RegExp): readonly Stretch[] {
  const parts: Stretch[] = [];
  let start = 0;
  for (const match of words.matchAll(boundary)) {
    if (match.index > start) parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < words.length) parts.push({ start, end: words.length });
  return parts;
}
