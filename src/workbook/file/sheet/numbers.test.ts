import fc from "fast-check";
import { expect, test } from "vitest";
import { numberAt } from "./numbers";

const read = (text: string): number => {
  const bytes = new TextEncoder().encode(`>${text}<`);
  return numberAt(bytes, 1, bytes.length - 1);
};

test.each([
  ["19.96", 19.96],
  ["-0.04", -0.04],
  ["0", 0],
  ["46053", 46053],
  [" 7 ", 7],
  ["1E+2", 100],
  ["9007199254740993", 9007199254740992],
  ["19,96", Number.NaN],
  ["", Number.NaN],
  ["-", Number.NaN],
])("%j is %d", (text, value) => {
  expect(read(text)).toBe(value);
});

test("every number reads back as it was written", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(read(String(value))).toBe(Number(String(value)));
    })
  );
  fc.assert(
    fc.property(fc.integer(), fc.nat(22), (digits, decimals) => {
      const text = `${digits}.${"0".repeat(decimals)}7`;
      expect(read(text)).toBe(Number(text));
    })
  );
});
