import type { IndicatorCode } from "../../decision766/identity";
import type { PointStep } from "./pointSteps";

/** What can be won with one indicator. */
export interface Winnable {
  readonly code: IndicatorCode;
  /** Ascending in both; see pointSteps. */
  readonly steps: readonly PointStep[];
}

export interface ChosenStep extends PointStep {
  readonly code: IndicatorCode;
}

/** What is spared first, cases or the indicators that must be worked on; the other decides between equals. */
export type Spared = "dossiers" | "indicators";

/** The second wish never outweighs the first: no sheet has so many cases, and there are fewer than 64 indicators. */
const prices: Readonly<Record<Spared, (add: number) => number>> = {
  dossiers: (add) => add * 64 + 1,
  indicators: (add) => add + 1e9,
};

/**
 * The cheapest choice of one step in some indicators that wins at least so many hundredths: a dynamic programme over
 * the hundredths won so far, one indicator after the other. Exact, O(needed × steps); checked against brute force.
 * Null where all indicators together do not win as much.
 * @param needed Hundredths of a point.
 * @example cheapestWay([{ code: "3.2", steps: [{ add: 1, gain: 1 }, { add: 12, gain: 13 }] }], 10, "dossiers")
 */
export function cheapestWay(
  winnable: readonly Winnable[],
  needed: number,
  spared: Spared
): readonly ChosenStep[] | null {
  if (needed <= 0) return [];
  let cost = new Float64Array(needed + 1).fill(Infinity);
  cost[0] = 0;
  const choices: Int32Array[] = [];
  for (const { steps } of winnable) {
    const next = cost.slice();
    const choice = new Int32Array(needed + 1).fill(-1);
    steps.forEach(({ add, gain }, index) => {
      const price = prices[spared](add);
      for (let won = 1; won <= needed; won += 1) {
        const before = cost[Math.max(0, won - gain)] ?? Infinity;
        if (before + price < (next[won] ?? Infinity)) {
          next[won] = before + price;
          choice[won] = index;
        }
      }
    });
    cost = next;
    choices.push(choice);
  }
  return (cost[needed] ?? Infinity) === Infinity ? null : walkBack(winnable, choices, needed);
}

function walkBack(
  winnable: readonly Winnable[],
  choices: readonly Int32Array[],
  needed: number
): readonly ChosenStep[] {
  const way: ChosenStep[] = [];
  let left = needed;
  for (const [at, { code, steps }] of [...winnable.entries()].reverse()) {
    const step = steps[choices[at]?.[left] ?? -1];
    if (step === undefined) continue;
    way.unshift({ code, ...step });
    left = Math.max(0, left - step.gain);
  }
  return way;
}
