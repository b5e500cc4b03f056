import { describe, expect, test } from "vitest";
import { cell, match, row } from "../../../test/unit/sheet/facts/build";
import { blockOf } from "../../../test/unit/sheet/axes/blocks";
import { columnsOf } from "../axes/columns";
import type { RowMeaning } from "../axes/rowMeaning";
import type { Measure } from "../label/meaning";
import { aboveNext, asLineUnder, linesUnderGroups, type Above } from "./linesUnder";

function lines(...names: readonly string[]): readonly Measure[] {
  const block = blockOf([["Nhóm", "Giá trị"], ...names.map((name, at) => [name, at + 1])]);
  const keys = columnsOf(block, {}).filter(({ kind }) => kind === "key");
  return [...linesUnderGroups(block, keys)];
}

describe("measures in lines of their own below groups", () => {
  const [first, second] = ["Công khai, minh bạch", "Số hóa hồ sơ"];
  test.each<readonly [readonly Measure[], readonly string[]]>([
    [["rank"], [first, "Xếp hạng", second, "Xếp hạng"]],
    [
      ["maxPoints", "rank"],
      [first, "Điểm tối đa", "Xếp hạng", second, "Điểm tối đa", "Xếp hạng"],
    ],
    [["percent"], ["TTHC công bố đúng hạn", "Tỷ lệ", "Hồ sơ đúng hạn", "Tỷ lệ", first]],
    [[], [first, "Xếp hạng", second]],
    [[], [first, second, "Tổng điểm", "Xếp hạng", "Dòng lạ", "Xếp hạng"]],
    [[], [first, "Điểm", second, "Điểm"]],
    [[], [first, "Dòng lạ", "Xếp hạng", second, "Dòng lạ", "Xếp hạng"]],
  ])("%j", (expected, names) => {
    expect(lines(...names)).toEqual(expected);
  });
  test("none where no group is named", () => {
    expect(lines("Xã An Bình", "Xếp hạng", "Xã Tân Phú", "Xếp hạng")).toEqual([]);
  });
});

const above: Above = { about: { kind: "total" }, cell: cell("Tổng điểm") };

test("a line of the row above says only a measure of those", () => {
  const line = (over: Partial<RowMeaning>, over2: Above | null = above) =>
    asLineUnder(new Set(["rank"]), over2, row({ subjectCell: cell("Xếp hạng"), ...over }));
  const rank = { measure: "rank" } as const;
  expect(line(rank)).toMatchObject({ isLine: true, measure: "rank", subjectCell: above.cell });
  expect(line(rank, null)).toBeNull();
  expect(line({})).toBeNull();
  expect(line({ measure: "percent" })).toBeNull();
  expect(line({ ...rank, unknown: "Tên lạ" })).toBeNull();
  expect(line({ ...rank, groups: [match("timeliness")] })).toBeNull();
  expect(line({ ...rank, indicator: { code: "1.1", confidence: 1 } })).toBeNull();
  expect(line({ ...rank, field: "timeliness" })).toBeNull();
  expect(line({ ...rank, total: true })).toBeNull();
});

test("the row above stays the same over its lines, and ends with a row that is about nothing", () => {
  const next = (over: Partial<RowMeaning>, about: Parameters<typeof aboveNext>[2]) =>
    aboveNext(above, row(over), about);
  const group = { kind: "group", id: "timeliness", matches: [], isAssumed: false } as const;
  const subjectCell = cell("Tiến độ");
  expect(next({ isLine: true }, group)).toBe(above);
  expect(next({ subjectCell }, group)).toEqual({ about: group, cell: subjectCell });
  expect(next({}, null)).toBeNull();
  expect(next({}, { kind: "unknown", name: "Tên lạ" })).toBeNull();
});
