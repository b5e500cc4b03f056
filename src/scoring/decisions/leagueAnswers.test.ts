import { describe, expect, it } from "vitest";
import {
  board,
  given,
  group,
  indicator,
  label,
  month,
  points,
  sixGroups,
  table,
  total,
} from "../../../test/unit/decisions/boardsByHand";
import type { Board, GroupReading } from "../../sheet/scoreboard";
import { assessBook } from "../assessBook";
import { assessTable } from "../assessTable";
import { groupCeilings } from "./groupCeilings";
import { insightsOf, type Insight } from "./insight";
import { leagueOverTwo } from "./leagueOverTwo";
import { leaguesOf } from "./leagues";
import { expectedPoints, grown } from "./outlook";
import { roundedParts } from "./roundedParts";
import { similarVolume } from "./similarVolume";

const [october, november] = [month(10), month(11)];
const commune = (name: string | null, sum: number | null, more: Partial<Board> = {}): Board =>
  board({
    ...{ unit: name === null ? null : label(name), period: october, total: total(sum) },
    ...more,
  });
const insights = (boards: readonly Board[]): readonly Insight[] => {
  const assessed = assessTable(table(boards));
  return assessed.boards.map(insightsOf(assessed));
};

describe("a league", () => {
  const sizes = (boards: readonly Board[]) => {
    const assessed = assessTable(table(boards)).boards;
    const leagues = leaguesOf(assessed);
    expect(leaguesOf(assessed)).toBe(leagues);
    return assessed.map((each) => leagues.get(each)?.points ?? null);
  };

  it("is the units with a total of one level and one period, two or more", () => {
    const both = [9000, 9100];
    expect(sizes([commune("Xã A", 90), commune("Xã B", 91)])).toEqual([both, both]);
    expect(
      sizes([
        ...[commune("Xã A", 90), commune("Xã B", 91), commune("Xã C", null), commune(null, 92)],
        ...[commune("Xã D", 93, { total: null }), commune("Tỉnh E", 94, { level: "province" })],
        commune("Xã F", 95, { period: november }),
      ])
    ).toEqual([both, both, null, null, null, null, null]);
    expect(sizes([commune("Xã A", 90)])).toEqual([null]);
  });

  it("tells nothing of a unit that is none of its own", () => {
    const [own] = insights([commune("Xã A", 90)]);
    expect(own).toMatchObject({ league: null, place: null, movement: null, groups: [] });
    expect(own?.similar).toBeNull();
  });
});

describe("the place of a unit", () => {
  const ranked = (sum: number, rank: number | null) =>
    commune(`Xã ${String(rank)} ${String(sum)}`, null, {
      total: total(sum, rank === null ? {} : { rank: given(rank) }),
    });

  it("is told with who stands next, and how many hundredths away", () => {
    const own = insights([
      ...[commune("Xã A", 90), commune("Xã B", 95.5), commune("Xã C", 95.5)],
      ...[commune("Xã D", 90), commune("Xã E", 89.99)],
    ]).map(({ place }) => place);
    expect(own[0]).toMatchObject({
      ...{ computedRank: 3, printedRank: null, of: 5, tied: 2, basis: "open" },
      above: { units: ["Xã B", "Xã C"], points: 9550, gap: 550 },
      below: { units: ["Xã E"], points: 8999, gap: 1 },
    });
    expect(own[1]).toMatchObject({ computedRank: 1, tied: 2, above: null });
    expect(own[4]).toMatchObject({ computedRank: 5, tied: 1, below: null });
    expect(own[4]?.above?.units).toEqual(["Xã A", "Xã D"]);
  });

  it("is as sure as the rounding of the parts leaves it", () => {
    // 16 parts are rounded of each total: two that lie 0,16 apart may stand either way.
    const near = insights([commune("Xã A", 90), commune("Xã B", 89.85), commune("Xã C", 89.5)]);
    expect(near.map(({ place }) => place?.ifUnrounded)).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
      { best: 3, worst: 3 },
    ]);
  });

  it("is one that the league's own places explain, where all are printed", () => {
    const basis = (...rows: readonly (readonly [number, number | null])[]) =>
      insights(rows.map(([sum, rank]) => ranked(sum, rank)))[0]?.place;
    expect(basis([90, 2], [80, 1])).toMatchObject({ basis: "unrounded", printedRank: 2 });
    expect(basis([90, 1], [90, 1], [80, 3])?.basis).toBe("printed");
    expect(basis([90, 2], [80, 1], [70, null])?.basis).toBe("open");
    expect(basis([90, 1], [90, 1], [80, null])?.basis).toBe("open");
  });

  it("is told with the figures of the league and the share of those below", () => {
    const [, second] = insights([commune("Xã A", 90), commune("Xã B", 91), commune("Xã C", 80)]);
    expect(second?.league).toEqual({
      ...{ of: 3, mean: 8700, median: 9000, best: 9100, lowerQuartile: 8000, upperQuartile: 9100 },
      percentile: 66,
    });
  });
});

describe("the groups beside those of the others", () => {
  const withGroups = (name: string, ...groups: readonly GroupReading[]) =>
    commune(name, 90, { groups });

  it("are told with place, mean and the best of those that have them", () => {
    const [first] = insights([
      withGroups("Xã A", group("timeliness", 19), group("digitization", 20)),
      withGroups("Xã B", group("timeliness", 20), group("digitization", null)),
      withGroups("Xã C", group("timeliness", 20)),
      withGroups("Xã D", group("timeliness", 18.99)),
    ]);
    expect(first?.groups).toEqual([
      {
        ...{ group: "timeliness", points: 1900, rank: 3, of: 4, mean: 1950, best: 2000 },
        bestUnits: ["Xã B", "Xã C"],
      },
    ]);
  });

  it("of two units are enough, one's own without points are none", () => {
    const both = insights([
      withGroups("Xã A", group("timeliness", 19), group("satisfaction", null)),
      withGroups("Xã B", group("timeliness", 20), group("satisfaction", 18)),
      withGroups("Xã C", group("satisfaction", 17)),
    ]);
    expect(
      both.map(({ groups }) => groups.map((each) => [each.group, each.rank, each.of]))
    ).toEqual([
      [["timeliness", 2, 2]],
      [
        ["timeliness", 1, 2],
        ["satisfaction", 1, 2],
      ],
      [["satisfaction", 2, 2]],
    ]);
  });
});

describe("how far a group can be taken", () => {
  const online = (value: number | null, lost: readonly ("3.1" | "3.2")[], most?: number) =>
    group("onlineServices", value, {
      ...(most === undefined ? {} : { maxPoints: points(most) }),
      indicators: lost.map((code) =>
        indicator(code, { points: points(1.5), maxPoints: points(code === "3.1" ? 2 : 4) })
      ),
    });
  const alone = (reading: GroupReading) => {
    const [own] = assessTable(table([commune("Xã A", 90, { groups: [reading] })])).boards;
    return own === undefined ? [] : groupCeilings(own, null);
  };

  it("is what the indicators leave that this level cannot move", () => {
    expect(alone(online(9, ["3.1", "3.2"]))).toEqual([
      {
        ...{ group: "onlineServices", points: 1150, attainable: 250, byLeague: null },
        byRules: { points: 1150, indicators: ["3.1"] },
      },
    ]);
    expect(alone(online(11.8, ["3.1"]))).toMatchObject([{ points: 1150, attainable: 0 }]);
  });

  it("is not known where nothing shows it", () => {
    expect(alone(online(9, ["3.2"]))).toEqual([
      {
        ...{ group: "onlineServices", points: null, attainable: null },
        ...{ byLeague: null, byRules: null },
      },
    ]);
    const full = indicator("3.1", { points: points(2), maxPoints: points(2) });
    const unknown = indicator("4.6");
    const over = indicator("4.4", { points: points(5), maxPoints: points(4) });
    const groups = [full, unknown, over].map((each) =>
      alone(group("onlineServices", 9, { indicators: [each] }))
    );
    expect(groups.map(([own]) => own?.byRules)).toEqual([null, null, null]);
    const slight = indicator("3.1", { points: points(1.99), maxPoints: points(2) });
    const [own] = alone(group("onlineServices", 9, { indicators: [slight] }));
    expect(own?.byRules?.points).toBe(1199);
  });

  it("is the sum of all that is out of reach", () => {
    const indicators = [
      indicator("4.4", { points: points(1), maxPoints: points(4) }),
      indicator("4.6", { points: points(0.5), maxPoints: points(2) }),
    ];
    expect(alone(group("digitization", 15, { indicators }))).toMatchObject([
      { points: 1750, byRules: { indicators: ["4.4", "4.6"] } },
    ]);
  });

  it("is not asked for of a group at its maximum, or without points", () => {
    expect(alone(online(12, ["3.1"]))).toEqual([]);
    expect(alone(online(13, ["3.1"]))).toEqual([]);
    expect(alone(online(11.99, []))).toHaveLength(1);
    expect(alone(online(null, ["3.1"]))).toEqual([]);
    const without = alone(group("transparency", null));
    expect(without).toEqual([]);
  });

  it("is shown by a league of twenty, the lower of both ceilings", () => {
    const league = Array.from({ length: 20 }, (_, row) =>
      commune(`Xã ${String(row)}`, 90, { groups: [online(row < 3 ? 11 : 9, ["3.1"])] })
    );
    const [first, , , last] = insights(league);
    expect(last?.ceilings).toMatchObject([
      { points: 1100, attainable: 200, byLeague: { points: 1100, tied: 3, of: 20 } },
    ]);
    expect(first?.ceilings).toMatchObject([{ points: 1100, attainable: 0 }]);
  });
});

describe("what changed and what is missing", () => {
  const six = (...values: readonly number[]) => ({ groups: sixGroups(...values) });

  it("is told by group, the largest change first", () => {
    const [, now] = insights([
      commune("Xã A", 94, six(18, 19, 10, 10, 18, 19)),
      commune("Xã A", 96, { period: november, ...six(18, 19.5, 9, 10, 18, 21) }),
    ]);
    expect(now?.contributions).toEqual([
      { group: "digitization", points: 200 },
      { group: "onlineServices", points: -100 },
      { group: "timeliness", points: 50 },
      { group: "transparency", points: 0 },
      { group: "onlinePayment", points: 0 },
      { group: "satisfaction", points: 0 },
    ]);
  });

  it("is of groups with points before and now, under the same rules", () => {
    const changes = (before: Partial<Board>, now: Partial<Board>) =>
      insights([
        commune("Xã A", 90, before),
        commune("Xã A", 91, { period: november, ...now }),
      ])[1]?.contributions.map((each) => each.group);
    const both = { groups: [group("timeliness", 19), group("digitization", 20)] };
    const one = { groups: [group("timeliness", 19.5), group("digitization", null)] };
    expect(changes(both, one)).toEqual(["timeliness"]);
    expect(changes({ ...both, period: month(5) }, both)).toEqual([]);
  });

  it("is told in cases where counts say it", () => {
    const counted = (code: "3.1" | "3.2" | "3.3", numerator: number | null, denominator: number) =>
      indicator(code, {
        ...(numerator === null ? {} : { numerator: given(numerator) }),
        denominator: given(denominator),
      });
    const indicators = [
      ...[counted("3.2", 46, 378), counted("3.1", 52, 89), counted("3.3", 10, 10)],
      ...[
        counted("3.3", 11, 10),
        counted("3.3", null, 10),
        indicator("3.3", { numerator: given(1) }),
      ],
    ];
    const [own] = insights([
      commune("Xã A", 90, { groups: [group("onlineServices", 9, { indicators })] }),
    ]);
    expect(own?.missing).toEqual([
      { code: "3.2", missing: 332, shortfall: 351, outOfReach: false },
      { code: "3.1", missing: 37, shortfall: 54, outOfReach: true },
    ]);
    const undated = commune("Xã A", 90, {
      period: null,
      groups: [group("onlineServices", 9, { indicators: indicators.slice(0, 1) })],
    });
    expect(insights([undated])[0]?.missing).toMatchObject([{ missing: 332, shortfall: null }]);
  });
});

describe("the league of the period before", () => {
  const over = (before: readonly Board[], now: readonly Board[], others: readonly Board[] = []) => {
    const tables = assessBook([
      table(others, { sheet: "Nơi khác" }),
      ...[table(before, { sheet: "T10" }), table(now, { sheet: "T11" })],
    ]);
    const latest = tables[2];
    const [first] = latest?.boards ?? [];
    const league = first === undefined ? undefined : leaguesOf(latest?.boards ?? []).get(first);
    if (league === undefined) throw new Error("No league was read.");
    const both = leagueOverTwo(league, tables);
    return both === null ? null : both.scores.map((each) => [each.before / 100, each.now / 100]);
  };
  const now = (name: string, sum: number, more: Partial<Board> = {}) =>
    commune(name, sum, { period: november, ...more });
  const ours = [now("Xã A", 90), now("Xã B", 91)];

  it("is that of the same units, each once, in the order of now", () => {
    const before = [commune("Xã B", 89), commune("UBND xã A", 88)];
    expect(over(before, ours)).toEqual([
      [88, 90],
      [89, 91],
    ]);
  });

  it("is none where the units are not the same, or not once each", () => {
    const both = [commune("Xã A", 88), commune("Xã B", 89)];
    expect(over([...both, commune("Xã C", 90)], ours)).toBeNull();
    expect(over([commune("Xã A", 88), commune("Xã C", 89)], ours)).toBeNull();
    expect(over(both, [...ours, now("Xã C", 92)])).toBeNull();
    expect(over([...both, commune("Xã B", 87)], ours)).toBeNull();
    expect(over([...both, commune("Xã B", 87)], [...ours, now("Xã C", 90)])).toBeNull();
    expect(over([commune("Xã A", 88), commune("Xã B", null)], ours)).toBeNull();
  });

  it("is looked for sheet by sheet, where our units are", () => {
    const both = [commune("Xã A", 88), commune("Xã B", 89)];
    const expected = [
      [88, 90],
      [89, 91],
    ];
    expect(over(both, ours, [commune("Xã C", 80), commune("Xã D", 81)])).toEqual(expected);
    expect(over(both, ours, [commune("Xã A", 70)])).toEqual(expected);
    const worded = { ...october, label: "T10" };
    const again = ["Xã A", "Xã B"].map((name) => commune(name, 70, { period: worded }));
    expect(over(both, ours, again)).toEqual(expected);
  });

  it("is none where nothing is compared", () => {
    const may = { period: month(5) };
    expect(over([commune("Xã A", 88, may), commune("Xã B", 89, may)], ours)).toBeNull();
    expect(over([commune("Xã A", 88), commune("Xã B", 89)].slice(0, 0), ours)).toBeNull();
  });

  it("is of the same level, and not a later one of the same unit", () => {
    const both = [commune("Xã A", 88), commune("Xã B", 89)];
    const province = [
      commune("Xã A", 70, { level: "province" }),
      commune("Xã B", 71, { level: "province" }),
    ];
    expect(over([...province, ...both], ours)).toEqual([
      [88, 90],
      [89, 91],
    ]);
    const earlier = ["Xã A", "Xã B"].map((name) => commune(name, 50, { period: month(9) }));
    expect(over([...earlier, ...both], ours)).toEqual([
      [88, 90],
      [89, 91],
    ]);
  });

  it("tells who passed whom", () => {
    const tables = assessBook([
      table([commune("Xã A", 90), commune("Xã B", 89), commune("Xã C", 80)], { sheet: "T10" }),
      table([now("Xã A", 90), now("Xã B", 91), now("Xã C", 90.5)], { sheet: "T11" }),
    ]);
    const latest = tables[1];
    if (latest === undefined) throw new Error("No table was read.");
    const answers = insightsOf(latest, tables);
    const moved = latest.boards.map((each) => answers(each).movement);
    expect(latest.boards.map((each) => answers(each).movement === moved[0])).toEqual([
      true,
      false,
      false,
    ]);
    expect(moved[0]).toMatchObject({
      ...{ rankBefore: 1, rankNow: 3, places: -2, own: 0, others: -2 },
      ...{ since: { label: "Tháng 10/2026" }, overtaking: { passedBy: 2, passed: 0 } },
      ...{ passedBy: ["Xã B", "Xã C"], passed: [] },
    });
    expect(moved[2]).toMatchObject({ passedBy: [], passed: ["Xã A"] });
    expect(latest.boards.map((each) => insightsOf(latest)(each).movement)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("what the others are taken to have at the end", () => {
  const expected = (before: readonly number[], now: readonly number[], most?: number) => {
    const all = (sums: readonly number[], period: typeof october) =>
      sums.map((sum, row) =>
        commune(`Xã ${String(row)}`, null, {
          period,
          total: total(sum, most === undefined ? {} : { maxPoints: points(most) }),
        })
      );
    const own = assessTable(table([...all(before, october), ...all(now, november)]));
    const first = own.boards[before.length];
    const league = first === undefined ? undefined : leaguesOf(own.boards).get(first);
    if (league === undefined) throw new Error("No league was read.");
    return {
      still: expectedPoints(league, 0, "still", [own]),
      trend: expectedPoints(league, 0, "trend", [own]),
    };
  };

  it("is what they have, or once more what they won and lost", () => {
    const { still, trend } = expected([97.32, 97, 98, 90], [97.36, 98, 97.5, 90]);
    expect(still).toEqual([9736, 9800, 9750, 9000]);
    expect(trend).toEqual([9736, 9900, 9700, 9000]);
  });

  it("is nothing at least, and the maximum at most", () => {
    expect(expected([90, 90, 50], [91, 98, 20]).trend).toEqual([9100, 10_000, 0]);
    expect(expected([90, 80, 50], [91, 88, 20], 90).trend).toEqual([9100, 9000, 0]);
    // Over the maximum already: no more than it has.
    expect(expected([90, 80, 50], [91, 92, 20], 90).trend).toEqual([9100, 9200, 0]);
  });

  it("is counted in whole cases, a half being one more", () => {
    expect([grown(300, 10), grown(301, 10), grown(300, 0), grown(0, 50)]).toEqual([
      330, 332, 300, 0,
    ]);
  });
});

describe("units with about as many dossiers", () => {
  type Row = readonly [volume: number | null, sum: number | null];
  const league = (...rows: readonly Row[]) =>
    assessTable(
      table(
        rows.map(([volume, sum], row) =>
          commune(`Xã ${String(row)}`, sum, {
            groups: [
              group("transparency", 18),
              group("timeliness", 19, {
                indicators: [
                  indicator("2.1", volume === null ? {} : { denominator: given(volume) }),
                ],
              }),
            ],
          })
        )
      )
    ).boards;
  const near = (...rows: readonly Row[]) => {
    const boards = league(...rows);
    return boards.map((each) => {
      const similar = similarVolume(boards, each);
      return similar === null
        ? null
        : [similar.dossiers, similar.units, similar.place, similar.sum];
    });
  };

  it("have a quarter more or fewer at most, from three others on", () => {
    expect(near([100, 90], [125, 91], [75, 92], [110, 89], [126, 99], [74, 98])).toEqual([
      [100, 4, 3, 36_200],
      [125, 4, 2, 36_900],
      null,
      [110, 4, 4, 36_900],
      [126, 4, 1, 36_900],
      null,
    ]);
  });

  it("are none of too few, be they the smallest or the largest of the league", () => {
    expect(near([100, 90], [101, 91], [102, 92])).toEqual([null, null, null]);
    const large = near([1, 90], [1, 90], [1, 90], [1, 90], [400, 91], [401, 92]);
    expect(large.map((each) => each?.[1] ?? null)).toEqual([4, 4, 4, 4, null, null]);
  });

  it("are told in the order of the sheet, and once for all of them", () => {
    const boards = league([110, 90], [100, 91], [105, 92], [400, 99], [95, 93]);
    const [first] = boards;
    const similar = first === undefined ? null : similarVolume(boards, first);
    expect(similar?.boards.map(({ unit }) => unit?.text)).toEqual(["Xã 0", "Xã 1", "Xã 2", "Xã 4"]);
    expect(first === undefined ? null : similarVolume(boards, first)).toBe(similar);
  });

  it("are counted where the sheet counts dossiers, and gives a total", () => {
    const rows = [
      [1, 90],
      [1, 91],
      [1, 92],
      [1, 93],
    ] as const;
    expect(near(...rows).map((each) => each?.[1])).toEqual([4, 4, 4, 4]);
    const others = [
      [0, 94],
      [null, 95],
      [1, null],
    ] as const;
    expect(near(...rows, ...others)).toEqual([
      ...[
        [1, 4, 4, 36_600],
        [1, 4, 3, 36_600],
        [1, 4, 2, 36_600],
        [1, 4, 1, 36_600],
      ],
      ...[null, null, null],
    ]);
    expect(near([0, 90], [0, 91], [0, 92], [0, 93])).toEqual([null, null, null, null]);
  });

  it("are told with the mean of their totals", () => {
    const own = league([100, 90], [100, 91], [100, 92], [100, 93.01]);
    const assessed = { table: table([]), boards: own, findings: [] };
    const [first] = own;
    expect(first === undefined ? null : insightsOf(assessed)(first).similar).toEqual({
      ...{ indicator: "2.1", dossiers: 100, units: 4, place: 4, mean: 9150 },
    });
  });
});

it("a part of a total is exact where its counts show nothing or all", () => {
  const rounded = (level: Board["level"], ...counts: readonly (readonly [number, number])[]) => {
    const codes = ["3.2", "3.3", "1.1", "2.1"] as const;
    const indicators = counts.map(([numerator, denominator], place) =>
      indicator(codes[place] ?? "3.2", {
        numerator: given(numerator),
        denominator: given(denominator),
      })
    );
    const [own] = assessTable(
      table([commune("Xã A", 90, { level, groups: [group("onlineServices", 9, { indicators })] })])
    ).boards;
    return own === undefined ? null : roundedParts(own);
  };
  expect(rounded("commune")).toBe(16);
  expect(rounded("commune", [46, 378])).toBe(16);
  expect(rounded("commune", [0, 378])).toBe(15);
  expect(rounded("commune", [378, 378])).toBe(15);
  expect(rounded("commune", [1, 378], [5, 5])).toBe(15);
  // Computed once for the province: it is no part that communes differ in.
  expect(rounded("commune", [1, 378], [1, 5], [54, 54])).toBe(16);
  expect(rounded("province", [1, 378], [1, 5], [54, 54])).toBe(20);
  const [half] = assessTable(
    table([
      commune("Xã A", 90, {
        groups: [
          group("onlineServices", 9, {
            indicators: [
              indicator("3.2", { numerator: given(0) }),
              indicator("3.3", { denominator: given(5) }),
            ],
          }),
        ],
      }),
    ])
  ).boards;
  expect(half === undefined ? null : roundedParts(half)).toBe(16);
});
