import { expect, test } from "vitest";
import type { Rows } from "../../../test/unit/layouts/told";
import { blockOf } from "../../../test/unit/sheet/axes/blocks";
import { headingsApart } from "./headingsApart";

const row: Rows[number] = ["Xã An Bình", 1, 90];
const table = (...heads: Rows) => blockOf([...heads, row, ["Xã Tân Phú", 2, 91]]);
const usual: Rows[number] = ["Đơn vị", "Xếp hạng", "Điểm"];
const apart = (one: Rows, other: Rows) =>
  headingsApart(table(...one), table(...other))?.map(({ at, text }) => [at.row, at.column, text]) ??
  null;

test.each<[string, Rows, Rows, unknown]>([
  ["the same", [usual], [usual], []],
  ["the same in other letters", [usual], [["ĐƠN VỊ", "xếp hạng", "Điểm"]], []],
  ["one misspelt in the second", [usual], [["Đơn vị", "Xếp hạng", "Đểm s"]], [[0, 2, "Đểm s"]]],
  ["one misspelt in the first", [["Đơn vị", "Xếp hạng", "Đểm s"]], [usual], [[0, 2, "Đểm s"]]],
  ["one emptied in the second", [usual], [["Đơn vị", null, "Điểm"]], [[0, 1, null]]],
  ["one emptied in the first", [["Đơn vị", null, "Điểm"]], [usual], [[0, 1, null]]],
  ["two emptied", [[...usual, "Hạng"]], [["Đơn vị", null, null]], null],
  ["another word that is known", [usual], [["Đơn vị", "Tỷ lệ", "Điểm"]], null],
  ["two misspelt", [usual], [["Đơn vị", "Xp hg", "Đểm s"]], null],
  ["one that nobody knows in both", [["Đơn vị", "Lạ", "Điểm"]], [["Đơn vị", "Khác", "Điểm"]], null],
  ["a heading over nothing", [[...usual, "Ghi chú"]], [usual], null],
  ["a line more", [usual], [usual, [null, "Khối xã", "Điểm"]], null],
  ["a line less", [usual, [null, "Khối xã", "Điểm"]], [usual], null],
])("%s", (_, one, other, expected) => {
  expect(apart(one, other)).toEqual(expected);
});

test("an emptied one whose figures stand in some rows alone", () => {
  const one = blockOf([usual, row]);
  const other = blockOf([
    ["Đơn vị", "Xếp hạng"],
    ["Xã An Bình", 1],
    ["Xã Tân Phú", 2, 91],
  ]);
  expect(headingsApart(one, other)).toHaveLength(1);
});

test("tables without headings, or that begin elsewhere, are others", () => {
  const bare = blockOf([
    ["Công khai, minh bạch", 18],
    ["Số hóa hồ sơ", 20],
  ]);
  expect(headingsApart(bare, bare)).toBeNull();
  const one = table(usual);
  expect(headingsApart(one, { ...one, left: 1 })).toBeNull();
});
