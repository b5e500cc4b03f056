import { expect, test } from "vitest";
import type { Rows } from "../../../test/unit/layouts/told";
import { blocksOf } from "../../../test/unit/sheet/axes/blocks";

const names = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"];
const parts = ["Công bố đúng hạn", "Hồ sơ đúng hạn", "Tỷ lệ số hóa hồ sơ"];
/** What stands under each head, in three rows. */
const cell = (head: string | null, row: number): Rows[number][number] => {
  if (head === null) return null;
  if (head === "TT") return row + 1;
  if (head === "Nhóm") return names[row] ?? null;
  if (head === "Chỉ số") return parts[row] ?? null;
  if (head === "Tháng") return `Tháng ${String(row + 1)}`;
  if (["Đơn vị", "Xã", "Tỉnh", "Vùng", "Lãnh đạo"].includes(head)) return `${head} A${String(row)}`;
  return 17.5 + row;
};
const spans = (...heads: readonly (string | null)[]) =>
  blocksOf([[...heads], ...names.map((_, row) => heads.map((head) => cell(head, row)))]).map(
    ({ left, right }) => `${String(left)}-${String(right)}`
  );

test.each<[readonly string[], readonly (string | null)[]]>([
  [["0-1"], ["Nhóm", "Điểm"]],
  [
    ["0-1", "2-3"],
    ["Nhóm", "Điểm", "Nhóm", "Điểm"],
  ],
  [
    ["0-2", "3-4"],
    ["Nhóm", "Điểm", null, "Nhóm", "Điểm"],
  ],
  [
    ["0-2", "3-5"],
    ["TT", "Nhóm", "Điểm", "TT", "Nhóm", "Điểm"],
  ],
  [
    ["0-1", "2-3", "4-5"],
    ["Nhóm", "Điểm", "Nhóm", "Điểm", "Nhóm", "Điểm"],
  ],
  [
    ["0-2", "3-4"],
    ["Nhóm", "Điểm", null, "Tháng", "Điểm"],
  ],
  [["0-3"], ["Nhóm", "Điểm", "Tháng", "Hạng"]],
  [
    ["0-2", "3-5"],
    ["Nhóm", "Điểm", null, "Hạng", "Tháng", "Điểm"],
  ],
  [
    ["0-2", "3-5"],
    ["Hạng", "Đơn vị", "Điểm", "Hạng", "Đơn vị", "Điểm"],
  ],
  [["0-3"], ["Nhóm", "Điểm", null, "Tháng"]],
  [["0-3"], ["Nhóm", null, "Tháng", "Điểm"]],
  [["0-3"], ["Nhóm", "Điểm", "Chỉ số", "Điểm"]],
  [["0-3"], ["Vùng", "Tỉnh", "Xã", "Điểm"]],
  [["0-3"], ["Lãnh đạo", "Tỉnh", "Xã", "Điểm"]],
  [["0-2"], ["Xã", "Tỉnh", "Điểm"]],
])("%j are the tables under %j", (expected, heads) => {
  expect(spans(...heads)).toEqual(expected);
});

test("each has the rows, sections and notes of its own columns", () => {
  const [left, right] = blocksOf([
    ["Nhóm", "Điểm", null, "Nhóm", "Điểm"],
    [names[0] ?? "", 17, null, names[0] ?? "", 18],
    ["Phần hai"],
    [names[1] ?? "", 19],
    ["Ghi chú: hết", null, null, "Ghi chú: còn"],
  ]);
  expect(left).toMatchObject({ body: [1, 3], sections: [{ row: 2 }], tail: [{ row: 4 }] });
  expect(right).toMatchObject({ body: [1], sections: [], tail: [{ row: 4 }] });
  expect(right?.tail[0]?.cells.map(({ text }) => text)).toEqual(["Ghi chú: còn"]);
});

test("a table whose own rows are blank is none", () => {
  const found = blocksOf([
    ["Nhóm", "Điểm", null, "Nhóm", "Điểm"],
    [names[0] ?? "", 17],
  ]);
  expect(found).toHaveLength(1);
});

test("“TT” over scores amid the groups is a group's short name and begins no table", () => {
  const heads = ["TT", "Đơn vị", "CKMB", "TT", "Tổng"];
  const row = (no: number, ...scores: readonly number[]) => [no, `Xã A${String(no)}`, ...scores];
  const left = (...rows: Rows) => blocksOf([heads, ...rows]).map((block) => block.left);
  expect(left(row(1, 17.5, 8.85, 90), row(2, 16.5, 7.85, 84))).toEqual([0]);
  expect(left(row(1, 17.5, 8.85, 90), row(2, 16.5, 8, 84))).toEqual([0]);
  expect(left(row(1, 17.5, 1, 90), row(2, 16.5, 2, 84))).toEqual([0, 3]);
});
