import { describe, expect, it } from "vitest";
import { gridFromValues, type GridCell } from "../../cells/grid";
import { formulasToMend } from "./formulasToMend";
import { mendedFormula } from "./mendedFormula";

describe("a formula that lost its function", () => {
  it.each([
    ["_xldudf_SCORE766(A2,B2,C2)", "SCORE766(A2,B2,C2)"],
    ["IFERROR(_xldudf_PERCENT766(C4,18),0)", "IFERROR(PERCENT766(C4,18),0)"],
    ["@_xldudf_TABLE766(A1:H9)", "TABLE766(A1:H9)"],
    ["_xldudf_DIEM766_SCORE766(A2,B2,C2)", "SCORE766(A2,B2,C2)"],
    ["[2]!_xldudf_SCORE766(A2,B2,C2)", "SCORE766(A2,B2,C2)"],
    ["'C:\\Add-ins\\cu.xlam'!_xldudf_GRADE766(H2)", "GRADE766(H2)"],
    ["score766(A2,B2,C2)", "SCORE766(A2,B2,C2)"],
    [
      "SUM(@SCORE766(A2,B2,C2),_xldudf_SCORE766(A3,B3,C3))",
      "SUM(@SCORE766(A2,B2,C2),SCORE766(A3,B3,C3))",
    ],
  ])("%s becomes %s", (lost, mended) => {
    expect(mendedFormula(lost)).toBe(mended);
  });

  it.each(["SUM(A1:A9)", "MYSCORE766(A1)", "SCORE766+1", "_xldudf_OTHER(A1)"])(
    "%s is none of ours",
    (formula) => {
      expect(mendedFormula(formula)).toBeNull();
    }
  );
});

describe("the cells to mend in a workbook", () => {
  const cell = (formula: string, value: string | number): GridCell =>
    typeof value === "number"
      ? { kind: "number", value, formula }
      : { kind: value.startsWith("#") ? "error" : "text", value, formula };

  it("are those that lost the function, not those that answer an error of ours", () => {
    const grid = gridFromValues("Hàm", [
      [cell("SCORE766(A2,B2,C2)", "#NAME?"), cell("SCORE766(A2,B2,C2)", 4.32)],
      [cell("SCORE766(A3,B3,C3)", "#N/A"), cell("_xldudf_GRADE766(H2)", "Tốt")],
      [cell("SUM(A1:A2)", "#NAME?"), "SCORE766("],
    ]);
    const entries = formulasToMend({ name: "a.xlsx", grids: [grid], ownRegions: [] });
    expect(entries).toEqual([
      {
        cell: { sheet: "Hàm", row: 0, column: 0 },
        formula: "SCORE766(A2,B2,C2)",
        was: "SCORE766(A2,B2,C2)",
      },
      {
        cell: { sheet: "Hàm", row: 1, column: 1 },
        formula: "GRADE766(H2)",
        was: "_xldudf_GRADE766(H2)",
      },
    ]);
  });
});
