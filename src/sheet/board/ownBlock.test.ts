import { describe, expect, it } from "vitest";
import { gridFromValues, type GridCell } from "../../cells/grid";
import { readSheets } from "../readSheets";

const table = [
  ["Nhóm chỉ số", "Điểm", "Điểm tối đa"],
  ["Công khai, minh bạch", 18, 18],
  ["Số hóa hồ sơ", 21.41, 22],
];

/** The block a function spills: its formula in the first cell, plain values in all others. */
function spilled(formula: string): readonly (readonly (GridCell | string | number)[])[] {
  const [[first = "", ...header] = [], ...rows] = table;
  return [[{ kind: "text", value: String(first), formula }, ...header], ...rows];
}

describe("a block that one of our functions spilled", () => {
  it.each(["TABLE766(A1:C3)", "_xldudf_TABLE766(A1:C3)", "table766('Tổng hợp'!A1:C3)"])(
    "is not read as a table of its own: %s",
    (formula) => {
      expect(readSheets([gridFromValues("Hàm", spilled(formula))]).tables).toEqual([]);
    }
  );

  it("leaves the staff's table beside it, and tables made by other formulas", () => {
    const beside = table.map((row, index) => [
      ...row,
      "",
      "",
      ...(spilled("TABLE766(A1:C3)")[index] ?? []),
    ]);
    const reading = readSheets([gridFromValues("Tổng hợp", beside)]);
    expect(reading.tables.map(({ range }) => range.left)).toEqual([0]);
    expect(readSheets([gridFromValues("Bản sao", spilled("'Tổng hợp'!A1"))]).tables).toHaveLength(
      1
    );
  });
});
