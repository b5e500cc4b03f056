import type { TieRule } from "./assessment";

/** Rank of each value, greatest first, in the order given. */
export interface Ranked {
  readonly rank: number;
  /** How many hold the same value, this one included. */
  readonly tied: number;
}

/**
 * Ranks values by a tie rule. Linear but for one sort.
 * @example rankValues([90, 80, 80, 70]).map(({ rank }) => rank) // [1, 2, 2, 4]
 */
export function rankValues(
  values: readonly number[],
  tieRule: TieRule = "competition"
): readonly Ranked[] {
  const { ranks, tied } = ranksOf(values, tieRule);
  return values.map((_, index) => ({ rank: ranks[index] ?? 0, tied: tied[index] ?? 0 }));
}

/** The same as two lists of numbers, for leagues of thousands. */
export function ranksOf(
  values: readonly number[],
  tieRule: TieRule = "competition"
): { readonly ranks: Uint32Array; readonly tied: Uint32Array } {
  const order = Uint32Array.from(values, (_, index) => index).sort(
    (a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b
  );
  const ranks = new Uint32Array(values.length);
  const tied = new Uint32Array(values.length);
  let distinct = 0;
  for (let first = 0; first < order.length;) {
    const value = values[order[first] ?? 0];
    let next = first;
    while (next < order.length && values[order[next] ?? 0] === value) next += 1;
    distinct += 1;
    for (let place = first; place < next; place += 1) {
      const index = order[place] ?? 0;
      ranks[index] =
        tieRule === "dense" ? distinct : tieRule === "rowOrder" ? place + 1 : first + 1;
      tied[index] = next - first;
    }
    first = next;
  }
  return { ranks, tied };
}
