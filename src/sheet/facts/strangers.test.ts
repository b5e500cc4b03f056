import { expect, test } from "vitest";
import { merge, type Rows } from "../../../test/unit/layouts/told";
import { readColumns } from "../../../test/unit/sheet/axes/blocks";
import type { CellRange } from "../../cells/address";
import { strangersAmong } from "./strangers";

/** Numbers of the columns that pass for nothing around them. */
const strangers = (rows: Rows, merges: readonly CellRange[] = []) =>
  [...strangersAmong(readColumns(rows, merges))].map(({ column }) => column);
const values = (rows: Rows, ...names: readonly string[]): Rows => [
  ...rows,
  ...names.map((name) => [name, ...(rows[0] ?? []).slice(1).map((_, at) => at + 5)]),
];
const units = ["Xã An Bình", "Xã Tân Phú"];

test("an unknown heading beside “Điểm” under one name is no “Điểm”", () => {
  const under = (...lower: readonly string[]): Rows =>
    values(
      [
        ["Đơn vị", "Công khai, minh bạch", null],
        [null, ...lower],
      ],
      ...units
    );
  const merges = [merge(0, 0, 1, 0), merge(0, 1, 0, 2)];
  expect(strangers(under("Điểm", "Cột lạ"), merges)).toEqual([2]);
  expect(strangers(under("Cột lạ", "Điểm"), merges)).toEqual([1]);
  expect(strangers(under("Xếp hạng", "Cột lạ"), merges)).toEqual([]);
  expect(strangers(under("Điểm", "Xếp hạng"), merges)).toEqual([]);
  const total: Rows = values(
    [
      ["Đơn vị", "Tổng điểm", null],
      [null, "Điểm", "Cột lạ"],
    ],
    ...units
  );
  expect(strangers(total, merges)).toEqual([2]);
  // Under different names each its own.
  const apart: Rows = values(
    [
      ["Đơn vị", "Công khai, minh bạch", "Số hóa hồ sơ"],
      [null, "Điểm", "Cột lạ"],
    ],
    ...units
  );
  expect(strangers(apart)).toEqual([]);
});

test("an unknown heading amid periods or units is none of them", () => {
  const groups = ["Công khai, minh bạch", "Số hóa hồ sơ"];
  const across = (...heads: readonly string[]): Rows => values([["Nhóm", ...heads]], ...groups);
  expect(strangers(across("Tháng 9/2026", "Cột lạ"))).toEqual([2]);
  expect(strangers(across("Xã An Bình", "Cột lạ"))).toEqual([2]);
  expect(strangers(across("Điểm", "Cột lạ"))).toEqual([]);
  expect(strangers(across("Xã An Bình", "Xã Tân Phú"))).toEqual([]);
  const below: Rows = values(
    [
      ["Nhóm", "Tháng 9/2026", null],
      [null, "Điểm", "Cột lạ"],
    ],
    ...groups
  );
  expect(strangers(below, [merge(0, 0, 1, 0), merge(0, 1, 0, 2)])).toEqual([]);
});

test("measures between names that bear none have lost it", () => {
  /** Each name merged over its points and places. */
  const under = (...heads: readonly (string | null)[]) =>
    strangers(
      values(
        [
          ["Đơn vị", ...heads.flatMap((head) => [head, null])],
          [null, ...heads.flatMap(() => ["Điểm", "Hạng"])],
        ],
        ...units
      ),
      [merge(0, 0, 1, 0), ...heads.map((_, at) => merge(0, 1 + 2 * at, 0, 2 + 2 * at))]
    );
  const [first, second, third] = ["Công khai, minh bạch", "Số hóa hồ sơ", "Mức độ hài lòng"];
  expect(under(first, null, second)).toEqual([3, 4]);
  expect(under(first, null, "Tổng điểm")).toEqual([3, 4]);
  expect(under("Tổng điểm", null, first)).toEqual([3, 4]);
  expect(under(first, null, second, third)).toEqual([3, 4]);
  expect(under(first, null, null, third)).toEqual([3, 4, 5, 6]);
  expect(under(first, second, null)).toEqual([]);
  expect(under(null, first, second)).toEqual([]);
  expect(under(first, second, third)).toEqual([]);
  expect(under("Xã An Bình", null, "Xã Tân Phú")).toEqual([]);
  // In the row of the names itself it is a heading of its own.
  const beside = ["Đơn vị", first, "Xếp hạng", second];
  expect(strangers(values([beside], ...units))).toEqual([]);
  expect(strangers(values([beside, [null, "Điểm", null, "Điểm"]], ...units))).toEqual([]);
});

test("only the nearest name on either side counts", () => {
  const rows: Rows = values(
    [
      ["Đơn vị", null, null, "Mức độ hài lòng", null, "Số hóa hồ sơ"],
      [null, "Công khai, minh bạch", "Tỷ lệ", "Điểm", "Hạng", "Điểm"],
    ],
    ...units
  );
  expect(strangers(rows, [merge(0, 0, 1, 0)])).toEqual([]);
});
