import { describe, expect, it } from "vitest";
import { formulaShape } from "../plan/formulaShape";
import {
  columnReference,
  comparable,
  isPlainColumnName,
  rowReference,
  typedFormula,
} from "./structuredReference";

describe("references to a table's columns", () => {
  it.each([
    ["Bang[[#This Row],[Điểm]]*2", "[@Điểm]*2"],
    ["SUM(Bang[@[Tổng (đ)]],1)", "SUM([@[Tổng (đ)]],1)"],
    ["RANK(Bang[[#This Row],[Tổng]],Bang[Tổng])", "RANK([@Tổng],[Tổng])"],
    ["Bang[[Tổng (đ)]]", "[Tổng (đ)]"],
  ])("%s is %s inside the table", (stored, shown) => {
    expect(comparable(stored)).toBe(comparable(shown));
    expect(formulaShape(stored)).toBe(formulaShape(shown));
  });

  it.each([
    ["[@Điểm]", "[Điểm]"],
    ["[@Điểm]", "[@Hạng]"],
    ['"[@Điểm]"', '"[@[Điểm]]"'],
    ["[Điểm.xlsx]Sheet1!A1", "[[Điểm.xlsx]]Sheet1!A1"],
    ["Bang[#All]", "Bang[#Data]"],
    ["Bang[[A]:[B]]", "Bang[[A]:[C]]"],
  ])("%s is not %s", (one, other) => {
    expect(comparable(one)).not.toBe(comparable(other));
  });

  it("have a name that needs no escape, or are none", () => {
    expect(isPlainColumnName("Tổng điểm (100đ), %")).toBe(true);
    for (const name of ["Điểm\nđạt", "Điểm [1]", "Điểm '26", "# TT", " Điểm", "a@b"])
      expect(isPlainColumnName(name)).toBe(false);
  });

  it("are typed as Excel takes them", () => {
    expect(typedFormula(`${rowReference("Bang", "Điểm")}/${columnReference("Bang", "Điểm")}`)).toBe(
      "Bang[@[Điểm]]/Bang[Điểm]"
    );
  });
});
