import { expect, it } from "vitest";
import { decimalOf } from "./numeral";

it.each([
  ["1.234,5", "1234.5", 0.95],
  ["1,234.5", "1234.5", 0.95],
  ["1.234.567,25", "1234567.25", 0.95],
  ["1,234,567.25", "1234567.25", 0.95],
  ["1.234.567", "1234567", 0.95],
  ["18", "18", 0.98],
  ["19,6", "19.6", 0.95],
  ["0,635", "0.635", 0.95],
  ["1234,567", "1234.567", 0.95],
  ["19,635", "19635", 0.6],
])("%s is %s", (typed, decimal, confidence) => {
  expect(decimalOf(typed, "likely")).toEqual({ decimal, confidence });
});

it("takes a mark before three digits for a decimal one where there are no thousands", () => {
  expect(decimalOf("19,635", "never")).toEqual({ decimal: "19.635", confidence: 0.8 });
  expect(decimalOf("19.635", "never")).toEqual({ decimal: "19.635", confidence: 0.8 });
});

it.each(["1,234.5,6", "1.5,6.7", "1.23.456", "1,5,6", "18a", ""])("%s is no numeral", (typed) => {
  expect(decimalOf(typed, "likely")).toBeNull();
});
