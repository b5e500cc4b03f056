import { expect, test } from "vitest";
import { maxima, names, scores, short, told, type Rows } from "./told";

/** The one period that the boards are of. */
function period(rows: Rows): string {
  const periods = new Set(told(rows).map((board) => board.split(": ")[0]?.split(" | ")[1]));
  return [...periods].join("; ");
}

test.each([
  ["Hạn khắc phục", "15/11/2026"],
  ["Thời gian hoàn thành", "Tháng 12/2026"],
  ["Ngày cập nhật", "02/11/2026"],
  ["Ngày trả kết quả", "05/10/2026"],
])("days under “%s” are no period of the scores beside them", (head, day) => {
  const down: Rows = [
    ["UBND xã Tân Phú tháng 10/2026"],
    ["Nhóm", "Tối đa", "Điểm", head],
    ...names.map((name, i) => [name, maxima[i] ?? 0, scores[i] ?? 0, day]),
    ["Tổng", 100, 97.32, null],
  ];
  expect(period(down)).toBe("Tháng 10/2026");
  expect(told(down)[0]).toMatch(/; 97\.32$/u);
  for (const before of [true, false]) {
    const league: Rows = [
      ["Kết quả tháng 10/2026"],
      ["STT", "Đơn vị", ...(before ? [head] : []), ...short, "Tổng", ...(before ? [] : [head])],
      ...["Xã A", "Xã B"].map((unit, at): Rows[number] => [
        at + 1,
        unit,
        ...(before ? [day] : []),
        ...scores,
        97.32,
        ...(before ? [] : [day]),
      ]),
    ];
    expect(period(league)).toBe("Tháng 10/2026");
  }
});

test("days under a heading of periods are, whatever it calls them", () => {
  for (const head of [
    "Đợt đánh giá",
    "Ngày",
    "Kỳ",
    "Mốc",
    "Tháng/năm",
    "Ngày chốt số liệu",
    "Thời gian đánh giá",
  ]) {
    const rows: Rows = [
      ["Xã Tân Phú"],
      ["Đơn vị", head, ...short, "Tổng"],
      ["Xã Tân Phú", "31/10/2026", ...scores, 97.32],
      ["Xã Tân Lập", "31/10/2026", ...scores, 97.32],
    ];
    expect(period(rows)).toBe("31/10/2026");
  }
});

test("what one month is beside another is no score of either", () => {
  const rows: Rows = [
    ["UBND xã Tân Phú năm 2026"],
    ["Nhóm", "Tối đa", "Điểm T9", "Điểm T10", "T10 so T9"],
    ...names.map((name, i) => [name, maxima[i] ?? 0, scores[i] ?? 0, scores[i] ?? 0, 0.5]),
  ];
  expect(period(rows)).toBe("Điểm T9; Điểm T10");
});

test("months in a column of units are months, never units", () => {
  const rows: Rows = [
    ["Đơn vị/Tháng", ...short, "Tổng"],
    ["Xã Tân Phú"],
    ["Tháng 9/2026", ...scores, 97.32],
    ["Tháng 10/2026", ...scores, 97.32],
  ];
  expect(told(rows).filter((board) => board.startsWith("Tháng"))).toEqual([]);
});

test("months and years under one heading are the periods", () => {
  const rows: Rows = [
    ["Điểm xã Tân Phú"],
    ["Tháng/năm", ...short, "Tổng"],
    ["9/2026", ...scores, 97.32],
    ["10/2026", ...scores, 97.32],
  ];
  expect(period(rows)).toBe("9/2026; 10/2026");
});
