import { expect, it } from "vitest";
import { merge } from "../../../test/unit/layouts/told";
import { readColumns } from "../../../test/unit/sheet/axes/blocks";
import { governs, lowestWords, type Column } from "./column";

it("the lowest heading of a column in plain words", () => {
  const columns = readColumns(
    [
      ["NHÓM chỉ số:", "Kết quả", null],
      [null, "Điểm số", null],
      ["Số hóa hồ sơ", 18, 5],
    ],
    [merge(0, 1, 0, 2)]
  );
  expect(columns.map(lowestWords)).toEqual(["nhom chi so", "diem so", "ket qua"]);
  expect(lowestWords({ levels: [] })).toBe("");
});

it.each<[string, (keyof Column)[], string]>([
  ["a unit", ["unit"], "Xã An Bình"],
  ["a period", ["period"], "Tháng 9"],
  ["a group", ["groups"], "Công khai"],
  ["an indicator", ["indicator"], "1.1. Công bố đúng hạn"],
  ["the total", ["total"], "Tổng điểm"],
  ["a measure", ["measure"], "Xếp hạng"],
  ["a mean", ["benchmark"], "Bình quân"],
])("a heading that names %s says what the figures are about", (_, said, heading) => {
  const [, column] = readColumns([
    ["Nhóm", heading],
    ["Số hóa hồ sơ", 5],
  ]);
  const [, other] = readColumns([
    ["Nhóm", "Họp giao ban"],
    ["Số hóa hồ sơ", 5],
  ]);
  if (column === undefined || other === undefined) throw new Error(heading);
  const own = Object.fromEntries(said.map((key) => [key, column[key]]));
  expect([governs(other), governs(column), governs({ ...other, ...own })]).toEqual([
    false,
    true,
    true,
  ]);
});
