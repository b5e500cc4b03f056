import { describe, expect, it } from "vitest";
import { table } from "../../test/unit/decisions/boardsByHand";
import { columnIndex, formatRange, type CellRange } from "../cells/address";
import { gridFromValues, type Grid, type GridCell, type SheetTable } from "../cells/grid";
import { ownPrefix } from "../plan/plan";
import type { NamedRange } from "../plan/port";
import type { ScoreTable } from "../sheet/scoreboard";
import { placeColumns } from "./columnPlace";

/** @example range("F1:G9") */
function range(text: string): CellRange {
  const [, left = "A", top = "1", right = "A", bottom = "1"] =
    /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(text) ?? [];
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
}

const name = `${ownPrefix}columns.1.A2`;
const ours = (cells: string, more: Partial<NamedRange> = {}): NamedRange => ({
  ...{ name, sheet: "Điểm", range: range(cells) },
  ...more,
});
const excel = (cells: string, more: Partial<SheetTable> = {}): SheetTable => ({
  ...{ name: "BangDiem", range: range(cells), hasHeader: true, hasTotals: false },
  ...more,
});

interface Sheet {
  /** Cells beside the table, by address. */
  readonly cells?: Readonly<Record<string, GridCell | string | number>>;
  readonly tables?: readonly SheetTable[];
  readonly merges?: readonly string[];
  readonly covered?: readonly string[];
  readonly regions?: readonly NamedRange[];
  readonly scores?: Partial<ScoreTable>;
  readonly before?: readonly Grid[];
}

/** Scores in A2:E6 under a title, headers in row 2; `width` columns are to stand beside them. */
function place(width: number, sheet: Sheet = {}) {
  const rows: (GridCell | string | number | null)[][] = Array.from({ length: 9 }, () => []);
  const cells = { A1: "Kết quả", A2: "Đơn vị", E2: "Tổng điểm", E6: 90, ...sheet.cells };
  for (const [address, value] of Object.entries(cells)) {
    const { top, left } = range(`${address}:${address}`);
    const row = rows[top] ?? [];
    while (row.length < left) row.push(null);
    row[left] = value;
  }
  const tables = sheet.tables === undefined ? {} : { tables: sheet.tables };
  const plain = gridFromValues("Điểm", rows, {
    merges: (sheet.merges ?? []).map(range),
    ...tables,
  });
  const grid = { ...plain, covered: (sheet.covered ?? []).map(range) };
  const contents = {
    name: "diem.xlsx",
    grids: [...(sheet.before ?? []), grid],
    ownRegions: sheet.regions ?? [],
  };
  const scores = table([], { range: range("A2:E6"), headerRows: 1, ...sheet.scores });
  const found = placeColumns(contents, grid, scores, width);
  return {
    ...{ name: found.name, cells: formatRange(found.range), isNew: found.isNew },
    ...{ table: found.table?.name ?? null, edge: found.edge },
    leaves: found.leaves.map(formatRange),
  };
}

const mark = (text: string): string => `${text} (tính)`;
const formula = (text: string): GridCell => ({ kind: "number", value: 1, formula: text });
/** Our two columns in G and H as they were written, over the totals in E. */
const written = {
  ...{ G2: mark("Tỷ lệ"), H2: mark("Điểm thiếu"), G3: formula("E3/100"), H3: formula("100-E3") },
  ...{ G6: formula("E6/100"), H6: formula("100-E6") },
};
const joined = {
  ...{ F2: mark("Tỷ lệ"), G2: mark("Điểm thiếu"), F3: formula("E3/100"), G3: formula("100-E3") },
};

describe("new columns", () => {
  it("stand right beside the table, from the last row of its headers to its last row", () => {
    expect(place(2)).toEqual({
      ...{ name, cells: "F2:G6", isNew: true, table: null, edge: null, leaves: [] },
    });
    expect(place(1, { scores: { headerRows: 3 } }).cells).toBe("F4:F6");
    expect(place(1, { scores: { headerRows: 0 } }).cells).toBe("F2:F6");
  });

  it.each([
    ["a note in a row of the table", { cells: { G4: "xem lại" } }, "H2:H6"],
    ["a note in its first row", { cells: { F2: "ghi chú" } }, "G2:G6"],
    ["a note in its last row", { cells: { F6: "ghi chú" } }, "G2:G6"],
    ["a note above it", { cells: { F1: "ghi chú" } }, "F2:F6"],
    ["a note below it", { cells: { F7: "ghi chú" } }, "F2:F6"],
    ["merged cells", { merges: ["G6:H8"] }, "I2:I6"],
    ["merged cells that begin above", { merges: ["G1:H2"] }, "I2:I6"],
    ["merged cells above it", { merges: ["A1:K1"] }, "F2:F6"],
    ["merged cells below it", { merges: ["G7:H8"] }, "F2:F6"],
    ["a chart", { covered: ["G4:J20"] }, "K2:K6"],
    ["columns of ours of another table", { regions: [ours("F1:G3", { name: "khac" })] }, "H2:H6"],
    ["those on another sheet", { regions: [ours("F1:G3", { sheet: "Khác" })] }, "F2:F6"],
    ["an Excel table of others", { tables: [excel("G2:H6")] }, "J2:J6"],
    ["an Excel table below", { tables: [excel("A7:F9")] }, "F2:F6"],
  ] as const)("stand beyond %s, where it lies in their rows", (_, sheet, cells) => {
    expect(place(1, sheet).cells).toBe(cells);
  });

  it("are refused where the sheet has no column left", () => {
    const last = (cells: string) => place(1, { covered: [cells] }).cells;
    expect(last("XFB3:XFC3")).toBe("XFD2:XFD6");
    expect(() => last("XFB3:XFD3")).toThrow("không còn cột trống bên phải bảng");
    expect(() => place(2, { covered: ["XFB3:XFC3"] })).toThrow("không còn cột trống");
    expect(() => place(1, { cells: { XFD4: "x" } })).toThrow("không còn cột trống");
  });

  it("are called by the number of the sheet, the corner of the table, and a number of their own", () => {
    const other = gridFromValues("Bìa", [["Kết quả"]]);
    expect(place(1, { before: [other] }).name).toBe(`${ownPrefix}columns.2.A2`);
    const elsewhere = ours("A1:A2", { sheet: "Khác" });
    expect(place(1, { regions: [elsewhere] }).name).toBe(`${name}.2`);
    const both = [elsewhere, { ...elsewhere, name: `${name}.2` }];
    expect(place(1, { regions: both }).name).toBe(`${name}.3`);
  });
});

describe("columns of an Excel table", () => {
  it("come to it where it ends beside them and nothing is in their way", () => {
    expect(place(2, { tables: [excel("A2:E6")] })).toMatchObject({
      ...{ cells: "F2:G6", table: "BangDiem", edge: 6, isNew: true },
    });
    expect(place(1, { tables: [excel("A2:E8")] })).toMatchObject({ cells: "F2:F8", edge: 5 });
    const totals = excel("A2:E7", { hasTotals: true });
    expect(place(1, { tables: [totals] })).toMatchObject({ cells: "F2:F6", table: "BangDiem" });
  });

  it.each([
    ["a cell in a row of the table alone", { cells: { G8: "x" } }],
    ["a formula without a result", { cells: { F8: { kind: "blank", formula: "A1" } } }],
    ["merged cells", { merges: ["G8:H9"] }],
    ["a picture", { covered: ["G8:H9"] }],
  ] as const)("leave a column free where it cannot take them in: %s", (_, sheet) => {
    expect(place(2, { ...sheet, tables: [excel("A2:E8")] })).toMatchObject({
      ...{ cells: "G2:H6", table: null, edge: null },
    });
    expect(place(1, { cells: { H8: "x" }, tables: [excel("A2:E8")] }).table).toBe("BangDiem");
  });

  it("leave a column free beside an Excel table of others", () => {
    expect(place(1, { tables: [excel("A4:E9")] })).toMatchObject({ cells: "G2:G6", table: null });
    expect(place(1, { tables: [excel("A6:E9")] }).cells).toBe("G2:G6");
    expect(place(1, { tables: [excel("A7:E9")] }).cells).toBe("F2:F6");
    expect(place(1, { tables: [excel("A1:E2")] }).cells).toBe("G2:G6");
    expect(place(1, { cells: { G3: "x" }, tables: [excel("A2:E6")] }).cells).toBe("H2:H6");
  });
});

describe("columns that stand already", () => {
  const again = (width: number, sheet: Sheet = {}) =>
    place(width, { cells: written, regions: [ours("G2:H6")], ...sheet });

  it("stay where they are, and take their rows from the table", () => {
    expect(again(2)).toEqual({
      ...{ name, cells: "G2:H6", isNew: false, table: null, edge: null, leaves: [] },
    });
    expect(again(3)).toMatchObject({ cells: "G2:I6", leaves: [] });
    expect(again(1)).toMatchObject({ cells: "G2:G6", leaves: ["H2:H6"] });
    const shorter = { scores: { range: range("A2:E5") } };
    expect(again(2, shorter)).toMatchObject({ cells: "G2:H5", leaves: ["G6:H6"] });
    expect(again(1, shorter)).toMatchObject({ cells: "G2:G5", leaves: ["H2:H6", "G6"] });
    const lower = { scores: { range: range("A3:E6") } };
    expect(again(2, lower)).toMatchObject({ cells: "G3:H6", leaves: ["G2:H2"] });
    expect(again(3, lower)).toMatchObject({ cells: "G3:I6", leaves: ["G2:H2"] });
  });

  it("give way to what staff have put beside or amid them, and leave what is ours alone", () => {
    const note = { ...written, I4: "ghi chú" };
    expect(again(2, { cells: note })).toMatchObject({ cells: "G2:H6", isNew: false });
    expect(again(3, { cells: note })).toMatchObject({
      ...{ name, cells: "J2:L6", isNew: false, leaves: ["G2:G6", "H2:H6"] },
    });
    const amid = { ...written, H2: "Ghi chú", H3: "x", H6: "y" };
    expect(again(2, { cells: amid })).toMatchObject({ cells: "I2:J6", leaves: ["G2:G6"] });
    const last = { G2: mark("Tỷ lệ"), G3: formula("E3/100"), H5: "y" };
    expect(again(2, { cells: last }).cells).toBe("I2:J6");
    expect(again(2, { cells: { G2: mark("Tỷ lệ"), G3: formula("E3/100") } }).cells).toBe("G2:H6");
  });

  it("leave what is ours alone, not what is that of another table", () => {
    const cells = { ...written, I2: mark("Hạng") };
    const regions = [ours("G2:H6"), ours("I2:I6", { name: "khac" })];
    expect(again(3, { cells, regions })).toMatchObject({
      ...{ cells: "J2:L6", leaves: ["G2:G6", "H2:H6"] },
    });
  });

  it.each([
    ["merged cells", { merges: ["H4:I4"] }],
    ["a picture", { covered: ["H4:I4"] }],
    ["other columns of ours", { regions: [ours("G2:H6"), ours("I2:I9", { name: "khac" })] }],
    ["an Excel table of others", { tables: [excel("I3:J4")] }],
  ] as const)("give way to %s", (_, sheet) => {
    expect(again(3, sheet).cells).not.toBe("G2:I6");
    expect(again(3, {}).cells).toBe("G2:I6");
  });

  it("do not give way to a region on another sheet", () => {
    const regions = [ours("G2:H6"), ours("I2:I9", { name: "khac", sheet: "Khác" })];
    expect(again(3, { regions }).cells).toBe("G2:I6");
  });
});

describe("columns are known again", () => {
  const found = (regions: readonly NamedRange[], more: Sheet = {}) =>
    place(2, { cells: written, regions, ...more });

  it("on the rows of the table, on its sheet, by our names", () => {
    expect(found([ours("G3:H6")]).isNew).toBe(false);
    expect(found([ours("G6:H9")]).isNew).toBe(false);
    expect(found([ours("G7:H9")]).isNew).toBe(true);
    expect(found([ours("G1:H3")]).isNew).toBe(false);
    expect(found([ours("G1:H2")]).isNew).toBe(true);
    expect(found([ours("G2:H6", { sheet: "Khác" })]).isNew).toBe(true);
    expect(found([ours("G2:H6", { name: `${ownPrefix}report` })]).isNew).toBe(true);
  });

  it("by formulas that read the table, else as those that read nothing", () => {
    const strange = { ...written, G3: formula("K3/100"), H3: formula("100-K3") };
    const lone = { G2: mark("Tỷ lệ"), H2: mark("Điểm thiếu"), G3: formula("$K$3/100") };
    expect(found([ours("G2:H3")], { cells: { ...lone } }).isNew).toBe(true);
    expect(found([ours("G2:H3")], { cells: strange }).isNew).toBe(true);
    expect(found([ours("G2:H3")], { cells: { G2: mark("Tỷ lệ") } }).isNew).toBe(false);
    const edges = ["A2", "E6", "$E$6"].map((text) => ({ G2: mark("Tỷ lệ"), G3: formula(text) }));
    expect(edges.map((cells) => found([ours("G2:H3")], { cells }).isNew)).toEqual([
      false,
      false,
      false,
    ]);
    const outside = ["A1", "F6", "E7"].map((text) => ({ G2: mark("Tỷ lệ"), G3: formula(text) }));
    expect(outside.map((cells) => found([ours("G2:H3")], { cells }).isNew)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("those that read the table before those that read nothing, the first of each", () => {
    const silent = ours("J2:K3", { name: `${name}.2` });
    const [one, two] = [ours("G2:H3"), ours("L2:M3", { name: `${name}.3` })];
    const cells = { ...written, L2: mark("Tỷ lệ"), L3: formula("E3/100") };
    expect(found([silent, one], { cells }).name).toBe(name);
    expect(found([silent, two, one], { cells }).name).toBe(`${name}.3`);
    const silences = [silent, ours("L2:M3", { name: `${name}.4` })];
    expect(found(silences, { cells: {} }).name).toBe(`${name}.2`);
  });

  it("in an Excel table that holds the scores and them", () => {
    const silent = {
      F2: mark("Tỷ lệ"),
      G2: mark("Điểm thiếu"),
      F3: formula("BangDiem[Tổng điểm]"),
    };
    const regions = [ours("J2:K6", { name: `${name}.2` }), ours("F2:G6")];
    expect(found(regions, { cells: silent, tables: [excel("A2:G6")] }).name).toBe(name);
    expect(found(regions, { cells: silent, tables: [excel("J2:K6"), excel("A2:G6")] }).name).toBe(
      name
    );
    expect(found(regions, { cells: silent }).name).toBe(`${name}.2`);
  });
});

describe("columns of an Excel table that stand already", () => {
  const again = (width: number, cells: string, more: Sheet = {}) =>
    place(width, {
      ...{ cells: joined, regions: [ours("F2:G6")], tables: [excel(cells)] },
      ...more,
    });

  it("are its last ones, and move its edge", () => {
    expect(again(2, "A2:G6")).toEqual({
      ...{ name, cells: "F2:G6", isNew: false, table: "BangDiem", edge: 6, leaves: [] },
    });
    expect(again(3, "A2:G6")).toMatchObject({ cells: "F2:H6", edge: 7, leaves: [] });
    expect(again(1, "A2:G6")).toMatchObject({ cells: "F2:F6", edge: 5, leaves: ["G2:G6"] });
    expect(again(2, "A2:G8")).toMatchObject({ cells: "F2:G8", table: "BangDiem" });
  });

  it("come to be its last ones where they stood right beside it", () => {
    expect(again(2, "A2:E6")).toMatchObject({ cells: "F2:G6", table: "BangDiem", edge: 6 });
    const apart = { cells: written, regions: [ours("G2:H6")] };
    expect(again(2, "A2:E6", apart)).toMatchObject({ cells: "G2:H6", table: null, edge: null });
  });

  it("stay as many where columns of others stand behind them", () => {
    const behind = { cells: { ...joined, H2: "Ghi chú" } };
    expect(again(2, "A2:H6", behind)).toMatchObject({
      ...{ cells: "F2:G6", table: "BangDiem", edge: null, leaves: [] },
    });
    const refusal = "có cột của cơ quan đứng sau các cột tính";
    expect(() => again(3, "A2:H6", behind)).toThrow(refusal);
    expect(() => again(1, "A2:H6", behind)).toThrow(refusal);
  });
});
