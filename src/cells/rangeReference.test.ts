import { describe, expect, it } from "vitest";
import { absoluteReference, parseReference } from "./rangeReference";

describe("references of names", () => {
  it.each([
    ["='Tổng hợp'!$A$1:$B$9", "Tổng hợp", { top: 0, left: 0, bottom: 8, right: 1 }],
    ["=Sheet1!$AB$10", "Sheet1", { top: 9, left: 27, bottom: 9, right: 27 }],
    ["'Xã ''Đông'''!C3:D4", "Xã 'Đông'", { top: 2, left: 2, bottom: 3, right: 3 }],
    ["=Bảng.2026!$B$2:$A$1", "Bảng.2026", { top: 0, left: 0, bottom: 1, right: 1 }],
  ])("%s is one rectangle of one sheet", (text, sheet, range) => {
    expect(parseReference(text)).toEqual({ sheet, range });
  });

  it.each([
    ["a deleted sheet", "=#REF!$A$1"],
    ["several areas", "=Sheet1!$A$1,Sheet1!$B$2"],
    ["a constant", "=12"],
    ["another workbook", "=[Khac.xlsx]Sheet1!A1:B2:C3"],
    ["whole columns", "=Sheet1!$A:$B"],
  ])("%s is none", (_case, text) => {
    expect(parseReference(text)).toBeNull();
  });

  it("is written so that it reads back", () => {
    const range = { top: 2, left: 26, bottom: 9, right: 702 };
    expect(absoluteReference("Xã 'Đông'", range)).toBe("'Xã ''Đông'''!$AA$3:$AAA$10");
    expect(parseReference(absoluteReference("Xã 'Đông'", range))).toEqual({
      sheet: "Xã 'Đông'",
      range,
    });
  });
});
