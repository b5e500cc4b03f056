import { describe, expect, it } from "vitest";
import {
  at,
  board,
  given,
  group,
  indicator,
  month,
  points,
} from "../../../test/unit/decisions/boardsByHand";
import type { GroupReading, IndicatorReading } from "../../sheet/scoreboard";
import { assessBoard } from "../assessBoard";
import { checkIndicators } from "./indicatorChecks";

const checked = (reading: GroupReading) => {
  const [own] = assessBoard(board({ period: month(10), groups: [reading] })).groups;
  if (own === undefined) throw new Error("No group was assessed.");
  return checkIndicators(reading, own).map(({ facts, cell }) => ({ facts, cell }));
};
const found = (more: Partial<IndicatorReading>) =>
  checked(group("onlineServices", null, { indicators: [indicator("3.2", more)] }));
const kinds = (more: Partial<IndicatorReading>) => found(more).map(({ facts }) => facts.kind);
const counts = { numerator: given(46, "C4"), denominator: given(378, "D4") };

describe("an indicator", () => {
  it("has the ratio that its counts give", () => {
    expect(kinds({ ...counts, ratio: points(12.17) })).toEqual([]);
    expect(kinds({ ...counts, ratio: points(12.2) })).toEqual([]);
    expect(found({ ...counts, ratio: points(12.71, "E4") })).toEqual([
      {
        facts: {
          ...{ kind: "ratioDiffers", label: "3.2", printed: 1271 },
          ...{ numerator: 46, denominator: 378, right: 1217 },
        },
        cell: at("E4"),
      },
    ]);
  });

  it("has a ratio of at most the whole where its counts give none", () => {
    const none = { numerator: given(0), denominator: given(0) };
    expect(kinds({ ratio: points(100) })).toEqual([]);
    expect(kinds({ ratio: points(100.01) })).toEqual(["percentOverWhole"]);
    expect(kinds({ ...none, ratio: points(50) })).toEqual([]);
    expect(kinds({ ...none, ratio: points(120) })).toEqual(["percentOverWhole"]);
    expect(kinds({ numerator: given(46), ratio: points(120) })).toEqual(["percentOverWhole"]);
    expect(kinds({ denominator: given(378), ratio: points(120) })).toEqual(["percentOverWhole"]);
    const all = { numerator: given(1), denominator: given(1) };
    expect(found({ ...all, ratio: points(50) })[0]?.facts).toMatchObject({
      kind: "ratioDiffers",
      right: 10_000,
    });
  });

  it("counts no part that is more than its whole", () => {
    expect(kinds({ numerator: given(378), denominator: given(378) })).toEqual([]);
    expect(found({ numerator: given(379, "C4"), denominator: given(378) })).toEqual([
      { facts: { kind: "partOverWhole", label: "3.2", part: 379, whole: 378 }, cell: at("C4") },
    ]);
    expect(kinds({ numerator: given(379) })).toEqual([]);
    expect(kinds({ denominator: given(-1) })).toEqual([]);
  });

  it("has points between nothing and its printed maximum", () => {
    expect(kinds({ points: points(0), maxPoints: points(4) })).toEqual([]);
    expect(kinds({ points: points(0.01) })).toEqual([]);
    expect(kinds({ points: points(4), maxPoints: points(4) })).toEqual([]);
    expect(kinds({ points: points(5) })).toEqual([]);
    expect(kinds({ maxPoints: points(-1) })).toEqual([]);
    expect(found({ points: points(4.01, "E4"), maxPoints: points(4) })).toEqual([
      {
        facts: { kind: "indicatorOverMaximum", label: "3.2", points: 401, most: 400 },
        cell: at("E4"),
      },
    ]);
    expect(found({ points: points(-0.01, "E4") })).toEqual([
      { facts: { kind: "negativeIndicator", label: "3.2", points: -1 }, cell: at("E4") },
    ]);
  });
});

describe("a printed group", () => {
  const payment = (sum: number | null, ...own: readonly (number | null)[]) =>
    checked(
      group("onlinePayment", sum, {
        ...(sum === null ? {} : { points: points(sum, "E3") }),
        indicators: own.map((each, place) =>
          indicator(
            (["3.5a", "3.5b", "3.6"] as const)[place] ?? "3.6",
            each === null ? {} : { points: points(each) }
          )
        ),
      })
    );

  it("is the sum of its indicators, where they make up its whole maximum", () => {
    expect(payment(8, 1.5, 0.5, 6)).toEqual([]);
    expect(payment(8.5, 1.5, 0.5, 6)).toEqual([
      {
        facts: {
          ...{ kind: "groupSumDiffers", label: "Thanh toán trực tuyến" },
          ...{ printed: 850, added: 800 },
        },
        cell: at("E3"),
      },
    ]);
  });

  it("is that of one indicator where there is no more", () => {
    const indicators = [indicator("3.6", { points: points(5) })];
    const own = { indicators, maxPoints: points(6) };
    expect(checked(group("onlinePayment", 5, own))).toEqual([]);
    expect(checked(group("onlinePayment", 5.5, own))).toMatchObject([
      { facts: { kind: "groupSumDiffers", printed: 550, added: 500 } },
    ]);
  });

  it("is held against nothing where one of them is missing or has no points", () => {
    expect(payment(8.5, 1.5, 0.5)).toEqual([]);
    expect(payment(8.5, 1.5, 0.5, null)).toEqual([]);
    expect(payment(null, 1.5, 0.5, 6)).toEqual([]);
    expect(payment(8.5)).toEqual([]);
    expect(checked(group("onlinePayment", 8.5, { maxPoints: points(0) }))).toEqual([]);
  });
});
