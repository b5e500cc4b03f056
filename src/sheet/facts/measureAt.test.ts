import { describe, expect, test } from "vitest";
import { column, level, period, row } from "../../../test/unit/sheet/facts/build";
import type { Column } from "../axes/column";
import type { RowMeaning } from "../axes/rowMeaning";
import type { Fact } from "./fact";
import { figureAs } from "./figure";
import { isForAll, measureAt } from "./measureAt";

type Said = readonly [Partial<Column>, Partial<RowMeaning>];
const september = period("Tháng 9/2026", "month", "2026-09-30");

describe("what a figure measures", () => {
  const [points, rank, percent] = (["points", "rank", "percent"] as const).map((measure) => ({
    measure,
  }));
  test.each<readonly [...Said, Fact["measure"]]>([
    [{}, {}, "points"],
    [{ ...rank }, {}, "rank"],
    [{}, { ...rank }, "rank"],
    [{ ...percent }, { measure: "points" }, "percent"],
    // A row of maxima, a grade, a place below the points say what they are.
    [{ ...percent }, { measure: "maxPoints" }, "maxPoints"],
    [{ ...percent }, { measure: "grade" }, "grade"],
    [{ ...points }, { ...rank }, "rank"],
    [{ ...percent }, { ...rank }, "percent"],
    [{ ...points }, { ...percent }, "points"],
    // So does a line under a group, and what stands under a heading that says nothing.
    [{ ...points }, { ...percent, isLine: true }, "percent"],
    [{ ...points }, { isLine: true }, "points"],
    [{ ...points, levels: [level("Giá trị")] }, { ...percent }, "percent"],
    [{ ...points, levels: [level("Giá trị"), level("Điểm")] }, { ...percent }, "points"],
    [{ ...percent, levels: [level("Giá trị")] }, { ...points }, "percent"],
    [{ ...points, levels: [level("Giá trị")] }, {}, "points"],
  ])("column %j, row %j", (heading, meaning, measure) => {
    expect(measureAt(column(heading), row(meaning), null)).toBe(measure);
  });
});

describe("a figure with the sign of percents", () => {
  const written = (value: string, over: Partial<Column>, meaning: Partial<RowMeaning> = {}) =>
    measureAt(
      column(over),
      row(meaning),
      figureAs({ content: { kind: "text", value } }, "points", false)
    );
  test.each<readonly [string, ...Said, Fact["measure"]]>([
    ["97%", {}, {}, "percent"],
    ["97", {}, {}, "points"],
    ["chưa có", {}, {}, "points"],
    ["97%", { measure: "points" }, {}, "points"],
    ["97%", { measure: "rank" }, {}, "rank"],
    ["97%", {}, { measure: "points" }, "percent"],
    // “Kết quả” heads both: percents, but where plain numbers stand, too.
    ["97%", { measure: "points", levels: [level("Kết quả")], hasPlain: false }, {}, "percent"],
    ["97%", { measure: "points", levels: [level("Kết quả")], hasPlain: true }, {}, "points"],
    ["97%", { measure: "points", levels: [level("Điểm")], hasPlain: false }, {}, "points"],
  ])("%s", (value, heading, meaning, measure) => {
    expect(written(value, heading, meaning)).toBe(measure);
  });
});

describe("a maximum of every unit and period", () => {
  const forAll = (over: Partial<Column>, meaning: Partial<RowMeaning>, periodsAcross = false) =>
    isForAll({ periodsAcross }, column(over), row(meaning));
  test.each<readonly [...Said, boolean]>([
    [{}, {}, true],
    [{ unit: "Xã An Bình" }, {}, false],
    [{ period: september }, {}, false],
    [{ unit: "Xã An Bình" }, { measure: "maxPoints" }, true],
    [{ period: september }, { measure: "maxPoints" }, true],
    [{}, { period: september }, false],
    [{}, { period: september, measure: "maxPoints" }, false],
    [{}, { unit: "Xã An Bình" }, false],
  ])("column %j, row %j: %s", (heading, meaning, expected) => {
    expect(forAll(heading, meaning)).toBe(expected);
  });
  test("stands in each unit's rows beside periods across", () => {
    const unit = { unit: "Xã An Bình" };
    expect(forAll({}, unit, true)).toBe(true);
    expect(forAll({ period: september }, unit, true)).toBe(false);
    expect(forAll({ unit: "Xã Tân Phú" }, unit, true)).toBe(false);
    expect(forAll({}, { ...unit, period: september }, true)).toBe(false);
  });
});
