import fc from "fast-check";
import { expect, it } from "vitest";
import { bounds766 } from "../../../src/functions/bounds";
import { target766 } from "../../../src/functions/target";
import { hundredths } from "../../../src/decision766/hundredths";
import { indicatorPoints } from "../../../src/scoring/indicatorPoints";
import { rankBounds } from "../../../src/scoring/decisions/rankBounds";

const newest = "2026-10-31";

it("one indicator: so many cases win the points, one fewer does not", () => {
  const counts = fc
    .record({
      denominator: fc.integer({ min: 1, max: 900 }),
      share: fc.integer({ min: 0, max: 80 }),
    })
    .map(({ denominator, share }) => ({
      denominator,
      numerator: Math.floor((denominator * share) / 100),
    }));
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 60 }), ({ numerator, denominator }, gain) => {
      const at = (more: number): number =>
        indicatorPoints("3.2", numerator + more, denominator, newest) ?? 0;
      if (at(denominator - numerator) - at(0) < gain) return;
      const answer = target766([["3.2"]], [[numerator]], [[denominator]], gain / 100);
      const add = Number(answer[0]?.[0]);
      expect(at(add) - at(0)).toBeGreaterThanOrEqual(gain);
      expect(at(add - 1) - at(0)).toBeLessThan(gain);
    })
  );
});

it("the bounds are those of the league, for every unit of it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 9_600, max: 9_640 }), { minLength: 1, maxLength: 20 }),
      fc.nat(21),
      (scores, parts) => {
        const column = scores.map((score) => [score / 100]);
        const expected = rankBounds(
          scores.map((score) => ({ points: hundredths(score), roundedParts: parts }))
        ).map(({ best, worst }) => [best, worst]);
        expect(bounds766(column, column, [[parts]])).toEqual(expected);
      }
    )
  );
});

it("empty rows answer nothing, and a row that is no score has no place", () => {
  expect(target766([["3.2"], [""]], [[46], [""]], [[378], [""]], 0.13)).toEqual([[13], [""]]);
});
