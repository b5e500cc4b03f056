import { expect, it } from "vitest";
import { at, group, points } from "../../test/unit/decisions/boardsByHand";
import { hundredths } from "../decision766/hundredths";
import { ruled } from "./quantity";
import { Score } from "./score";

const computed = ruled(hundredths(1000), "sumOfIndicators", []);
const decided = ruled(hundredths(2000), "decisionMaximum", []);

it("a printed score is never overwritten by a computed one", () => {
  const printed = group("timeliness", 19, { maxPoints: points(25) });
  const score = new Score(printed, computed, decided);
  expect([score.points?.value, score.maxPoints?.value]).toEqual([1900, 2500]);
  const own = new Score(group("timeliness", null), computed, decided);
  expect([own.points?.value, own.maxPoints?.value]).toEqual([1000, 2000]);
});

it("percent and loss follow from points and maximum", () => {
  const score = new Score(group("timeliness", 19.95), null, decided);
  expect([score.percent?.value, score.shortfall?.value]).toEqual([9975, 5]);
  expect(score.shortfall?.origin).toMatchObject({ rule: "shortfall" });
});

it.each([
  ["without points", group("timeliness", null), decided],
  ["without a maximum", group("timeliness", 19), null],
  ["of a maximum of nothing", group("timeliness", 0, { maxPoints: points(0) }), decided],
])("%s nothing follows", (_, printed, maximum) => {
  const score = new Score(printed, null, maximum);
  expect([score.percent, score.shortfall]).toEqual([null, null]);
});

it("the smallest maximum there is has a percent and a loss", () => {
  const score = new Score(group("timeliness", 0, { maxPoints: points(0.01) }), null, null);
  expect([score.percent?.value, score.shortfall?.value]).toEqual([0, 1]);
});

it("a score that does not apply is not one that is blank", () => {
  const isOut = (status: "absent" | "notApplicable") =>
    new Score(group("timeliness", null, { points: { status, cell: at("C4") } }), null, null)
      .notApplicable;
  expect([isOut("notApplicable"), isOut("absent")]).toEqual([true, false]);
});
