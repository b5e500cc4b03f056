import fc from "fast-check";
import { expect, it } from "vitest";
import { editDistance } from "./editDistance";

/** The same by the definition, letter by letter, without a limit. */
function byDefinition(one: string, other: string): number {
  const [first, second] = [one.length, other.length];
  if (first === 0 || second === 0) return first + second;
  const [shorter, less] = [one.slice(0, -1), other.slice(0, -1)];
  const changed = byDefinition(shorter, less) + (one.at(-1) === other.at(-1) ? 0 : 1);
  const least = Math.min(changed, byDefinition(shorter, other) + 1, byDefinition(one, less) + 1);
  const isSwap =
    first > 1 && second > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1);
  return isSwap ? Math.min(least, byDefinition(one.slice(0, -2), other.slice(0, -2)) + 1) : least;
}

it("counts letters changed, added, dropped and swapped, up to a limit", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.nat(6), (one, other, limit) => {
      const counted = Math.min(editDistance(one, other, limit), limit + 1);
      expect(counted).toBe(Math.min(byDefinition(one, other), limit + 1));
    }),
    { numRuns: 1000 }
  );
});

it.each([
  ["ab", "ba", 2, 1],
  ["xab", "xba", 2, 1],
  ["thanh toan", "thnah toan", 2, 1],
  ["abc", "abcd", 1, 1],
  ["abc", "abcde", 1, 2],
  // What is beyond the limit is not counted out.
  ["abc", "abcdef", 1, 2],
  ["a".repeat(128), `${"a".repeat(127)}b`, 2, 1],
  ["a".repeat(400), `${"a".repeat(399)}b`, 2, 1],
])("of %s and %s within %d", (one, other, limit, distance) => {
  expect(editDistance(one, other, limit)).toBe(distance);
});
