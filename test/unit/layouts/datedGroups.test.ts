import { describe, expect, test } from "vitest";
import { findings, lower, lowerSix, names, scores, short, six, told, type Rows } from "./told";

const dated = (month: string) => short.map((name) => `${name} ${month}`);

describe("groups whose headings say a period", () => {
  test("are of it, and the total beside them too", () => {
    const rows: Rows = [
      ["Đơn vị", ...dated("tháng 9/2026"), "Tổng"],
      ["Xã A", ...scores, 97.32],
      ["Xã B", ...lower, 90],
    ];
    expect(told(rows)).toEqual([
      `Xã A | tháng 9/2026: ${six}; 97.32`,
      `Xã B | tháng 9/2026: ${lowerSix}; 90`,
    ]);
    expect(findings(rows)).toEqual([]);
  });

  test("one beside the other are of two months, whatever the title says", () => {
    const rows: Rows = [
      ["XÃ A - THÁNG 9/2026"],
      ["", ...short.flatMap((name) => [`${name} T8/2026`, `${name} T9/2026`])],
      ["Điểm", ...short.flatMap((_, at) => [lower[at] ?? 0, scores[at] ?? 0])],
    ];
    expect(told(rows)).toEqual([
      `XÃ A | T8/2026: ${lowerSix}; 90`,
      `XÃ A | THÁNG 9/2026: ${six}; 97.32`,
    ]);
  });

  test("down the rows likewise", () => {
    const rows: Rows = [
      ["Nhóm chỉ số", "Điểm"],
      ...names.map((name, at) => [`${name} (T9/2026)`, scores[at] ?? 0]),
    ];
    expect(told(rows)).toEqual([`- | T9/2026: ${six}; 97.32`]);
  });
});

describe("a total alone that says its period", () => {
  const league = (...headings: readonly string[]): Rows => [
    ["Đơn vị", ...short, ...headings],
    ["Xã A", ...scores, 97.32, ...headings.slice(1).map(() => 90)],
  ];
  test("dates the groups beside it", () => {
    expect(told(league("Tổng điểm T9/2026"))).toEqual([`Xã A | T9/2026: ${six}; 97.32`]);
  });
  test("does not where another total stands for them", () => {
    expect(told(league("Tổng điểm", "Tổng điểm T8/2026"))).toEqual([`Xã A | -: ${six}; 97.32`]);
  });
});

test.each([
  ["Đơn vị mình: Xã A"],
  ["Trong đó: Xã A"],
  ["Xã A (đơn vị mình)"],
  ["Xã A (xã của chúng tôi)"],
])("the own unit again below its league is told as twice: %s", (name) => {
  const rows: Rows = [
    ["Đơn vị", ...short],
    ["Xã A", ...scores],
    ["Xã B", ...lower],
    [name, ...scores],
  ];
  expect(findings(rows)).toEqual([
    expect.stringMatching(/^duplicate-unit: Đơn vị “Xã A” có hai dòng/u),
  ]);
});

test("“Cụm 1: Xã A” is that unit, “Xã A (cũ: Xã C)” as typed", () => {
  const rows: Rows = [
    ["Đơn vị", ...short],
    ["Cụm 1: Xã A", ...scores],
    ["Xã B (cũ: Xã C)", ...lower],
  ];
  expect(told(rows)).toEqual([`Xã A | -: ${six}; 97.32`, `Xã B (cũ: Xã C) | -: ${lowerSix}; 90`]);
});
