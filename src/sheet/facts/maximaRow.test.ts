import { describe, expect, test } from "vitest";
import { match, period, row } from "../../../test/unit/sheet/facts/build";
import { blockOf } from "../../../test/unit/sheet/axes/blocks";
import { names, type Rows } from "../../../test/unit/layouts/told";
import { columnsOf } from "../axes/columns";
import { couldSayMaxima, maximaRow } from "./maximaRow";

const most = [18, 20, 12, 10, 18, 22];
const found = (...rows: Rows) => {
  const block = blockOf(rows);
  return maximaRow(block, columnsOf(block, {}));
};
const units: Rows = [
  ["Xã An Bình", 17, 19, 11, 9, 17, 21],
  ["Xã Tân Phú", 16, 18, 10, 8, 16, 20],
];

describe("the row right under the headings that holds exactly the groups' maxima", () => {
  test("of three groups or more", () => {
    expect(found(["Đơn vị", ...names], ["Thang", ...most], ...units)).toBe(1);
    const some = (count: number) =>
      found(
        ...[["Đơn vị", ...names], ["Thang", ...most], ...units].map((cells) =>
          cells.slice(0, count + 1)
        )
      );
    expect([some(3), some(2)]).toEqual([1, null]);
    expect(found(["Đơn vị", ...names], ["Thang", null, ...most.slice(1)], ...units)).toBe(1);
  });
  test("with two rows below", () => {
    expect(found(["Đơn vị", ...names], ["Thang", ...most], ...units.slice(0, 1))).toBeNull();
  });
  test("each to the point", () => {
    expect(found(["Đơn vị", ...names], ["Thang", ...most.slice(0, 5), 21.99], ...units)).toBeNull();
    expect(found(["Đơn vị", ...names], ...units, ["Thang", ...most])).toBeNull();
  });
  test("but where labels name maxima", () => {
    const rows = (head: string): Rows => [
      ["Đơn vị", ...names, head],
      ["Thang", ...most, 100],
      ...units.map((cells) => [...cells, 90]),
    ];
    expect(found(...rows("Điểm tối đa"))).toBeNull();
    expect(found(...rows("Tổng điểm"))).toBe(1);
    expect(found(...rows("Xếp hạng"))).toBeNull();
  });
  test("without a number of its own", () => {
    const numbered = (first: number | string | null): Rows => [
      ["TT", "Đơn vị", ...names],
      [first, "Thang", ...most],
      ...units.map((cells, at) => [at + 2, ...cells]),
    ];
    expect(found(...numbered(null))).toBe(1);
    expect(found(...numbered("A"))).toBe(1);
    expect(found(...numbered(1))).toBeNull();
  });
});

test("its name is no unit, no period, no group and no measure", () => {
  const september = period("Tháng 9/2026", "month", "2026-09-30");
  expect(couldSayMaxima(row())).toBe(true);
  expect(couldSayMaxima(row({ unit: "Thang" }))).toBe(true);
  expect(couldSayMaxima(row({ unit: "Xã An Bình" }))).toBe(false);
  expect(couldSayMaxima(row({ period: september }))).toBe(false);
  expect(couldSayMaxima(row({ period: period("Lần 1", "unknown", null) }))).toBe(true);
  expect(couldSayMaxima(row({ measure: "rank" }))).toBe(false);
  expect(couldSayMaxima(row({ groups: [match("timeliness")] }))).toBe(false);
});
