import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { openFileWorkbook } from "../workbook/file/openFileWorkbook";
import { formatCell, type CellRange } from "./address";
import { gridFromValues, type Grid, type ValueVisitor } from "./grid";
import { mappedGrid } from "./storedCells";

function walked(grid: Grid, within?: CellRange): readonly string[] {
  const seen: string[] = [];
  grid.forEachCell((_, row, column) => {
    seen.push(formatCell({ row, column }));
  }, within);
  return seen;
}

function texts(grid: Grid, within?: CellRange): readonly string[] {
  const seen: string[] = [];
  grid.forEachText((text) => {
    seen.push(text);
  }, within);
  return seen;
}

type Told = Parameters<ValueVisitor>;

function values(grid: Grid, within: CellRange): readonly Told[] {
  const seen: Told[] = [];
  grid.forEachValue((...told) => {
    seen.push(told);
  }, within);
  return seen;
}

/** The same by the cells. */
function valuesLooked(grid: Grid, within: CellRange): readonly Told[] {
  const seen: Told[] = [];
  grid.forEachCell((cell, row, column) => {
    const value = cell.kind === "blank" || cell.kind === "error" ? null : cell.value;
    seen.push([value, row, column, cell.kind === "number" ? cell.numberFormat : undefined]);
  }, within);
  return seen;
}

/** The slow way: every cell of the rectangle. */
function looked(grid: Grid, within: CellRange): readonly string[] {
  const seen: string[] = [];
  for (let row = within.top; row <= within.bottom; row += 1) {
    for (let column = within.left; column <= within.right; column += 1) {
      const { kind, formula } = grid.cell(row, column);
      if (kind !== "blank" || formula !== undefined) seen.push(formatCell({ row, column }));
    }
  }
  return seen;
}

const small = gridFromValues("Tổng hợp", [
  ["Nhóm", null, "Điểm"],
  [],
  [null, { kind: "blank", formula: "A1" }, 21.41],
]);

describe("the walk over stored cells", () => {
  it("meets what holds something, in reading order", () => {
    expect(walked(small)).toEqual(["A1", "C1", "B3", "C3"]);
    expect(texts(small)).toEqual(["Nhóm", "Điểm"]);
  });

  it("stays within a range", () => {
    const within = { top: 0, left: 1, bottom: 0, right: 2 };
    expect(walked(small, within)).toEqual(["C1"]);
    expect(texts(small, within)).toEqual(["Điểm"]);
  });

  it("meets cells as they were changed, and none that became blank", () => {
    const changed = mappedGrid(small, (cell) =>
      cell.kind === "text" && cell.value === "Nhóm" ? { kind: "blank" } : cell
    );
    expect(walked(changed)).toEqual(["C1", "B3", "C3"]);
    expect(texts(changed)).toEqual(["Điểm"]);
    expect(changed.cell(0, 0).kind).toBe("blank");
  });

  it.each(["phuong-quy-i-2026", "cac-xa-quy-iii-2026"])(
    "meets the same cells in a file as a look at each: %s",
    async (name) => {
      const bytes = new Uint8Array(await readFile(`assets/samples/${name}.xlsx`));
      const { grids } = await (await openFileWorkbook(bytes, name)).read();
      for (const grid of grids) {
        const all = { top: 0, left: 0, bottom: grid.rowCount, right: grid.columnCount };
        const inner = { top: 2, left: 1, bottom: grid.rowCount - 3, right: grid.columnCount - 2 };
        expect(walked(grid)).toEqual(looked(grid, all));
        expect(walked(grid, inner)).toEqual(looked(grid, inner));
        const ofText: string[] = [];
        grid.forEachCell((cell) => {
          if (cell.kind === "text") ofText.push(cell.value);
        });
        expect(texts(grid)).toEqual(ofText);
        expect(values(grid, inner)).toEqual(valuesLooked(grid, inner));
      }
    }
  );
});
