import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { gridFromValues } from "../../../src/cells/grid";
import { placeAmong, surroundingsOf } from "../../../src/proofreading/tie/surroundings";

type Row = readonly (string | number | null)[];
const sheet = (rows: readonly Row[]) => gridFromValues("Sổ", rows);

describe("a cell is known again by the words around it", () => {
  const rows: readonly Row[] = [
    ["SỔ THỦ TỤC"],
    [null, "Tháng 4", "Tháng 5"],
    ["Tiếp nhận", 40, 56],
    ["Có hồ sơ", 30, 46],
  ];
  const spot = { row: 3, column: 2 };
  const among = surroundingsOf(sheet(rows), spot);

  it("by the name of its row and of its column", () => {
    expect(among).toEqual({ row: "Có hồ sơ", column: "Tháng 5" });
  });

  it("where two cells stand among the same words, neither is taken", () => {
    const twice: readonly Row[] = [[], ...rows, ["Có hồ sơ", 1, 2]];
    expect(placeAmong(sheet(twice), spot, among)).toBeNull();
  });

  it("a cell that lost its number is not looked for elsewhere", () => {
    const empty = rows.map((row, at) => (at === 3 ? ["Có hồ sơ", 30, null] : row));
    expect(placeAmong(sheet(empty), spot, among)).toEqual(spot);
  });

  it("wherever rows and columns were put in, if its names stand once", () => {
    const book = fc.record({
      size: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })),
      rowNames: fc.array(fc.constantFrom("A", "B", "C", "D", ""), { minLength: 5, maxLength: 5 }),
      columnNames: fc.array(fc.constantFrom("K1", "K2", "K3"), { minLength: 4, maxLength: 4 }),
      at: fc.tuple(fc.nat(4), fc.nat(3)),
      rowsAbove: fc.integer({ min: 0, max: 5 }),
      columnsBefore: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(book, ({ size: [height, width], rowNames, columnNames, at, ...put }) => {
        // Each number is its own place, so that it is known wherever it goes.
        const table: Row[] = [
          ["", ...columnNames.slice(0, width)],
          ...rowNames
            .slice(0, height)
            .map((name, row) => [name, ...columnNames.slice(0, width).map((_, c) => row * 10 + c)]),
        ];
        const old = { row: 1 + (at[0] % height), column: 1 + (at[1] % width) };
        const value = (old.row - 1) * 10 + old.column - 1;
        const names = surroundingsOf(sheet(table), old);
        const wider = table.map((row) => [
          ...row.slice(0, 1 + put.columnsBefore),
          "mới",
          ...row.slice(1 + put.columnsBefore),
        ]);
        const moved = [
          ...wider.slice(0, 1 + put.rowsAbove),
          ["dòng mới", 777],
          ...wider.slice(1 + put.rowsAbove),
        ];
        const now = placeAmong(sheet(moved), old, names);
        const isNamedOnce =
          rowNames.slice(0, height).filter((each) => each === names.row).length === 1 &&
          columnNames.slice(0, width).filter((each) => each === names.column).length === 1;
        if (!isNamedOnce || names.row === "") return;
        expect(now).not.toBeNull();
        expect(moved[now?.row ?? 0]?.[now?.column ?? 0]).toBe(value);
      }),
      { numRuns: 400 }
    );
  });
});
