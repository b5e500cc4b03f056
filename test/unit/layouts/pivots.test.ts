import { describe, expect, test } from "vitest";
import { findingsOfSheet } from "../reading/findingsOfSheet";
import { lower, names, scores, told, type Rows } from "./told";

const units = ["Xã An Bình", "Xã Tân Lập"] as const;
const groups = (own: readonly number[]): Rows =>
  names.map((name, at) => [`  ${name}`, own[at] ?? 0]);

describe("the output of a pivot table", () => {
  test.each([
    ["Row Labels", "Sum of Điểm", "Grand Total"],
    ["Nhãn Hàng", "Tổng của Điểm", "Tổng Cuối"],
    ["Đơn vị", "Tổng của Điểm đạt", "Tổng Cuối"],
  ])("units over their groups in one column: %s | %s", (label, points, all) => {
    const rows: Rows = [
      [label, points],
      [units[0], 90],
      ...groups(lower),
      [units[1], 97.32],
      ...groups(scores),
      [all, 187.32],
    ];
    expect(told(rows)).toEqual([
      expect.stringMatching(/^Xã An Bình \| -: transparency 17\.5\/18, .*; 90$/u),
      expect.stringMatching(/^Xã Tân Lập \| -: transparency 18\/18, .*; 97\.32$/u),
    ]);
    expect(findingsOfSheet(rows)).toEqual([]);
  });
  test("a mean of several is no score", () => {
    const rows: Rows = [["Nhãn Hàng", "Trung bình của Điểm"], ...groups(scores)];
    expect(findingsOfSheet(rows)).toEqual(["no-table A2"]);
  });
  test("the word for its figures in the corner heads no names", () => {
    const rows: Rows = [
      ["Tổng của Điểm", "Nhãn Cột"],
      ["Nhãn Hàng", ...names, "Tổng Cuối"],
      [units[0], ...lower, 90],
      [units[1], ...scores, 97.32],
    ];
    expect(told(rows)[1]).toMatch(/^Xã Tân Lập \| -: transparency 18\/18, .*; 97\.32$/u);
    expect(findingsOfSheet(rows)).toEqual([]);
  });
});

test.each([
  "Kỳ: 2026-10",
  "Tháng báo cáo: 2026/10",
  "Kỳ báo cáo 202610",
  "KẾT QUẢ BỘ CHỈ SỐ 766 (2026-10)",
])("a month as programs write it in a title: %s", (title) => {
  const rows: Rows = [[title], ["Nhóm", "Điểm"], ...groups(scores)];
  expect(told(rows)[0]).toMatch(/^- \| 10\/2026: /u);
});

test("“chờ” where points belong waits for them", () => {
  const rows: Rows = [
    ["Nhóm", "Điểm"],
    ...groups(scores).map((row, at) => [row[0] ?? "", at === 4 ? "chờ" : (row[1] ?? 0)]),
  ];
  expect(findingsOfSheet(rows)).toEqual(["missing-points B6"]);
});
