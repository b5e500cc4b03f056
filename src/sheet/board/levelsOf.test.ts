import { expect, test } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { readSheets } from "../readSheets";

const levels = (...units: readonly (string | null)[]) =>
  readSheets([
    gridFromValues("S", [
      ["TT", "Đơn vị", "Công khai, minh bạch", "Số hóa hồ sơ"],
      ...units.map((unit, at) => [at + 1, unit, 17, 20]),
    ]),
  ])
    .tables.flatMap(({ boards }) => boards)
    .map(({ level }) => level);

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["what each name says", ["Xã An Bình", "Tỉnh Lâm Đồng"], ["commune", "province"]],
  [
    "that of most others where it says none",
    ["Sở Y tế", "Xã A", "Xã B", "Bình Minh"],
    ["province", "commune", "commune", "commune"],
  ],
  [
    "of most, wherever they stand",
    ["Xã A", "Sở Y tế", "Sở Nội vụ", "Bình Minh"],
    ["commune", "province", "province", "province"],
  ],
  [
    "a province where most are on the list of provinces",
    ["Lâm Đồng", "Quảng Ngãi", "Nghĩa Hành"],
    ["province", "province", "province"],
  ],
  ["a commune where half of them are", ["Lâm Đồng", "Nghĩa Hành"], ["commune", "commune"]],
  [
    "a commune where few are",
    ["Lâm Đồng", "Nghĩa Hành", "Tân Phú"],
    ["commune", "commune", "commune"],
  ],
  [
    "what the names say goes before the list",
    ["Lâm Đồng", "Quảng Ngãi", "Xã A"],
    ["commune", "commune", "commune"],
  ],
])("the kind of a unit: %s", (_, units, expected) => {
  expect(levels(...units)).toEqual(expected);
});

test("a sheet that names no unit is a commune's", () => {
  const rows = [
    ["Nhóm", "Điểm"],
    ["Công khai, minh bạch", 17],
  ];
  const [board] = readSheets([gridFromValues("S", rows)]).tables[0]?.boards ?? [];
  expect([board?.unit, board?.level]).toEqual([null, "commune"]);
});
