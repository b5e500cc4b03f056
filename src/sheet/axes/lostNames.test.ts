import { describe, expect, it, test } from "vitest";
import type { CellRange } from "../../cells/address";
import { merge, type Rows } from "../../../test/unit/layouts/told";
import { blockOf } from "../../../test/unit/sheet/axes/blocks";
import { columnsOf } from "./columns";
import { lostNames } from "./lostNames";

/** What each column of a table has lost: names between commas, nothing where it has all. */
function lostIn(rows: Rows, merges: readonly CellRange[] = []): readonly string[] {
  const block = blockOf(rows, merges);
  const columns = columnsOf(block, {});
  const lost = lostNames(columns);
  return columns.map((column) => [...lost(column)].join(","));
}

const scores = (count: number): Rows =>
  ["Công khai, minh bạch", "Tiến độ giải quyết"].map((name) => [
    name,
    ...Array.from({ length: count }, (_, at) => 17.5 - at / 2),
  ]);
const names = merge(0, 0, 1, 0);

/** Two columns of units down. */
const units = (...heads: Rows): Rows => [
  ...heads,
  ...["Xã An Bình", "Xã Tân Phú", "Xã Hòa An"].map((name, row) => [
    name,
    ...(heads[0] ?? []).slice(1).map((_, at) => 15.5 + at - row),
  ]),
];

describe("a blank heading before one of its kind", () => {
  test.each<[string, Rows, string]>([
    ["a unit's", [["Nhóm", null, "Xã An Bình"], [null, "Điểm", "Điểm"], ...scores(2)], "unit"],
    ["a month's", [["Nhóm", null, "Tháng 9"], [null, "Điểm", "Điểm"], ...scores(2)], "period"],
    ["a group's", units(["Đơn vị", null, "Số hóa hồ sơ"], [null, "Điểm", "Điểm"]), "subject"],
    [
      "an indicator's",
      units(["Đơn vị", null, "Công bố đúng hạn"], [null, "Điểm", "Điểm"]),
      "subject",
    ],
    [
      "that of points",
      [["Nhóm", null, "Điểm"], [null, "Số liệu", "Số liệu"], ...scores(2)],
      "points",
    ],
  ])("is %s that is lost", (_, rows, lost) => {
    expect(lostIn(rows, [names])).toEqual(["", lost, ""]);
  });

  it("stands before one name, or several", () => {
    const heads: Rows = [
      ["Nhóm", null, "Xã An Bình", null, "Xã Tân Phú"],
      [null, "Điểm", "Điểm", "Hạng", "Hạng"],
    ];
    expect(lostIn([...heads, ...scores(4)], [names])).toEqual(["", "unit", "", "", ""]);
  });

  it("is of a name that stands before it, but for another column between", () => {
    const heads: Rows = [
      ["Nhóm", "Xã An Bình", "Ghi chú", null],
      [null, "Điểm", "Hạng", "Điểm"],
    ];
    expect(lostIn([...heads, ...scores(3)], [names, merge(0, 2, 0, 2)])).toEqual(["", "", "", ""]);
  });

  it("is the total's where a total stands beside it", () => {
    const below = [null, "Điểm", "Điểm", "Điểm"];
    const lost = (...heads: Rows[number]) => lostIn(units(["Đơn vị", ...heads], below), [names]);
    expect(lost(null, "Tổng điểm", "Số hóa hồ sơ")).toEqual(["", "", "", ""]);
    expect(lost(null, "Số hóa hồ sơ", "Tổng điểm")).toEqual(["", "subject", "", ""]);
  });

  it("is the total's behind its name too", () => {
    const rows = units(
      ["Đơn vị", "Tổng điểm", null, "Số hóa hồ sơ", null],
      [null, null, "Xếp hạng", "Điểm", "Xếp hạng"]
    );
    expect(lostIn(rows, [names, merge(0, 1, 1, 1), merge(0, 3, 0, 4)])[2]).toBe("");
  });

  it("is of the heading that stands in its row alone, each column by itself", () => {
    const heads: Rows = [
      ["Nhóm", null, null, "Xã An Bình"],
      [null, null, "Tháng 9", "Tháng 9"],
      [null, "Điểm", "Điểm", "Điểm"],
    ];
    const lost = lostIn([...heads, ...scores(3)], [merge(0, 0, 2, 0)]);
    expect(lost).toEqual(["", "period", "unit", ""]);
  });
});

it("a column of one row may have lost its name as well", () => {
  const heads: Rows = [
    ["Nhóm", null, "Xã An Bình"],
    [null, "Điểm", "Điểm"],
  ];
  expect(lostIn([...heads, ...scores(2).slice(1)], [names])).toEqual(["", "unit", ""]);
});

describe("nothing is lost", () => {
  test.each<[string, Rows, readonly CellRange[]]>([
    ["under one row of headings", [["Nhóm", "Điểm", "Điểm"], ...scores(2)], []],
    [
      "where the name is merged over both",
      [["Nhóm", "Xã An Bình", null], [null, "Điểm", "Điểm"], ...scores(2)],
      [names, merge(0, 1, 0, 2)],
    ],
    [
      "where a heading of another kind stands in its place",
      [["Nhóm", "Kết quả", "Xã An Bình"], [null, "Điểm", "Điểm"], ...scores(2)],
      [names],
    ],
    [
      "where the other headings differ",
      [["Nhóm", null, "Xã An Bình"], [null, "Hạng", "Điểm"], ...scores(2)],
      [names],
    ],
    [
      "of a heading that names nothing",
      [["Nhóm", null, "Kết luận"], [null, "Số liệu", "Số liệu"], ...scores(2)],
      [names],
    ],
    [
      "by a column of maxima",
      [["Nhóm", null, "Xã An Bình"], [null, "Điểm tối đa", "Điểm tối đa"], ...scores(2)],
      [names],
    ],
    [
      "by a mean",
      [["Nhóm", null, "Xã An Bình"], [null, "Bình quân", "Bình quân"], ...scores(2)],
      [names],
    ],
    [
      "by a column without figures",
      [
        ["Nhóm", null, "Xã An Bình"],
        [null, "Điểm", "Điểm"],
        ...scores(2).map(([name = null]): Rows[number] => [name, null, 17]),
      ],
      [names],
    ],
    [
      "of a period told by its distance",
      [["Nhóm", null, "Kỳ trước"], [null, "Điểm", "Điểm"], ...scores(2)],
      [names],
    ],
    [
      "by a column that has another measure of its own",
      [["Nhóm", "Hạng", "Tháng 9"], [null, null, "Điểm"], ...scores(2)],
      [names],
    ],
  ])("%s", (_, rows, merges) => {
    expect(lostIn(rows, merges).join("")).toBe("");
  });

  it("where a column has no headings at all", () => {
    const rows: Rows = [["Nhóm", null, "Xã An Bình"], [null, "Điểm", null], ...scores(2)];
    expect(lostIn(rows, [names])[2]).toBe("");
  });
});
