import { describe, expect, it, test } from "vitest";
import {
  at,
  blank,
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
} from "../../test/unit/decisions/boardsByHand";
import { gridFromValues, type Grid } from "../cells/grid";
import { assessTable } from "../scoring/assessTable";
import type { Board } from "../sheet/scoreboard";
import { groupLines, rowOf } from "./groupLines";

/** Rows of the sheet "Điểm": a heading, then numbers alone. */
const grid: Grid = gridFromValues("Điểm", [
  ["Nhóm", "Tối đa", "Điểm", "Hạng", "Kỳ trước", "Hạng trước", "Tử số", "Mẫu số"],
  ["Công khai", 18, 17.5, 3, 16, 5],
  ["Chỉ số 1.1", 4, 3, null, null, null, 45, 60],
  ["Tiến độ", 20, 19, 2, 18.5, 2],
  ["Tổng", 100, 90, 7, 85, 12],
]);

const linesOf = (boards: readonly Partial<Board>[], index = 0) => {
  const read = table(boards.map(board), { layout: "groups-by-period" });
  const assessed = assessTable(read);
  const [reading, assessment] = [read.boards[index], assessed.boards[index]];
  if (reading === undefined || assessment === undefined) throw new Error("no such board");
  return groupLines(grid, read, reading, assessment);
};
const cell = (reference: string, now: number | null) => ({ kind: "cell", reference, now });

const open = group("transparency", null, {
  ...{ label: label("Công khai", "A2"), points: points(17.5, "C2") },
  ...{ maxPoints: points(18, "B2"), rank: given(3, "D2") },
});
const prompt = group("timeliness", null, {
  label: label("Tiến độ", "A4"),
  points: points(19, "C4"),
});
const whole = total(null, {
  ...{ label: label("Tổng", "A5"), points: points(90, "C5") },
  ...{ maxPoints: points(100, "B5"), rank: given(7, "D5") },
});

describe("groups in rows", () => {
  it("have a line each, and the total its own", () => {
    const lines = linesOf([{ groups: [open, prompt], total: whole }]);
    expect(lines.map(({ row, kind }) => [row, kind])).toEqual([
      [1, "group"],
      [3, "group"],
      [4, "total"],
    ]);
    expect(lines[0]).toMatchObject({
      ...{ points: cell("C2", 17.5), maxPoints: cell("B2", 18), rank: cell("D2", 3) },
      ...{ pointsBefore: null, rankBefore: null, counts: null, parts: [], league: null },
      known: { points: 17.5, percent: 0.9722, shortfall: 0.5, change: null, grade: null },
    });
    expect(lines[2]).toMatchObject({
      ...{ points: cell("C5", 90), maxPoints: cell("B5", 100), rank: cell("D5", 7) },
      known: { points: 90, percent: 0.9, shortfall: 10, grade: "Xuất sắc" },
    });
  });

  it("have the maximum of the Decision where the sheet has none", () => {
    expect(linesOf([{ groups: [prompt] }])[0]?.maxPoints).toEqual({ kind: "constant", now: 20 });
  });

  it("have no line for a total that the sheet does not have", () => {
    expect(linesOf([{ groups: [open, prompt] }]).map(({ kind }) => kind)).toEqual([
      "group",
      "group",
    ]);
  });

  it("have none for the sum of them all either", () => {
    const lines = linesOf([{ groups: sixGroups(18, 20, 12, 10, 18, 22) }, { groups: [open] }]);
    expect(lines).toEqual([]);
  });

  it("without points have nothing known", () => {
    const [line] = linesOf([{ groups: [group("transparency", null, { points: blank("C2") })] }]);
    expect(line?.known).toMatchObject({ points: null, percent: null, shortfall: null });
  });

  it("are held against the period before", () => {
    const before = {
      period: month(10),
      groups: [group("transparency", null, { points: points(16, "E2"), rank: given(5, "F2") })],
      total: total(null, { points: points(85, "E5"), rank: given(12, "F5") }),
    };
    const now = { period: month(11), groups: [open], total: whole };
    const [ofGroup, ofTotal] = linesOf([before, now], 1);
    expect(ofGroup).toMatchObject({
      ...{ pointsBefore: cell("E2", 16), rankBefore: cell("F2", 5) },
      known: { change: 1.5, places: 2 },
    });
    expect(ofTotal).toMatchObject({
      ...{ pointsBefore: cell("E5", 85), rankBefore: cell("F5", 12) },
      known: { change: 5, places: 5 },
    });
  });

  it("stand where their points do, else their name, else their maximum", () => {
    const rows = (more: Parameters<typeof group>[2]) =>
      linesOf([{ groups: [group("transparency", null, more)] }]).map(({ row }) => row);
    const places = { points: blank("C2"), label: label("Công khai", "A4") };
    expect(rows({ ...places, maxPoints: points(18, "B5") })).toEqual([1]);
    expect(rows({ label: label("Công khai", "A4"), maxPoints: points(18, "B5") })).toEqual([3]);
    expect(rows({ maxPoints: points(18, "B5") })).toEqual([4]);
    expect(rows({})).toEqual([]);
    const ofTotal = (more: Parameters<typeof total>[1]) =>
      linesOf([{ groups: [open], total: total(null, more) }]).map(({ row }) => row);
    expect(ofTotal({ points: points(90, "C5"), label: label("Tổng", "A4") })).toEqual([1, 4]);
    expect(ofTotal({ label: label("Tổng", "A5") })).toEqual([1, 4]);
    expect(ofTotal({})).toEqual([1]);
  });

  it("of several lines in one row have the first", () => {
    const both = [open, group("timeliness", null, { points: points(19, "D2") })];
    const lines = linesOf([{ groups: both }]);
    expect(lines.map(({ row, points: input }) => [row, input])).toEqual([[1, cell("C2", 17.5)]]);
  });
});

describe("indicators under their group", () => {
  const one = indicator("1.1", {
    ...{ label: label("1.1", "A3"), points: points(3, "C3"), maxPoints: points(4, "B3") },
    ...{ numerator: given(45, "G3"), denominator: given(60, "H3") },
  });
  const linesWith = (...indicators: Parameters<typeof group>[2][]) =>
    linesOf([{ groups: indicators.map((more) => ({ ...open, ...more })) }]);

  it("have a line each, with their counts", () => {
    const lines = linesWith({ indicators: [one] });
    expect(lines.map(({ row, kind }) => [row, kind])).toEqual([
      [1, "group"],
      [2, "indicator"],
    ]);
    expect(lines[1]).toMatchObject({
      ...{ points: cell("C3", 3), maxPoints: cell("B3", 4), rank: null, rankBefore: null },
      ...{ counts: [cell("G3", 45), cell("H3", 60)], pointsBefore: null, parts: [], league: null },
      known: { points: 3, percent: 0.75, shortfall: 1, change: null, places: null, grade: null },
    });
  });

  test.each([
    ["their points", { points: points(3, "C3"), label: label("1.1", "A4") }, 2],
    ["their count", { numerator: given(45, "G3"), label: label("1.1", "A4") }, 2],
    ["their name", { label: label("1.1", "A4") }, 3],
  ])("stand where %s stand", (_, more, row) => {
    const lines = linesWith({ indicators: [indicator("1.1", more)] });
    expect(lines.map((line) => line.row)).toEqual([1, row]);
  });

  it("have no line where nothing of theirs stands in the table", () => {
    expect(linesWith({ indicators: [indicator("1.1")] })).toHaveLength(1);
  });

  it("each by its own code", () => {
    const two = indicator("1.2", { label: label("1.2", "A4"), points: points(2, "C4") });
    const lines = linesWith({ indicators: [one, two] });
    expect(lines.map(({ row, points: input }) => [row, input])).toEqual([
      [1, cell("C2", 17.5)],
      [2, cell("C3", 3)],
      [3, cell("C4", 19)],
    ]);
  });

  it("of a group without a row of its own have theirs", () => {
    const bare = group("transparency", null, { indicators: [one] });
    expect(linesOf([{ groups: [bare] }]).map(({ kind }) => kind)).toEqual(["indicator"]);
  });
});

describe("the row of the first known cell", () => {
  /** Rows 3 to 6 of the sheet, the first two of them headings; columns B to D. */
  const placed = table([], { range: { top: 2, left: 1, bottom: 5, right: 3 }, headerRows: 2 });

  test.each([
    ["C5", 4],
    ["B6", 5],
    ["D6", 5],
    ["C4", null],
    ["C7", null],
    ["A5", null],
    ["E5", null],
  ])("%s stands in row %s", (address, row) => {
    expect(rowOf(placed, [at(address)])).toBe(row);
  });

  it("passes over cells that are not there, on other sheets or beyond the table", () => {
    expect(rowOf(placed, [null, at("C5", "Điểm T8"), at("C3"), at("C6"), at("C5")])).toBe(5);
    expect(rowOf(placed, [null])).toBeNull();
    expect(rowOf(placed, [])).toBeNull();
  });
});
