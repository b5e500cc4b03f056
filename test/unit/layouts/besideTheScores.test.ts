import { expect, test } from "vitest";
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

const table = (...columns: readonly (readonly (string | number)[])[]): Rows =>
  names.map((name, at) => [name, ...columns.map((column) => column[at] ?? "")]);
const each = (text: string) => names.map(() => text);

test.each(["Đơn vị tính", "Đơn vị"])("a column “%s” that says “điểm” counts nothing", (head) => {
  const rows = [["Chỉ tiêu", head, "Tối đa", "Đạt"], ...table(each("điểm"), maxima, scores)];
  expect(told(rows)).toEqual([`- | -: ${six}; 97.32`]);
});

test.each(["Tối đa", "Mục tiêu"])(
  "“Đạt” beside “%s” and the names of groups is points",
  (whole) => {
    const rows = [["Nhóm", whole, "Đạt"], ...table(maxima, scores)];
    expect(told(rows)).toEqual([`- | -: ${six}; 97.32`]);
  }
);

test("rooms of the office under “Đơn vị” behind the points are no units", () => {
  const rooms = ["Phòng Kinh tế", "Phòng VH-XH", "Trung tâm PVHCC"];
  const rows = [
    ["UBND xã A tháng 10/2026"],
    ["Nhóm", "Điểm", "Đơn vị"],
    ...table(
      scores,
      names.map((_, at) => rooms[at % 3] ?? "")
    ),
  ];
  expect(told(rows)).toEqual([`UBND xã A | Tháng 10/2026: ${six}; 97.32`]);
});

test("communes under “Đơn vị” behind the points are units", () => {
  const rows = [["Nhóm", "Điểm", "Đơn vị"], ...table(scores, each("Xã A"))];
  expect(told(rows)).toEqual([`Xã A | -: ${six}; 97.32`]);
});

test.each(["Xã cao nhất", "Đơn vị thấp nhất", "BQ", "Toàn tỉnh", "Xã có điểm cao nhất"])(
  "“%s” beside the points is a figure to compare with",
  (head) => {
    const rows = [
      ["XÃ A T10/2026"],
      ["Nhóm", "Tối đa", "Điểm", head],
      ...table(maxima, scores, lower),
    ];
    expect(told(rows)).toEqual([`XÃ A | T10/2026: ${six}; 97.32`]);
  }
);

test("“Điểm xã A | Điểm xã B” are the points of two units", () => {
  const rows = [["Nhóm", "Điểm xã A", "Điểm của xã B"], ...table(scores, lower)];
  expect(told(rows)).toEqual([`xã A | -: ${six}; 97.32`, `xã B | -: ${lowerSix}; 90`]);
});

test("“Điểm xã tự chấm” is what the office gave itself, no unit's", () => {
  const rows = [["Nhóm", "Điểm xã tự chấm", "Điểm tỉnh chấm"], ...table(lower, scores)];
  expect(told(rows)).toEqual([`- | -: ${six}; 97.32`]);
});

test("weeks under a month, and beside one, are the month's", () => {
  const across: Rows = [
    ["Nhóm", "Tháng 10/2026", ""],
    ["", "Tuần 1", "Tuần 2"],
    ...table(scores, lower),
  ];
  const down: Rows = [
    ["Tháng", "Tuần", ...short],
    ["10/2026", "Tuần 1", ...scores],
    ["10/2026", "Tuần 2", ...lower],
  ];
  const weeks = (rows: Rows, merged = false) =>
    told(rows, merged ? [merge(0, 1, 0, 2)] : []).map((line) => line.split(": transparency")[0]);
  expect(weeks(across, true)).toEqual(["- | Tuần 1 tháng 10/2026", "- | Tuần 2 tháng 10/2026"]);
  expect(weeks(down)).toEqual(["- | Tuần 1 tháng 10/2026", "- | Tuần 2 tháng 10/2026"]);
});

test("“Điểm bị mất” alone is no score, “TB 4 tháng” beside months no period", () => {
  const lost = [["Nhóm", "Điểm tối đa", "Điểm bị mất"], ...table(maxima, each("0,5"))];
  expect(told(lost)).toEqual([]);
  const mean = [["Nhóm", "T3/2026", "T4/2026", "TB 4 tháng"], ...table(scores, lower, lower)];
  expect(told(mean).map((line) => line.split(":")[0])).toEqual(["- | T3/2026", "- | T4/2026"]);
});

test("a target of the year between maxima and points begins no other table", () => {
  const rows = [["Nhóm", "Tối đa", "Chỉ tiêu 2026", "Điểm"], ...table(maxima, lower, scores)];
  expect(told(rows)).toEqual([`- | -: ${six}; 97.32`]);
});

test("“Tỷ trọng” that gives each group its maximum is no share of the points reached", () => {
  expect(told([["Nhóm", "Tỷ trọng", "Điểm"], ...table(maxima, scores)])).toEqual([
    `- | -: ${six}; 97.32`,
  ]);
});

test("the share of dossiers counted beside the points is none of the total's either", () => {
  const rows: Rows = [
    ["Nhóm", "Số hồ sơ tiếp nhận", "Số hồ sơ đúng hạn", "Tỷ lệ", "Tối đa", "Điểm"],
    ...names.map((name, at) => [
      name,
      200,
      190,
      95,
      [18, 20, 12, 10, 18, 22][at] ?? 0,
      scores[at] ?? 0,
    ]),
    ["Tổng", 1200, 1140, 95, 100, 97.32],
  ];
  expect(findings(rows)).toEqual([]);
});
