import { describe, expect, it } from "vitest";
import { merge, type Rows } from "../../../test/unit/layouts/told";
import { pageOf } from "../../../test/unit/sheet/axes/blocks";
import { isNumbering, isNumbersRow } from "./columnNumbers";

type Row = Rows[number];

/** Whether the last row numbers the columns. */
const numbers = (row: Row, isUnderHead: boolean) => {
  const page = pageOf([row]);
  const [line] = page.rows;
  if (line === undefined) throw new Error("no row");
  return isNumbering({ page, year: 2026 }, line, isUnderHead);
};

describe("a row of its own anywhere that numbers the columns", () => {
  it.each<[Row, boolean]>([
    [["STT", 1, 2], true],
    [["TT", 1, 2, 3, 4, 5], true],
    [["STT", null, 1, 2], true],
    [["STT", 1], false],
    [["STT", 2, 3], false],
    [["STT", 1, 3, 2], false],
    [["STT", 2, 1], false],
    [["STT", 1, "2", 2], false],
    [["Điểm", 1, 2], false],
    [[0, 1, 2], false],
    [[2, 1, 2], false],
    [["STT"], false],
  ])("%j: %s", (row, expected) => {
    expect(numbers(row, false)).toBe(expected);
  });
});

describe("a row under a head that numbers its columns", () => {
  it.each<[Row, boolean]>([
    [["(1)", "(2)"], true],
    [["(1)", "(2)", "(3)=(1)+(2)"], true],
    [["A", "B", 1, 2], true],
    [["(a)", "(b)", "(1)", "(2)"], true],
    [["A", 4, 5, 6], true],
    [[1, 2, 3], true],
    [["(9)", "(10)", "(11)"], true],
    [["1", null, "2"], true],
    [["A", "B", "C"], false],
    [["(1)"], false],
    [["(1)", "(3)"], false],
    [["(2)", "(1)"], false],
    [["(1)", "(1)"], false],
    [[1, "Số hóa"], false],
    [["Số hóa", 1, 2], false],
    [["A", 17.5, 18.5], false],
    [["E", 1, 2], false],
    [[100, 101], false],
  ])("%j: %s", (row, expected) => {
    expect(numbers(row, true)).toBe(expected);
    expect(numbers(row, false)).toBe(false);
  });

  it("is none of the months of a year alone", () => {
    const page = pageOf([["Tháng"], [7, 8, 9]], [merge(0, 0, 0, 2)]);
    expect(isNumbersRow({ page, year: 2026 }, page.cellsOf(1))).toBe(false);
    const beside = pageOf(
      [
        ["Nhóm", "Tháng"],
        ["A", 1, 2],
      ],
      [merge(0, 1, 0, 2)]
    );
    expect(isNumbersRow({ page: beside, year: 2026 }, beside.cellsOf(1))).toBe(true);
  });
});
