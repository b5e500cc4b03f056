import { describe, expect, it } from "vitest";
import { at, given, group, points, total } from "../../../test/unit/decisions/boardsByHand";
import { groupById } from "../../decision766/groups";
import type { GroupReading, TotalReading } from "../../sheet/scoreboard";
import { quantityOf, ruled } from "../quantity";
import { Score } from "../score";
import { agrees, checkBounds, checkPercent, checkUniverse, checkWhole } from "./scoreChecks";

const bounds = (own: number | null, most: number | null = null) => {
  const reading = group("timeliness", own, {
    ...(own === null ? {} : { points: points(own, "C4") }),
    ...(most === null ? {} : { maxPoints: points(most, "D4") }),
  });
  const decided = ruled(groupById("timeliness").maxPoints, "decisionMaximum", []);
  return checkBounds(reading, new Score(reading, null, decided)).map(({ facts, cell }) => [
    facts,
    cell,
  ]);
};
const label = "Tiến độ, kết quả giải quyết";

describe("points of a group", () => {
  it("lie between nothing and its maximum", () => {
    expect([bounds(0), bounds(20), bounds(20, 20), bounds(null)]).toEqual([[], [], [], []]);
    expect(bounds(-0.01)).toEqual([[{ kind: "negativeGroup", label, points: -1 }, at("C4")]]);
    expect(bounds(20.01)).toEqual([
      [{ kind: "groupOverMaximum", label, points: 2001, most: 2000 }, at("C4")],
    ]);
  });

  it("are held against the printed maximum, and that against the Decision's", () => {
    expect(bounds(20.5, 21)).toEqual([
      [{ kind: "maximumDiffers", label, printed: 2100, decided: 2000 }, at("D4")],
    ]);
    expect(bounds(19.5, 19).map(([facts]) => facts)).toEqual([
      { kind: "groupOverMaximum", label, points: 1950, most: 1900 },
      { kind: "maximumDiffers", label, printed: 1900, decided: 2000 },
    ]);
  });

  it("are held against the Decision's maximum where no other is known", () => {
    const reading = group("timeliness", 20.01);
    expect(checkBounds(reading, new Score(reading, null, null))).toHaveLength(1);
  });
});

describe("a printed percent", () => {
  const percent = (printed: number, more: Partial<GroupReading & TotalReading> = {}) =>
    checkPercent(
      group("onlineServices", 10, {
        ...{ maxPoints: points(12), percent: points(printed, "E4") },
        ...more,
      })
    ).map(({ facts }) => facts);

  it("is the true one, rounded to as many decimals as it shows", () => {
    expect([83.33, 83.3, 83].map((each) => percent(each))).toEqual([[], [], []]);
    expect(percent(83.34)).toEqual([
      {
        kind: "percentDiffers",
        label: "Dịch vụ công trực tuyến",
        ...{ printed: 8334, numerator: 1000, denominator: 1200, right: 8333 },
      },
    ]);
    expect([83.4, 84, 80].map((each) => percent(each).length)).toEqual([1, 1, 1]);
  });

  it("that nothing is known of may be anything up to the whole", () => {
    const unknown = { maxPoints: group("onlineServices", null).points };
    expect(percent(100, unknown)).toEqual([]);
    expect(percent(100.01, unknown)).toEqual([
      { kind: "percentOverWhole", label: "Dịch vụ công trực tuyến", printed: 10_001 },
    ]);
    expect(percent(83.34, { points: group("onlineServices", null).points })).toEqual([]);
    expect(percent(83.34, { maxPoints: points(0) })).toEqual([]);
    expect(percent(83.34, { maxPoints: points(0.01) })).toHaveLength(1);
  });

  it("is not asked for where none is printed", () => {
    expect(checkPercent(total(97, { maxPoints: points(100) }))).toEqual([]);
    expect(checkWhole(total(97).percent, "Tổng điểm")).toEqual([]);
  });

  it.each([
    [1217, 46, 378, true],
    [1220, 46, 378, true],
    [1200, 46, 378, true],
    [1218, 46, 378, false],
    [1210, 46, 378, false],
    [1300, 46, 378, false],
    [0, 46, 378, false],
    [10_000, 378, 378, true],
  ])("%d hundredths for %d of %d: %s", (printed, numerator, denominator, expected) => {
    const shown = quantityOf(points(printed / 100));
    expect(shown !== null && agrees(shown.value, numerator, denominator)).toBe(expected);
  });
});

describe("a place", () => {
  const universe = (rank: number | null, of: number | null) =>
    checkUniverse(
      group("timeliness", 19, rank === null ? {} : { rank: given(rank, "F4") }),
      of === null ? total(null).rankOf : given(of)
    ).map(({ facts, cell }) => [facts, cell]);

  it("is none beyond the number of units", () => {
    expect([universe(114, 114), universe(1, 114)]).toEqual([[], []]);
    expect(universe(115, 114)).toEqual([
      [{ kind: "rankOverUniverse", rank: 115, of: 114 }, at("F4")],
    ]);
  });

  it("is held against nothing where one of the two is not printed", () => {
    expect([universe(115, null), universe(null, 114)]).toEqual([[], []]);
  });
});
