import fc from "fast-check";
import { expect, it } from "vitest";
import { hundredths } from "../../decision766/hundredths";
import { countHigher } from "./countHigher";
import { overtakes, overtakings } from "./overtaking";

const points = fc.integer({ min: 0, max: 40 }).map(hundredths);

it("who overtook whom is counted as asking every pair gives", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ before: points, now: points }), { maxLength: 40 }),
      (league) => {
        expect(overtakings(league)).toEqual(
          league.map((own) => ({
            passedBy: league.filter((other) => overtakes(other, own)).length,
            passed: league.filter((other) => overtakes(own, other)).length,
          }))
        );
      }
    )
  );
});

it("greater values within a span are counted as looking through it gives", () => {
  const place = fc.record({ value: fc.nat(9), one: fc.nat(30), other: fc.nat(30) });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 30 }), (places) => {
      const values = places.map(({ value }) => value);
      const spans = places.map(({ one, other }) => ({
        first: Math.min(one, other, values.length),
        end: Math.min(Math.max(one, other), values.length),
      }));
      expect([...countHigher(values, spans)]).toEqual(
        spans.map(
          ({ first, end }, at) =>
            values.slice(first, end).filter((value) => value > (values[at] ?? 0)).length
        )
      );
    })
  );
});
