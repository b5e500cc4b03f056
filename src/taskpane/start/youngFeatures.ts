/*
 * What the program uses of the language that browsers of the last five years (Edge and Chrome 96, Firefox 95) do
 * not all have. Imported before the program; where a browser has its own, that one stays.
 */

interface Young {
  readonly of: object;
  readonly name: string;
  readonly value: (this: never, ...given: never[]) => unknown;
}

const young: readonly Young[] = [
  {
    of: Array.prototype,
    name: "findLast",
    value<Item>(this: readonly Item[], test: (item: Item, at: number) => unknown) {
      for (let at = this.length - 1; at >= 0; at -= 1) {
        if (test(this[at] as Item, at)) return this[at];
      }
      return undefined;
    },
  },
  {
    of: Array.prototype,
    name: "findLastIndex",
    value<Item>(this: readonly Item[], test: (item: Item, at: number) => unknown) {
      for (let at = this.length - 1; at >= 0; at -= 1) {
        if (test(this[at] as Item, at)) return at;
      }
      return -1;
    },
  },
  {
    of: Array.prototype,
    name: "toSorted",
    value<Item>(this: readonly Item[], order?: (a: Item, b: Item) => number) {
      return [...this].sort(order);
    },
  },
  {
    of: AbortSignal.prototype,
    name: "throwIfAborted",
    value(this: AbortSignal) {
      if (this.aborted) throw new DOMException("Stopped on request", "AbortError");
    },
  },
];

/** Gives a page's objects what they lack. @returns the names of what was given. */
export function giveYoungFeatures(features: readonly Young[] = young): readonly string[] {
  const lacking = features.filter(({ of, name }) => !(name in of));
  for (const { of, name, value } of lacking) {
    Object.defineProperty(of, name, { value, writable: true, configurable: true });
  }
  return lacking.map(({ name }) => name);
}

/** Their names, for the test that holds the built program against them. */
export const youngNames: readonly string[] = young.map(({ name }) => name);

giveYoungFeatures();
