import { describe, expect, test } from "vitest";
import { findingsOfSheet } from "../reading/findingsOfSheet";
import { maxima, names, scores, told, type Rows } from "../layouts/told";

const title = ["KẾT QUẢ CỦA UBND XÃ AN BÌNH THÁNG 9/2026"];
const vn = (value: number) => String(value).replace(".", ",");
const down = (
  points: (score: number, at: number) => string,
  total: string,
  head = "Điểm"
): Rows => [
  title,
  ["Nhóm chỉ số", "Điểm tối đa", head],
  ...names.map((name, at) => [name, maxima[at] ?? 0, points(scores[at] ?? 0, at)]),
  ["Tổng cộng", 100, total],
];
const board =
  "UBND XÃ AN BÌNH | THÁNG 9/2026: transparency 18/18#3, timeliness 19.96/20#4, onlineServices 10/12#5, onlinePayment 10/10#6, satisfaction 18/18#7, digitization 21.36/22#8; 97.32#12";

describe("a score and its place in one cell", () => {
  test.each<readonly [string, (score: number, at: number) => string, string]>([
    ["in brackets", (score, at) => `${vn(score)} (hạng ${at + 3}/114)`, "97,32 (hạng 12/114)"],
    ["behind a dash", (score, at) => `${vn(score)} - xếp thứ ${at + 3}`, "97,32 - xếp thứ 12/114"],
    ["behind a semicolon", (score, at) => `${vn(score)}; XH: ${at + 3}`, "97,32; XH: 12"],
    [
      "in a line of its own",
      (score, at) => `Điểm: ${vn(score)}\nHạng: ${at + 3}/114\nTỷ lệ: 97,5%`,
      "97,32\nVị thứ 12/114 xã, phường",
    ],
    [
      "with the unit of points",
      (score, at) => `${vn(score)}đ (thứ hạng ${at + 3})`,
      "97,32 (hạng 12)",
    ],
  ])("%s", (_, points, total) => {
    expect(told(down(points, total))).toEqual([board]);
    expect(findingsOfSheet(down(points, total))).toEqual([]);
  });

  test.each(["Điểm (xếp hạng)", "Điểm/hạng", "Điểm đạt (Hạng)", "Điểm - Vị thứ"])(
    "without a word where the heading says so: %s",
    (head) => {
      const rows = down((score, at) => `${vn(score)} (${at + 3})`, "97,32 (12)", head);
      expect(told(rows)).toEqual([board]);
    }
  );

  test("a number in brackets behind a score is no place where nothing says so", () => {
    const rows = down((score) => `${vn(score)} (1)`, "97,32");
    expect(told(rows)).toEqual([board.replaceAll(/#\d+/g, "")]);
  });

  test("a column of ranks goes before places in the cells of points", () => {
    const rows = down((score) => `${vn(score)} (hạng 40)`, "97,32 (hạng 40)").map((row, at) =>
      at < 1 ? row : [...row, at === 1 ? "Xếp hạng" : at === 8 ? "(12/114)" : `(${at + 1})`]
    );
    expect(told(rows)).toEqual([board]);
  });

  test("how many are ranked is read", () => {
    const rows = down((score) => `${vn(score)} (hạng 120/114)`, "97,32");
    expect(findingsOfSheet(rows)).toContain("rank-over-universe C3");
  });
});
