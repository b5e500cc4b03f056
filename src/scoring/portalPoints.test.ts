import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hundredths } from "../decision766/hundredths";
import type { IndicatorCode } from "../decision766/identity";
import { roundedRatio } from "./arithmetic";
import { gradeOf } from "./grade";
import { indicatorPoints } from "./indicatorPoints";
import { rankValues } from "./rank";

/** Counts and points that the portal printed for Phú Thọ, third quarter of 2026. */
const printed: readonly (readonly [IndicatorCode, number, number, number])[] = [
  ["1.1", 0, 54, 0],
  ["1.2", 0, 68, 0],
  ["1.3", 87, 89, 196],
  ["1.4", 339_457, 339_457, 600],
  ["2.1", 403_016, 464_494, 1735],
  ["2.1", 5830, 6684, 1744],
  ["2.1", 4164, 4671, 1783],
  ["3.1", 52, 89, 146],
  ["3.2", 449, 1884, 95],
  ["3.3", 435_258, 440_558, 600],
  ["3.5a", 66, 311, 53],
  ["3.5b", 115, 311, 92],
  ["3.6", 233_203, 268_066, 522],
  ["3.5a", 10, 37, 68],
  ["3.5b", 17, 37, 115],
  ["3.6", 3082, 3816, 485],
  ["3.5a", 5, 38, 33],
  ["3.5b", 13, 38, 86],
  ["3.6", 2410, 2656, 544],
  ["4.1", 334_358, 464_494, 432],
  ["4.2", 83_994, 464_494, 72],
  ["4.3", 64_382, 464_494, 35],
  ["4.4", 0, 464_494, 0],
  ["4.5a", 342, 1300, 53],
  ["4.5b", 192_191, 464_494, 83],
  ["5.2", 300, 499, 361],
  ["5.3", 238, 499, 286],
  ["5.4", 402_886, 464_494, 578],
  ["5.2", 0, 3, 0],
  ["5.3", 0, 3, 0],
  ["5.4", 5828, 6684, 581],
  ["5.2", 0, 0, 600],
  ["5.3", 0, 0, 600],
  ["5.4", 4164, 4671, 594],
];

describe("points from counts", () => {
  test.each(printed)("%s: %d of %d gives %d hundredths", (code, numerator, denominator, points) => {
    expect(indicatorPoints(code, numerator, denominator, "2026-09-30")).toBe(points);
  });
  test("the printed group totals are the sums of rounded parts", () => {
    const sumOf = (rows: readonly (readonly [IndicatorCode, number, number, number])[]) =>
      rows.reduce((sum, [code, n, d]) => sum + (indicatorPoints(code, n, d, "2026-09-30") ?? 0), 0);
    expect(sumOf(printed.slice(10, 13))).toBe(667);
    expect(sumOf(printed.slice(13, 16))).toBe(668);
    expect(sumOf(printed.slice(16, 19))).toBe(663);
    expect(sumOf(printed.slice(7, 10))).toBe(841);
  });
  test("no formula, no points", () => {
    expect(indicatorPoints("3.2", 46, 378, "2026-05-31")).toBeNull();
    expect(indicatorPoints("3.2", 46, 378, "2026-07-31")).toBeNull();
    expect(indicatorPoints("2.1", 0, 0, "2026-09-30")).toBeNull();
  });
});

test("rounding is half-up on exact fractions, however large the counts", () => {
  fc.assert(
    fc.property(
      fc.nat(10 ** 9),
      fc.integer({ min: 1, max: 10 ** 9 }),
      fc.constantFrom(100, 10_000, 6_000_000),
      (n, d, scale) => {
        const twice = 2n * BigInt(n) * BigInt(scale) + BigInt(d);
        expect(roundedRatio(n, d, scale)).toBe(Number(twice / (2n * BigInt(d))));
      }
    )
  );
  expect(roundedRatio(46, 378, 10_000)).toBe(1217);
  expect(roundedRatio(-1, 2, 1)).toBe(-1);
});

describe("ranks", () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 });
  test("competition rank is one more than the number of better values", () => {
    fc.assert(
      fc.property(values, (all) => {
        rankValues(all).forEach(({ rank, tied }, index) => {
          expect(rank).toBe(1 + all.filter((other) => other > (all[index] ?? 0)).length);
          expect(tied).toBe(all.filter((other) => other === all[index]).length);
        });
      })
    );
  });
  test("dense ranks have no gaps; row order has no ties", () => {
    fc.assert(
      fc.property(values, (all) => {
        const dense = new Set(rankValues(all, "dense").map(({ rank }) => rank));
        expect([...dense].sort((a, b) => a - b)).toEqual([...dense].map((_, index) => index + 1));
        const rows = rankValues(all, "rowOrder")
          .map(({ rank }) => rank)
          .sort((a, b) => a - b);
        expect(rows).toEqual(all.map((_, index) => index + 1));
      })
    );
  });
});

test.each([
  [9736, "Xuất sắc"],
  [9000, "Xuất sắc"],
  [8999, "Tốt"],
  [8010, "Tốt"],
  [6790, "Trung bình"],
  [4999, "Yếu"],
])("a total of %d hundredths is %s", (total, grade) => {
  expect(gradeOf(hundredths(total))).toBe(grade);
});
