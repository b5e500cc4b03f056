import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leaguesOf, rankContent } from "./rankFormula";
import type { ScoreLine } from "./scoreLine";

const nothing = {
  ...{ points: null, percent: null, shortfall: null, change: null, places: null },
  ...{ rank: null, grade: null },
};

function line(row: number, points: number, league: string, rank: number): ScoreLine {
  return {
    row,
    kind: "board",
    points: { kind: "cell", reference: `I${String(row + 1)}`, now: points },
    ...{ maxPoints: null, pointsBefore: null, rank: null, rankBefore: null, counts: null },
    parts: [],
    known: { ...nothing, rank },
    league,
  };
}

/** Rows of leagues whose known ranks are counted the slow way. */
function rows(scores: readonly { points: number; league: string }[]): readonly ScoreLine[] {
  return scores.map(({ points, league }, row) => {
    const rivals = scores.filter((other) => other.league === league);
    const rank = 1 + rivals.filter((other) => other.points > points).length;
    return line(row, points, league, rank);
  });
}

const scores = fc.array(
  fc.record({ points: fc.integer({ min: 0, max: 40 }), league: fc.constantFrom("Q1", "Q2") }),
  { minLength: 1, maxLength: 50 }
);

describe("the rank of a row", () => {
  it("is a living formula wherever its league's cells give it, ties and all", () => {
    fc.assert(
      fc.property(scores, (given) => {
        const lines = rows(given);
        const leagues = leaguesOf(lines);
        for (const each of lines) {
          const content = rankContent(each, leagues);
          expect(content).toMatchObject({ kind: "formula", cached: each.known.rank });
        }
      })
    );
  });

  it("is a plain number where the formula would grow with the table", () => {
    const interleaved = rows(
      Array.from({ length: 200 }, (_, row) => ({
        points: row,
        league: row % 2 === 0 ? "Q1" : "Q2",
      }))
    );
    expect(rankContent(line(0, 0, "Q1", 100), leaguesOf(interleaved))).toEqual({
      kind: "number",
      value: 100,
    });
  });

  it("looks at the other rows once, not once for every row", () => {
    let looks = 0;
    const lines = Array.from({ length: 2000 }, (_, row): ScoreLine => {
      const plain = line(row, row % 97, "Q1", 0);
      return {
        ...plain,
        get points() {
          looks += 1;
          return plain.points;
        },
      };
    });
    const leagues = leaguesOf(lines);
    for (const each of lines) rankContent(each, leagues);
    expect(looks).toBeLessThan(lines.length * 10);
  });
});
