import { describe, expect, it } from "vitest";
import { blank, given, indicator, points } from "../../test/unit/decisions/boardsByHand";
import type { IndicatorReading } from "../sheet/scoreboard";
import { assessIndicator } from "./assessIndicator";

const day = "2026-10-31";
const counts = { numerator: given(46, "C4"), denominator: given(378, "D4") };
const told = (more: Partial<IndicatorReading>, isoDate: string | null = day) => {
  const { ratio, points, maxPoints, shortfall } = assessIndicator(
    indicator("3.2", more),
    isoDate,
    "commune"
  );
  return [ratio, points, maxPoints, shortfall].map((each) => each?.value ?? null);
};

describe("an indicator", () => {
  it("has ratio and points from its counts, the maximum and the loss from the rules of the day", () => {
    expect(told(counts)).toEqual([1217, 49, 400, 351]);
    const { points, maxPoints } = assessIndicator(indicator("3.2", counts), day, "commune");
    expect(points?.origin).toMatchObject({ rule: "indicatorPoints", edition: "2026" });
    expect(maxPoints?.origin).toMatchObject({ rule: "decisionMaximum", edition: "2026" });
  });

  it("has the points and the maximum that are printed, whatever the counts give", () => {
    const printed = { ...counts, points: points(0.5, "E4"), maxPoints: points(5, "F4") };
    expect(told(printed)).toEqual([1217, 50, 500, 450]);
  });

  it("has a ratio of a hundred percent where all is done", () => {
    expect(told({ numerator: given(378), denominator: given(378) })).toEqual([10_000, 400, 400, 0]);
  });

  it("has the printed ratio where the counts are not whole", () => {
    const ratio = points(12.2, "E4");
    expect(told({ ...counts, ratio })).toEqual([1217, 49, 400, 351]);
    expect(told({ ...counts, denominator: blank("D4"), ratio })).toEqual([1220, null, 400, null]);
    expect(told({ ...counts, numerator: blank("C4"), ratio })).toEqual([1220, null, 400, null]);
  });

  it("has no ratio of nothing, and no points where no rule says what follows", () => {
    expect(told({ numerator: given(0), denominator: given(0) })).toEqual([null, null, 400, null]);
  });

  it("has neither points nor maximum where the rules of its day are not known", () => {
    expect(told(counts, null)).toEqual([1217, null, null, null]);
    expect(told(counts, "2026-07-31")).toEqual([1217, null, null, null]);
    expect(told({ points: points(0.49) }, "2026-07-31")).toEqual([null, 49, null, null]);
  });

  it("is out of reach of a level that cannot move it", () => {
    const reach = (code: "3.1" | "3.2", level: "commune" | "province") =>
      assessIndicator(indicator(code), day, level).outOfReach;
    expect([reach("3.1", "commune"), reach("3.1", "province"), reach("3.2", "commune")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
