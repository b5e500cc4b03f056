import { describe, expect, it } from "vitest";
import { merge, type Rows } from "../../layouts/told";
import { linesOf as lines } from "./blocks";

const heads = ["Nhóm", "Điểm"];
const scores: Rows = [
  ["Công khai, minh bạch", 17.5],
  ["Tiến độ giải quyết", 19],
];

describe("the tables of a sheet", () => {
  it("have a title, a head, a body, sections and an end", () => {
    expect(
      lines([["KẾT QUẢ THÁNG 9"], heads, ...scores, ["Phần II"], ["Số hóa hồ sơ", 20], ["Hết"]])
    ).toEqual(["thbbsbe"]);
  });

  it("begin without a head where a row names what is scored", () => {
    expect(lines([["Kết quả"], ...scores])).toEqual(["tbb"]);
    expect(lines([["Điện thoại", 912_345]])).toEqual([]);
  });

  it("end where sixty lines are blank", () => {
    const apart = (blank: number) => [
      heads,
      ["Công khai, minh bạch", 17.5],
      ...Array.from({ length: blank }, () => []),
      ["Tiến độ giải quyết", 19],
    ];
    expect(lines(apart(59))).toEqual([`hb${"-".repeat(59)}b`]);
    expect(lines(apart(60))).toHaveLength(2);
  });

  it("begin anew where the first head comes again, cell for cell", () => {
    const rows = (again: Rows[number]) => [["Tỷ lệ", "Hạng"], [90, 1], again, [80, 2]];
    expect(lines(rows(["Tỷ lệ", "Hạng"]))).toEqual(["hb--", "--hb"]);
    expect(lines(rows([null, "Tỷ lệ", "Hạng"]))).toEqual(["hbsb"]);
    expect(lines(rows(["Tỷ lệ", "Hạng", "Ghi chú"]))).toEqual(["hbsb"]);
    expect(lines(rows(["Tỷ lệ"]))).toEqual(["hbsb"]);
    expect(lines(rows(["Điểm", "Hạng"]))).toEqual(["hbsb"]);
    const wide = [
      ["Tỷ lệ", "Hạng", "Điểm"],
      [90, 1, 17],
      ["Tỷ lệ", "Hạng"],
      [80, 2],
    ];
    expect(lines(wide)).toEqual(["hbsb"]);
  });

  it("have a head of units alone, or of one known heading beside another", () => {
    expect(
      lines([
        [null, "Xã An Bình", "Xã Tân Phú"],
        ["Số hóa hồ sơ", 18, 17],
      ])
    ).toEqual(["hb"]);
    expect(
      lines([
        ["Lĩnh vực đất đai", "Điểm"],
        ["Một cửa", 5],
      ])
    ).toEqual(["hb"]);
    expect(lines([["Đơn vị", "UBND xã An Bình", "Kỳ", "Tháng 9/2026"], heads, ...scores])).toEqual([
      "thbb",
    ]);
  });

  it("take a total without its figure for a row, no second line of the head", () => {
    expect(lines([["Đơn vị", "Điểm"], ["Tổng cộng"], ["Xã An Bình", 90]])).toEqual(["hsb"]);
    expect(lines([heads, ["Tổng điểm", "chờ thẩm định"], ...scores])).toEqual(["hbbb"]);
    expect(lines([heads, ["I", "Công khai, minh bạch"], ["1.1", 0.9]])).toEqual(["hhb"]);
    expect(lines([heads, ["Công khai, minh bạch"], ["1.1", 0.9]])).toEqual(["hsb"]);
  });

  it("have a second line of headings over names that the first leaves blank", () => {
    expect(
      lines([
        [null, "Đơn vị", "Điểm"],
        ["Công khai, minh bạch"],
        ["Số hóa hồ sơ", "Xã An Bình", 18],
      ])
    ).toEqual(["hhb"]);
    expect(
      lines([
        ["Đơn vị", "Công khai", "Số hóa"],
        [null, "Điểm", "Điểm"],
        ["Xã An Bình", 18, 17],
      ])
    ).toEqual(["hhb"]);
  });

  it("know whose rows follow: a month or a unit under the heads of names", () => {
    expect(lines([["Tháng", "Nhóm", "Điểm"], ["Tháng 9"], [null, ...(scores[0] ?? [])]])).toEqual([
      "hsb",
    ]);
    expect(
      lines([
        ["TT", "Đơn vị", "Điểm"],
        ["I", "Xã An Bình"],
        ["1", "Công khai", 18],
      ])
    ).toEqual(["hsb"]);
  });

  it("have codes of indicators for headings, two of them or more", () => {
    expect(
      lines([
        ["Đơn vị", "1.1", "2.1"],
        ["Xã An Bình", 0.9, 0.8],
      ])
    ).toEqual(["hb"]);
    expect(
      lines([
        ["Đơn vị", 1.1, 2.1],
        ["Xã An Bình", 0.9, 0.8],
      ])
    ).toEqual(["hb"]);
    expect(
      lines(
        [
          ["Đơn vị", "Chỉ số"],
          [null, 1.1, 2.1],
          ["Xã An Bình", 0.9, 0.8],
        ],
        [merge(0, 0, 1, 0), merge(0, 1, 0, 2)]
      )
    ).toEqual(["hhb"]);
    expect(lines([heads, ["1.1", 0.9], ["2.1", 3.25]])).toEqual(["hbb"]);
  });
});

describe("what stands over the head", () => {
  const pairs: Rows = [
    ["Tổng điểm", 90.25],
    ["Xếp hạng", "3/20"],
    ["Xếp loại", "Tốt"],
    ["Hạng khối", 2],
    ["Tổng điểm", 88.5],
  ];
  it("are lines of the title where they are pairs of totals and places, five at most", () => {
    expect(lines([["Tổng điểm", 90.25], ["Xếp hạng", 3], heads, ...scores])).toEqual(["tthbb"]);
    const totals = (count: number): Rows => Array.from({ length: count }, () => ["Tổng điểm", 90]);
    expect(lines([...totals(5), heads, ...scores])).toEqual(["ttttthbb"]);
    expect(lines([...totals(6), heads, ...scores])).toEqual(["bbbbbb---", "------hbb"]);
    expect(lines([...pairs, heads, ...scores])[0]).toMatch(/^[tb]/u);
  });
  it("is a table where the lines hold more, or name other things", () => {
    expect(lines([["Tổng điểm", 90.25, "Tốt"], heads, ...scores])).toEqual(["b---", "-hbb"]);
    expect(lines([["Tổng điểm", 90.25], ["Công khai", 18], heads, ...scores])).toEqual([
      "bb---",
      "--hbb",
    ]);
  });
  it("are rows where each figure stands over a heading", () => {
    const league = ["Đơn vị", "Công khai", "Số hóa"];
    const row = ["Xã An Bình", 17.5, 20];
    expect(lines([["Tối đa", 18, 22], league, row])).toEqual(["bhb"]);
    expect(lines([["Tối đa", 18, 22, 40], league, row])).not.toEqual(["bhb"]);
  });
});
