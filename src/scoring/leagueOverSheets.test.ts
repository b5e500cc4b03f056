import { describe, expect, it } from "vitest";
import {
  board,
  group,
  label,
  month,
  sixGroups,
  table,
  total,
} from "../../test/unit/decisions/boardsByHand";
import type { Board, Period, ScoreTable } from "../sheet/scoreboard";
import { assessBook } from "./assessBook";

const [september, october] = [month(9), month(10)];
const six = sixGroups(18, 20, 10, 10, 18, 21);
const scored = (name: string | null, period: Period, sum: number, more: Partial<Board> = {}) =>
  board({
    ...{ unit: name === null ? null : label(name), period, groups: six, total: total(sum) },
    ...more,
  });
/** A sheet of one unit over months. */
const sheet = (name: string, ...boards: readonly Board[]): ScoreTable =>
  table(boards, { sheet: name, layout: "groups-by-period" });
/** Places of all boards, sheet by sheet. */
const places = (...tables: readonly ScoreTable[]) =>
  assessBook(tables).map(({ boards }) =>
    boards.map((each) => each.total?.standing?.computedRank.value ?? null)
  );

const [a, b] = [
  sheet("A", scored("Xã A", september, 95), scored("Xã A", october, 90)),
  sheet("B", scored("Xã B", september, 94), scored("Xã B", october, 96)),
];

describe("units on a sheet of their own", () => {
  it("rank against each other, month by month", () => {
    expect(places(a, b)).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it("rank where their sheets name them in two ways", () => {
    const spelt = sheet("A", scored("UBND xã A", september, 95), scored("Xã A", october, 90));
    expect(places(spelt, b)).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it("do not rank against a sheet of no unit, nor of several", () => {
    expect(places(a, sheet("?", scored(null, october, 99)))).toEqual([[null, null], [null]]);
    const mixed = sheet("?", scored("Xã B", october, 99), scored(null, september, 98));
    expect(places(a, mixed)).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(places(a, sheet("Không"))).toEqual([[null, null], []]);
  });

  it("rank only where each stands once in a month", () => {
    const twice = sheet("B", scored("Xã B", september, 94), scored("Xã B", september, 93));
    expect(places(a, twice)[0]).toEqual([null, null]);
    const again = sheet("B2", scored("Xã B", october, 97));
    expect(places(a, b, again)).toEqual([[1, null], [2, null], [null]]);
    expect(places(a)).toEqual([[null, null]]);
  });

  it("are details beside a table that ranks their month, and no league of their own", () => {
    const part = [group("timeliness", 20)];
    const league = table(
      ["Xã A", "Xã B", "Xã C"].map((name, row) =>
        scored(name, october, 90 + row, { groups: part })
      ),
      { sheet: "Xếp hạng" }
    );
    expect(places(a, b, league)).toEqual([
      [1, null],
      [2, null],
      [3, 2, 1],
    ]);
    // A unit twice in a table of other groups ranks nothing, nor do lines without a unit.
    const listed = (name: string | null) =>
      table([1, 2].map(() => scored(name, october, 90, { groups: part })));
    const unnamed = table([
      scored(null, october, 90, { groups: part }),
      scored("Xã A", october, 90, { groups: part }),
    ]);
    expect(places(a, b, listed("Xã A")).slice(0, 2)).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect(places(a, b, unnamed).slice(0, 2)).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });
});

describe("tables side by side", () => {
  const panel = (left: number, names: readonly (string | null)[], more: Partial<ScoreTable> = {}) =>
    table(
      names.map((name, row) => scored(name, october, 90 - row - left / 10)),
      { range: { top: 3, left, bottom: 9, right: left + 4 }, ...more }
    );
  const left = panel(0, ["Xã A", "Xã B"]);

  it("are one league: the units from 1 to 57 on the left, the others on the right", () => {
    expect(places(left, panel(6, ["Xã C", "Xã D"]))).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect(places(left, panel(6, ["Xã C"]))).toEqual([[1, 3], [2]]);
  });

  it("are two where a unit stands in both, or headings stand in other rows or on another sheet", () => {
    const apart = [
      [1, 2],
      [1, 2],
    ];
    const others = ["Xã C", "Xã D"];
    const range = { top: 4, left: 6, bottom: 9, right: 9 };
    expect(places(left, panel(6, ["Xã B", "Xã C"]))).toEqual(apart);
    expect(places(left, panel(6, others, { range }))).toEqual(apart);
    expect(places(left, panel(6, others, { headerRows: 2 }))).toEqual(apart);
    expect(places(left, panel(6, others, { sheet: "Khác" }))).toEqual(apart);
  });

  it("leave out lines without a unit", () => {
    expect(places(panel(0, ["Xã A", null, "Xã B"]), panel(6, ["Xã C", null]))).toEqual([
      [1, null, 3],
      [2, null],
    ]);
  });

  it("of one unit each rank as sheets of their own do", () => {
    const blocks = (...names: readonly string[]) =>
      places(
        ...names.map((name, place) => panel(place * 6, [name], { layout: "groups-by-period" }))
      );
    expect(blocks("Xã A", "Xã B", "Xã C")).toEqual([[1], [2], [3]]);
    expect(blocks("Xã A", "Xã A")).toEqual([[null], [null]]);
    const part = { groups: [group("timeliness", 20)] };
    const league = table(
      ["Xã A", "Xã B"].map((name) => scored(name, october, 90, part)),
      { sheet: "Xếp hạng" }
    );
    expect(places(panel(0, ["Xã A"]), panel(6, ["Xã B"]), league)).toEqual([
      [null],
      [null],
      [1, 1],
    ]);
  });

  it("are leagues month by month", () => {
    const months = (names: readonly string[], place: number) =>
      table(
        names.flatMap((name, row) =>
          [september, october].map((period, late) =>
            scored(name, period, 90 - row - place / 2 + late * row * 3)
          )
        ),
        { range: { top: 3, left: place * 6, bottom: 9, right: place * 6 + 4 } }
      );
    expect(places(months(["Xã A", "Xã B"], 0), months(["Xã C", "Xã D"], 1))).toEqual([
      [1, 3, 3, 1],
      [2, 4, 4, 2],
    ]);
  });
});
