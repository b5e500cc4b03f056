import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellRange } from "../cells/address";
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

  const shown = (lines: readonly ScoreLine[], at = 0) => {
    const own = lines[at];
    const content = own === undefined ? null : rankContent(own, leaguesOf(lines));
    return content?.kind === "formula" ? content.formula : content;
  };
  const ranks = (...given: readonly (readonly [row: number, points: number, rank: number])[]) =>
    given.map(([row, points, rank]) => line(row, points, "Q1", rank));

  it("is RANK over one block of rows, in whatever order, and counts over several", () => {
    expect(shown(ranks([2, 80, 2], [1, 90, 1], [3, 70, 3]))).toBe(
      'IF(COUNT(I3)=1,RANK(I3,$I$2:$I$4),"")'
    );
    expect(shown(ranks([1, 90, 1], [2, 80, 2], [4, 70, 3], [5, 60, 4]), 3)).toBe(
      'IF(COUNT(I6)=1,1+COUNTIF($I$2:$I$3,">"&I6)+COUNTIF($I$5:$I$6,">"&I6),"")'
    );
    expect(shown(ranks([8, 90, 1], [9, 80, 2], [10, 70, 3]))).toBe(
      'IF(COUNT(I9)=1,RANK(I9,$I$9:$I$11),"")'
    );
  });

  it("is a plain number where no formula gives it", () => {
    const number = { kind: "number", value: 1 };
    const typed = { ...line(1, 90, "Q1", 1), points: null };
    expect(shown([typed, line(2, 80, "Q1", 2)])).toEqual(number);
    expect(shown([line(1, 90, "Q1", 1), { ...line(2, 80, "Q1", 2), points: null }])).toEqual(
      number
    );
    const fixed = { ...line(2, 80, "Q1", 2), points: { kind: "constant", now: 80 } as const };
    expect(shown([line(1, 90, "Q1", 1), fixed])).toEqual(number);
    const elsewhere = {
      ...line(2, 80, "Q1", 2),
      points: { kind: "cell", reference: "J3", now: 80 } as const,
    };
    expect(shown([line(1, 90, "Q1", 1), elsewhere])).toEqual(number);
    // Equal points that are ranked otherwise.
    expect(shown(ranks([1, 90, 2], [2, 90, 1]))).toEqual({ kind: "number", value: 2 });
    expect(shown([{ ...line(1, 90, "Q1", 1), league: null }, line(2, 80, "Q1", 2)])).toEqual(
      number
    );
  });

  it("is a formula over thirty blocks, and no more", () => {
    const apart = (blocks: number) =>
      Array.from({ length: blocks }, (_, at) => line(2 * at, 100 - at, "Q1", at + 1));
    expect(typeof shown(apart(30))).toBe("string");
    expect(shown(apart(31))).toEqual({ kind: "number", value: 1 });
  });

  it("counts rows that wait for their points as none", () => {
    const waiting = {
      ...line(2, 0, "Q1", 0),
      points: { kind: "cell", reference: "I3", now: null } as const,
    };
    expect(shown([line(1, -1, "Q1", 1), waiting])).toBe('IF(COUNT(I2)=1,RANK(I2,$I$2:$I$3),"")');
  });

  it("names whole columns of an Excel table", () => {
    const lines = ranks([1, 90, 1], [2, 80, 2]);
    const [own] = lines;
    const names = {
      ofRow: () => null,
      ofRange: ({ top, left, bottom, right }: CellRange) =>
        [top, left, bottom, right].join() === "1,8,2,8" ? "Bang[Tổng]" : null,
    };
    expect(own === undefined ? null : rankContent(own, leaguesOf(lines, names))).toMatchObject({
      formula: 'IF(COUNT(I2)=1,RANK(I2,Bang[Tổng]),"")',
    });
  });
});
