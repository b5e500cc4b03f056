/** Chance that is the same for the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  maybe(chance: number): boolean {
    return this.next() < chance;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  one<Each>(list: readonly Each[]): Each {
    const each = list[this.below(list.length)];
    if (each === undefined) throw new RangeError("Nothing to choose from");
    return each;
  }

  shuffled<Each>(list: readonly Each[]): Each[] {
    return list
      .map((each): [number, Each] => [this.next(), each])
      .sort((one, other) => one[0] - other[0])
      .map(([, each]) => each);
  }
}
