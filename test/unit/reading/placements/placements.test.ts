import { expect, test } from "vitest";
import { readJoined } from "./readJoined";
import { readSheets } from "../../../../src/sheet/readSheets";
import { buildBook } from "./build";
import { judge } from "./judge";
import { describeMiss, measure } from "./measure";

/** Raise it when the reader learns more; `npm run placements -- 4000 7` runs the whole of it. */
const wholeOfHundred = 97;

test("generated placements of unit, period and group are read whole", () => {
  const { tally, misses } = measure(readSheets, 100, 1);
  expect(
    tally.crashed,
    misses.map(describeMiss).find((each) => each.includes("crash"))
  ).toBe(0);
  expect(tally.whole).toBeGreaterThanOrEqual(wholeOfHundred);
});

test("groups that titles and names of sheets alone say are read whole, and joined", () => {
  const { tally, misses } = measure(readJoined, 100, 1, true);
  expect(tally.whole, misses.map(describeMiss)[0]).toBe(100);
});

test("the same seed makes the same book", () => {
  for (const seed of [1, 2, 3, 99])
    expect(buildBook(seed).sheets.map(({ rows }) => rows)).toEqual(
      buildBook(seed).sheets.map(({ rows }) => rows)
    );
});

test("the judge sees a figure that is gone, a board too many and a wrong period", () => {
  let seed = 1;
  const read = (from: number) => readSheets(buildBook(from).sheets.map((sheet) => sheet.toGrid()));
  while (judge(read(seed), buildBook(seed).wanted).verdict !== "whole") seed += 1;
  const { wanted } = buildBook(seed);
  const reading = read(seed);
  const [first] = wanted;
  if (first === undefined) throw new Error("No board");
  expect(judge(reading, [...wanted, first]).verdict).toBe("wrong in silence");
  expect(judge(reading, wanted.slice(1)).differences[0]).toMatch(/^extra board/);
  const other = wanted.map((want) => ({
    ...want,
    groups: new Map([...want.groups].map(([id, score]) => [id, { ...score, points: 0.01 }])),
  }));
  expect(judge(reading, other).verdict).toBe("wrong in silence");
  const otherPeriod = wanted.map((want) => ({
    ...want,
    period: { cell: "Tháng 1/2020", kind: "month" as const, date: "2020-01-31" },
  }));
  expect(judge(reading, otherPeriod).verdict).toBe("wrong in silence");
});
