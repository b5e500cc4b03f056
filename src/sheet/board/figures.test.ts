import { describe, expect, test } from "vitest";
import { figureAs } from "../facts/figure";
import { percentOf } from "./figures";

describe("percents have one rule", () => {
  const read = (value: number | string, expected: number | null, numberFormat?: string) => {
    const content =
      typeof value === "string"
        ? ({ kind: "text", value } as const)
        : ({
            kind: "number",
            value,
            ...(numberFormat === undefined ? {} : { numberFormat }),
          } as const);
    const figure = figureAs({ content }, "percent", false);
    return figure.kind === "figure" ? percentOf(figure, expected) : figure.kind;
  };
  test.each([
    ["a fraction", 0.9736, 97.36, 9736],
    ["a fraction as text", "0,9736", null, 9736],
    ["a percent", 97.36, 97.36, 9736],
    ["half a percent", 0.5, 0.5, 50],
    ["a half", 0.5, 50, 5000],
    ["one per cent", 1, 1, 100],
    ["all", 1, 100, 10_000],
    ["all, where nothing says so", 1, null, 10_000],
    ["nothing", 0, 0, 0],
    ["with its sign", "97,36%", 97.36, 9736],
    ["small with its sign", "0,5%", null, 50],
    ["three decimals", "97,365", null, 9737],
  ])("%s", (_, value, expected, hundredths) => {
    expect(read(value, expected)).toBe(hundredths);
  });
  test("the format of a cell is a sign", () => {
    expect(read(0.005, null, "0.0%")).toBe(50);
    expect(read(1, 1, "0%")).toBe(10_000);
  });
});

test("brackets take nothing away from a maximum", () => {
  const content = { kind: "text", value: "(18)" } as const;
  expect(figureAs({ content }, "maxPoints", false)).toMatchObject({ value: 18 });
  expect(figureAs({ content }, "change", false)).toMatchObject({ value: -18 });
});
