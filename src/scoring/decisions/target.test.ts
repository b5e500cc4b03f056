import { describe, expect, it } from "vitest";
import {
  board,
  given,
  group,
  indicator,
  label,
  month,
  points,
  table,
  total,
} from "../../../test/unit/decisions/boardsByHand";
import { hundredths } from "../../decision766/hundredths";
import type { Board, GroupReading, IndicatorReading } from "../../sheet/scoreboard";
import { assessTable } from "../assessTable";
import { waysTo, type Target, type TargetGround } from "./target";
import { tryOut } from "./whatIf";
import { winnableOf } from "./winnable";

const bands = [
  { name: "Xuất sắc", from: hundredths(9000) },
  { name: "Tốt", from: hundredths(8000) },
];
const october = month(10);
const counted = (
  code: IndicatorReading["code"],
  numerator: number,
  denominator: number,
  more: Partial<IndicatorReading> = {}
) => indicator(code, { numerator: given(numerator), denominator: given(denominator), ...more });
const commune = (name: string, sum: number | null, more: Partial<Board> = {}): Board =>
  board({ unit: label(name), period: october, total: total(sum), ...more });
/** 3.2: 46 of 378 are 0,49 of 4 points; 4.1: 240 of 300 are 4,80 of 6. */
const groups: readonly GroupReading[] = [
  group("onlineServices", 8, { indicators: [counted("3.2", 46, 378)] }),
  group("digitization", 18, { indicators: [counted("4.1", 240, 300)] }),
];
const ask = (target: Target, boards: readonly Board[], ground: Partial<TargetGround> = {}) => {
  const assessed = assessTable(table(boards));
  const [own] = assessed.boards;
  if (own === undefined) throw new Error("No board was assessed.");
  return waysTo(target, own, { table: assessed, gradeBands: bands, ...ground });
};
const toPoints = (value: number): Target => ({ kind: "points", points: hundredths(value) });
const own = commune("Xã A", 88, { groups });

describe("the ways to a target", () => {
  it("are the fewest cases, the fewest indicators, and each group alone; no way twice", () => {
    const answer = ask(toPoints(8810), [own]);
    expect(answer).toMatchObject({ now: { points: 8800, rank: null }, needed: 10, reason: null });
    expect(answer.winnable).toBeNull();
    expect(answer.ways).toEqual([
      {
        ...{ spares: "dossiers", group: null, dossiers: 5, points: 8810, rank: null },
        steps: [{ code: "4.1", add: 5, gain: 10, from: 240, to: 245, of: 300 }],
      },
      {
        ...{ spares: "oneGroup", group: "onlineServices", dossiers: 10, points: 8810, rank: null },
        steps: [{ code: "3.2", add: 10, gain: 10, from: 46, to: 56, of: 378 }],
      },
    ]);
  });

  it("of one group alone stand the cheapest first, and only those that do it alone", () => {
    const alone = (value: number) =>
      ask(toPoints(value), [own]).ways.map(({ spares, group: one, dossiers }) => [
        spares,
        one,
        dossiers,
      ]);
    // 1,20 points are left in digitization, 3,51 in online services.
    expect(alone(8920)).toEqual([
      ["dossiers", null, 60],
      ["oneGroup", "onlineServices", 114],
    ]);
    expect(alone(8921)).toEqual([
      ["dossiers", null, 61],
      ["indicators", null, 115],
    ]);
    expect(alone(9271)).toEqual([["dossiers", null, 392]]);
  });

  it("of one group each stand the cheapest first, whatever the order of the sheet", () => {
    // 100 of 500 are 1,20 of 6 points.
    const payment = group("onlinePayment", 5, { indicators: [counted("3.6", 100, 500)] });
    const three = [groups[0] ?? payment, payment, ...groups.slice(1)];
    const { ways } = ask(toPoints(8810), [commune("Xã A", 88, { groups: three })]);
    expect(ways.map(({ spares, group: one, dossiers }) => [spares, one, dossiers])).toEqual([
      ["dossiers", null, 5],
      ["oneGroup", "onlinePayment", 8],
      ["oneGroup", "onlineServices", 10],
    ]);
  });

  it("are none where all that can be won is not enough", () => {
    expect(ask(toPoints(9272), [own])).toMatchObject({
      ...{ needed: 472, winnable: 471, ways: [], reason: "notEnough" },
    });
  });

  it("are none where it is reached, and what comes in is lost first", () => {
    expect(ask(toPoints(8800), [own])).toMatchObject({ needed: 0, reason: "reached", ways: [] });
    expect(ask(toPoints(8700), [own])).toMatchObject({ needed: 0, reason: "reached" });
    const growing = { outlook: { others: "still", growth: 10 } } as const;
    // 240 of 330 are 4,36: 0,44 are lost.
    expect(ask(toPoints(8756), [own], growing)).toMatchObject({ needed: 0, reason: "reached" });
    const [way] = ask(toPoints(8757), [own], growing).ways;
    expect(way).toMatchObject({ points: 8757, dossiers: 1 });
  });

  it("are none without counts, or without formulas of the day", () => {
    const bare = commune("Xã A", 88, { groups: [group("timeliness", 19)] });
    expect(ask(toPoints(8810), [bare])).toMatchObject({ needed: 10, reason: "noCounts" });
    const spring = { ...own, period: month(5) };
    expect(ask(toPoints(8810), [spring])).toMatchObject({ needed: 10, reason: "noFormula" });
    expect(ask(toPoints(8800), [spring])).toMatchObject({ needed: 0, reason: "reached" });
    const growing = { outlook: { others: "still", growth: 1 } } as const;
    expect(ask(toPoints(8800), [spring], growing)).toMatchObject({ reason: "noFormula" });
    expect(ask(toPoints(8801), [spring], growing)).toMatchObject({ reason: "noFormula" });
    expect(ask(toPoints(8700), [spring], growing)).toMatchObject({
      needed: 0,
      reason: "noFormula",
    });
    const undated = { ...own, period: { ...october, date: null } };
    expect(ask(toPoints(8810), [undated]).reason).toBe("noFormula");
    expect(ask(toPoints(8810), [{ ...own, period: null }]).reason).toBe("noFormula");
  });

  it("are none without a total", () => {
    const answer = ask(toPoints(8810), [commune("Xã A", null, { groups })]);
    expect(answer).toMatchObject({
      ...{ now: { points: null, rank: null }, needed: null, reason: "noTotal", ways: [] },
    });
  });

  it("lead to a grade by its lowest total, if there is such a grade", () => {
    const grade = (name: string) => ask({ kind: "grade", name }, [own]);
    expect(grade("Xuất sắc")).toMatchObject({ needed: 200, reason: null });
    expect(grade("Tốt").reason).toBe("reached");
    expect(grade("Khá")).toMatchObject({ needed: null, reason: "noSuchGrade" });
  });

  it("lead to a place among the others as they stand", () => {
    const league = [own, commune("Xã B", 89.5), commune("Xã C", 88.5)];
    const place = (number: number) => ask({ kind: "rank", place: number }, league);
    expect(place(1)).toMatchObject({
      now: { rank: 3 },
      needed: 150,
      ways: [{ rank: 1 }, { rank: 1 }],
    });
    expect(place(2)).toMatchObject({ needed: 50, ways: [{ rank: 2 }, { rank: 2 }] });
    expect(place(3).reason).toBe("reached");
    expect(place(0)).toMatchObject({ needed: null, reason: "noLeague" });
    expect(ask({ kind: "rank", place: 1 }, [own]).reason).toBe("noLeague");
  });
});

describe("what an indicator can win", () => {
  const fields = (reading: GroupReading, growth = 0, upTo = 1000) => {
    const [assessed] = assessTable(table([commune("Xã A", 88, { groups: [reading] })])).boards;
    return assessed === undefined
      ? []
      : winnableOf(assessed, "2026-10-31", upTo, growth).map(
          ({ code, lost, most, denominator }) => [...[code, lost, most, denominator]]
        );
  };
  const online = (value: number | null, ...indicators: readonly IndicatorReading[]) =>
    group("onlineServices", value, { indicators });

  it("is up to what is asked for, of counts that this level can move", () => {
    expect(fields(online(8, counted("3.2", 46, 378)))).toEqual([["3.2", 0, 351, 378]]);
    expect(fields(online(8, counted("3.2", 46, 378)), 0, 5)).toEqual([["3.2", 0, 5, 378]]);
    expect(fields(online(8, counted("3.1", 52, 89)))).toEqual([]);
    expect(fields(online(8, indicator("3.2", { numerator: given(46) })))).toEqual([]);
    expect(fields(online(8, indicator("3.2", { denominator: given(378) })))).toEqual([]);
    expect(fields(online(12, counted("3.2", 378, 378)))).toEqual([]);
  });

  it("grows and shrinks with dossiers that come in, not with lists of procedures", () => {
    expect(fields(online(8, counted("3.2", 46, 378)), 10)).toEqual([["3.2", 0, 351, 378]]);
    // 40 of 100 are 4,80 of 6, for half is full; of 110 they are 4,36.
    expect(fields(online(8, counted("3.3", 40, 100)), 10)).toEqual([["3.3", 44, 164, 110]]);
    // All is asked for that is lost besides.
    expect(fields(online(8, counted("3.3", 40, 100)), 10, 0)).toEqual([["3.3", 44, 44, 110]]);
    // A count that is not whole is lost with the others, but nothing is won with it.
    expect(fields(online(8, counted("3.3", 40.5, 100)), 10)).toEqual([["3.3", 44, 0, 110]]);
    // Nobody knows what nothing of nothing is worth.
    expect(fields(group("timeliness", 19, { indicators: [counted("2.1", 0, 0)] }))).toEqual([]);
    // Full still: there is nothing to lose and nothing to win.
    expect(fields(online(8, counted("3.3", 90, 100)), 10)).toEqual([]);
    const full = group("timeliness", 20, { indicators: [counted("2.1", 100, 100)] });
    expect(fields(full, 10)).toHaveLength(1);
  });

  it("is not told by counts that contradict the printed points", () => {
    const printed = (value: number) => counted("3.2", 46, 378, { points: points(value) });
    expect(fields(online(8, printed(0.49)))).toHaveLength(1);
    expect(fields(online(8, printed(0.5)))).toEqual([]);
    expect(fields(online(8, printed(0.48)))).toEqual([]);
  });

  it("is not told by losses that are more than the group's, or not all of it", () => {
    // 3,51 are lost in 3.2.
    expect(fields(online(8.49, counted("3.2", 46, 378)))).toHaveLength(1);
    expect(fields(online(8.5, counted("3.2", 46, 378)))).toEqual([]);
    expect(fields(online(null, counted("3.2", 46, 378)))).toHaveLength(1);
    const all = [counted("3.2", 46, 378), counted("3.1", 89, 89), counted("3.3", 100, 100)];
    expect(fields(online(8.49, ...all))).toHaveLength(1);
    expect(fields(online(8.48, ...all))).toEqual([]);
    expect(fields(online(8.48, ...all.slice(0, 2), indicator("3.3")))).toHaveLength(1);
    const both = [counted("3.2", 46, 378), counted("3.3", 40, 100)];
    expect(fields(online(7.29, ...both))).toHaveLength(2);
    expect(fields(online(7.3, ...both))).toEqual([]);
  });
});

describe("what would come of other counts or points", () => {
  const result = (
    given_: {
      readonly counts?: readonly (readonly [IndicatorReading["code"], number, number])[];
      readonly points?: readonly (readonly ["digitization" | "timeliness", number])[];
    },
    boards: readonly Board[] = [own]
  ) => {
    const assessed = assessTable(table(boards)).boards;
    const [first] = assessed;
    if (first === undefined) throw new Error("No board was assessed.");
    const trial = {
      counts: new Map(
        (given_.counts ?? []).map(([code, numerator, denominator]) => [
          code,
          { numerator, denominator },
        ])
      ),
      points: new Map((given_.points ?? []).map(([id, value]) => [id, hundredths(value)])),
    };
    const told = tryOut(first, assessed, trial, bands);
    return { ...told, groups: Object.fromEntries(told.groups) };
  };

  it("is the difference that the counts make, added to what is printed", () => {
    expect(result({ counts: [["3.2", 58, 378]] })).toEqual({
      groups: { onlineServices: 812, digitization: 1800 },
      ...{ total: 8812, change: 12, rank: null, grade: "Tốt" },
    });
    expect(
      result({
        counts: [
          ["3.2", 58, 378],
          ["4.1", 300, 300],
        ],
      })
    ).toMatchObject({
      groups: { onlineServices: 812, digitization: 1920 },
      ...{ total: 8932, change: 132 },
    });
    expect(result({})).toMatchObject({ total: 8800, change: 0 });
  });

  it("is the points that are tried, within nothing and the maximum", () => {
    const tried = (value: number) => result({ points: [["digitization", value]] });
    expect(tried(2100)).toMatchObject({ total: 9100, change: 300, grade: "Xuất sắc" });
    expect(tried(2300)).toMatchObject({ total: 9200, groups: { digitization: 2200 } });
    expect(tried(-1)).toMatchObject({ total: 7000, groups: { digitization: 0 }, grade: null });
    // Points that are tried stand before counts.
    expect(result({ points: [["digitization", 2000]], counts: [["4.1", 300, 300]] }).change).toBe(
      200
    );
  });

  it("is nothing for what the sheet does not hold", () => {
    expect(result({ points: [["timeliness", 2000]] })).toMatchObject({ change: 0 });
    const blank = commune("Xã A", 88, { groups: [...groups, group("timeliness", null)] });
    expect(result({ points: [["timeliness", 2000]] }, [blank])).toMatchObject({
      ...{ change: 0, groups: { onlineServices: 800, digitization: 1800 } },
    });
    const uncounted = commune("Xã A", 88, {
      groups: [
        group("onlineServices", 8, {
          indicators: [
            indicator("3.2", { numerator: given(46) }),
            indicator("3.3", { denominator: given(100) }),
          ],
        }),
      ],
    });
    const counts = [
      ["3.2", 58, 378],
      ["3.3", 50, 100],
    ] as const;
    expect(result({ counts }, [uncounted])).toMatchObject({ change: 0 });
    expect(result({ counts }, [{ ...own, period: month(5) }])).toMatchObject({ change: 0 });
    expect(result({ counts }, [{ ...own, period: null }])).toMatchObject({ change: 0 });
  });

  it("has no total where the sheet has none, and a place where there is a league", () => {
    expect(result({ counts: [["3.2", 58, 378]] }, [{ ...own, total: null }])).toEqual({
      groups: { onlineServices: 812, digitization: 1800 },
      ...{ total: null, change: null, rank: null, grade: null },
    });
    const league = [own, commune("Xã B", 88.12), commune("Xã C", 88.13), commune("Xã D", 80)];
    expect(result({ counts: [["3.2", 58, 378]] }, league).rank).toBe(2);
    expect(result({}, league).rank).toBe(3);
  });
});
