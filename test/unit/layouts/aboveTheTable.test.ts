import { describe, expect, test } from "vitest";
import { findingsOfSheet } from "../reading/findingsOfSheet";
import {
  findings,
  lower,
  lowerSix,
  maxima,
  merge,
  names,
  scores,
  short,
  six,
  told,
  type Rows,
} from "./told";

const units: Rows = [
  ["Nhóm chỉ số", "Xã An Bình", "Xã Tân Lập"],
  ...names.map((name, at) => [name, scores[at] ?? 0, lower[at] ?? 0]),
];

describe("figures right over the headings are rows of the table", () => {
  test("places of units", () => {
    expect(told([["THÁNG 9/2026"], ["Hạng", 3, 7], ...units, ["Tổng điểm", 97.32, 90]])).toEqual([
      `Xã An Bình | THÁNG 9/2026: ${six}; 97.32#3`,
      `Xã Tân Lập | THÁNG 9/2026: ${lowerSix}; 90#7`,
    ]);
  });
  test("totals, and places under them", () => {
    const rows: Rows = [["THÁNG 9/2026"], ["Tổng điểm", 97.32, 90], ["Hạng", 3, 7], ...units];
    expect(told(rows)).toEqual([
      `Xã An Bình | THÁNG 9/2026: ${six}; 97.32#3`,
      `Xã Tân Lập | THÁNG 9/2026: ${lowerSix}; 90#7`,
    ]);
    expect(findings(rows)).toEqual([]);
  });
  test("maxima over two rows of headings", () => {
    const rows: Rows = [
      ["Điểm tối đa", ...maxima],
      ["Đơn vị", "Nhóm chỉ số"],
      ["", ...names],
      ["Xã An Bình", ...scores],
    ];
    expect(told(rows, [merge(1, 0, 2, 0), merge(1, 1, 1, 6)])).toEqual([
      `Xã An Bình | -: ${six}; 97.32`,
    ]);
  });
  test("also beside remarks behind them", () => {
    const rows = [
      ["Hạng", 3, 7, "đã duyệt"],
      ...units.map((row, at) => [...row, at === 0 ? "Ghi chú" : "đạt"]),
    ];
    expect(told(rows)[0]).toMatch(/#3$/u);
  });
  test("figures that nothing names are told", () => {
    expect(findingsOfSheet([["", 812, 430], ...units])).toEqual(["unread-cells B1"]);
  });
  test("but the numbers of columns say nothing", () => {
    expect(findings([["", 1, 2], ...units])).toEqual([]);
  });
  test("and a month in cells of its own is when", () => {
    expect(told([["Tháng", 9, 2026], ...units])[0]).toMatch(/^Xã An Bình \| [^|]*9/u);
  });
});

describe("a head with its one value heads no column", () => {
  const table: Rows = [
    ["Nhóm chỉ số", "Điểm tối đa", "Điểm đạt"],
    ...names.map((name, at) => [name, maxima[at] ?? 0, scores[at] ?? 0]),
  ];
  test.each([
    ["Đơn vị: UBND xã An Bình", "Kỳ báo cáo: tháng 9/2026", "UBND xã An Bình"],
    ["Tên đơn vị: An Bình", "Kỳ: tháng 9/2026", "An Bình"],
    ["Cơ quan: UBND xã An Bình", "Tháng 9/2026", "UBND xã An Bình"],
    ["Kết quả xã An Bình tháng 9/2026", "Đơn vị: điểm", "xã An Bình"],
    ["Đơn vị tính: điểm", "Kết quả xã An Bình tháng 9/2026", "xã An Bình"],
  ])("%s | %s", (left, right, unit) => {
    const rows: Rows = [[left, null, right], ...table];
    expect(told(rows).map((line) => line.toLocaleLowerCase("vi"))).toEqual([
      `${unit} | tháng 9/2026: ${six}; 97.32`.toLocaleLowerCase("vi"),
    ]);
  });
});

test.each([
  "Chỉ tiêu tỉnh giao",
  "Mục tiêu phấn đấu",
  "Yêu cầu tối thiểu",
  "Điểm sàn",
  "Kế hoạch UBND tỉnh giao năm 2026",
])("“%s” in the column of units is no unit", (target) => {
  const rows: Rows = [
    ["Đơn vị", ...names],
    [target, 17, 19, 10, 9, 17, 20],
    ["Xã An Bình", ...scores],
    ["Xã Tân Lập", ...lower],
  ];
  expect(told(rows).map((line) => line.split(" |")[0])).toEqual(["Xã An Bình", "Xã Tân Lập"]);
  expect(findings(rows)).toEqual([]);
});

test("groups by their abbreviations in the column of codes", () => {
  const rows: Rows = [
    ["Mã chỉ số", "Điểm tối đa", "Điểm đạt"],
    ...short.map((name, at) => [name, maxima[at] ?? 0, scores[at] ?? 0]),
  ];
  expect(told(rows)).toEqual([`- | -: ${six}; 97.32`]);
});
