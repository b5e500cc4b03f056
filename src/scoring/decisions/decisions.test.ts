import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hundredths } from "../../decision766/hundredths";
import type { IndicatorCode } from "../../decision766/identity";
import { indicatorPoints } from "../indicatorPoints";
import { leagueCeiling } from "./ceiling";
import { ascending } from "./countAbove";
import { cheapestWay, type Winnable } from "./cheapestWay";
import { LeagueOrder } from "./LeagueOrder";
import { leagueFigures, missingToPlace, percentile, placeAmong } from "./leaguePosition";
import { movementSplits } from "./movementSplit";
import { pointSteps } from "./pointSteps";
import { rankBounds, rankingBasis } from "./rankBounds";

/** Packed as real leagues are, so that ties and near ties are common. */
const points = fc.integer({ min: 9_600, max: 9_640 }).map(hundredths);
const league = fc.array(points, { minLength: 1, maxLength: 30 });

describe("rank bounds", () => {
  it("are those of counting every pair", () => {
    const scores = fc.array(fc.record({ points, roundedParts: fc.nat(16) }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(scores, (list) => {
        const bounds = rankBounds(list);
        list.forEach((own, at) => {
          const others = list.filter((_, index) => index !== at);
          const surely = others.filter(
            (each) => 2 * each.points - each.roundedParts > 2 * own.points + own.roundedParts
          ).length;
          const perhaps = others.filter(
            (each) => 2 * each.points + each.roundedParts > 2 * own.points - own.roundedParts
          ).length;
          expect(bounds[at]).toEqual({ best: 1 + surely, worst: 1 + perhaps });
        });
      }),
      { numRuns: 400 }
    );
  });

  it("of exact totals leave one place only", () => {
    const scores = [9736, 9736, 9700].map((each) => ({
      points: hundredths(each),
      roundedParts: 0,
    }));
    expect(rankBounds(scores)).toEqual([
      { best: 1, worst: 1 },
      { best: 1, worst: 1 },
      { best: 3, worst: 3 },
    ]);
  });

  it.each([
    [
      "a place that contradicts a total",
      [
        [9000, 2],
        [8900, 1],
      ],
      "unrounded",
    ],
    [
      "equal totals that share a place",
      [
        [9000, 1],
        [9000, 1],
        [8900, 3],
      ],
      "printed",
    ],
    [
      "equal totals with places of their own",
      [
        [9000, 1],
        [9000, 2],
        [8900, 3],
      ],
      "open",
    ],
    [
      "the same in another order",
      [
        [8900, 3],
        [9000, 1],
        [9000, 1],
      ],
      "printed",
    ],
    [
      "some that share a place and some that do not",
      [
        [9000, 1],
        [9000, 1],
        [8900, 3],
        [8900, 4],
      ],
      "open",
    ],
    [
      "a place that contradicts a total before a tie",
      [
        [9000, 2],
        [8900, 1],
        [8900, 3],
      ],
      "unrounded",
    ],
    [
      "a place shared by two totals",
      [
        [9000, 1],
        [8900, 1],
      ],
      "open",
    ],
    [
      "no ties at all",
      [
        [9000, 1],
        [8900, 2],
      ],
      "open",
    ],
  ] as const)("the league tells how it was ranked: %s", (_, rows, basis) => {
    expect(rankingBasis(rows.map(([value, rank]) => ({ points: hundredths(value), rank })))).toBe(
      basis
    );
  });
});

describe("a movement split", () => {
  const rank = (own: number, others: readonly number[]): number =>
    1 + others.filter((each) => each > own).length;

  it("is the mean of both orders, and its parts add up", () => {
    const both = fc.array(fc.record({ before: points, now: points }), {
      minLength: 1,
      maxLength: 25,
    });
    fc.assert(
      fc.property(both, (list) => {
        const splits = movementSplits(list);
        list.forEach((unit, at) => {
          const others = list.filter((_, index) => index !== at);
          const [old, fresh] = [others.map((each) => each.before), others.map((each) => each.now)];
          const [r0, r1] = [rank(unit.before, old), rank(unit.now, fresh)];
          const own = (r0 - rank(unit.now, old) + (rank(unit.before, fresh) - r1)) / 2;
          expect(splits[at]).toEqual({
            rankBefore: r0,
            rankNow: r1,
            places: r0 - r1,
            own,
            others: r0 - r1 - own,
          });
        });
      }),
      { numRuns: 300 }
    );
  });

  it("gives a unit that stood still no part of its fall", () => {
    const [unit] = movementSplits(
      [
        [9736, 9736],
        [9700, 9800],
        [9710, 9810],
      ].map(([before = 0, now = 0]) => ({ before: hundredths(before), now: hundredths(now) }))
    );
    expect(unit).toMatchObject({ places: -2, own: 0, others: -2 });
  });
});

const codes: readonly IndicatorCode[] = ["3.2", "3.3", "4.3", "2.1", "5.4"];
const counts = fc
  .record({
    code: fc.constantFrom(...codes),
    denominator: fc.integer({ min: 1, max: 60 }),
    share: fc.nat(100),
  })
  .map(({ code, denominator, share }) => ({
    code,
    denominator,
    numerator: Math.floor((denominator * share) / 100),
  }));

describe("the steps of an indicator", () => {
  it("are the fewest cases for each gain, none dominated", () => {
    fc.assert(
      fc.property(counts, (given) => {
        const at = (more: number): number =>
          indicatorPoints(given.code, given.numerator + more, given.denominator, "2026-10-31") ?? 0;
        const expected: { add: number; gain: number }[] = [];
        for (let add = 1; add <= given.denominator - given.numerator; add += 1) {
          const gain = at(add) - at(0);
          if (gain > (expected.at(-1)?.gain ?? 0)) expected.push({ add, gain });
        }
        expect(pointSteps(given, "2026-10-31")).toEqual(expected);
      }),
      { numRuns: 300 }
    );
  });

  it("are told up to the gain that is asked for, the step that reaches it included", () => {
    const given = { code: "3.2", numerator: 46, denominator: 378 } as const;
    // 46 of 378 are 0,49 points of 4; a case more are 0,01 or 0,02.
    expect(pointSteps(given, "2026-10-31", 4)).toEqual([
      { add: 1, gain: 1 },
      { add: 2, gain: 2 },
      { add: 3, gain: 3 },
      { add: 4, gain: 4 },
    ]);
    expect(pointSteps(given, "2026-10-31", 13).at(-1)).toEqual({ add: 13, gain: 13 });
    expect(pointSteps(given, "2026-10-31", 0)).toEqual([]);
  });

  it("of many cases are found as of few", () => {
    // 2 points are full at 80% of 464.494: a hundredth takes 1.858 cases.
    const given = { code: "4.3", numerator: 369_700, denominator: 464_494 } as const;
    expect(pointSteps(given, "2026-10-31")).toEqual([{ add: 967, gain: 1 }]);
    expect(pointSteps({ ...given, numerator: 366_000 }, "2026-10-31")).toEqual([
      { add: 951, gain: 1 },
      { add: 2809, gain: 2 },
      { add: 4667, gain: 3 },
    ]);
  });

  it.each([
    ["no formula is known", "3.2", 46, 378, "2026-05-31"],
    ["all is done", "3.2", 378, 378, "2026-10-31"],
    ["more is done than there is", "3.2", 379, 378, "2026-10-31"],
    ["nothing is to be done", "3.2", 0, 0, "2026-10-31"],
    ["the threshold is reached", "4.3", 80, 100, "2026-10-31"],
    ["a count is not whole", "3.2", 46.5, 378, "2026-10-31"],
    ["the whole is not whole", "3.2", 46, 378.5, "2026-10-31"],
    ["the indicator is only followed", "5.1", 1, 3, "2026-10-31"],
  ] as const)("are none where %s", (_, code, numerator, denominator, day) => {
    expect(pointSteps({ code, numerator, denominator }, day)).toEqual([]);
  });
});

describe("the cheapest way", () => {
  it("is that of trying everything", () => {
    const wish = fc.record({
      indicators: fc.uniqueArray(counts, { minLength: 1, maxLength: 3, selector: (c) => c.code }),
      needed: fc.integer({ min: 1, max: 300 }),
      spared: fc.constantFrom("dossiers" as const, "indicators" as const),
    });
    fc.assert(
      fc.property(wish, ({ indicators, needed, spared }) => {
        const winnable: Winnable[] = indicators.map((each) => ({
          code: each.code,
          steps: pointSteps(
            {
              ...each,
              denominator: Math.min(each.denominator, 18),
              numerator: Math.min(each.numerator, 18),
            },
            "2026-10-31"
          ),
        }));
        const cost = (steps: readonly { add: number }[]): readonly [number, number] => {
          const cases = steps.reduce((sum, { add }) => sum + add, 0);
          return spared === "dossiers" ? [cases, steps.length] : [steps.length, cases];
        };
        let best: readonly [number, number] | null = null;
        const tryAll = (index: number, chosen: readonly { add: number; gain: number }[]): void => {
          const gained = chosen.reduce((sum, { gain }) => sum + gain, 0);
          if (gained >= needed) {
            const price = cost(chosen);
            if (best === null || price[0] < best[0] || (price[0] === best[0] && price[1] < best[1]))
              best = price;
            return;
          }
          const next = winnable[index];
          if (next === undefined) return;
          tryAll(index + 1, chosen);
          for (const step of next.steps) tryAll(index + 1, [...chosen, step]);
        };
        tryAll(0, []);
        const way = cheapestWay(winnable, needed, spared);
        expect(way === null ? null : cost(way)).toEqual(best);
        if (way !== null) {
          expect(way.reduce((sum, { gain }) => sum + gain, 0)).toBeGreaterThanOrEqual(needed);
        }
      }),
      { numRuns: 200 }
    );
  });

  it("costs nothing where nothing is missing, and says when all is not enough", () => {
    const free = [{ code: "3.2", steps: [{ add: 1, gain: 5 }] }] as const;
    expect([0, -1, -5].map((each) => cheapestWay(free, each, "dossiers"))).toEqual([[], [], []]);
    expect(cheapestWay([], 1, "dossiers")).toBeNull();
    expect(cheapestWay([{ code: "3.2", steps: [{ add: 1, gain: 5 }] }], 6, "dossiers")).toBeNull();
  });
});

describe("of two ways that cost as much", () => {
  const one = { code: "3.2", steps: [{ add: 2, gain: 4 }] } as const;
  const two = {
    code: "4.1",
    steps: [
      { add: 1, gain: 2 },
      { add: 2, gain: 4 },
    ],
  } as const;

  it("the one is told that touches fewer indicators, the earlier one of equals", () => {
    expect(cheapestWay([one, two], 4, "dossiers")).toEqual([{ code: "3.2", add: 2, gain: 4 }]);
    expect(cheapestWay([two, one], 4, "dossiers")).toEqual([{ code: "4.1", add: 2, gain: 4 }]);
    expect(cheapestWay([one, two], 5, "indicators")).toEqual([
      { code: "3.2", add: 2, gain: 4 },
      { code: "4.1", add: 1, gain: 2 },
    ]);
  });
});

describe("a ceiling", () => {
  const at = (value: number, count: number) =>
    Array.from({ length: count }, () => hundredths(value));

  it.each([
    ["three of twenty at the top", [...at(1000, 3), ...at(900, 17)], 1000],
    ["three at the top behind the others", [...at(900, 17), ...at(1000, 3)], 1000],
    ["two only", [...at(1000, 2), ...at(900, 18)], null],
    ["somebody above", [...at(1001, 1), ...at(1000, 5), ...at(900, 14)], null],
    ["a small league", at(1000, 19), null],
  ] as const)("%s", (_, values, expected) => {
    expect(leagueCeiling(values)?.points ?? null).toBe(expected);
  });

  it("is told with the units that stand there, and how many there are", () => {
    expect(leagueCeiling([...at(1000, 3), ...at(900, 17), ...at(1000, 1)])).toEqual({
      ...{ points: 1000, tied: 4, of: 21 },
    });
    expect(leagueCeiling(at(0, 20))).toEqual({ points: 0, tied: 20, of: 20 });
    expect(leagueCeiling([])).toBeNull();
  });
});

describe("a place in the league", () => {
  it("is reached with exactly the points that are missing to it, and not with one hundredth less", () => {
    fc.assert(
      fc.property(league, fc.nat(), fc.integer({ min: 1, max: 30 }), (list, seed, place) => {
        const at = seed % list.length;
        const own = list[at] ?? 0;
        const missing = missingToPlace(list, at, place) ?? 0;
        expect(placeAmong(list, at, own + missing)).toBeLessThanOrEqual(place);
        if (place < list.length)
          expect(placeAmong(list, at, own + missing - 1)).toBeGreaterThan(place);
      })
    );
  });

  it("is told with the middle and the quarters of all", () => {
    expect(() => leagueFigures([])).toThrow("A league without units");
    expect(leagueFigures([hundredths(9000)])).toEqual({
      ...{ of: 1, mean: 9000, median: 9000, best: 9000 },
      ...{ lowerQuartile: 9000, upperQuartile: 9000 },
    });
    const five = [9500, 8000, 9001, 9000, 8100].map(hundredths);
    expect(leagueFigures(five)).toEqual({
      ...{ of: 5, mean: 8720, median: 9000, best: 9500 },
      ...{ lowerQuartile: 8100, upperQuartile: 9001 },
    });
    expect(leagueFigures(five.slice(0, 4)).median).toBe(9001);
  });

  it("is none that no place is, and is won by anybody where there are more places than units", () => {
    const three = [9000, 9500, 8000].map(hundredths);
    expect([0, -1, 1.5].map((place) => missingToPlace(three, 2, place))).toEqual([
      null,
      null,
      null,
    ]);
    expect(missingToPlace(three, 3, 1)).toBeNull();
    expect([1, 2, 3, 4].map((place) => missingToPlace(three, 2, place))).toEqual([
      1500, 1000, -8000, -8000,
    ]);
  });

  it("is a share of the units that stand below, never all of them", () => {
    const share = (own: number, ...all: readonly number[]) =>
      percentile(ascending(all), hundredths(own));
    expect(share(9000, 8999, 9000)).toBe(50);
    expect(share(9000, 9000)).toBe(0);
    expect(share(200, ...Array.from({ length: 200 }, (_, at) => at + 1))).toBe(99);
  });

  it("is told with the units next to it", () => {
    const values = [9000, 9500, 8000, 9500, 9000].map(hundredths);
    expect(new LeagueOrder(values).neighbours(0)).toEqual({
      above: [1, 3],
      below: [2],
      equal: [4],
    });
    expect(percentile(ascending(values), hundredths(9000))).toBe(20);
  });

  it("has the neighbours that looking through all would find", () => {
    fc.assert(
      fc.property(league, (list) => {
        const order = new LeagueOrder(list);
        list.forEach((own, at) => {
          const higher = Math.min(...list.filter((each) => each > own));
          const lower = Math.max(...list.filter((each) => each < own));
          const standing = (value: number): readonly number[] =>
            list.flatMap((each, index) => (each === value && index !== at ? [index] : []));
          expect(order.neighbours(at)).toEqual({
            above: standing(higher),
            below: standing(lower),
            equal: standing(own),
          });
        });
      })
    );
  });
});
