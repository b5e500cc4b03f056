import { describe, expect, test } from "vitest";
import { names, type Rows } from "../../../test/unit/layouts/told";
import { factsTold, read } from "../../../test/unit/sheet/facts/build";
import type { Assumptions } from "../axes/column";
import { costOf } from "./costOf";

const cost = (rows: Rows, assume: Assumptions = {}) => costOf([read(rows, assume)]);
const groups = [
  "transparency",
  "timeliness",
  "onlineServices",
  "onlinePayment",
  "satisfaction",
  "digitization",
];
const scores = [17, 19, 11, 9, 17, 21];
const head = ["Nhóm chỉ số", "Điểm tối đa", "Điểm"];
/** Six groups with their maxima and points, and what stands below. */
const table = (
  own: readonly number[] = scores,
  maxima = [18, 20, 12, 10, 18, 22],
  ...below: Rows
): Rows => [head, ...names.map((name, at) => [name, maxima[at] ?? 0, own[at] ?? 0]), ...below];
const totalled = (...below: Rows) => table(scores, undefined, ...below);
const without = (...left: readonly number[]) => table().filter((_, at) => !left.includes(at - 1));
const put = (at: number, value: number, list: readonly number[] = scores) =>
  list.map((each, index) => (index === at ? value : each));

test("a sheet explained whole and sound costs nothing", () => {
  expect(cost(table())).toBe(0);
  expect(cost(totalled(["Tổng điểm", 100, 94]))).toBe(0);
});

describe("the Decision's arithmetic", () => {
  test("points above the maximum or below nothing", () => {
    expect(cost(table(put(0, 18)))).toBe(0);
    expect(cost(table(put(0, 18.01)))).toBe(6);
    expect(cost(table(put(0, 0)))).toBe(0);
    expect(cost(table(put(0, -0.5)))).toBe(6);
    expect(cost(table(put(5, 23, put(0, 19))))).toBe(12);
  });
  test("another maximum than the Decision's, in a group's row or for all of them", () => {
    expect(cost(table(scores, put(0, 17, [18, 20, 12, 10, 18, 22])))).toBe(4);
    expect(cost(table(scores, put(0, 17.5, put(1, 19, [18, 20, 12, 10, 18, 22]))))).toBe(8);
    const league = (most: number): Rows => [
      ["Đơn vị", ...names],
      ["Điểm tối đa", most, 20, 12, 10, 18, 22],
      ["Xã An Bình", ...scores],
      ["Xã Tân Phú", ...scores],
    ];
    expect(cost(league(18))).toBe(0);
    expect(cost(league(17))).toBe(8);
  });
  test("groups that are missing where three of them stand", () => {
    expect(cost(without(5))).toBe(2);
    expect(cost(without(4, 5))).toBe(4);
    expect(cost(without(3, 4, 5))).toBe(6);
    expect(cost(without(2, 3, 4, 5))).toBe(0);
  });
  test("of the Decision's five groups none is missing", () => {
    const five: Rows = [
      head,
      [names[0] ?? "", 18, 17],
      [names[1] ?? "", 20, 19],
      ["Cung cấp dịch vụ công trực tuyến và thanh toán trực tuyến", 22, 20],
      [names[4] ?? "", 18, 17],
      [names[5] ?? "", 22, 21],
    ];
    expect(factsTold(five).filter((each) => each.includes("22: points"))).toEqual([
      "onlineService22: points 20",
    ]);
    expect(cost(five)).toBe(0);
    expect(cost(five.slice(0, -1))).toBe(2);
    expect(cost([...five, ["Tổng điểm", 100, 94]])).toBe(0);
    expect(cost([...five, ["Tổng điểm", 100, 90]])).toBe(5);
  });
  test("a total that the groups do not make, to a hundredth", () => {
    const total = (points: number, ...more: Rows) =>
      cost(totalled(...more, ["Tổng điểm", 100, points]));
    expect([94.01, 94.02, 93.99, 93.98].map((each) => total(each))).toEqual([0, 5, 0, 5]);
    // Points taken are typed with a minus or without.
    const taken = (points: number): Rows => [["Điểm trừ", null, points]];
    expect(total(92, ...taken(-2))).toBe(0);
    expect(total(92, ...taken(2))).toBe(0);
    expect(total(96, ...taken(2))).toBe(0);
    expect(total(94, ...taken(2))).toBe(5);
    expect(total(93, ...taken(2))).toBe(5);
  });
  test("a total beside some of the groups is not held against them", () => {
    expect(cost([...without(5), ["Tổng điểm", 100, 94]])).toBe(2);
    expect(cost([...without(2, 3, 4, 5), ["Tổng điểm", 100, 94]])).toBe(0);
  });
  test("places below the first, or between two", () => {
    const ranked = (...places: readonly number[]): Rows => [
      ["Đơn vị", "Tổng điểm", "Xếp hạng"],
      ...places.map((place, at) => [
        `Xã ${["An Bình", "Tân Phú", "Yên Hòa"][at] ?? ""}`,
        90 - at,
        place,
      ]),
    ];
    expect(cost(ranked(1, 2, 3))).toBe(0);
    expect(cost(ranked(0, 1, 2))).toBe(4);
    expect(cost(ranked(1, 2.5, 3))).toBe(4);
    expect(cost(ranked(0, 0, 2.5))).toBe(12);
  });
  test("two scores for one thing, unless they are the same", () => {
    const twice = (again: number): Rows =>
      totalled(["Công khai, minh bạch", 18, again], ["Tổng điểm", 100, 94]);
    expect(cost(twice(17))).toBe(0);
    expect(cost(twice(16))).toBe(4);
  });
});

describe("what labels leave open", () => {
  test("each assumption", () => {
    expect(cost(table(), { unitsDown: true })).toBe(1);
    expect(cost(table(), { columnsByFigures: true, groupsByMaximum: true })).toBe(2);
  });
  test("each figure that no label governs", () => {
    expect(cost(totalled(["Dòng lạ", null, 7]))).toBe(3);
    expect(cost(totalled(["Dòng lạ", null, 7], ["Dòng khác", null, 8]))).toBe(6);
  });
  test("each heading over figures that nobody knows, once", () => {
    const league = (...more: readonly string[]): Rows => [
      ["Đơn vị", ...names, ...more],
      ["Xã An Bình", ...scores, ...more.map(() => 7)],
    ];
    expect(cost(league())).toBe(0);
    expect(cost(league("Cột lạ"))).toBe(4);
    expect(cost(league("Cột lạ", "Cột khác"))).toBe(8);
    expect(cost(league("Cột lạ", "Cột lạ"))).toBe(7);
  });
  test("a table of more than three figures none of which is a score", () => {
    const places = (count: number): Rows => [
      ["Đơn vị", "Xếp hạng"],
      ...["An Bình", "Tân Phú", "Yên Hòa", "Đông Hải"]
        .slice(0, count)
        .map((unit, at) => [`Xã ${unit}`, at + 1]),
    ];
    expect(cost(places(3))).toBe(0);
    expect(cost(places(4))).toBe(5);
    expect(costOf([read(places(2)), read(places(2))])).toBe(5);
    expect(costOf([read(places(4)), read(table())])).toBe(0);
  });
});

test("groups are told by the facts of this table", () => {
  expect(factsTold(table()).filter((each) => each.includes(" points "))).toEqual(
    groups.map((id, at) => `${id}: points ${scores[at] ?? 0}`)
  );
});
