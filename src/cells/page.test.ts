import { describe, expect, it, vi } from "vitest";
import { gridFromValues, type GridCell } from "./grid";
import { Page } from "./page";

const date: GridCell = { kind: "number", value: 46_000, numberFormat: "dd/mm/yyyy" };
const grid = gridFromValues(
  "Hồ sơ",
  [
    ["STT", null, "Ngày", " "],
    [1, "H01.1", date],
    [],
    [2, "H01.2", date],
    [null, "", "  ", { kind: "blank", formula: "A1" }],
  ],
  { merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] }
);

describe("a page", () => {
  it("has the rows and columns that hold something, blank texts left out", () => {
    const { rows, lastColumn } = new Page(grid);
    expect(rows.map(({ row, columns }) => [row, columns])).toEqual([
      [0, [0, 2]],
      [1, [0, 1, 2]],
      [3, [0, 1, 2]],
      [4, [3]],
    ]);
    expect(lastColumn).toBe(3);
    for (const { cells, columns } of rows)
      expect(cells.map(({ column }) => column)).toEqual(columns);
  });

  it("tells the largest plain number of a row, a date being none", () => {
    expect(new Page(grid).rows.map(({ largest, largestAt }) => [largest, largestAt])).toEqual([
      [0, -1],
      [1, 0],
      [2, 0],
      [0, -1],
    ]);
  });

  it("shows a merge's own cell wherever it covers no other", () => {
    const page = new Page(grid);
    expect(page.at(0, 1)?.text).toBe("STT");
    expect(page.at(1, 1)?.text).toBe("H01.1");
    expect(page.mergeOver(1, 1)?.text).toBe("STT");
    expect([page.at(2, 1), page.at(9, 9), page.mergeOver(-1, 0)]).toEqual(Array(3).fill(undefined));
    expect(page.cellsOf(2)).toEqual([]);
  });

  it("leaves out regions", () => {
    const page = new Page(grid, { without: [{ top: 0, left: 0, bottom: 3, right: 1 }] });
    expect(page.rows.map(({ columns }) => columns)).toEqual([[2], [2], [2], [3]]);
    expect(page.cellsOf(3)).toMatchObject([{ row: 3, column: 2 }]);
    expect(page.at(0, 1)).toBeUndefined();
  });

  it("makes cells of the rows alone that are looked at, and once", () => {
    const plain = gridFromValues("Hồ sơ", [[1, 2], [3], [4]]);
    const made = vi.spyOn(plain, "forEachCell");
    const page = new Page(plain);
    expect(made).not.toHaveBeenCalled();
    expect(page.at(1, 0)).toBe(page.cellsOf(1)[0]);
    expect(made).toHaveBeenCalledOnce();
  });
});
