/** Places next to each other in a list: from `first` up to, not including, `end`. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/**
 * For each place of a list, how many values within its span are greater than its own. O(n log n) for all places
 * together: units that each look through all the others would cost the square of them.
 * @param spans one for each value, in the same order
 * @example countHigher([5, 9, 7], [{ first: 0, end: 3 }, …])[0] // 2
 */
export function countHigher(values: readonly number[], spans: readonly Span[]): Uint32Array {
  const counts = new Uint32Array(values.length);
  const greater = new Tally(values.length);
  const order = Uint32Array.from(values, (_, at) => at).sort(
    (a, b) => (values[b] ?? 0) - (values[a] ?? 0)
  );
  // Greatest first, so that those tallied when a place asks are the greater ones; equal ones wait.
  let tallied = 0;
  for (const at of order) {
    const own = values[at] ?? 0;
    for (let next = order[tallied] ?? at; (values[next] ?? 0) > own; next = order[tallied] ?? at) {
      greater.add(next);
      tallied += 1;
    }
    const { first, end } = spans[at] ?? { first: 0, end: 0 };
    counts[at] = greater.before(end) - greater.before(first);
  }
  return counts;
}

/** How many places before one are marked: a tree of sums (Fenwick's), O(log n) to mark and to ask. */
class Tally {
  readonly #sums: Uint32Array;

  constructor(length: number) {
    this.#sums = new Uint32Array(length + 1);
  }

  add(place: number): void {
    for (let at = place + 1; at < this.#sums.length; at += at & -at)
      this.#sums[at] = (this.#sums[at] ?? 0) + 1;
  }

  before(place: number): number {
    let sum = 0;
    for (let at = place; at > 0; at -= at & -at) sum += this.#sums[at] ?? 0;
    return sum;
  }
}
