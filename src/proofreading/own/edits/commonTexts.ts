type Pair = readonly [mine: number, theirs: number];

/** Stretches whose table of lengths would be larger are cut at a text that stands once in each. */
const largestTable = 4_000_000;

/**
 * Places of the texts that stand in both lists in the same order, as many as there are.
 * @example commonTexts(["a", "b", "c"], ["a", "c"]) // [[0, 0], [2, 1]]
 */
export function commonTexts(mine: readonly string[], theirs: readonly string[]): readonly Pair[] {
  const most = Math.min(mine.length, theirs.length);
  let head = 0;
  while (head < most && mine[head] === theirs[head]) head += 1;
  let tail = 0;
  while (tail < most - head && mine.at(-1 - tail) === theirs.at(-1 - tail)) tail += 1;
  const middle = inMiddle(
    mine.slice(head, mine.length - tail),
    theirs.slice(head, theirs.length - tail)
  );
  return [
    ...Array.from({ length: head }, (_, at): Pair => [at, at]),
    ...middle.map(([a, b]): Pair => [a + head, b + head]),
    ...Array.from({ length: tail }, (_, at): Pair => [
      mine.length - tail + at,
      theirs.length - tail + at,
    ]),
  ];
}

function inMiddle(mine: readonly string[], theirs: readonly string[]): readonly Pair[] {
  if (mine.length === 0 || theirs.length === 0) return [];
  if (mine.length * theirs.length <= largestTable) return byTable(mine, theirs);
  const cut = onceInBoth(mine, theirs);
  if (cut === null) return [];
  const [a, b] = cut;
  return [
    ...commonTexts(mine.slice(0, a), theirs.slice(0, b)),
    cut,
    ...commonTexts(mine.slice(a + 1), theirs.slice(b + 1)).map(([one, other]): Pair => [
      one + a + 1,
      other + b + 1,
    ]),
  ];
}

/** The text nearest to the middle that stands once in each. */
function onceInBoth(mine: readonly string[], theirs: readonly string[]): Pair | null {
  const [own, other] = [onceIn(mine), onceIn(theirs)];
  const half = mine.length / 2;
  let best: Pair | null = null;
  for (const [text, at] of own) {
    const there = other.get(text) ?? null;
    if (there !== null && (best === null || Math.abs(at - half) < Math.abs(best[0] - half)))
      best = [at, there];
  }
  return best;
}

function onceIn(texts: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (const [at, text] of texts.entries())
    if (places.has(text)) twice.add(text);
    else places.set(text, at);
  for (const text of twice) places.delete(text);
  return places;
}

function byTable(mine: readonly string[], theirs: readonly string[]): readonly Pair[] {
  const width = theirs.length + 1;
  const lengths = new Uint32Array((mine.length + 1) * width);
  const at = (a: number, b: number): number => lengths[a * width + b] ?? 0;
  for (let a = mine.length - 1; a >= 0; a -= 1)
    for (let b = theirs.length - 1; b >= 0; b -= 1)
      lengths[a * width + b] =
        mine[a] === theirs[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
  const pairs: Pair[] = [];
  let [a, b] = [0, 0];
  while (a < mine.length && b < theirs.length) {
    if (mine[a] === theirs[b]) {
      pairs.push([a, b]);
      a += 1;
      b += 1;
    } else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
}
