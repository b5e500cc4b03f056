import { expect, test } from "vitest";
import { formatAbsolute, parseRange, parseReference } from "./references";

const range = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

test.each([
  ["A1", range(0, 0, 0, 0)],
  ["$B$2:C4", range(1, 1, 3, 2)],
  ["C4:B2", range(1, 1, 3, 2)],
  ["A:B", range(0, 0, 1_048_575, 1)],
  ["3:4", range(2, 0, 3, 16_383)],
  ["A", null],
  ["Bảng", null],
  ["", null],
])("the range %s", (text, expected) => {
  expect(parseRange(text)).toEqual(expected);
});

test.each([
  ["'Tổng hợp'!$J$3:$K$9", { sheet: "Tổng hợp", range: range(2, 9, 8, 10) }],
  ["Sheet1!$A$1", { sheet: "Sheet1", range: range(0, 0, 0, 0) }],
  ["'Bảng ''A'''!A1", { sheet: "Bảng 'A'", range: range(0, 0, 0, 0) }],
  ["#REF!", null],
  ["'Tổng hợp'!#REF!", null],
  ["Sheet1!A1,Sheet1!B2", null],
  ["42", null],
])("the reference %s", (text, expected) => {
  expect(parseReference(text)).toEqual(expected);
  if (expected !== null)
    expect(parseReference(formatAbsolute(expected.sheet, expected.range))).toEqual(expected);
});
