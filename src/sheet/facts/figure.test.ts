import { describe, expect, test } from "vitest";
import type { GridCell } from "../../cells/grid";
import type { Measure } from "../label/meaning";
import { behindSlash, figureAs, hundredthsOf, type NumberFigure } from "./figure";

const number = (value: number, numberFormat?: string): GridCell => ({
  kind: "number",
  value,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});
const text = (value: string): GridCell => ({ kind: "text", value });
const read = (content: GridCell, measure: Measure = "points", isPlaced = false) =>
  figureAs({ content }, measure, false, isPlaced);
const figureOf = (content: GridCell, measure?: Measure, isPlaced?: boolean): NumberFigure => {
  const figure = read(content, measure, isPlaced);
  if (figure.kind !== "figure") throw new Error(`a cell of ${figure.kind}`);
  return figure;
};

test("a number is itself, under any format of a number", () => {
  const bare = {
    value: 17.5,
    decimal: null,
    of: null,
    isPercent: false,
    provisional: false,
    confidence: 1,
    place: null,
  };
  expect(figureOf(number(17.5))).toMatchObject(bare);
  expect(figureOf(number(17.5, "0.00"))).toMatchObject(bare);
  expect(figureOf(number(0.975, "0.0%"))).toMatchObject({ ...bare, value: 97.5, isPercent: true });
  expect(figureOf(number(0.5, '0" %"'))).toMatchObject({ ...bare, value: 0.5 });
});

test("a date is the scores that it may have been", () => {
  expect(read(number(46_304, "dd/mm/yyyy"))).toEqual({
    kind: "date",
    shown: "09/10/2026",
    likely: ["9.1"],
  });
  expect(read(number(9_876_543_210))).toEqual({ kind: "text" });
});

test.each<readonly [GridCell, string]>([
  [{ kind: "error", value: "#N/A" }, "error"],
  [{ kind: "boolean", value: true }, "text"],
  [{ kind: "blank" }, "unset"],
  [text(""), "waiting"],
  [text("chưa có"), "waiting"],
  [text("không phát sinh"), "none"],
  [text("Đạt yêu cầu"), "text"],
])("%j holds no number", (content, kind) => {
  expect(read(content).kind).toBe(kind);
});

test("a text is read by what it measures, each time anew", () => {
  const typed = text("19,635");
  expect(figureOf(typed, "points").decimal).toBe("19.635");
  expect(figureOf(typed, "numerator").decimal).toBe("19635");
  expect(figureOf(typed, "points").decimal).toBe("19.635");
  expect(figureOf(typed, "points")).toBe(figureOf(typed, "maxPoints"));
  const cases: readonly (readonly [string, Measure, string])[] = [
    ["Nhất", "rank", "1"],
    ["1.234", "denominator", "1234"],
    ["1.234", "shortfall", "1.234"],
    ["1.234", "change", "1.234"],
    ["1.234", "target", "1.234"],
    ["1.234", "percent", "1.234"],
    ["1.234", "grade", "1234"],
    ["1.234", "note", "1234"],
  ];
  for (const [value, measure, decimal] of cases)
    expect(figureOf(text(value), measure).decimal).toBe(decimal);
});

describe("a place in the cell of a score", () => {
  const placed = (value: string, isPlaced: boolean, measure: Measure = "points") => {
    const { decimal, place } = figureOf(text(value), measure, isPlaced);
    return [decimal, place === null ? null : `${place.decimal ?? ""} of ${place.of ?? ""}`];
  };
  test("in words", () => {
    expect(placed("17,85 (hạng 3/114)", false)).toEqual(["17.85", "3 of 114"]);
    expect(figureOf(text("17,85 (hạng 3/114)")).place).toMatchObject({
      value: 3,
      isPercent: false,
      provisional: false,
      confidence: 0.9,
      place: null,
    });
  });
  test("without a word only where the heading says so", () => {
    expect(placed("17,85 - 3", true)).toEqual(["17.85", "3 of "]);
    expect(read(text("17,85 - 3")).kind).toBe("text");
    expect(placed("17,85", true)).toEqual(["17.85", null]);
    expect(placed("17/114", true, "rank")).toEqual(["17", null]);
  });
});

test("what stands behind the slash is a figure of its own", () => {
  const behind = (value: string) => {
    const figure = behindSlash(read(text(value)));
    return figure === null ? null : [figure.value, figure.decimal, figure.of, figure.provisional];
  };
  expect(behind("17,5/18")).toEqual([18, "18", null, false]);
  expect(behind("17,5/18 (tạm tính)")).toEqual([18, "18", null, true]);
  expect(behind("17,5")).toBeNull();
  expect(behind("chưa có")).toBeNull();
  expect([behindSlash(null), behindSlash(undefined)]).toEqual([null, null]);
});

test.each([
  [17.5, 1750],
  [19.96, 1996],
  [0.1 + 0.2, 30],
  [1.005, 101],
  [17.005, 1701],
  [17.004_999, 1700],
  [-1.005, -101],
  [0, 0],
])("the number %d is %d hundredths, half up on its digits", (value, expected) => {
  expect(hundredthsOf(figureOf(number(value)))).toBe(expected);
});

test("a typed number is rounded by what is typed", () => {
  expect(hundredthsOf(figureOf(text("17,435")))).toBe(1744);
  expect(hundredthsOf(figureOf(text("1,005")))).toBe(101);
});
