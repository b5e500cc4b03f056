import { describe, expect, test } from "vitest";
import { findingsOfSheet } from "../reading/findingsOfSheet";
import { lower, lowerSix, merge, names, scores, six, told, type Rows } from "./told";

const indicators = [
  ["1.1", "Tỷ lệ TTHC được công bố đúng hạn", 1.5, 1.2],
  ["1.3", "Tỷ lệ TTHC được công khai có đầy đủ các nội dung quy định", 2, 1.5],
  ["2.1", "Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn", 18.2, 19.5],
] as const;
const first = /\(1\.1=1\.5 1\.3=2\).*\(2\.1=18\.2\)/u;

describe("indicators down beside units or months across, without a word for points", () => {
  test.each([
    ["Xã An Bình", "Xã Tân Lập"],
    ["Tháng 8/2026", "Tháng 9/2026"],
  ])("%s | %s", (left, right) => {
    const rows: Rows = [["Mã", "Chỉ số", left, right], ...indicators.map((row) => [...row])];
    const [one, other] = told(rows);
    expect(one).toContain(left);
    expect(one).toMatch(first);
    expect(other).toMatch(/\(1\.1=1\.2 1\.3=1\.5\).*\(2\.1=19\.5\)/u);
  });
  test("with a column of maxima", () => {
    const rows: Rows = [
      ["Chỉ số thành phần", "Điểm tối đa", "Xã An Bình", "Xã Tân Lập"],
      ...indicators.map(([, name, one, other]) => [
        name,
        name.includes("hạn") ? 20 : 2,
        one,
        other,
      ]),
    ];
    expect(told(rows)[0]).toMatch(first);
  });
  test("figures beyond what an indicator can give are its ratios, no points", () => {
    const rows: Rows = [
      ["Chỉ số thành phần", "Xã An Bình", "Xã Tân Lập"],
      ...indicators.map(([, name]) => [name, 75, 60]),
    ];
    expect(told(rows)[0]).toMatch(/\(1\.1=\? 1\.3=\?\)/u);
    expect(findingsOfSheet(rows)).not.toContain("over-maximum B2");
  });
  test("days without a year under a title with one make a report that its own check believes", () => {
    const rows: Rows = [
      ["XÃ AN BÌNH - THÁNG 10/2026"],
      ["Chỉ số thành phần", "Ngày 05/10", "Ngày 15/10"],
      ...indicators.map(([, name, one, other]) => [name, one, other]),
    ];
    expect(told(rows).map((line) => line.split(":")[0])).toEqual([
      "XÃ AN BÌNH | Ngày 05/10",
      "XÃ AN BÌNH | Ngày 15/10",
    ]);
  });
});

describe("points of groups beside those of their indicators", () => {
  test.each([
    ["Điểm nhóm", "Chỉ số", "Điểm chỉ số"],
    ["Điểm", "Chỉ số thành phần", "Điểm"],
    ["Điểm đạt", "Tên chỉ số", "Điểm đạt"],
  ])("%s | %s | %s", (ofGroup, head, ofPart) => {
    const rows: Rows = [
      ["Nhóm", ofGroup, head, ofPart],
      ["Công khai, minh bạch", 17.5, indicators[0][1], 1.5],
      ["", "", indicators[1][1], 2],
      ["Tiến độ giải quyết", 18.2, indicators[2][1], 18.2],
    ];
    const merges = [merge(1, 0, 2, 0), merge(1, 1, 2, 1)];
    expect(told(rows, merges)).toEqual([
      "- | -: transparency 17.5/18 (1.1=1.5 1.3=2), timeliness 18.2/20 (2.1=18.2)",
    ]);
    expect(findingsOfSheet(rows, merges)).toEqual([]);
  });
});

test.each(["Đơn vị", "Đơn vị / Kỳ", "Kỳ"])(
  "months below the names of their units under “%s”",
  (head) => {
    const rows: Rows = [
      [head, ...names],
      ["Xã An Bình"],
      ["Tháng 9/2026", ...scores],
      ["Tháng 10/2026", ...lower],
      ["Xã Tân Lập"],
      ["Tháng 9/2026", ...lower],
    ];
    expect(told(rows)).toEqual([
      `Xã An Bình | Tháng 9/2026: ${six}; 97.32`,
      `Xã An Bình | Tháng 10/2026: ${lowerSix}; 90`,
      `Xã Tân Lập | Tháng 9/2026: ${lowerSix}; 90`,
    ]);
  }
);
