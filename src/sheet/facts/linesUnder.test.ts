import { describe, expect, test } from "vitest";
import {
  lower,
  lowerSix,
  maxima,
  names,
  scores,
  six,
  told,
  type Rows,
} from "../../../test/unit/layouts/told";
import { cell, match, period, row } from "../../../test/unit/sheet/facts/build";
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
    asLineUnder(
      { lines: new Set(["rank"]), periods: new Set(["Tháng trước"]) },
      over2,
      row({ subjectCell: cell("Xếp hạng"), ...over })
    );
  const rank = { measure: "rank" } as const;
  expect(line(rank)).toMatchObject({ isLine: true, measure: "rank", subjectCell: above.cell });
  expect(line({ period: period("Tháng trước", "unknown", null, true) })).toMatchObject({
    isLine: true,
  });
  expect(line({ period: period("Tháng 8", "month", null) })).toBeNull();
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

const asForm = (...rows: Rows): string[] =>
  told([["XÃ AN BÌNH - THÁNG 10/2026"], ["Nhóm chỉ số", "Tối đa", "Điểm"], ...rows]);

test("a period in rows right below the groups is of the row above, no heading of those below", () => {
  const under = (name: string) =>
    asForm(
      ...names.flatMap((group, at) => [
        [group, maxima[at] ?? 0, scores[at] ?? 0],
        [name, null, lower[at] ?? 0],
      ])
    );
  const boards = [
    expect.stringContaining(`THÁNG 10/2026: ${six}`),
    expect.stringContaining(`Tháng 9/2026: ${lowerSix}`),
  ];
  expect(under("Tháng trước")).toEqual(boards);
  expect(under("Tháng 9/2026")).toEqual(boards);
});

test("a month over the groups of each unit heads them, whichever group stands before it", () => {
  const months: Rows = ["Tháng 9/2026", "Tháng 10/2026"].flatMap((month, of) => [
    [month, null, of === 0 ? 90 : 97.32],
    ...names.map((group, at) => [group, maxima[at] ?? 0, (of === 0 ? lower : scores)[at] ?? 0]),
  ]);
  const units = ["Xã An Sơn", "Xã Bình Sơn", "Xã Chí Sơn"];
  const boards = told([
    ["Nhóm chỉ số", "Tối đa", "Điểm"],
    ...units.flatMap((unit): Rows => [[unit, null, null], ...months]),
  ]);
  expect(boards.map((board) => board.split(";")[0])).toEqual(
    units.flatMap((unit) => [
      `${unit} | Tháng 9/2026: ${lowerSix}`,
      `${unit} | Tháng 10/2026: ${six}`,
    ])
  );
});
