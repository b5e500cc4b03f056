import { describe, expect, it } from "vitest";
import type { Rows } from "../../../test/unit/layouts/told";
import { cellAt, pageOf } from "../../../test/unit/sheet/axes/blocks";
import {
  cellsIn,
  columnsIn,
  figureIn,
  isScore,
  labelText,
  meaningIn,
  numberAt,
  textOf,
} from "./block";

const only = (value: Rows[number][number]) => {
  const page = pageOf([[value]]);
  return { page, year: 2026, cell: cellAt(page, 0, 0) };
};
const number = (value: number, numberFormat?: string) =>
  ({ kind: "number", value, ...(numberFormat === undefined ? {} : { numberFormat }) }) as const;

describe("what of a row belongs to a table", () => {
  const page = pageOf([["Nhóm", "Điểm", null, "Tháng", "Tổng điểm"], [], ["Số hóa", 20]]);
  it.each([
    [0, 4, [0, 1, 3, 4]],
    [0, 3, [0, 1, 3]],
    [0, 2, [0, 1]],
    [1, 4, [1, 3, 4]],
    [1, 3, [1, 3]],
    [2, 2, []],
    [3, 9, [3, 4]],
  ])("from column %i to column %i", (left, right, columns) => {
    expect(columnsIn({ page, left, right }, 0)).toEqual(columns);
    expect(cellsIn({ page, left, right }, 0).map(({ column }) => column)).toEqual(columns);
  });

  it("is nothing of an empty row", () => {
    expect(columnsIn({ page, left: 0, right: 4 }, 1)).toEqual([]);
    expect(cellsIn({ page, left: 0, right: 4 }, 1)).toEqual([]);
  });

  it("is the list of the page itself where all of it does", () => {
    expect(columnsIn({ page, left: 0, right: 4 }, 0)).toBe(page.columnsOf(0));
  });
});

describe("the figure of a cell", () => {
  it("is points, without a place behind them, unless more is known", () => {
    const { page, cell } = only("17,85 (3)");
    expect(figureIn({ page }, cell)).not.toMatchObject({ place: { value: 3 } });
    expect(figureIn({ page }, cell, "points", true)).toMatchObject({
      value: 17.85,
      place: { value: 3 },
    });
    const count = only("19.635");
    expect(figureIn(count, count.cell)).toMatchObject({ value: 19.635 });
    expect(figureIn(count, count.cell, "numerator")).toMatchObject({ value: 19_635 });
  });

  it("stands in a row under a column, or does not", () => {
    const page = pageOf([[17.5, "Số hóa", null, number(46_000, "dd/mm/yyyy"), "18,25"]]);
    const values = [0, 1, 2, 3, 4].map((column) => numberAt({ page }, 0, column)?.value ?? null);
    expect(values).toEqual([17.5, null, null, null, 18.25]);
  });
});

it("the text of a cell is as typed; of a number its digits; of anything else none", () => {
  expect(labelText(only("  Số   hóa ").cell)).toBe("Số hóa");
  expect(labelText(only(2026).cell)).toBe("2026");
  expect(labelText(only({ kind: "boolean", value: true }).cell)).toBe("");
  expect(textOf(only("Điểm").cell)).toBe("Điểm");
  expect([textOf(undefined), textOf(null)]).toEqual(["", ""]);
});

describe("a cell as a label", () => {
  const meant = (value: Rows[number][number]) => {
    const { cell, ...whole } = only(value);
    return meaningIn(whole, cell);
  };

  it("a date is the period that its format shows", () => {
    const last = 46_295;
    expect(meant(number(last, "dd/mm/yyyy"))).toMatchObject({
      text: "30/9/2026",
      isKnown: true,
      period: { kind: "day", date: "2026-09-30" },
    });
    expect(meant(number(last, "mm/yyyy")).period?.kind).toBe("month");
    expect(meant(number(last, "0"))).toMatchObject({ text: "46295", period: null });
    expect(meant(number(last))).toMatchObject({ text: "", period: null });
  });

  it("a number of five digits or more is a count, not a label", () => {
    const texts = [9_999, 10_000, 10_000.5, number(10_000, "0")].map((each) => meant(each).text);
    expect(texts).toEqual(["9999", "", "10000.5", "10000"]);
  });

  it("takes the year of its page", () => {
    expect(meant("Tháng 9").period?.date).toBe("2026-09-30");
    expect(meant("Điểm T9")).toMatchObject({ text: "Điểm T9", measure: "points" });
    expect(meant(2026)).toMatchObject({ text: "2026", period: null });
    expect(meant(1.1).indicator?.code).toBe("1.1");
  });
});

it.each([
  [number(8.85), true],
  [number(8.85, "0.00"), true],
  [number(8), false],
  [number(46265.5, "dd/mm/yyyy hh:mm"), false],
  ["8,85", false],
])("a number with decimals is a score, however it is shown: %j", (value, isOne) => {
  expect(isScore(only(value).cell)).toBe(isOne);
});
