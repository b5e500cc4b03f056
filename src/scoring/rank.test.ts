import { expect, it } from "vitest";
import { ranksOf, rankValues } from "./rank";

const totals = [80, 90, 70, 80, 70, 60];

it.each([
  ["as in a competition: the next place is left out", "competition", [2, 1, 4, 2, 4, 6]],
  ["without a gap", "dense", [2, 1, 3, 2, 3, 4]],
  ["in the order of the sheet", "rowOrder", [2, 1, 4, 3, 5, 6]],
] as const)("equal totals share a place %s", (_, tieRule, expected) => {
  expect(rankValues(totals, tieRule).map(({ rank }) => rank)).toEqual(expected);
  expect([...ranksOf(totals, tieRule).ranks]).toEqual(expected);
});

it("how many hold the same total is told with each place", () => {
  expect(rankValues(totals).map(({ tied }) => tied)).toEqual([2, 1, 2, 2, 2, 1]);
  expect([...ranksOf(totals).tied]).toEqual([2, 1, 2, 2, 2, 1]);
});

it("the first row may be the last, and one of several", () => {
  expect(rankValues([70, 80, 70])).toEqual([
    { rank: 2, tied: 2 },
    { rank: 1, tied: 1 },
    { rank: 2, tied: 2 },
  ]);
});

it("a score of nothing is a score, and less than nothing is less", () => {
  expect(rankValues([-1, 0, 1]).map(({ rank }) => rank)).toEqual([3, 2, 1]);
  expect(rankValues([])).toEqual([]);
});
