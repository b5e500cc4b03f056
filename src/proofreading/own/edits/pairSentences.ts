import { likeness } from "./changedWords";
import { commonTexts } from "./commonTexts";
import type { Sentence } from "./sentences";

/** Two documents laid side by side, sentence by sentence, in the order of both. */
export interface Laid {
  /** Sentences that stand in both. */
  readonly kept: readonly (readonly [Sentence, Sentence])[];
  /** Sentences that are meant to be the same and read otherwise. */
  readonly changed: readonly (readonly [Sentence, Sentence])[];
  readonly added: readonly Sentence[];
  readonly dropped: readonly Sentence[];
}

/** Fewer words in common make it another sentence. */
const leastAlike = 0.5;
/** A cell in the place of a cell is taken for it, whatever stands in it. */
const sameCell = 0.6;
const mostCompared = 40_000;

/** @param mine of the document as given @param theirs of the one that it is held against */
export function laidSideBySide(mine: readonly Sentence[], theirs: readonly Sentence[]): Laid {
  const places = commonTexts(
    mine.map(({ text }) => text),
    theirs.map(({ text }) => text)
  );
  const kept: [Sentence, Sentence][] = [];
  const changed: (readonly [Sentence, Sentence])[] = [];
  let [a, b] = [0, 0];
  for (const [nextMine, nextTheirs] of [...places, [mine.length, theirs.length] as const]) {
    changed.push(...paired(mine.slice(a, nextMine), theirs.slice(b, nextTheirs)));
    const [one, other] = [mine[nextMine], theirs[nextTheirs]];
    if (one !== undefined && other !== undefined) kept.push([one, other]);
    [a, b] = [nextMine + 1, nextTheirs + 1];
  }
  const own = new Set([...kept, ...changed].map(([each]) => each));
  const met = new Set([...kept, ...changed].map(([, each]) => each));
  return {
    kept,
    changed,
    added: mine.filter((each) => !own.has(each)),
    dropped: theirs.filter((each) => !met.has(each)),
  };
}

/** Those that are most alike, in order. */
function paired(
  mine: readonly Sentence[],
  theirs: readonly Sentence[]
): readonly (readonly [Sentence, Sentence])[] {
  if (mine.length * theirs.length > mostCompared) return [];
  const alike = mine.map((one) => theirs.map((other) => likenessOf(one, other)));
  const width = theirs.length + 1;
  const best = new Float64Array((mine.length + 1) * width);
  const at = (a: number, b: number): number => best[a * width + b] ?? 0;
  const together = (a: number, b: number): number => {
    const own = alike[a]?.[b] ?? 0;
    return own === 0 ? 0 : own + at(a + 1, b + 1);
  };
  for (let a = mine.length - 1; a >= 0; a -= 1)
    for (let b = theirs.length - 1; b >= 0; b -= 1)
      best[a * width + b] = Math.max(at(a + 1, b), at(a, b + 1), together(a, b));
  const pairs: (readonly [Sentence, Sentence])[] = [];
  let [a, b] = [0, 0];
  while (a < mine.length && b < theirs.length) {
    const [one, other] = [mine[a], theirs[b]];
    if (one !== undefined && other !== undefined && together(a, b) === at(a, b) && at(a, b) > 0) {
      pairs.push([one, other]);
      a += 1;
      b += 1;
    } else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
}

function likenessOf(one: Sentence, other: Sentence): number {
  if ((one.table === null) !== (other.table === null)) return 0;
  const found = likeness(one.text, other.text);
  if (one.table !== null) return sameCell + found;
  return found >= leastAlike ? found : 0;
}
