import { describe, expect, it } from "vitest";
import {
  blank,
  board,
  given,
  group,
  label,
  month,
  points,
  table,
  total,
} from "../../test/unit/decisions/boardsByHand";
import { gridFromValues } from "../cells/grid";
import { finished } from "../cells/steps";
import { assessTable } from "../scoring/assessTable";
import type { Board, Period } from "../sheet/scoreboard";
import { boardLines, periodOfLines } from "./boardLines";

/** The sheet "Điểm": under a heading, numbers that tell their cell: 12.3 in the second row's third column. */
const grid = gridFromValues(
  "Điểm",
  Array.from({ length: 9 }, (_, row) =>
    row === 0
      ? ["Đơn vị", "Điểm"]
      : ["Xã", ...Array.from({ length: 6 }, (_, at) => (row + 1) * 10 + at + 2)]
  )
);
const assessed = (...boards: readonly Partial<Board>[]) => assessTable(table(boards.map(board)));
const linesOf = (boards: readonly Partial<Board>[], totalColumn: number | null = null) =>
  finished(boardLines(grid, assessed(...boards), totalColumn));
const cell = (reference: string, now: number | null) => ({ kind: "cell", reference, now });

/** A row of a sheet: unit in A, two groups in B and C, the total in D and its place in E. */
const inRow = (row: number, name: string, period: Period | null = null): Partial<Board> => ({
  unit: label(name, `A${String(row)}`),
  period,
  groups: [
    group("transparency", null, { points: points(row * 1, `B${String(row)}`) }),
    group("timeliness", null, { points: points(row * 2, `C${String(row)}`) }),
  ],
  total: total(null, {
    points: points(row * 10, `D${String(row)}`),
    rank: given(row, `E${String(row)}`),
  }),
});

describe("units down", () => {
  it("have a line each, of what stands in their row", () => {
    const [first, second, ...more] = linesOf([inRow(2, "Xã A"), inRow(3, "Xã B")]);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      ...{ row: 1, kind: "board", points: cell("D2", 24), rank: cell("E2", 25) },
      ...{ parts: [cell("B2", 22), cell("C2", 23)], pointsBefore: null, rankBefore: null },
      ...{ counts: null, maxPoints: { kind: "constant", now: 100 }, league: "" },
      known: { points: 20, change: null, rank: 2, grade: "Yếu" },
    });
    expect(second).toMatchObject({ row: 2, points: cell("D3", 34), known: { rank: 1 } });
  });

  it("are ranked among those of their period", () => {
    const [one, other] = linesOf([inRow(2, "Xã A", month(11)), inRow(3, "Xã B", month(11))]);
    expect([one?.league, other?.league]).toEqual(["Tháng 11/2026", "Tháng 11/2026"]);
    expect(linesOf([inRow(2, "Xã A", month(11))])[0]?.league).toBeNull();
  });

  it("without a total have their parts alone", () => {
    const { unit, groups = [] } = inRow(2, "Xã A");
    const [line] = linesOf([{ unit: unit ?? null, groups: groups.slice(0, 1) }]);
    expect(line).toMatchObject({
      ...{ points: null, maxPoints: null, rank: null, league: null, parts: [cell("B2", 22)] },
      known: { points: null, percent: null, shortfall: null, change: null, grade: null },
    });
  });

  it("have the total in the column that is written for it", () => {
    const [line] = linesOf([inRow(2, "Xã A")], 7);
    expect(line?.points).toEqual(cell("H2", 20));
    const unknown = { ...inRow(2, "Xã A"), total: total(null) };
    expect(linesOf([{ ...unknown, groups: [] }], 7)[0]?.points).toEqual(cell("H2", null));
  });

  it("have an empty cell for a group that has no points yet", () => {
    const [line] = linesOf([
      { ...inRow(2, "Xã A"), groups: [group("transparency", null, { points: blank("J2") })] },
    ]);
    expect(line?.parts).toEqual([cell("J2", null)]);
  });
});

describe("the row of a board", () => {
  const rowOf = (more: Partial<Board>) => linesOf([more]).map(({ row }) => row);
  const groups = [group("transparency", null, { points: points(18, "B4") })];
  const unit = label("Xã A", "A5");
  const period = { ...month(11), cell: { sheet: "Điểm", row: 5, column: 0 } };

  it("is that of its total, its groups, its unit, its period: the first of these", () => {
    const ofTotal = total(null, { points: points(90, "D3") });
    expect(rowOf({ total: ofTotal, groups, unit, period })).toEqual([2]);
    expect(rowOf({ groups, unit, period })).toEqual([3]);
    expect(rowOf({ unit, period })).toEqual([4]);
    expect(rowOf({ period })).toEqual([5]);
    expect(rowOf({})).toEqual([]);
  });

  it("is none in the headings, where units stand across", () => {
    expect(rowOf({ unit: label("Xã A", "B1") })).toEqual([]);
  });
});

describe("periods", () => {
  const at = (row: number, number: number) => inRow(row, "Xã A", month(number));

  it("down are held against those before them", () => {
    const [, later] = linesOf([at(2, 10), at(3, 11)]);
    expect(later).toMatchObject({
      ...{ pointsBefore: cell("$D$2", 24), rankBefore: cell("$E$2", 25), points: cell("D3", 34) },
      known: { change: 10 },
    });
  });

  it("down are held against the total written in the row before", () => {
    const [first, later] = linesOf([at(2, 10), at(3, 11)], 7);
    expect(first?.pointsBefore).toBeNull();
    expect(later).toMatchObject({ points: cell("H3", 30), pointsBefore: cell("H2", 20) });
  });

  it("are held against those of their own unit", () => {
    const boards = [at(2, 10), inRow(4, "Xã B", month(10)), at(3, 11), inRow(5, "Xã B", month(11))];
    expect(linesOf(boards, 7).map(({ pointsBefore }) => pointsBefore)).toEqual([
      null,
      null,
      cell("H2", 20),
      cell("H4", 40),
    ]);
  });

  it("that nobody names are held against none, though the unit comes twice", () => {
    const lines = linesOf([inRow(2, "Xã A"), inRow(3, "Xã A")], 7);
    expect(lines.map(({ pointsBefore }) => pointsBefore)).toEqual([null, null]);
  });

  it("are held against the first of two rows of one period", () => {
    expect(linesOf([at(2, 10), at(4, 10), at(3, 11)], 7).at(-1)?.pointsBefore).toEqual(
      cell("H2", 20)
    );
  });

  /** Two periods side by side in one row: B and D. */
  const across = (row: number, letter: string, period: Period): Partial<Board> => ({
    unit: label("Xã A", `A${String(row)}`),
    period,
    groups: [
      group("transparency", null, { points: points(17, `${letter}${String(row)}`) }),
      group("timeliness", null, { points: points(18, `${letter}${String(row)}`) }),
    ],
    total: total(null, { points: points(90, `${letter}${String(row)}`) }),
  });

  it("across one row have one line, the latest's, wherever it stands", () => {
    for (const [first, second] of [
      [10, 11],
      [11, 10],
    ] as const) {
      const boards = [across(2, "B", month(first)), across(2, "D", month(second))];
      const lines = linesOf(boards);
      const latest = first > second ? cell("B2", 22) : cell("D2", 24);
      const before = first > second ? cell("D2", 24) : cell("B2", 22);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatchObject({ row: 1, points: latest, pointsBefore: before });
      expect(periodOfLines(assessed(...boards))?.label).toBe("Tháng 11/2026");
    }
  });

  it("across are told though a board before them stands nowhere", () => {
    const boards = [{}, across(2, "B", month(10)), across(2, "D", month(11))];
    expect(periodOfLines(assessed(...boards))?.label).toBe("Tháng 11/2026");
  });

  it("across one row without a day have the last one's line", () => {
    const undated = (text: string) => ({ ...month(11), label: text, date: null });
    const boards = [across(2, "B", undated("Đợt một")), across(2, "D", undated("Đợt hai"))];
    expect(linesOf(boards)[0]?.points).toEqual(cell("D2", 24));
    expect(
      linesOf([across(2, "B", month(11)), across(2, "D", undated("Đợt hai"))])[0]?.points
    ).toEqual(cell("B2", 22));
  });

  it("across have no room for the total before beside their own", () => {
    const boards = [across(2, "B", month(10)), across(2, "D", month(11))];
    expect(linesOf(boards, 7)[0]).toMatchObject({ points: cell("H2", 90), pointsBefore: null });
  });

  it("down name no period of the columns, nor do units", () => {
    expect(periodOfLines(assessed(at(2, 10), at(3, 11)))).toBeNull();
    expect(periodOfLines(assessed(inRow(2, "Xã A"), inRow(3, "Xã B")))).toBeNull();
    expect(periodOfLines(assessed())).toBeNull();
  });
});
