import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { readSheets } from "../../../src/sheet/readSheets";
import { sumRange } from "../../../src/sheet/label/sumRange";
import { findingsOfSheet } from "../reading/findingsOfSheet";
import { maxima, names, scores, six, told, type Rows } from "../layouts/told";

const title = ["KẾT QUẢ CỦA UBND XÃ AN BÌNH THÁNG 9/2026"];
const down: Rows = names.map((name, at) => [at + 1, name, maxima[at] ?? 0, scores[at] ?? 0]);
const head = ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm"];
const board = (total: number) => [`UBND XÃ AN BÌNH | THÁNG 9/2026: ${six}; ${total}`];
const whole = board(97.32);

describe("sums that list their members", () => {
  test.each([
    ["Cộng (1-6)", "whole"],
    ["Tổng cộng (1+2+3+4+5+6)", "whole"],
    ["Tổng điểm (I+II+III+IV+V+VI)", "whole"],
    ["Tổng (1)+(2)+(3)+(4)+(5)+(6)", "whole"],
    ["Tổng điểm các nhóm I - VI", "whole"],
    ["TỔNG CỘNG = (1+...+5)", "whole"],
    ["Cộng (1-3)", "part"],
    ["Cộng mục 4 + 5", "part"],
    ["Tổng số hồ sơ (1)", null],
    ["Cộng", null],
    ["Tổng điểm 9/10", null],
  ] as const)("%s", (text, range) => {
    expect(sumRange(text)).toBe(range);
  });

  test("of all groups are the total, of some none of it", () => {
    const rows: Rows = [
      title,
      head,
      ...down.slice(0, 3),
      ["", "Cộng (1-3)", 50, 47.96],
      ...down.slice(3),
      ["", "Cộng (4-6)", 50, 49.36],
      ["", "Tổng cộng (1-6)", 100, 97.32],
    ];
    expect(told(rows)).toEqual(whole);
    expect(findingsOfSheet(rows)).toEqual([]);
  });

  test("of a group that its heading names without points are the group's", () => {
    const rows: Rows = [
      title,
      head,
      ["I", "Công khai, minh bạch"],
      ["1.1", "Tỷ lệ TTHC công bố đúng hạn", 6, 5.4],
      ["", "Cộng nhóm I", 18, 17.5],
      ["II", "Tiến độ giải quyết"],
      ["2.1", "Tỷ lệ hồ sơ giải quyết đúng hạn", 20, 19.2],
      ["", "Cộng nhóm II", 20, 19.2],
    ];
    expect(told(rows)[0]).toContain("transparency 17.5/18");
    expect(told(rows)[0]).toContain("timeliness 19.2/20");
    expect(findingsOfSheet(rows).filter((each) => each.startsWith("total-mismatch"))).toEqual([]);
  });
});

describe("“TC”", () => {
  test("beside the groups is the total, across and down", () => {
    const across: Rows = [
      title,
      ["TT", "Đơn vị", ...names, "TC"],
      [1, "Xã An Bình", ...scores, 97.32],
    ];
    expect(told(across)).toEqual([`Xã An Bình | THÁNG 9/2026: ${six}; 97.32`]);
    expect(findingsOfSheet(across)).toEqual([]);
    expect(told([title, head, ...down, ["", "TC", 100, 97.32]])).toEqual(whole);
  });
  test("beside a total is nobody's", () => {
    const rows: Rows = [
      title,
      ["TT", "Đơn vị", ...names, "TC", "Tổng điểm"],
      [1, "Xã An Bình", ...scores, 12, 97.32],
    ];
    expect(told(rows)[0]).toContain("; 97.32");
    expect(findingsOfSheet(rows)).toEqual(["unknown-group I2"]);
  });
});

describe("points taken, typed without a minus", () => {
  const sheet = (line: Rows[number], total: number | null): Rows => [
    title,
    head,
    ...down,
    ["", ...line],
    ...(total === null ? [] : [["", "Tổng cộng", 100, total]]),
  ];
  const adjusted = (rows: Rows) =>
    readSheets([gridFromValues("S", rows)]).tables[0]?.boards[0]?.adjustments?.map((each) =>
      "value" in each ? each.value : null
    );
  test("are taken where the printed total took them", () => {
    const rows = sheet(["Điểm trừ", "", 1.5], 95.82);
    expect(told(rows)).toEqual(board(95.82));
    expect(adjusted(rows)).toEqual([-150]);
    expect(findingsOfSheet(rows)).toEqual([]);
  });
  test("are told where the printed total added them", () => {
    const rows = sheet(["Điểm trừ", "", 1.5], 98.82);
    expect(adjusted(rows)).toEqual([150]);
    expect(findingsOfSheet(rows)).toEqual(["total-mismatch D9"]);
  });
  test("are taken and told where no total says so", () => {
    const rows = sheet(["Điểm trừ do quá hạn", "", 1.5], null);
    expect(told(rows)).toEqual(board(95.82));
    expect(findingsOfSheet(rows)).toEqual(["assumed-reading D9"]);
  });
  test("and where the total fits neither", () => {
    const rows = sheet(["Điểm trừ", "", 1.5], 90);
    expect(findingsOfSheet(rows)).toEqual(["assumed-reading D9", "total-mismatch D10"]);
  });
  test.each<Rows[number]>([
    ["Điểm trừ", "", -1.5],
    ["Điểm cộng, trừ", "", -1.5],
  ])("nothing is told of points below zero: %s", (...line) => {
    expect(findingsOfSheet(sheet(line, 95.82))).toEqual([]);
  });
  test("points given stay given", () => {
    expect(adjusted(sheet(["Điểm cộng", "", 1.5], 98.82))).toEqual([150]);
  });
  test("in a column of a league", () => {
    const rows: Rows = [
      title,
      ["TT", "Đơn vị", ...names, "Điểm trừ", "Tổng điểm"],
      [1, "Xã An Bình", ...scores, 1, 96.32],
      [2, "Xã Tân Lập", ...scores, 0, 97.32],
    ];
    expect(findingsOfSheet(rows)).toEqual([]);
    expect(told(rows)).toHaveLength(2);
  });
});
