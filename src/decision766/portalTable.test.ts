import { describe, expect, it, test } from "vitest";
import { copiedToCommunes, differingIndicators } from "./copiedIndicators";
import { decision } from "./decision";
import { editionById, editions } from "./editions";
import { evidence } from "./evidence";
import { formulaOn, newestMaximum, newestRules } from "./formulas";
import { fullBoards } from "./fullBoards";
import { defaultGradeBands } from "./gradeBands";
import { groupById, groups, separateGroups } from "./groups";
import { history, portalRules } from "./history";
import { hundredths } from "./hundredths";
import { indicatorByCode, indicators, indicatorsOf } from "./indicators";
import { percent, points } from "./units";

/*
 * The figures of the Decision and the portal as one can read them off the sources: a value that changes in the data
 * changes here by the same hand.
 */

test.each([
  ["transparency", 18],
  ["timeliness", 20],
  ["onlineServices", 12],
  ["onlinePayment", 10],
  ["satisfaction", 18],
  ["digitization", 22],
  ["onlineService22", 22],
] as const)("the group %s gives %d points at most", (id, most) => {
  expect(groupById(id).maxPoints).toBe(most * 100);
});

test("the merged group is the sum of its parts, and stands apart from the six", () => {
  expect(groupById("onlineService22").mergedFrom).toEqual(["onlineServices", "onlinePayment"]);
  expect(separateGroups.map(({ id }) => id)).toEqual(
    groups.map(({ id }) => id).filter((id) => id !== "onlineService22")
  );
  expect(indicatorsOf("onlineService22").map(({ code }) => code)).toEqual([
    ...["3.1", "3.2", "3.3", "3.5a", "3.5b", "3.6"],
  ]);
  expect(indicatorsOf("onlinePayment").map(({ code }) => code)).toEqual(["3.5a", "3.5b", "3.6"]);
});

test("every full board adds up to the hundred points of the Decision", () => {
  expect(decision.maxPoints).toBe(10_000);
  for (const ids of fullBoards) {
    const sum = ids.reduce<number>((total, id) => total + groupById(id).maxPoints, 0);
    expect(sum).toBe(10_000);
  }
});

/** Maximum, the percent it is given from, what follows of a zero, whether cases come in, whether a commune moves it. */
const table = [
  ["1.1", 6, 100, "unknown", "stands", "above"],
  ["1.2", 4, 100, "unknown", "stands", "above"],
  ["1.3", 2, 100, "unknown", "stands", "above"],
  ["1.4", 6, 100, "unknown", "grows", "commune"],
  ["2.1", 20, 100, "unknown", "grows", "commune"],
  ["3.1", 2, 80, "unknown", "stands", "above"],
  ["3.2", 4, 100, "unknown", "stands", "commune"],
  ["3.3", 6, 50, "unknown", "grows", "commune"],
  ["3.5a", 2, 80, "zero", "stands", "commune"],
  ["3.5b", 2, 80, "zero", "stands", "commune"],
  ["3.6", 6, 100, "zero", "grows", "commune"],
  ["4.1", 6, 100, "unknown", "grows", "commune"],
  ["4.2", 4, 100, "unknown", "grows", "commune"],
  ["4.3", 2, 80, "unknown", "grows", "commune"],
  ["4.4", 4, 100, "unknown", "grows", "above"],
  ["4.5a", 2, 100, "unknown", "stands", "above"],
  ["4.5b", 2, 100, "unknown", "grows", "commune"],
  ["4.6", 2, 100, "unknown", "stands", "above"],
  ["5.2", 6, 100, "full", "grows", "commune"],
  ["5.3", 6, 100, "full", "grows", "commune"],
  ["5.4", 6, 90, "zero", "grows", "commune"],
] as const;

test.each(table)("the portal scores %s", (code, most, fullAt, zeroDenominator, cases, level) => {
  const indicator = indicatorByCode(code);
  expect(formulaOn(indicator, portalRules)).toEqual({
    maxPoints: points(most),
    fullAt: percent(fullAt),
    zeroDenominator,
  });
  expect(indicator.denominatorGrows).toBe(cases === "grows");
  expect(indicator.movedBy).toEqual(
    level === "commune" ? ["commune", "province", "central"] : ["province", "central"]
  );
});

test("two indicators are only followed", () => {
  const scored: readonly string[] = table.map(([code]) => code);
  const followed = indicators.filter(({ code }) => !scored.includes(code));
  expect(followed.map(({ code }) => code)).toEqual(["2.2", "5.1"]);
  for (const indicator of followed) {
    expect([newestMaximum(indicator), formulaOn(indicator, newestRules)]).toEqual([0, null]);
    expect(indicator).toMatchObject({ denominatorGrows: true });
    expect(indicator.movedBy).toContain("commune");
  }
});

describe("a formula", () => {
  const said = evidence("high", "2026-11-20", "decisionText");
  const own = indicatorByCode("3.1");
  const from = "2026-12-01";

  it("is known on days on which all its parts are", () => {
    const known = (late: Partial<typeof own>, day: string) =>
      formulaOn({ ...own, ...late }, day) !== null;
    const parts: readonly Partial<typeof own>[] = [
      { maxPoints: history([from, points(2), said]) },
      { fullAt: history([from, percent(80), said]) },
      { zeroDenominator: history([from, "unknown", said]) },
    ];
    for (const late of parts)
      expect([known(late, "2026-11-30"), known(late, "2026-12-01")]).toEqual([false, true]);
    const followed = { maxPoints: history([portalRules, points(0), said]) };
    expect(known(followed, from)).toBe(false);
  });
});

test.each([
  ["2022", false, true],
  ["transition", false, false],
  ["2026", true, true],
] as const)("the edition %s: formulas known %s, comparable %s", (id, formulasKnown, comparable) => {
  expect(editionById(id)).toMatchObject({ id, formulasKnown, comparable });
  expect(editions).toContain(editionById(id));
});

test("the grades that a new workbook starts with", () => {
  expect(defaultGradeBands.map(({ name, from }) => [name, from / 100])).toEqual([
    ["Xuất sắc", 90],
    ["Tốt", 80],
    ["Khá", 70],
    ["Trung bình", 50],
    ["Yếu", 0],
  ]);
});

test("between communes of a province the copied indicators make no difference", () => {
  expect([...copiedToCommunes]).toEqual(["1.1", "1.2", "1.3", "4.4", "4.6"]);
  expect(differingIndicators("commune")).toHaveLength(16);
  expect(differingIndicators("commune")).not.toContain("4.4");
  expect(differingIndicators("province")).toHaveLength(21);
  expect(differingIndicators("central")).toContain("4.4");
});

test("hundredths are whole numbers", () => {
  expect([points(18), percent(80), hundredths(1996)]).toEqual([1800, 8000, 1996]);
  expect(() => hundredths(19.96)).toThrow(RangeError);
  expect(() => hundredths(Number.NaN)).toThrow(RangeError);
});
