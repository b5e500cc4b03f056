import type { Hundredths } from "../../decision766/hundredths";

/** Units that stand next to one, by points; as places in the league's own order. */
export interface Neighbours {
  /** Nearest with more points; several when they are equal. Empty for the best. */
  readonly above: readonly number[];
  readonly below: readonly number[];
  /** The others with exactly as many points. */
  readonly equal: readonly number[];
}

/**
 * A league in order of points, best first: who stands next to whom. One sort for all questions.
 * @example new LeagueOrder([9000, 9500, 8000]).neighbours(0) // above [1], below [2]
 */
export class LeagueOrder {
  /** Units of equal points together, best first; within a tie as the sheet has them. */
  readonly #ties: readonly (readonly number[])[];
  readonly #tieOf: Uint32Array;

  constructor(points: readonly Hundredths[]) {
    const order = points.map((_, at) => at).sort((a, b) => (points[b] ?? 0) - (points[a] ?? 0));
    const ties: number[][] = [];
    this.#tieOf = new Uint32Array(points.length);
    let before: Hundredths | undefined;
    for (const at of order) {
      if (points[at] !== before) ties.push([]);
      before = points[at];
      ties.at(-1)?.push(at);
      this.#tieOf[at] = ties.length - 1;
    }
    this.#ties = ties;
  }

  neighbours(at: number): Neighbours {
    const tie = this.#tieOf[at] ?? 0;
    return {
      above: this.#ties[tie - 1] ?? [],
      below: this.#ties[tie + 1] ?? [],
      equal: (this.#ties[tie] ?? []).filter((each) => each !== at),
    };
  }
}
