import { expect, test } from "vitest";
import { findings, lower, names, scores, short, told, type Rows } from "./told";

const periods = (rows: Rows) =>
  told(rows).map((line) => line.split(": transparency")[0]?.split(" | ")[1]);

test("a week beside a day is the week that the day says", () => {
  const rows: Rows = [
    ["Xã Tân Phú năm 2026"],
    ["Tuần", "Ngày", ...short],
    ["Tuần 1", "05/10/2026", ...scores],
    [2, "12/10/2026", ...lower],
  ];
  expect(periods(rows)).toEqual(["Tuần 1 (05/10/2026)", "Tuần 2 (12/10/2026)"]);
});

test("the second week under a month is the month's, and has no date", () => {
  const rows: Rows = [
    ["Xã Tân Phú - tháng 9/2026"],
    ["Tuần", ...short],
    ["Tuần 1", ...scores],
    ["Tuần 2", ...lower],
  ];
  expect(periods(rows)).toEqual(["Tuần 1 tháng 9/2026", "Tuần 2 tháng 9/2026"]);
  expect(findings(rows).join()).toContain("gồm những ngày nào");
});

test("scores under “Tháng” behind those of its weeks are the month's", () => {
  const rows: Rows = [
    ["Xã Tân Phú - tháng 9/2026"],
    ["Nhóm", "Tuần 1", "Tuần 2", "Tháng"],
    ...names.map((name, at) => [name, 5, lower[at] ?? 0, scores[at] ?? 0]),
  ];
  expect(periods(rows)).toEqual(["Tuần 1 tháng 9/2026", "Tuần 2 tháng 9/2026", "Tháng 9/2026"]);
  expect(told(rows)[2]).toContain("timeliness 19.96/20");
});

test("the 37th week under a month, and the first in January, are the year's", () => {
  const rows = (month: number, week: number): Rows => [
    [`Xã Tân Phú - tháng ${String(month)}/2026`],
    ["Tuần", ...short],
    [`Tuần ${String(week)}`, ...scores],
    [`Tuần ${String(week + 1)}`, ...lower],
  ];
  expect(periods(rows(9, 37))).toEqual(["Tuần 37", "Tuần 38"]);
  expect(periods(rows(1, 1))).toEqual(["Tuần 1", "Tuần 2"]);
});
