import { expect, it } from "vitest";
import { blockOf } from "../../../test/unit/sheet/axes/blocks";
import { textOf } from "./block";
import { columnsOf } from "./columns";
import { groupNames } from "./groupNames";

const namesIn = (...rows: Parameters<typeof blockOf>[0]) => {
  const block = blockOf(rows);
  return groupNames(
    block,
    columnsOf(block, {}).filter(({ kind }) => kind === "key")
  ).map(textOf);
};

it("the names of groups are those of the column that has any, from the top down", () => {
  expect(
    namesIn(
      ["Đơn vị", "Nhóm", "Điểm"],
      ["Xã An Bình", "Công khai, minh bạch", 17],
      ["Xã Tân Phú", "Việc khác", 18],
      ["Xã Hòa An", null, 18]
    )
  ).toEqual(["Công khai, minh bạch", "Việc khác", ""]);
  expect(namesIn(["Đơn vị", "Điểm"], ["Xã An Bình", 17], ["Xã Tân Phú", 18])).toEqual([]);
});

it("the first column that names groups is asked", () => {
  expect(
    namesIn(
      ["Nhóm", "Nội dung", "Điểm"],
      ["Công khai, minh bạch", "Số hóa hồ sơ", 17],
      ["Tiến độ giải quyết", "Mức độ hài lòng", 18]
    )
  ).toEqual(["Công khai, minh bạch", "Tiến độ giải quyết"]);
});
