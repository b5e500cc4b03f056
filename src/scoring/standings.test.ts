import { describe, expect, it } from "vitest";
import {
  at,
  board,
  given,
  group,
  label,
  month,
  points,
  sixGroups,
  table,
  total,
} from "../../test/unit/decisions/boardsByHand";
import type { Board } from "../sheet/scoreboard";
import type { ScoringOptions } from "./assessment";
import { assessTable } from "./assessTable";
import { cellsOf } from "./quantity";

const october = month(10);
const commune = (name: string, sum: number | null, more: Partial<Board> = {}): Board =>
  board({ unit: label(name), period: october, total: total(sum), ...more });
const placed = (boards: readonly Board[], options: ScoringOptions = {}) =>
  assessTable(table(boards), options).boards.map((each) => each.total?.standing ?? null);
const placesOf = (boards: readonly Board[], options: ScoringOptions = {}) =>
  placed(boards, options).map((each) =>
    each === null ? null : [each.computedRank.value, each.tied, each.of]
  );

describe("the place of a unit", () => {
  const league = [commune("Xã A", 90), commune("Xã B", 95), commune("Xã C", 90)];

  it("is that of its total among the units of its period, equal totals sharing the better one", () => {
    expect(placesOf(league)).toEqual([
      [2, 2, 3],
      [1, 1, 3],
      [2, 2, 3],
    ]);
    expect(placesOf(league, { tieRule: "rowOrder" })).toEqual([
      [2, 2, 3],
      [1, 1, 3],
      [3, 2, 3],
    ]);
  });

  it("is told with the leaders, the league, and what is missing to the best", () => {
    const best = total(95, { points: points(95, "I3") });
    const [standing] = placed([
      ...[commune("Xã A", 90), commune("Xã B", null, { total: best })],
      ...[commune("Xã D", 95), commune("Xã C", 90)],
    ]);
    expect(standing).toMatchObject({
      computedRank: { value: 3, origin: { rule: "rankInLeague" } },
      leaderPoints: { value: 9500, origin: { cell: at("I3") } },
      leaders: ["xã b", "xã d"],
      units: ["xã a", "xã b", "xã d", "xã c"],
      gapToLeader: { value: 500, origin: { rule: "gapToLeader" } },
    });
  });

  it("leaves out who has no points, and who has no name", () => {
    expect(placesOf([...league, commune("Xã D", null), commune("", 99, { unit: null })])).toEqual([
      [2, 2, 3],
      [1, 1, 3],
      [2, 2, 3],
      null,
      null,
    ]);
  });

  it("is none where nobody else has points", () => {
    expect(placesOf([commune("Xã A", 90)])).toEqual([null]);
    expect(placesOf([commune("Xã A", 90), commune("Xã B", null)])).toEqual([null, null]);
    expect(placesOf([commune("Xã A", null), commune("Xã B", null)])).toEqual([null, null]);
    expect(placesOf([commune("Xã A", 90), commune("Xã B", 91)])).toEqual([
      [2, 1, 2],
      [1, 1, 2],
    ]);
  });

  it("is among the units of one level and one period", () => {
    const province = commune("Tỉnh C", 99, { level: "province" });
    const earlier = commune("Xã D", 98, { period: month(9) });
    expect(placesOf([...league.slice(0, 2), province, earlier])).toEqual([
      [2, 1, 2],
      [1, 1, 2],
      null,
      null,
    ]);
  });

  it("is counted in each group by itself, among the units that have the group", () => {
    const groupsOf = (...all: readonly (readonly number[])[]) =>
      assessTable(
        table(
          all.map((values, row) =>
            board({
              unit: label(`Xã ${String(row + 1)}`),
              period: october,
              groups: sixGroups(...values).slice(0, values.length),
            })
          )
        )
      ).boards.map(({ groups }) =>
        groups.map(({ standing }) => standing?.computedRank.value ?? null)
      );
    expect(groupsOf([18, 19], [17, 20], [16])).toEqual([[1, 2], [2, 1], [3]]);
    expect(groupsOf([18, 19], [17])).toEqual([[1, null], [2]]);
  });

  it("of a group that stands twice is that of the first", () => {
    const twice = (name: string, one: number, two: number) =>
      commune(name, null, {
        groups: [group("timeliness", one), group("timeliness", two)],
      });
    const { boards } = assessTable(table([twice("Xã A", 18, 20), twice("Xã B", 19, 15)]));
    const [first, second] = boards[0]?.groups ?? [];
    expect([first?.standing?.computedRank.value, second?.standing ?? null]).toEqual([2, null]);
  });
});

describe("units that all stop at the same points", () => {
  const all = (values: readonly number[], most = 100) =>
    placed(
      values.map((value, row) =>
        commune(`Xã ${String(row + 1)}`, value, {
          total: total(value, { maxPoints: points(most) }),
        })
      )
    )[0]?.allEqualBelowMaximum;

  it("are told from five on, and below the maximum alone", () => {
    expect(all([90, 90, 90, 90, 90])).toBe(true);
    expect(all([90, 90, 90, 90])).toBe(false);
    expect(all([90, 90, 90, 90, 89])).toBe(false);
    expect(all([90, 90, 90, 90, 90], 90)).toBe(false);
    expect(all([90, 90, 90, 90, 90, 90], 90.01)).toBe(true);
  });
});

describe("of how many a printed place is", () => {
  const rankOf = (
    ranks: readonly (number | null)[],
    units: readonly (string | undefined)[] = [],
    printedOf: number | null = null
  ) =>
    assessTable(
      table(
        ranks.map((rank, row) => {
          const unit = label(`Xã ${String(row + 1)}`, units[row]);
          const place = {
            ...(rank === null ? {} : { rank: given(rank, `J${String(row + 2)}`) }),
            ...(printedOf === null ? {} : { rankOf: given(printedOf, "K1") }),
          };
          return commune("", 90 - row, { unit, total: total(90 - row, place) });
        })
      )
    ).boards.map((each) => each.total?.rankOf ?? null);

  it("the units of the sheet show, where no place lies beyond them", () => {
    expect(rankOf([1, 2, 3]).map((each) => each?.value)).toEqual([3, 3, 3]);
    expect(rankOf([null, null]).map((each) => each?.value)).toEqual([2, 2]);
  });

  it("an extract of a larger league does not show", () => {
    expect(rankOf([1, 57, null]).map((each) => each?.value ?? null)).toEqual([null, null, 3]);
  });

  it("the sheet says itself", () => {
    expect(rankOf([1, 2], [], 57).map((each) => each?.value)).toEqual([57, 57]);
    expect(rankOf([1, 2], [], 57)[0]?.origin).toEqual({ kind: "cell", cell: at("K1") });
  });

  it("is counted in the cells that name the units, where all stand in cells", () => {
    const counted = (units: readonly (string | undefined)[]) => {
      const [first] = rankOf([1, 2], units);
      return first === null || first === undefined
        ? null
        : { cells: cellsOf(first.origin), provisional: first.provisional };
    };
    expect(counted(["B2", "B3"])).toEqual({ cells: [at("B2"), at("B3")], provisional: false });
    expect(counted(["B2", undefined])).toEqual({ cells: [], provisional: false });
    const [size] = rankOf([1, 2], ["B2", "B3"]);
    expect(size?.origin).toMatchObject({ rule: "count", inputs: [{ value: 1 }, { value: 1 }] });
  });
});
