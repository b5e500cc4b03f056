import { describe, expect, it, test } from "vitest";
import { merge, type Rows } from "../../../test/unit/layouts/told";
import { linesOf } from "../../../test/unit/sheet/axes/blocks";

const heads: Rows[number] = ["Đơn vị", "Công khai", "Tiến độ", "Tổng điểm"];
const units: Rows = [heads, ["Xã An Bình", 17, 19, 90], ["Xã Tân Phú", 16, 18, 88]];
const groups: Rows = [
  ["Nhóm", "Điểm"],
  ["Công khai, minh bạch", 17.5],
  ["Tiến độ giải quyết", 19],
];

describe("figures right over the headings", () => {
  const over = (...lines: Rows) => linesOf([...lines, ...units]);

  it("are rows of the table", () => {
    expect(over(["Điểm tối đa", 18, 20, 100])).toEqual(["bhbb"]);
    expect(over(["Điểm tối đa", 18, 20, 100], ["Hạng", 3, 1, 2])).toEqual(["bbhbb"]);
    expect(over([null, 18, 20, 100])).toEqual(["bhbb"]);
    expect(over(["Kết quả"], ["Điểm tối đa", 18, 20, 100])).toEqual(["tbhbb"]);
  });

  test.each<[string, Rows[number]]>([
    ["behind the name of a period", ["Tháng", 9, 2026]],
    ["of one column", ["Điểm tối đa", 18]],
    ["behind two labels", ["Điểm tối đa", "theo QĐ", 18, 20]],
    ["beyond the headings", ["Điểm tối đa", 18, 20, 100, null, 5]],
  ])("are none %s", (_, line) => {
    expect(over(line)).toEqual(["thbb"]);
  });

  it("are none with a line between", () => {
    expect(over(["Điểm tối đa", 18, 20, 100], ["Kết quả"])).toEqual(["tthbb"]);
  });

  it("are none of the body where they number the columns", () => {
    expect(over([1, 2, 3, 4])).toEqual(["-hbb"]);
  });
});

describe("total, place and grade over a table", () => {
  const over = (...lines: Rows) => linesOf([...lines, [], ...groups]);

  test.each<[string, Rows]>([
    ["a total", [["Tổng điểm", 90.25]]],
    ["a place", [["Xếp hạng", 17]]],
    [
      "both",
      [
        ["Tổng điểm", 90.25],
        ["Xếp hạng", 17],
      ],
    ],
    ["five of them", Array.from({ length: 5 }, () => ["Tổng điểm", 90.25])],
  ])("%s are lines of its title", (_, lines) => {
    expect(over(...lines)).toEqual([`${"t".repeat(lines.length)}-hbb`]);
  });

  test.each<[string, Rows]>([
    ["six of them", Array.from({ length: 6 }, () => ["Tổng điểm", 90.25])],
    ["two figures of one", [["Tổng điểm", 90.25, 3]]],
    [
      "a total beside a group",
      [
        ["Tổng điểm", 90.25],
        ["Số hóa hồ sơ", 17],
      ],
    ],
  ])("%s are a table of their own", (_, lines) => {
    expect(over(...lines)).toHaveLength(2);
  });

  it("with headings of their own, or below the last table, are tables", () => {
    expect(over(["Nội dung", "Giá trị"], ["Tổng điểm", 90.25])).toHaveLength(2);
    expect(linesOf([...groups, [], ["Tổng điểm", 90.25]])[0]).toMatch(/^hbb/);
  });
});

it("a title merged over the figures stays a title", () => {
  expect(linesOf([["Kết quả", null, null, null], ...units], [merge(0, 0, 0, 3)])).toEqual(["thbb"]);
});
