import { expect, it } from "vitest";

import { hundredths } from "../../decision766/hundredths";
import { formatChange, formatCount, formatHundredths, formatPercent } from "./figures";

it.each([
  [9736, "97,36"],
  [1990, "19,9"],
  [1800, "18"],
  [4, "0,04"],
  [0, "0"],
  [-5, "−0,05"],
  [332_100, "3.321"],
])("%i hundredths are %s", (value, text) => {
  expect(formatHundredths(hundredths(value))).toBe(text);
});

it("a percent has its sign close by, a gain its plus, a count its thousands", () => {
  expect(formatPercent(hundredths(9975))).toBe("99,75%");
  expect(formatChange(hundredths(4))).toBe("+0,04");
  expect(formatChange(hundredths(0))).toBe("0");
  expect(formatCount(3321)).toBe("3.321");
});
