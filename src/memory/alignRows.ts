/** Rows beyond which a middle part that does not match is not searched: it would take too long. */
const mostSearched = 1_500;

/**
 * Which of the rows we wrote each present row is, after people may have inserted and deleted rows; null: a row of
 * theirs. Rows that changed between two that are known keep their order where as many are left as there were.
 * @example alignRows(["a", "b", "c"], ["a", "new", "b", "c"]) // [0, null, 1, 2]
 */
export function alignRows(
  written: readonly string[],
  present: readonly string[]
): readonly (number | null)[] {
  const places: (number | null)[] = present.map(() => null);
  const pairs = commonPairs(written, present);
  let [lastWritten, lastPresent] = [-1, -1];
  for (const [inWritten, inPresent] of [...pairs, [written.length, present.length] as const]) {
    if (inWritten - lastWritten === inPresent - lastPresent) {
      for (let at = 1; at < inPresent - lastPresent; at += 1)
        places[lastPresent + at] = lastWritten + at;
    }
    if (inPresent < present.length) places[inPresent] = inWritten;
    [lastWritten, lastPresent] = [inWritten, inPresent];
  }
  return places;
}

type Pair = readonly [written: number, present: number];

function commonPairs(written: readonly string[], present: readonly string[]): readonly Pair[] {
  const shortest = Math.min(written.length, present.length);
  let head = 0;
  while (head < shortest && written[head] === present[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && written.at(-1 - tail) === present.at(-1 - tail)) tail += 1;
  const upper = Array.from({ length: head }, (_row, at): Pair => [at, at]);
  const lower = Array.from({ length: tail }, (_row, at): Pair => [
    written.length - tail + at,
    present.length - tail + at,
  ]);
  const middle = longestCommon(
    written.slice(head, written.length - tail),
    present.slice(head, present.length - tail)
  ).map(([one, other]): Pair => [one + head, other + head]);
  return [...upper, ...middle, ...lower];
}

function longestCommon(one: readonly string[], other: readonly string[]): readonly Pair[] {
  if (one.length === 0 || other.length === 0) return [];
  if (one.length > mostSearched || other.length > mostSearched) return [];
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        one[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
