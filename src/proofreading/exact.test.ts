import { expect, it } from "vitest";

import { cellNumbers } from "./exact";

it.each([
  [19.96, [19_960_000n]],
  [-0.5, [-500_000n]],
  [-0, [0n]],
  [0.000_000_4, [0n]],
  [0.1 + 0.2, [300_000n]],
  [123_456_789.25, [123_456_789_250_000n]],
])("a cell that holds %d says it in millionths", (value, expected) => {
  expect(cellNumbers({ kind: "number", value })).toEqual(expected);
});

it("a number too large for digits alone ends in no fault", () => {
  expect(cellNumbers({ kind: "number", value: 1e22 })).toHaveLength(1);
});

it("a share of one that is shown in percent may be meant as either", () => {
  const cell = { kind: "number", value: 0.985, numberFormat: "0.0%" } as const;
  expect(cellNumbers(cell)).toEqual([98_500_000n, 985_000n]);
});
