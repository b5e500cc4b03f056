import { expect, test } from "vitest";
import { shiftFormula } from "./shiftFormula";

test.each([
  ["B2/C2", 1, 0, "B3/C3"],
  ["$B$2/B$2+$B2", 3, 1, "$B$2/C$2+$B5"],
  ["IF(B2=\"B2\",'B2'!B2,B2)", 1, 0, "IF(B3=\"B2\",'B2'!B3,B3)"],
  ["SUM(A:A)+SUM($A:B)+SUM(1:3)", 2, 1, "SUM(B:B)+SUM($A:C)+SUM(3:5)"],
  ["LOG10(B2)+Bang1[Điểm]", 1, 1, "LOG10(C3)+Bang1[Điểm]"],
  ["A1", -1, 0, "#REF!"],
  ["A1", 0, -1, "#REF!"],
])("%s, %d rows down and %d columns right", (formula, rows, columns, shifted) => {
  expect(shiftFormula(formula, rows, columns)).toBe(shifted);
});
