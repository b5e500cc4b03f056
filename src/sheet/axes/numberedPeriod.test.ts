import { describe, expect, it, test } from "vitest";
import type { CellRange } from "../../cells/address";
import { merge, type Rows } from "../../../test/unit/layouts/told";
import { cellAt, pageOf } from "../../../test/unit/sheet/axes/blocks";
import { numberedPeriod } from "./numberedPeriod";

/** What each cell of a row means as the number of a period. */
function numbered(row: number, rows: Rows, merges: readonly CellRange[] = []) {
  const page = pageOf(rows, merges);
  return (rows[row] ?? []).flatMap((value, column) =>
    value === null ? [] : [numberedPeriod({ page, year: 2026 }, cellAt(page, row, column))]
  );
}
const upTo = (count: number, first = 1) => Array.from({ length: count }, (_, at) => at + first);
const months = (...numbers: readonly number[]) => numbers.map((each) => `Tháng ${String(each)}`);
const none = (count: number) => Array.from({ length: count }, () => null);

describe("under a heading merged over the numbers", () => {
  const under = (head: Rows[number][number], ...numbers: Rows[number]) =>
    numbered(
      1,
      [[head, ...numbers.slice(1).map(() => null)], numbers],
      [merge(0, 0, 0, Math.max(1, numbers.length - 1))]
    );

  test.each([
    ["Tháng", months(1, 2)],
    ["Quý", ["Quý 1", "Quý 2"]],
    ["Tuần", ["Tuần 1", "Tuần 2"]],
    ["Kỳ", months(1, 2)],
    ["Ngày", [null, null]],
    ["Năm", [null, null]],
    ["Hạng", [null, null]],
  ])("“%s” they name %j", (head, names) => {
    expect(under(head, 1, 2)).toEqual(names);
  });

  it("a year of three months or more, one by one, they are its months", () => {
    expect(under("Năm 2026", 1, 2, 3)).toEqual(months(1, 2, 3));
    expect(under("Năm 2026", 10, 11, 12)).toEqual(months(10, 11, 12));
    expect(under("Năm 2026", ...upTo(12))).toEqual(months(...upTo(12)));
    expect(under("Năm 2026", 1, 2)).toEqual([null, null]);
  });

  test.each<[string, Rows[number]]>([
    ["do not follow each other", [1, 2, 4]],
    ["run down", [3, 2, 1]],
    ["have another number amid them", [1, 5, 3]],
    ["begin before January", [0, 1, 2]],
    ["run beyond December", [11, 12, 13]],
    ["are broken by a word", [1, 2, "Tổng"]],
    ["are broken by a blank cell", [1, 2, null]],
  ])("a year they are no months where they %s", (_, row) => {
    const figures = row.filter((each) => each !== null);
    expect(under("Năm 2026", ...row)).toEqual(none(figures.length));
  });

  it("of a quarter or a month they are nothing", () => {
    expect(under("Quý I/2026", 1, 2, 3)).toEqual(none(3));
    expect(under("Tháng 9/2026", 1, 2, 3)).toEqual(none(3));
  });

  it("that is a number they are nothing", () => {
    expect(under(2026, 1, 2, 3)).toEqual(none(3));
  });

  it("a text or half a number is no such number", () => {
    expect(under("Tháng", "1", 2)).toEqual([null, "Tháng 2"]);
    expect(under("Tháng", 1.5, 2)).toEqual([null, "Tháng 2"]);
  });
});

it("under a heading of one column, or none, a number is nothing", () => {
  expect(
    numbered(1, [
      ["Tháng", null],
      [1, 2],
    ])
  ).toEqual([null, null]);
  expect(numbered(0, [[1, 2]])).toEqual([null, null]);
});

describe("all the months of a year beside headings in words", () => {
  const row = (...cells: Rows[number]) => numbered(0, [cells]);

  it("are months, whatever stands around them", () => {
    expect(row("Nhóm", ...upTo(12))).toEqual([null, ...months(...upTo(12))]);
    expect(row("Nhóm", "Tối đa", ...upTo(12), "Cả năm")).toEqual([
      null,
      null,
      ...months(...upTo(12)),
      null,
    ]);
  });

  test.each<[string, Rows[number]]>([
    ["beside a letter alone", ["A", ...upTo(12)]],
    ["beside a number", [0, ...upTo(12)]],
    ["beside nothing", [null, ...upTo(12)]],
    ["of eleven", ["Nhóm", ...upTo(11)]],
    ["with one left out", ["Nhóm", ...upTo(11), null]],
    ["with one in words", ["Nhóm", ...upTo(11), "12"]],
    ["with one twice", ["Nhóm", ...upTo(11), 11]],
    ["that go on beyond December", ["Nhóm", ...upTo(13)]],
    ["that begin with the second", ["Nhóm", ...upTo(12, 2)]],
  ])("but not %s", (_, cells) => {
    expect(row(...cells).filter((each) => each !== null)).toEqual([]);
  });
});

const periodsOf = (heads: Rows[number]) => {
  const page = pageOf([heads]);
  return heads.map((_, column) => numberedPeriod({ page, year: 2026 }, cellAt(page, 0, column)));
};

describe("bare years along a row", () => {
  test.each<[Rows[number], (string | null)[]]>([
    [
      ["Nhóm", "Tối đa", 2024, 2025, 2026],
      [null, null, "Năm 2024", "Năm 2025", "Năm 2026"],
    ],
    [
      ["Nhóm", "2024", "2025", "9T/2026"],
      [null, "Năm 2024", "Năm 2025", null],
    ],
  ])("%j are periods", (heads, periods) => {
    expect(periodsOf(heads)).toEqual(periods);
  });

  it("stand again under each group", () => {
    const years = ["Năm 2025", "Năm 2026"];
    expect(periodsOf([2025, 2026, 2025, 2026])).toEqual([...years, ...years]);
    expect(periodsOf([2025, 2026, 2025, 2027])).toEqual([null, null, null, null]);
  });

  it("are counts where they do not follow each other, stand alone or beside the name of a group", () => {
    expect(periodsOf(["Nhóm", 2024, 2031])).toEqual([null, null, null]);
    expect(periodsOf(["Nhóm", 2026])).toEqual([null, null]);
    expect(periodsOf(["Số hóa hồ sơ", 2024, 2025])).toEqual([null, null, null]);
  });
});

describe("numbers alone beside a corner that ends in “Tháng”", () => {
  test.each(["Nhóm chỉ số / Tháng", "Tháng", "Nhom \\ thang"])("%s: are months", (corner) => {
    expect(periodsOf([corner, 7, 8, "9"])).toEqual([null, "Tháng 7", "Tháng 8", "Tháng 9"]);
  });

  test.each<Rows[number]>([
    ["Tháng", 7, 9],
    ["Tháng", 12, 13],
    ["Tháng", 7],
    ["Tháng", 7, 8, "Tổng"],
    ["Điểm tháng", 7, 8],
  ])("%j are none", (...heads) => {
    expect(periodsOf(heads)).toEqual(heads.map(() => null));
  });
});
