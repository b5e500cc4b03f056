import { describe, expect, test } from "vitest";
import { findings, lower, lowerSix, scores, short, six, told, type Rows } from "./told";

const first = `Xã A | -: ${six}; 97.32`;
const second = `Xã B | -: ${lowerSix}; 90`;
const head = ["Đơn vị", "Xã A", "Xã B"];
const groups: Rows = short.map((name, at) => [name, scores[at] ?? 0, lower[at] ?? 0]);

describe("a head in the corner that heads the names beside it", () => {
  test("of units, over the names of groups", () => {
    const rows = [head, ...groups];
    expect(told(rows)).toEqual([first, second]);
    expect(findings(rows)).toEqual([]);
  });

  test("of periods and of units, one over the other", () => {
    const rows = [["Kỳ", "9/2026", "10/2026"], ["Đơn vị", "Xã A", "Xã A"], ...groups];
    expect(told(rows)).toEqual([`Xã A | 9/2026: ${six}; 97.32`, `Xã A | 10/2026: ${lowerSix}; 90`]);
  });

  test("of units, over their totals and places alone", () => {
    const rows = [["ĐIỂM 766 CÁC XÃ"], head, ["Tổng điểm", 97.32, 90], ["Xếp hạng", 1, 2]];
    expect(told(rows)).toEqual(["Xã A | -: ; 97.32#1", "Xã B | -: ; 90#2"]);
  });

  test.each([0, 1])("with the numbering of the units in row %i", (at) => {
    const rows: Rows = [[...head, "Xã C"], ...groups.map((row) => [...row, 9])];
    const numbered = [...rows.slice(0, at), ["STT", 1, 2, 3], ...rows.slice(at)];
    expect(told(numbered)).toEqual(told(rows));
    expect(findings(numbered)).toEqual(findings(rows));
    expect(told(rows)).toHaveLength(3);
  });
});

describe("rows beside the groups, units across", () => {
  test("places right below the names are the totals'", () => {
    const rows = [head, ["Hạng", 3, 7], ...groups, ["Tổng", 97.32, 90]];
    expect(told(rows)).toEqual([`${first}#3`, `${second}#7`]);
  });

  test("days by which something is due are no periods", () => {
    expect(told([head, ["Hạn khắc phục", "15/11/2026", "20/11/2026"], ...groups])).toEqual([
      first,
      second,
    ]);
  });

  test("counts beyond an indicator's points are none, and are told", () => {
    const rows = [head, ...groups, ["Số hồ sơ trễ hạn", 46, 12]];
    expect(told(rows)).toEqual([first, second]);
    expect(findings(rows).map((each) => each.split(":")[0])).toEqual(["unknown-group"]);
  });
});

test("a column of periods behind an empty one, before the figures, is the table's", () => {
  const rows: Rows = [
    ["Đơn vị", null, "Đợt đánh giá", ...short],
    ["Xã A", null, "31/10/2026", ...scores],
    ["Xã B", null, "30/09/2026", ...scores],
  ];
  expect(told(rows).map((each) => each.split(":")[0])).toEqual([
    "Xã A | 31/10/2026",
    "Xã B | 30/09/2026",
  ]);
});

test.each(["1. Xã A", "II. Xã A", "12) Xã A"])(
  "the number of a unit in a list is no part of its name: %s",
  (name) => {
    expect(told([["Nhóm", name, "2. Xã B"], ...groups])).toEqual([first, second]);
    expect(
      told([
        ["Đơn vị", ...short],
        [name, ...scores],
      ])
    ).toEqual([first]);
  }
);
