import { describe, expect, test } from "vitest";
import {
  column,
  frame,
  level,
  match,
  period,
  row,
  title,
} from "../../../test/unit/sheet/facts/build";
import { blockOf } from "../../../test/unit/sheet/axes/blocks";
import type { Column } from "../axes/column";
import type { LostName } from "../axes/lostNames";
import type { RowMeaning } from "../axes/rowMeaning";
import type { Frame } from "./frame";
import { governs, isComparison, isNameless, standsAlone } from "./governs";
import type { GroupOfAll } from "./groupOfAll";
import { noSection, type Section } from "./section";

type Example = readonly [Partial<Frame>, Partial<RowMeaning>, Partial<Column>, boolean];
const september = period("Tháng 9/2026", "month", "2026-09-30");
const year = period("Năm 2026", "year", "2026-12-31");
const ofAll: GroupOfAll = { match: match("transparency"), title: null, isBare: false };
const losing = (...names: readonly LostName[]): Pick<Frame, "lost"> => ({
  lost: () => new Set(names),
});

describe("figures to compare with", () => {
  test.each<Example>([
    [{}, {}, {}, false],
    [{}, { benchmark: true }, {}, true],
    [{}, { benchmark: true, measure: "maxPoints" }, {}, false],
    [{}, { benchmark: true, measure: "points" }, {}, true],
    [{}, {}, { benchmark: true }, true],
    [{}, {}, { sum: true }, true],
    [{}, { sum: true }, {}, true],
    [{}, { sum: true, total: true }, {}, false],
    [{ unitsDown: true }, { sum: true, total: true }, {}, true],
    [{ unitsDown: true }, { total: true }, {}, false],
    [{}, {}, { measure: "target" }, true],
    [{}, {}, { measure: "change" }, true],
    [{}, {}, { measure: "shortfall" }, true],
    [{}, {}, { measure: "rank" }, false],
    [{}, { measure: "change" }, {}, true],
    [{}, { measure: "rank" }, {}, false],
    [{}, { measure: "change", unit: "Xã An Bình" }, {}, false],
    [{}, { measure: "change", groups: [match("timeliness")] }, {}, false],
    [{}, { measure: "change", indicator: { code: "1.1", confidence: 1 } }, {}, false],
    [{}, { measure: "change", field: "timeliness" }, {}, false],
    [{}, { measure: "change", total: true }, {}, false],
  ])("%#", (over, meaning, of, expected) => {
    expect(isComparison(frame(over), row(meaning), column(of))).toBe(expected);
  });
});

describe("figures whose unit or period is named nowhere", () => {
  const unit = "Xã An Bình";
  const nameless = (
    over: Partial<Frame>,
    meaning: Partial<RowMeaning> = {},
    of: Partial<Column> = {},
    section: Partial<Section> = {}
  ) => isNameless(frame(over), row(meaning), column(of), { ...noSection(), ...section });

  test("where units run down", () => {
    const down = { unitsDown: true, title: title({ unit }) };
    expect(nameless(down)).toBe(true);
    expect(nameless(down, { measure: "maxPoints" })).toBe(false);
    expect(nameless(down, { unit })).toBe(false);
    expect(nameless(down, {}, { unit })).toBe(false);
    expect(nameless(down, {}, {}, { unit })).toBe(false);
    expect(nameless(down, {}, { measure: "maxPoints" })).toBe(true);
    expect(nameless(down, { unit }, { measure: "maxPoints" })).toBe(false);
    expect(nameless({ ...down, periodsDown: true }, { unit })).toBe(true);
    expect(nameless({ ...down, periodsDown: true }, { unit, period: september })).toBe(false);
  });

  test("where periods run down", () => {
    const down = { periodsDown: true, title: title({ period: september }) };
    expect(nameless(down)).toBe(true);
    expect(nameless(down, { period: september })).toBe(false);
    expect(nameless(down, {}, { period: september })).toBe(false);
    expect(nameless(down, {}, {}, { period: september })).toBe(false);
    expect(nameless(down, { unit })).toBe(true);
  });

  test("where units run across", () => {
    expect(nameless({})).toBe(false);
    expect(nameless({ unitsAcross: true })).toBe(true);
    expect(nameless({ unitsAcross: true }, {}, { measure: "maxPoints" })).toBe(false);
    expect(nameless({ unitsAcross: true, title: title({ unit }) })).toBe(false);
    expect(nameless({ unitsAcross: true }, {}, { unit })).toBe(false);
    expect(nameless(losing("unit"))).toBe(true);
    expect(nameless(losing("unit"), { unit })).toBe(false);
    expect(nameless({ ...losing("unit"), title: title({ unit }) })).toBe(false);
    expect(nameless(losing("period"), { period: september })).toBe(false);
  });

  test("where periods run across", () => {
    const monthly = { title: title({ period: september }) };
    const yearly = { title: title({ period: year }) };
    expect(nameless({ periodsAcross: true })).toBe(true);
    expect(nameless({ periodsAcross: true }, {}, { period: september })).toBe(false);
    expect(nameless({ periodsAcross: true, ...monthly })).toBe(false);
    expect(nameless({ periodsAcross: true, ...yearly })).toBe(false);
    expect(nameless(losing("period"))).toBe(true);
    expect(nameless({ ...losing("period"), ...monthly })).toBe(false);
    // The year in the title is no month of its table.
    expect(nameless({ ...losing("period"), ...yearly })).toBe(true);
    expect(nameless({ ...losing("period"), ...yearly }, { period: september })).toBe(false);
  });

  test("a column that has lost the word “Điểm” beside others, but where the row says a measure", () => {
    expect(nameless(losing("points"))).toBe(true);
    expect(nameless(losing("points"), { measure: "rank" })).toBe(false);
    expect(nameless(losing("subject"))).toBe(false);
  });
});

describe("figures without a subject stand for the only group or the total", () => {
  const unit = "Xã An Bình";
  const across = { subjectsAcross: true };
  test.each<Example>([
    // Names down: points and places of a unit or a period.
    [{}, {}, {}, false],
    [{}, { unit }, { measure: "points" }, true],
    [{}, { unit }, { measure: "rank" }, true],
    [{}, { unit }, { measure: "percent" }, false],
    [{}, { unit }, {}, false],
    [{}, {}, { measure: "points" }, false],
    [{}, { period: september }, { measure: "points" }, true],
    [{}, { unit, unknown: "Tên lạ" }, { measure: "points" }, false],
    [{}, { unit }, { measure: "points", unknown: [level("Cột lạ")] }, false],
    [losing("subject"), { unit }, { measure: "points" }, false],
    [losing("unit"), { unit }, { measure: "points" }, true],
    // Subjects across: beside them a measure, a period.
    [across, { unit }, {}, false],
    [across, {}, { measure: "percent" }, true],
    [across, { measure: "percent" }, {}, true],
    [across, {}, { period: september }, true],
    [across, {}, { unit }, false],
    [{ ...across, ofAll }, {}, { unit }, true],
    [{ ...across, ofAll }, {}, {}, false],
    [{ ...across, totals: new Set(["rank"] as const) }, {}, { measure: "rank" }, false],
    [{ ...across, totals: new Set(["rank"] as const) }, {}, { measure: "percent" }, true],
    [
      { ...across, totals: new Set(["rank"] as const) },
      {},
      { measure: "rank", period: september },
      true,
    ],
    // The sum of a table of one group is the group's.
    [{ ...across, ofAll }, {}, { total: true, unknown: [level("Cột lạ")] }, true],
    [{ ofAll }, {}, { total: true }, true],
    [{}, {}, { total: true }, false],
    // Nothing is named: periods over places, or over bare figures under a title of points.
    [{ namesNone: true }, {}, { period: september, measure: "rank" }, true],
    [{ namesNone: true }, {}, { period: september, measure: "points" }, true],
    [{ namesNone: true }, { measure: "rank" }, { period: september }, true],
    [{ namesNone: true }, { period: september }, { measure: "rank" }, true],
    [{ namesNone: true }, { period: september, measure: "rank" }, {}, true],
    [{ namesNone: true }, {}, { period: september, measure: "percent" }, false],
    [{ namesNone: true }, {}, { period: september }, false],
    [{ namesNone: true, saysTotal: true }, {}, { period: september }, true],
    [{ namesNone: true, saysTotal: true }, {}, { period: september, measure: "percent" }, false],
    [{ namesNone: true, saysTotal: true }, { unit }, {}, false],
    [{ namesNone: true, saysTotal: true }, { unknown: "Tên lạ" }, { period: september }, false],
    [{ saysTotal: true }, {}, { period: september }, false],
  ])("%#", (over, meaning, of, expected) => {
    const bare = { namesNone: false, saysTotal: false, ofAll: null, ...over };
    expect(standsAlone(frame(bare), row(meaning), column(of))).toBe(expected);
  });
});

test("something governs a figure: its row's measure only where the table has no headings, or this column one", () => {
  const headed = blockOf([
    ["Nhóm", "Điểm"],
    ["Công khai, minh bạch", 17],
  ]);
  const unheaded = { ...headed, header: [] };
  const over = (of: Partial<Column>, meaning: Partial<RowMeaning> = {}, block = headed) =>
    governs(block, column(of), row(meaning), null);
  expect(over({})).toBe(false);
  expect(governs(headed, column(), row(), { kind: "total" })).toBe(true);
  expect(over({ measure: "points" })).toBe(true);
  expect(over({ unit: "Xã An Bình" })).toBe(true);
  expect(over({ period: september })).toBe(true);
  expect(over({}, { measure: "rank" })).toBe(false);
  expect(over({ levels: [level("Kết quả")] }, { measure: "rank" })).toBe(true);
  expect(over({ levels: [level("Kết quả")] })).toBe(false);
  expect(over({}, { measure: "rank" }, unheaded)).toBe(true);
  expect(over({}, {}, unheaded)).toBe(false);
});
