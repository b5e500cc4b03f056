import { describe, expect, test } from "vitest";
import { maxima, names, scores, type Rows } from "../layouts/told";
import { findingsOfSheet } from "./findingsOfSheet";

const down = (points: readonly (string | number | null)[], total: number | null): Rows => [
  ["KẾT QUẢ CỦA UBND XÃ AN BÌNH THÁNG 9/2026"],
  [],
  ["Nhóm chỉ số", "Điểm tối đa", "Điểm"],
  ...names.map((name, at) => [name, maxima[at] ?? 0, points[at] ?? null]),
  ["Tổng cộng", 100, total],
];

const league = (rows: readonly (readonly (string | number | null)[])[]): Rows => [
  ["KẾT QUẢ THÁNG 9/2026"],
  ["Đơn vị", ...names, "Tổng điểm"],
  ...rows.map((row) => [...row]),
];

describe("a score left blank between filled ones is told at its cell", () => {
  test("of a group", () => {
    expect(findingsOfSheet(down([18, 19.96, null, 10, 18, 21.36], 97.32))).toEqual([
      "missing-points C6",
    ]);
  });
  test("of the total, although the groups give it", () => {
    expect(findingsOfSheet(down(scores, null))).toEqual(["missing-points C10"]);
  });
  test("of one unit among several", () => {
    expect(
      findingsOfSheet(
        league([
          ["Xã An Bình", ...scores, 97.32],
          ["Xã Tân Lập", 18, 19, 10, 10, 18, null, 96],
        ])
      )
    ).toEqual(["missing-points G4"]);
  });
  test("once where the whole row or column waits", () => {
    const rows = ["Xã An Bình", "Xã Tân Lập", "Xã Yên Hòa"].map((unit) => [
      unit,
      ...scores.slice(0, 5),
      null,
      null,
    ]);
    expect(findingsOfSheet(league(rows))).toEqual(["missing-points G3", "missing-points H3"]);
  });
});

test("what says itself why it has no score is told as what it says, or not at all", () => {
  expect(findingsOfSheet(down([18, 19.96, "không phát sinh", 10, 18, 21.36], 87.32))).toEqual([]);
  expect(findingsOfSheet(down([18, 19.96, "mười", 10, 18, 21.36], 97.32))).toEqual([
    "not-a-number C6",
  ]);
});

test("a form that waits for its month is no finding", () => {
  const months: Rows = [
    ["Nhóm chỉ số", "Điểm tối đa", "Tháng 9/2026", "Tháng 10/2026"],
    ...names.map((name, at) => [name, maxima[at] ?? 0, scores[at] ?? 0, null]),
    ["Tổng cộng", 100, 97.32, null],
  ];
  expect(findingsOfSheet(months)).toEqual([]);
  expect(findingsOfSheet(league([["Xã An Bình", ...scores, 97.32], ["Xã Tân Lập"]]))).toEqual([]);
});
