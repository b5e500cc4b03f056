import { describe, expect, it } from "vitest";
import { hundredths } from "../decision766/hundredths";
import { difference, percentOf, roundedRatio, sum } from "./arithmetic";

describe("a quotient rounded to a whole number", () => {
  it.each([
    ["a share of dossiers in hundredths of a percent", 46, 378, 10_000, 1217],
    ["a half is rounded away from zero", 1, 2, 1, 1],
    ["less than a half is rounded down", 49, 100, 1, 0],
    ["nothing of something", 0, 378, 10_000, 0],
    ["a loss", -1, 2, 1, -1],
    ["over a loss", 1, -2, 1, -1],
    ["a loss over a loss", -1, -2, 1, 1],
    ["nothing of a loss is no minus zero", 0, -378, 10_000, 0],
    ["a loss that rounds to nothing is no minus zero", -1, 3, 1, 0],
    ["decimals", 12.5, 100, 10_000, 1250],
    ["of decimals", 3, 0.75, 1, 4],
    ["the mean of thousands of totals", 31_234_567, 3321, 1, 9405],
    ["more than plain numbers hold exactly", 8_999_999_999_999, 9_000_000_000_000, 10_000, 10_000],
    ["a third of it", 3_000_000_000_001, 9_000_000_000_003, 6_000_000, 2_000_000],
  ])("%s: %d over %d by %d is %d", (_, numerator, denominator, scale, expected) => {
    expect(roundedRatio(numerator, denominator, scale)).toBe(expected);
  });

  it("stays a whole number where it says nothing", () => {
    expect(roundedRatio(1_000_000_000, 0.000_000_001, 10_000)).toBe(8_000_000_000_000_000);
    expect(roundedRatio(8_000_000_000_000_001, 1, 1)).toBe(8_000_000_000_000_000);
  });

  it("is none over nothing", () => {
    expect(() => roundedRatio(1, 0, 10_000)).toThrow(RangeError);
    expect(() => roundedRatio(0, 0, 10_000)).toThrow(RangeError);
    expect(() => roundedRatio(0.5, 0, 10_000)).toThrow(RangeError);
  });
});

it("points are added, taken from each other, and told as a share of their maximum", () => {
  expect(sum([1800, 1996, 1000].map(hundredths))).toBe(4796);
  expect(sum([])).toBe(0);
  expect(difference(hundredths(2000), hundredths(1995))).toBe(5);
  expect(percentOf(hundredths(1995), hundredths(2000))).toBe(9975);
});
