import { describe, expect, it, test } from "vitest";
import type { Rows } from "../../../test/unit/layouts/told";
import { blockOf, readColumns } from "../../../test/unit/sheet/axes/blocks";
import { namesParts } from "./groupsBesideParts";

const groups = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"];
const indicators = ["Công bố đúng hạn", "Hồ sơ đúng hạn", "Tỷ lệ số hóa hồ sơ"];

/** Groups and their indicators, with figures under the other heads; the head of the indicators is given. */
const read = (parts: string, names: readonly (string | null)[], ...heads: readonly string[]) =>
  readColumns([
    [...heads],
    ...groups.map((name, row) =>
      heads.map((head, at) =>
        head === "Nhóm" ? name : head === parts ? (names[row] ?? null) : row + 1.5 + at
      )
    ),
  ]);
const ofGroups = (names: readonly (string | null)[], ...heads: readonly string[]) =>
  read("Việc cụ thể", names, ...heads).flatMap(({ isOfGroup, column }) =>
    isOfGroup ? [column] : []
  );

describe("figures between groups and indicators", () => {
  test.each<[string, readonly number[], readonly string[]]>([
    ["points on either side", [1], ["Nhóm", "Điểm nhóm", "Việc cụ thể", "Điểm"]],
    ["also their places", [1, 2], ["Nhóm", "Điểm nhóm", "Hạng", "Việc cụ thể", "Điểm"]],
    [
      "points behind figures of the indicators",
      [1],
      ["Nhóm", "Điểm", "Việc cụ thể", "Hạng", "Điểm"],
    ],
    ["no points between", [], ["Nhóm", "Hạng", "Việc cụ thể", "Điểm"]],
    ["no points behind", [], ["Nhóm", "Điểm nhóm", "Việc cụ thể", "Hạng"]],
    ["none behind at all", [], ["Nhóm", "Điểm nhóm", "Việc cụ thể"]],
    ["indicators before their groups", [], ["Việc cụ thể", "Điểm", "Nhóm", "Điểm nhóm"]],
    ["figures that nobody names", [1], ["Nhóm", "Điểm nhóm", "Khác lạ", "Việc cụ thể", "Điểm"]],
    ["figures before the groups", [2], ["Hạng", "Nhóm", "Điểm nhóm", "Việc cụ thể", "Điểm"]],
  ])("%s", (_, columns, heads) => {
    expect(ofGroups(indicators, ...heads)).toEqual(columns);
  });

  it("are of the groups where three names or more are indicators'", () => {
    const heads = ["Nhóm", "Điểm nhóm", "Việc cụ thể", "Điểm"];
    expect(ofGroups([...indicators.slice(0, 2), "Họp giao ban"], ...heads)).toEqual([]);
    expect(ofGroups([...indicators.slice(0, 2), null], ...heads)).toEqual([]);
  });

  it.each(["Việc cụ thể", "Nội dung", "Chỉ số"])(
    "make the names under “%s” indicators",
    (parts) => {
      expect(
        read(parts, indicators, "Nhóm", "Điểm nhóm", parts, "Điểm").map(({ head }) => head)
      ).toEqual(["group", null, "indicator", null]);
    }
  );

  it("are the only group's where one alone is named, though under several indicators", () => {
    const rows: Rows = indicators.map((name, at) => [
      at === 0 ? "Số hóa hồ sơ" : null,
      17,
      name,
      5,
    ]);
    expect(
      readColumns([["Nhóm", "Điểm nhóm", "Việc cụ thể", "Điểm"], ...rows]).map(
        ({ isOfGroup }) => isOfGroup
      )
    ).toEqual([false, true, false, false]);
  });

  it("end at the first of two columns of indicators", () => {
    const rows: Rows = indicators.map((name, at) => [groups[at] ?? "", 17, name, 5, name, 6]);
    const heads = ["Nhóm", "Điểm nhóm", "Việc cụ thể", "Điểm", "Việc khác", "Điểm"];
    expect(
      readColumns([heads, ...rows])
        .map(({ isOfGroup }) => isOfGroup)
        .lastIndexOf(true)
    ).toBe(1);
  });

  it("are none without groups", () => {
    const rows: Rows = indicators.map((name) => ["Xã An Bình", 17, name, 5]);
    expect(
      readColumns([["Đơn vị", "Điểm", "Việc cụ thể", "Điểm"], ...rows]).map(
        ({ isOfGroup }) => isOfGroup
      )
    ).toEqual([false, false, false, false]);
  });
});

it("a column names indicators in three rows of those asked for", () => {
  const block = blockOf([["Việc cụ thể", "Điểm"], ...indicators.map((name) => [name, 5])]);
  expect(namesParts(block, 0, [1, 2, 3])).toBe(true);
  expect(namesParts(block, 0, [1, 2])).toBe(false);
  expect(namesParts(block, 0, [1, 2, 4])).toBe(false);
  expect(namesParts(block, 1, [1, 2, 3])).toBe(false);
});
