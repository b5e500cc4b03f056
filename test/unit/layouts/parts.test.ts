import { expect, test } from "vitest";
import { lower, lowerSix, maxima, merge, names, scores, six, told, type Rows } from "./told";

const head = ["STT", "Nhóm chỉ số", "Điểm tối đa", "Điểm đạt"];
const rows = (points: readonly number[]): Rows =>
  names.map((name, at) => [at + 1, name, maxima[at] ?? 0, points[at] ?? 0]);
const total = (points: number): Rows => [["", "Cộng", 100, points]];

test("the first of several months or units stands right below the headings", () => {
  const months: Rows = [
    ["UBND XÃ AN BÌNH NĂM 2026"],
    head,
    ["Tháng 8"],
    ...rows(lower),
    ...total(90),
    ["Tháng 9"],
    ...rows(scores),
    ...total(97.32),
  ];
  const right = [
    `UBND XÃ AN BÌNH | Tháng 8: ${lowerSix}; 90`,
    `UBND XÃ AN BÌNH | Tháng 9: ${six}; 97.32`,
  ];
  expect(told(months)).toEqual(right);
  expect(told(months, [merge(2, 0, 2, 3), merge(10, 0, 10, 3)])).toEqual(right);
  const units = months.map(([first, ...others], at) =>
    at === 0
      ? ["THÁNG 9/2026"]
      : first === "Tháng 8"
        ? ["I", "Xã A"]
        : first === "Tháng 9"
          ? ["II", "Xã B"]
          : [first ?? null, ...others]
  );
  expect(told(units)).toEqual([
    `Xã A | THÁNG 9/2026: ${lowerSix}; 90`,
    `Xã B | THÁNG 9/2026: ${six}; 97.32`,
  ]);
});

test("months of a league stand in lines of their own between its rows", () => {
  const league = (first: readonly number[], second: readonly number[]): Rows => [
    [1, "Xã A", ...first],
    [2, "Xã B", ...second],
  ];
  expect(
    told([
      ["KẾT QUẢ NĂM 2026"],
      ["STT", "Đơn vị", ...names],
      ["Tháng 8"],
      ...league(lower, scores),
      ["Tháng 9"],
      ...league(scores, lower),
    ])
  ).toEqual([
    `Xã A | Tháng 8: ${lowerSix}; 90`,
    `Xã B | Tháng 8: ${six}; 97.32`,
    `Xã A | Tháng 9: ${six}; 97.32`,
    `Xã B | Tháng 9: ${lowerSix}; 90`,
  ]);
});

test("a unit or a month over its groups brings its total with it", () => {
  const parts = (one: string, other: string): Rows => [
    ["A", one, 100, 90],
    ...rows(lower),
    ["B", other, 100, 97.32],
    ...rows(scores),
  ];
  expect(told([["Tháng 9/2026"], head, ...parts("Xã A", "Xã B")])).toEqual([
    `Xã A | Tháng 9/2026: ${lowerSix}; 90`,
    `Xã B | Tháng 9/2026: ${six}; 97.32`,
  ]);
  expect(told([["UBND XÃ A"], head, ...parts("Tháng 8/2026", "Tháng 9/2026")])).toEqual([
    `UBND XÃ A | Tháng 8/2026: ${lowerSix}; 90`,
    `UBND XÃ A | Tháng 9/2026: ${six}; 97.32`,
  ]);
});

test("a table of another kind beside the groups, behind a blank column, is one of its own", () => {
  const beside = (heads: string[], lines: Rows): Rows => [
    ["UBND XÃ A - THÁNG 9/2026"],
    ["Nhóm chỉ số", "Điểm tối đa", "Điểm", null, ...heads],
    ...names.map((name, at) => [
      name,
      maxima[at] ?? 0,
      scores[at] ?? 0,
      null,
      ...(lines[at] ?? []),
    ]),
    ["Tổng", 100, 97.32],
  ];
  const own = `UBND XÃ A | THÁNG 9/2026: ${six}; 97.32`;
  const months: Rows = [["Tháng 8/2026", 90, 20], ["Tháng 9/2026", 97.32, 3]]; // prettier-ignore
  expect(told(beside(["Tháng", "Tổng điểm", "Xếp hạng"], months))).toEqual([
    own,
    "UBND XÃ A | Tháng 8/2026: ; 90#20",
    "UBND XÃ A | Tháng 9/2026: ; 97.32#3",
  ]);
  const places: Rows = [[1, "Xã B", 98], [2, "Xã A", 97.32]]; // prettier-ignore
  expect(told(beside(["Hạng", "Đơn vị", "Tổng điểm"], places))).toEqual([
    own,
    "Xã B | THÁNG 9/2026: ; 98#1",
    "Xã A | THÁNG 9/2026: ; 97.32#2",
  ]);
});
