import type { Hundredths } from "../../decision766/hundredths";
import { ascending, countAbove } from "./countAbove";

/** The best and the worst place that scores leave open; equal scores share a place (1-2-2-4). */
export interface RankBounds {
  readonly best: number;
  readonly worst: number;
}

/** A printed total, and how many of its parts were rounded: each may hide up to half a hundredth. */
export interface RoundedScore {
  readonly points: Hundredths;
  readonly roundedParts: number;
}

/**
 * The places that are possible when the portal ranks scores before rounding them. A total is a sum of rounded parts:
 * it may be off by half a hundredth for each part that is not exact, and is exact where none is.
 * O(n log n): best counts those above even at their lowest, worst those above at their highest.
 * Checked against counting every pair.
 * @example rankBounds([{ points: 9736, roundedParts: 2 }, { points: 9735, roundedParts: 2 }])[0] // best 1, worst 2
 */
export function rankBounds(scores: readonly RoundedScore[]): readonly RankBounds[] {
  // In halves of a hundredth all bounds are whole numbers.
  const lows = ascending(scores.map(({ points, roundedParts }) => 2 * points - roundedParts));
  const highs = ascending(scores.map(({ points, roundedParts }) => 2 * points + roundedParts));
  return scores.map(({ points, roundedParts }) => {
    const [low, high] = [2 * points - roundedParts, 2 * points + roundedParts];
    const itself = roundedParts > 0 ? 1 : 0;
    return { best: 1 + countAbove(lows, high), worst: 1 + countAbove(highs, low) - itself };
  });
}

/**
 * How a league shows that its places were made.
 * - `unrounded`: a printed place contradicts the printed totals: only scores behind the rounding explain it.
 * - `printed`: equal totals share places throughout, and no place contradicts a total.
 * - `open`: the league decides nothing; equal totals with different places may also be a list's order.
 */
export type RankingBasis = "printed" | "unrounded" | "open";

/**
 * What a league's own places tell of how it was ranked. O(n log n).
 * @example rankingBasis([{ points: 9000, rank: 2 }, { points: 8900, rank: 1 }]) // "unrounded"
 */
export function rankingBasis(
  league: readonly { readonly points: Hundredths; readonly rank: number }[]
): RankingBasis {
  const sorted = [...league].sort((a, b) => b.points - a.points);
  let worstAbove = 0;
  let worstHere = 0;
  let shared = false;
  let parted = false;
  for (const [at, { points, rank }] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before === undefined || before.points !== points) worstAbove = worstHere;
    else if (before.rank === rank) shared = true;
    else parted = true;
    if (rank < worstAbove) return "unrounded";
    worstHere = Math.max(worstHere, rank);
  }
  return shared && !parted ? "printed" : "open";
}
