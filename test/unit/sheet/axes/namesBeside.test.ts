import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../../src/sheet/axes/columns";
import { homonymsIn } from "../../../../src/sheet/axes/regions";
import { titleOf } from "../../../../src/sheet/axes/title";
import type { Rows } from "../../layouts/told";
import { blockOf, readColumns } from "./blocks";

describe("figures between the names of groups and those of their indicators", () => {
  const rows = (...heads: Rows[number]): Rows => [
    heads,
    ["Công khai, minh bạch", 17, "Công bố đúng hạn", 5],
    ["Tiến độ giải quyết", 19, "Hồ sơ đúng hạn", 4],
    ["Số hóa hồ sơ", 20, "Tỷ lệ số hóa hồ sơ", 6],
  ];
  const ofGroups = (all: Rows) => readColumns(all).map(({ isOfGroup }) => isOfGroup);

  it("are the groups' where points stand on either side", () => {
    expect(ofGroups(rows("Nhóm", "Điểm nhóm", "Chỉ số", "Điểm"))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(ofGroups(rows("Nhóm", "Hạng", "Chỉ số", "Điểm"))).not.toContain(true);
    expect(ofGroups(rows("Nhóm", "Điểm nhóm", "Chỉ số", "Hạng"))).not.toContain(true);
  });
});

it("a place told in a line of its own among the last six rows is the table's", () => {
  const place = (below: number) => {
    const names = Array.from({ length: below }, (_, at): Rows[number] => [`Xã An Bình ${at}`, 90]);
    return titleOf(blockOf([["Đơn vị", "Điểm"], ["Xã Tân Phú", 91], ["Hạng 3/20"], ...names]), 2026)
      .place;
  };
  expect(place(5)).toMatchObject({ rank: 3, of: 20 });
  expect(place(6)).toBeNull();
});

it("units of one region alone have no namesakes", () => {
  const rows: Rows = [
    ["Tỉnh", "Xã", "Điểm"],
    ["An Giang", "Tân Phú", 90],
    ["An Giang", "Tân Phú", 91],
  ];
  const block = blockOf(rows);
  expect([...homonymsIn(block, columnsOf(block, {}))]).toEqual([]);
  expect([...homonymsIn(block, [])]).toEqual([]);
});
