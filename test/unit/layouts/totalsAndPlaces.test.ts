import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { readSheets } from "../../../src/sheet/readSheets";
import type { Board, Figure } from "../../../src/sheet/scoreboard";
import { findingsOfSheet } from "../reading/findingsOfSheet";
import { findings, maxima, names, scores, six, told, type Rows } from "./told";

const head = ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm"];
const groups: Rows = names.map((name, at) => [at + 1, name, maxima[at] ?? 0, scores[at] ?? 0]);
const total = ["", "Tổng điểm", 100, 97.32];
const boardOf = (rows: Rows): Board | undefined =>
  readSheets([gridFromValues("S", rows)]).tables[0]?.boards[0];
const valueOf = (figure: Figure | undefined) =>
  figure !== undefined && "value" in figure ? figure.value : null;

describe("the merged group of 22 points above its two parts", () => {
  const merged = "Cung cấp dịch vụ công trực tuyến và thanh toán trực tuyến";
  const rows = (points: number): Rows => [
    head,
    ...groups.slice(0, 2),
    ["III", merged, 22, points],
    ...groups.slice(2),
  ];
  test("says their points again: the parts count and nothing is told", () => {
    expect(told(rows(20))).toEqual([`- | -: ${six}; 97.32`]);
    expect(findings(rows(20))).toEqual([]);
  });
  test("is told where its points are not theirs", () => {
    expect(told(rows(21))).toEqual([`- | -: ${six}; 97.32`]);
    expect(findings(rows(21))).toEqual([
      expect.stringContaining(`Điểm “${merged}” không bằng tổng hai nhóm bên dưới`),
    ]);
  });
  test("counts where one of them has no points", () => {
    const [first = [], ...others] = groups.slice(2);
    const open = [...rows(20).slice(0, 4), [...first.slice(0, 3), ""], ...others];
    expect(told(open)[0]).toContain("timeliness 19.96/20, onlineService22 20/22, satisfaction");
  });
});

describe("the best unit's total", () => {
  const leader = (points: number | string, title = "KẾT QUẢ XÃ A THÁNG 10/2026") => {
    const best = ["", "Đơn vị cao nhất", 100, points];
    return valueOf(boardOf([[title], head, ...groups, total, best])?.leader ?? undefined);
  };
  test.each([
    [99.5, 9950],
    [100, 10_000],
    [100.01, null],
    [0, null],
    ["99,5%", null],
    ["Xã B", null],
  ])("in a row below the total: %s", (points, expected) => {
    expect(leader(points)).toBe(expected);
  });
  test("in a title, where no row says it", () => {
    const title = "Kết quả xã A tháng 10/2026, đơn vị cao nhất 98,5 điểm";
    expect(leader("", title)).toBe(9850);
    expect(leader(99.5, title)).toBe(9950);
  });
});

describe("a total that a line tells", () => {
  test("counts where the table has none, or only a blank for it", () => {
    const line = ["Tổng điểm: 97,32 điểm, xếp hạng 17/114"];
    for (const rows of [groups, [...groups, ["", "Tổng điểm", 100, ""]]]) {
      expect(told([head, ...rows, line])).toEqual([`- | -: ${six}; 97.32#17`]);
      expect(findings([head, ...rows, line])).toEqual([]);
    }
  });
  test("is told where the table has another", () => {
    expect(findings([head, ...groups, total, ["Tổng điểm: 97 điểm"]])).toEqual([
      expect.stringContaining("Có hai tổng điểm khác nhau: ô 'S'!D8 và ô 'S'!A9"),
    ]);
    expect(findings([head, ...groups, total, ["Tổng điểm: 97,32 điểm"]])).toEqual([]);
  });
  test("of 100 points is the scale as often as a score", () => {
    const board = boardOf([head, ...groups, ["Tổng điểm: 100 điểm"]]);
    expect(valueOf(board?.total?.points)).toBeNull();
  });
});

describe("places and shares", () => {
  test("a place of 0 or 3.5 is told, of a group and of the total", () => {
    const places = [0, 1, 2, 3, 3.5, 5];
    const rows: Rows = [
      [...head, "Hạng"],
      ...groups.map((row, at) => [...row, places[at] ?? 0]),
      [...total, 0],
    ];
    expect(findingsOfSheet(rows)).toEqual(["E2", "E6", "E8"].map((cell) => `not-a-number ${cell}`));
  });
  test("a share up to 1 is a part of 1 or of 100, whichever the points give", () => {
    const board = boardOf([
      [...head, "Tỷ lệ"],
      [1, "Công khai, minh bạch", 18, 0.18, 1],
      [2, "Tiến độ giải quyết", 20, 20, 1],
      [3, "Số hóa hồ sơ", 22, 11, 0.5],
    ]);
    expect(board?.groups.map(({ percent }) => valueOf(percent))).toEqual([100, 10_000, 5000]);
  });
  test("so is an indicator's, by its counts; of nothing to count it is all", () => {
    const board = boardOf([
      ["Mã", "Chỉ số", "Tử số", "Mẫu số", "Tỷ lệ", "Điểm"],
      ["2.1", "Tỷ lệ hồ sơ giải quyết đúng hạn", 1, 100, 1, 2],
      ["1.1", "Tỷ lệ TTHC được công bố đúng hạn", 0, 0, 1, 4],
    ]);
    const ratios = board?.groups.flatMap(({ indicators }) => indicators.map(({ ratio }) => ratio));
    expect(ratios?.map(valueOf)).toEqual([100, 10_000]);
  });
  test("“40/50” says both counts, also beside a blank for the second", () => {
    const name = "Tỷ lệ hồ sơ được số hóa";
    const counts = (rows: Rows) => {
      const [indicator] = boardOf(rows)?.groups[0]?.indicators ?? [];
      return [valueOf(indicator?.numerator), valueOf(indicator?.denominator)];
    };
    expect(
      counts([
        ["Chỉ số", "Tử số", "Điểm"],
        [name, "40/50", 7],
      ])
    ).toEqual([40, 50]);
    expect(
      counts([
        ["Chỉ số", "Tử số", "Mẫu số", "Điểm"],
        [name, "40/50", "", 7],
      ])
    ).toEqual([40, 50]);
    expect(
      counts([
        ["Chỉ số", "Tử số", "Mẫu số", "Điểm"],
        [name, 40, 60, 7],
      ])
    ).toEqual([40, 60]);
  });
});

test("a group is as sure as its name; that of a sum below its indicators less", () => {
  const board = boardOf([
    head,
    ["I", "Công khai, minh bạch"],
    ["1.1", "Tỷ lệ TTHC công bố đúng hạn", 6, 5.4],
    ["", "Cộng nhóm I", 18, 17.5],
    ["II", "Số hóa hồ sơ", 22, 20],
    ["2.1", "Tỷ lệ hồ sơ giải quyết đúng hạn", 8, 7],
  ]);
  expect(board?.groups.map(({ id, confidence }) => [id, confidence])).toEqual([
    ["transparency", 0.7],
    ["digitization", 1],
    ["timeliness", 0.9],
  ]);
});
