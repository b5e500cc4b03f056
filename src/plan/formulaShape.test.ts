import { describe, expect, it } from "vitest";
import { formulaShape } from "./formulaShape";

describe("the shape of a formula", () => {
  it.each([
    ["references that moved", "=RANK(I2,$I$2:$I$8)", "=RANK(I3, $I$3:$I$9)"],
    ["a sheet that was renamed", "='Tháng 9'!E4/C4", "='Tháng 10'!E5/C5"],
    ["spacing and case", "=sum(E4:E9)", "=SUM( E4:E9 )"],
    ["implicit intersection", "=SCORE766(A2,B2)", "=@SCORE766(A2,B2)"],
  ])("is the same for %s", (_, one, other) => {
    expect(formulaShape(one)).toBe(formulaShape(other));
  });

  it.each([
    ["another function", "=SUM(E4:E9)", "=MAX(E4:E9)"],
    ["another number", "=E4*100", "=E4*10"],
    ["other words in quotes", '=IF(E4>1,"Tốt","Khá")', '=IF(E4>1,"Tốt","khá")'],
    ["words that look like a reference", '=IF(E4>1,"A1","")', '=IF(E4>1,"B1","")'],
  ])("differs for %s", (_, one, other) => {
    expect(formulaShape(one)).not.toBe(formulaShape(other));
  });
});
