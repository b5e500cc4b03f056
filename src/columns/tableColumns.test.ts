import { describe, expect, it } from "vitest";
import { gridFromValues, type Grid, type SheetTable } from "../cells/grid";
import { readSheets } from "../sheet/readSheets";
import type { ScoreLine } from "./scoreLine";
import { emptiesHeader, excelTableOf, namedLines, tableNames } from "./tableColumns";

const rows = [
  ["Đơn vị", "Công khai, minh bạch", "Tổng điểm"],
  ["Xã A", 14, 80],
  ["Xã B", 15, 81],
  ["Cộng", 29, 161],
];
const whole: SheetTable = {
  name: "Bang",
  range: { top: 0, left: 0, bottom: 3, right: 2 },
  hasHeader: true,
  hasTotals: true,
};
const gridWith = (...tables: readonly SheetTable[]): Grid =>
  gridFromValues("Điểm", rows, { tables });

describe("the Excel table that holds the scores", () => {
  const found = (
    change: Partial<SheetTable["range"]>,
    others: Partial<SheetTable> = {}
  ): boolean => {
    const table = { ...whole, hasTotals: false, ...others, range: { ...whole.range, ...change } };
    const [read] = readSheets([gridWith()]).tables;
    if (read === undefined) throw new Error("No table was read.");
    const range = { top: 0, left: 0, bottom: 3, right: 2 };
    return excelTableOf(gridWith(table), { ...read, headerRows: 1, range }) === table;
  };

  it("has the lower of two header rows as its own", () => {
    const [read] = readSheets([gridWith()]).tables;
    if (read === undefined) throw new Error("No table was read.");
    const of = (top: number) => {
      const table = { ...whole, hasTotals: false, range: { ...whole.range, top } };
      return excelTableOf(gridWith(table), { ...read, headerRows: 2, range: whole.range });
    };
    expect([of(0) === null, of(1) === null]).toEqual([true, false]);
  });

  it("starts in the row of their headers and holds all of them", () => {
    expect(found({})).toBe(true);
    expect(found({ top: 1 })).toBe(false);
    expect(found({ bottom: 2 })).toBe(false);
    expect(found({ left: 1 })).toBe(true);
    expect(found({ left: 3, right: 4 })).toBe(false);
    expect(found({ right: 1 })).toBe(false);
    expect(found({ right: 5 })).toBe(true);
  });

  it("has a header, and the last row of the scores above its totals", () => {
    expect(found({}, { hasHeader: false })).toBe(false);
    expect(found({}, { hasTotals: true })).toBe(false);
  });
});

describe("names of cells of an Excel table", () => {
  const names = tableNames(gridWith(whole), whole, new Map([[4, "Hạng"]]));

  it("are of its rows between header and totals", () => {
    expect([0, 1, 2, 3].map((row) => names.ofRow(row, 2))).toEqual([
      null,
      "Bang[[#This Row],[Tổng điểm]]",
      "Bang[[#This Row],[Tổng điểm]]",
      null,
    ]);
  });

  it("are of its columns, and of those that come to it", () => {
    const wide = gridFromValues("Điểm", [["", "Điểm", "Ghi chú"]]);
    const narrow = { ...whole, range: { top: 0, left: 1, bottom: 3, right: 1 } };
    const of = tableNames(wide, narrow, new Map([[4, "Hạng"]]));
    expect([0, 1, 2, 3, 4].map((column) => of.ofRow(1, column))).toEqual([
      null,
      "Bang[[#This Row],[Điểm]]",
      null,
      null,
      "Bang[[#This Row],[Hạng]]",
    ]);
  });

  it("are of a whole column alone", () => {
    const column = { top: 1, left: 2, bottom: 2, right: 2 };
    expect(names.ofRange(column)).toBe("Bang[Tổng điểm]");
    expect(names.ofRange({ ...column, top: 2 })).toBeNull();
    expect(names.ofRange({ ...column, bottom: 3 })).toBeNull();
    expect(names.ofRange({ ...column, left: 1 })).toBeNull();
  });

  it("are none where a header is a number or needs escapes", () => {
    const odd = tableNames(gridFromValues("Điểm", [[2026, "Điểm [1]", ""]]), whole, new Map());
    expect([0, 1, 2].map((column) => odd.ofRow(1, column))).toEqual([null, null, null]);
  });
});

describe("figures of a row", () => {
  const line = (reference: string): ScoreLine => ({
    ...{ row: 1, kind: "board", points: { kind: "cell", reference, now: 80 }, counts: null },
    ...{ maxPoints: { kind: "constant", now: 100 }, pointsBefore: null, rank: null },
    ...{ rankBefore: null, parts: [{ kind: "cell", reference: "B2", now: 14 }, null] },
    known: {
      ...{ points: 80, percent: null, shortfall: null, change: null, places: null },
      ...{ rank: null, grade: null },
    },
    league: null,
  });
  const named = (reference: string) => {
    const names = tableNames(gridWith(whole), whole, new Map());
    const [first] = namedLines([line(reference)], names);
    return first?.points?.kind === "cell" ? (first.points.called ?? null) : undefined;
  };

  it("are called by their columns, those of other rows and beside the table by their cells", () => {
    expect(named("C2")).toBe("Bang[[#This Row],[Tổng điểm]]");
    expect(named("C3")).toBeNull();
    expect(named("$C$2")).toBeNull();
    expect(named("D2")).toBeNull();
  });

  it("keep what is no cell, and what is not there", () => {
    const names = tableNames(gridWith(whole), whole, new Map());
    const counted = { ...line("C2"), counts: [{ kind: "constant", now: 1 }, null] as const };
    expect(namedLines([counted], names)[0]).toMatchObject({
      maxPoints: { kind: "constant", now: 100 },
      pointsBefore: null,
      counts: [{ kind: "constant", now: 1 }, null],
      parts: [{ called: "Bang[[#This Row],[Công khai, minh bạch]]" }, null],
    });
  });
});

describe("emptying a header of an Excel table", () => {
  const empties = (top: number, left: number, bottom: number, right: number, table = whole) =>
    emptiesHeader(gridWith(table), [{ top, left, bottom, right }]);
  const lower = { ...whole, range: { ...whole.range, top: 1 } };

  it("is to empty cells of its first row", () => {
    expect(empties(0, 2, 3, 2)).toBe(true);
    expect(empties(0, 2, 0, 4)).toBe(true);
    expect(empties(0, 1, 3, 1, lower)).toBe(true);
    expect(empties(1, 2, 3, 2)).toBe(false);
    expect(empties(0, 2, 0, 2, lower)).toBe(false);
    expect(empties(0, 3, 3, 4)).toBe(false);
    expect(empties(0, 2, 3, 2, { ...whole, hasHeader: false })).toBe(false);
  });
});
