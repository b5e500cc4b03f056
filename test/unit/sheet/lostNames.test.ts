import { describe, expect, test } from "vitest";
import { findingsOfSheet } from "../reading/findingsOfSheet";
import { maxima, merge, names, scores, six, told, type Rows } from "../layouts/told";

const lower = [17.5, 18.2, 9.4, 8.85, 16.9, 19.15];
const lowerSix =
  "transparency 17.5/18, timeliness 18.2/20, onlineServices 9.4/12, onlinePayment 8.85/10, satisfaction 16.9/18, digitization 19.15/22";
const title = ["KẾT QUẢ BỘ CHỈ SỐ 766 CÁC XÃ THÁNG 9/2026"];
const own = ["KẾT QUẢ BỘ CHỈ SỐ 766 CỦA UBND XÃ AN BÌNH THÁNG 9/2026"];

const changed = (rows: Rows, row: number, column: number, text: string): Rows =>
  rows.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? text : cell)) : cells
  );
const withoutPlaces = (boards: readonly string[]) =>
  boards.map((each) => each.replaceAll(/#\d+/g, ""));

describe("a heading that is gone while its neighbours have theirs is nobody's", () => {
  const pairs = names.map((_, at) => merge(1, 2 + 2 * at, 1, 3 + 2 * at));
  const league: Rows = [
    title,
    ["TT", "Đơn vị", ...names.flatMap((name) => [name, null])],
    ["", "", ...names.flatMap(() => ["Điểm", "Hạng"])],
    [1, "Xã An Bình", ...scores.flatMap((score) => [score, 1])],
    [2, "Xã Tân Lập", ...lower.flatMap((score) => [score, 2])],
  ];
  test("“Hạng” under a group", () => {
    const rows = changed(league, 2, 3, "");
    expect(told(rows, pairs)[0]).toBe(told(league, pairs)[0]?.replace("18/18#1", "18/18"));
    expect(findingsOfSheet(rows, pairs)).toEqual(["unread-cells D4"]);
  });
  test("“Điểm” under a group: beside its places they are its points", () => {
    const rows = changed(league, 2, 2, "");
    expect(told(rows, pairs)).toEqual(told(league, pairs));
    expect(findingsOfSheet(rows, pairs)).toEqual([]);
  });
  test("“Điểm tối đa” beside “Điểm”: no rival points", () => {
    const rows: Rows = [
      title,
      ["TT", "Đơn vị", ...names.flatMap((name) => [name, null])],
      ["", "", "", "Điểm", ...names.slice(1).flatMap(() => ["Điểm tối đa", "Điểm"])],
      [1, "Xã An Bình", ...scores.flatMap((score, at) => [maxima[at] ?? 0, score])],
      [2, "Xã Tân Lập", ...lower.flatMap((score, at) => [maxima[at] ?? 0, score])],
    ];
    expect(told(rows, pairs)[0]).toBe(`Xã An Bình | THÁNG 9/2026: ${six}; 97.32`);
    expect(findingsOfSheet(rows, pairs)).toEqual(["unread-cells C4"]);
  });
  test("the group under “Xếp hạng” makes its place not the total's", () => {
    const rows: Rows = [
      title,
      ["TT", "Đơn vị", ...names.map(() => "Điểm"), ...names.map(() => "Xếp hạng")],
      ["", "", ...names, "", ...names.slice(1)],
      [1, "Xã An Bình", ...scores, 5, 1, 1, 1, 1, 1],
      [2, "Xã Tân Lập", ...lower, 6, 2, 2, 2, 2, 2],
    ];
    expect(told(rows)[0]).toMatch(/; 97\.32$/);
    expect(findingsOfSheet(rows)).toEqual(["unread-cells I4"]);
  });
  test("the total's own place stands beside it", () => {
    const rows: Rows = [
      title,
      ["TT", "Đơn vị", ...names.map(() => "Xếp hạng"), "Xếp hạng", "Tổng điểm"],
      ["", "", ...names, "", ""],
      [1, "Xã An Bình", 1, 1, 1, 1, 1, 1, 4, 97.32],
      [2, "Xã Tân Lập", 2, 2, 2, 2, 2, 2, 9, 90],
    ];
    expect(told(rows).map((each) => each.split("; ")[1])).toEqual(["97.32#4", "90#9"]);
  });
  const months = (first: string, second: string): Rows => [
    ["UBND XÃ AN BÌNH"],
    ["TT", "Nhóm chỉ số", first, null, second, null],
    ["", "", "Điểm", "Hạng", "Điểm", "Hạng"],
    ...names.map((name, at) => [at + 1, name, lower[at] ?? 0, 2, scores[at] ?? 0, 1]),
  ];
  const overMonths = [merge(1, 2, 1, 3), merge(1, 4, 1, 5)];
  test("one of two months: no board without a period", () => {
    const rows = months("", "Tháng 9/2026");
    expect(withoutPlaces(told(rows, overMonths))).toEqual([
      `UBND XÃ AN BÌNH | Tháng 9/2026: ${six}; 97.32`,
    ]);
    expect(findingsOfSheet(rows, overMonths)).toEqual(["unread-cells C4", "unread-cells D4"]);
  });
  test("nor is the year of the title that month", () => {
    const rows = [...months("Tháng 8", "")].map((row, at) =>
      at === 0 ? ["UBND XÃ AN BÌNH NĂM 2026"] : row
    );
    expect(withoutPlaces(told(rows, overMonths))).toEqual([
      `UBND XÃ AN BÌNH | Tháng 8: ${lowerSix}; 90`,
    ]);
  });
  test("beside “Tháng trước” the month of the title needs no heading", () => {
    const rows = [...months("Tháng trước", "")].map((row, at) => (at === 0 ? own : row));
    expect(withoutPlaces(told(rows, overMonths)).at(-1)).toBe(
      `UBND XÃ AN BÌNH | THÁNG 9/2026: ${six}; 97.32`
    );
    expect(withoutPlaces(told(months("Tháng trước", ""), overMonths)).at(-1)).toBe(
      `UBND XÃ AN BÌNH | -: ${six}; 97.32`
    );
  });
  test("one of two units: no board without a name", () => {
    const rows: Rows = [
      title,
      ["TT", "Nhóm chỉ số", "", null, "Xã Tân Lập", null],
      ["", "", "Điểm", "Hạng", "Điểm", "Hạng"],
      ...names.map((name, at) => [at + 1, name, scores[at] ?? 0, 1, lower[at] ?? 0, 2]),
    ];
    expect(withoutPlaces(told(rows, overMonths))).toEqual([
      `Xã Tân Lập | THÁNG 9/2026: ${lowerSix}; 90`,
    ]);
    expect(findingsOfSheet(rows, overMonths)).toEqual(["unread-cells C4", "unread-cells D4"]);
  });
});

describe("the row of maxima under a name that nobody knows", () => {
  const league = (name: string, number: number | string = ""): Rows => [
    title,
    ["TT", "Đơn vị", ...names, "Tổng"],
    [number, name, ...maxima, 100],
    [1, "An Bình", ...scores, 97.32],
    [2, "Tân Lập", ...lower, 90],
  ];
  test("is no unit with full points", () => {
    const rows = league("Khung chấm");
    expect(told(rows)).toEqual(told(league("Điểm tối đa")));
    expect(findingsOfSheet(rows)).toEqual(["assumed-reading B3"]);
  });
  test("is a unit where its name, its number or its neighbours say so", () => {
    expect(told(league("Xã Hòa Phú"))[0]).toMatch(/^Xã Hòa Phú.*; 100$/);
    expect(told(league("Hòa Phú", 3))[0]).toMatch(/^Hòa Phú.*; 100$/);
    const third = [...league("Điểm tối đa"), ["", "Hòa Phú", ...maxima, 100]];
    expect(told(third).at(-1)).toMatch(/^Hòa Phú.*; 100$/);
  });
  test("is one with a point less", () => {
    const rows = changed(league("Hòa Phú"), 2, 2, "17");
    expect(told(rows)[0]).toMatch(/^Hòa Phú/);
  });
  test("is no period with full points", () => {
    const rows: Rows = [
      own,
      ["Kỳ", ...names, "Tổng"],
      ["Khung", ...maxima, 100],
      ["Tháng 8/2026", ...lower, 90],
      ["Tháng 9/2026", ...scores, 97.32],
    ];
    expect(told(rows)).toHaveLength(2);
    expect(findingsOfSheet(rows)).toContain("assumed-reading A3");
  });
});

test("a line under the heading of a part of the units bears no name of it", () => {
  const rows: Rows = [
    title,
    ["TT", "Xã, phường", "", ...names],
    ["I", "KHỐI XÃ, PHƯỜNG"],
    [1, "", "Điểm số", ...scores],
    [2, "Xã Tân Lập", "Điểm số", ...lower],
  ];
  expect(findingsOfSheet(rows)).toContain("unread-cells D4");
});

test("the row of headings with most names names the units", () => {
  const rows: Rows = [
    title,
    ["Nhóm chỉ số", "Điểm", "Điểm", "Điểm", "Chấm lại"],
    ["", "An Bình", "Tân Lập", "Hòa Phú", "An Bình"],
    ...names.map((name, at) => [name, scores[at] ?? 0, lower[at] ?? 0, lower[at] ?? 0, 9]),
  ];
  expect(told(rows).map((each) => each.split(" |")[0])).toEqual(["An Bình", "Tân Lập", "Hòa Phú"]);
  expect(findingsOfSheet(rows)).toContain("ambiguous-column E3");
});
