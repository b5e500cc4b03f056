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

const answer = (value: number, formula: string): GridCell => ({ kind: "number", value, formula });
const tables = (rows: readonly (readonly (GridCell | string | number)[])[]) =>
  readSheets([gridFromValues("T9", rows)]).tables.length;

describe("a table of the staff's own", () => {
  it.each(["RANK766(B2,B2:B3)", "PERCENT766(B2,C2)", "_xldudf_SHORTFALL766(B2,C2)"])(
    "stays theirs with a column of our functions: %s",
    (formula) => {
      const [header = [], ...rows] = table;
      const filled = rows.map((row, at) => [...row, answer(at + 1, formula)]);
      expect(tables([[...header, "Hạng"], ...filled])).toBe(1);
    }
  );

  it("stays theirs with points that a function works out, and a score right above it", () => {
    const worked = table.map((row, at) =>
      at === 0 ? row : [row[0] ?? "", answer(17, "POINTS766(A2,E2)"), row[2] ?? ""]
    );
    expect(tables(worked)).toBe(1);
    expect(tables([["Tổng điểm:", answer(39.41, "SCORE766(A2:C4)")], ...table])).toBe(1);
  });

  it("stays theirs with a figure taken out of a spilled table", () => {
    const taken = table.map((row, at) =>
      at === 1 ? [row[0] ?? "", answer(18, "INDEX(TABLE766(H1:J9),2,2)"), row[2] ?? ""] : row
    );
    expect(tables(taken)).toBe(1);
  });
});
