import { describe, expect, test } from "vitest";
import { editions, editionAt, editionOf } from "./editions";
import { evidence } from "./evidence";
import { formulaOn, formulasWithin, isScored, newestRules, rulesSince } from "./formulas";
import { history, portalRules, valueOn } from "./history";
import { indicatorByCode, indicators } from "./indicators";
import { percent, points } from "./units";

const said = evidence("high", "2026-11-20", "decisionText");

describe("a value from a day on", () => {
  const values = history(["2022-06-23", 1, said], ["2026-09-17", 2, said]);
  test.each([
    ["2022-06-22", undefined],
    ["2022-06-23", 1],
    ["2026-09-16", 1],
    ["2026-09-17", 2],
    ["2030-01-01", 2],
  ])("on %s: %s", (day, value) => {
    expect(valueOn(values, day)?.value).toBe(value);
  });
  test("lines in the wrong order are refused", () => {
    expect(() => history(["2026-09-17", 2, said], ["2026-09-17", 1, said])).toThrow(RangeError);
  });
});

describe("a threshold that changes is one line", () => {
  const before = indicatorByCode("3.1");
  const changed = {
    ...before,
    fullAt: [...before.fullAt, ...history(["2027-01-01", percent(90), said])],
  };
  test("and both days keep their own", () => {
    expect(formulaOn(changed, "2026-12-31")).toMatchObject({ fullAt: percent(80) });
    expect(formulaOn(changed, "2027-01-01")).toMatchObject({
      fullAt: percent(90),
      maxPoints: points(2),
    });
  });
  test("who knows the edition alone gets both", () => {
    expect(formulasWithin(changed, "2026").map(({ fullAt }) => fullAt)).toEqual([
      percent(80),
      percent(90),
    ]);
    expect(formulasWithin(changed, "2022")).toEqual([]);
  });
});

test("before the portal's formulas nobody computes an indicator", () => {
  for (const indicator of indicators) {
    expect(formulaOn(indicator, "2026-09-16")).toBeNull();
    expect(formulaOn(indicator, portalRules) !== null).toBe(isScored(indicator));
  }
});

test("maxima of the scored indicators add up to those of the groups", () => {
  const sum = indicators.reduce(
    (total, indicator) => total + (formulaOn(indicator, newestRules)?.maxPoints ?? 0),
    0
  );
  expect(sum).toBe(points(100));
});

test("the editions follow each other without a gap, and an undated board has none", () => {
  editions.forEach(({ from }, index) => {
    const before = editions[index - 1]?.to;
    if (before == null) return;
    expect(Date.parse(from) - Date.parse(before)).toBe(86_400_000);
  });
  expect(editionAt("2026-05-31")).toBe("2022");
  expect(editionAt("2026-06-01")).toBe("transition");
  expect(editionAt("2026-09-17")).toBe("2026");
  expect(editionAt("2020-01-01")).toBe("2022");
  expect(editionOf(null)).toBe("unknown");
  expect(editionOf("2026-10-31")).toBe("2026");
});

test.each([
  ["2026-10-31", "2026-09-17"],
  ["2026-09-17", "2026-09-17"],
  ["2026-09-16", "2026-06-01"],
  ["2026-05-31", "2022-06-23"],
  ["2020-01-01", "2022-06-23"],
])("the rules of %s hold since %s", (day, since) => {
  expect(rulesSince(day)).toBe(since);
});
