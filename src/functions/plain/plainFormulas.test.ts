import { describe, expect, it } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { plainFormulas } from "./plainFormulas";

const board = gridFromValues(
  "Điểm xã",
  [
    ["TT", "Đơn vị", "Tổng điểm", "Chuẩn", "Loại", "Từ"],
    [1, "Xã A", 97.36, 100, "Loại", "Từ"],
    [2, "Xã B", 81.2, 100, "Tốt", 80],
    [3, "Xã C", "60,5", 100, "Khá", 0],
  ],
  {
    tables: [
      {
        name: "Bang",
        range: { top: 0, bottom: 3, left: 0, right: 3 },
        hasHeader: true,
        hasTotals: false,
      },
    ],
  }
);
const numbers = gridFromValues("Số", [
  ["4.1", 334_358, 464_494],
  ["4.2", 10, 20],
]);
const league = gridFromValues("Quý I", [
  [
    "Đơn vị",
    "Công khai, minh bạch",
    "Tiến độ giải quyết",
    "Dịch vụ công trực tuyến",
    "Thanh toán trực tuyến",
    "Mức độ hài lòng",
    "Số hóa hồ sơ",
  ],
  ["Xã A", 17, 19.5, 11, 9, 17.5, 21],
  ["Xã B", 18, 18.25, 12, 10, 18, 20.5],
]);
const plainOf = plainFormulas([board, numbers, league]);

/** The plain formula of one in G2 of the first sheet; null: its value stays. */
function plain(formula: string, at = { sheet: "Điểm xã", row: 1, column: 6 }): string | null {
  const block = { top: at.row, bottom: at.row, left: at.column, right: at.column };
  return plainOf({ at, formula, block })?.[0]?.[0] ?? null;
}

const groups = ["B2", "C2", "D2", "E2", "F2", "G2"].map((cell) => `'Quý I'!${cell}`);

describe("a formula with our functions in plain words of Excel", () => {
  it.each([
    [
      "PERCENT766(C2,D2)",
      "IF(AND(COUNT(C2,D2)=2,D2>0,ROUND(C2,2)<=ROUND(D2,2)),ROUND(ROUND(C2,2)/ROUND(D2,2),4),NA())",
    ],
    [
      '_xldudf_SHORTFALL766(C2,"Tổng")',
      "IF(AND(COUNT(C2)=1,ROUND(C2,2)<=100),ROUND(100-ROUND(C2,2),2),NA())",
    ],
    [
      "RANK766(Bang[[#This Row],[Tổng điểm]],D2:D4)",
      'IF(AND(COUNT(Bang[[#This Row],[Tổng điểm]])=1,COUNTIFS(D2:D4,">="&ROUND(Bang[[#This Row],[Tổng điểm]],2)-0.005,D2:D4,"<"&ROUND(Bang[[#This Row],[Tổng điểm]],2)+0.005)>0),1+COUNTIF(D2:D4,">="&ROUND(Bang[[#This Row],[Tổng điểm]],2)+0.005),NA())',
    ],
    [
      'IFERROR(RANK766(D2,D:D),"SCORE766(")',
      'IFERROR(IF(COUNT(D2)=1,1+COUNTIF(D:D,">="&ROUND(D2,2)+0.005),NA()),"SCORE766(")',
    ],
    ["2*PERCENT766(45,90)", "2*IF(45<=90,ROUND(45/90,4),NA())"],
    [
      "GRADE766(C2,E2:F4)",
      "IF(AND(COUNT(C2)=1,C2>=0,ROUND(C2,2)<=100),INDEX($E$3:$E$4,MATCH(SUMPRODUCT(MAX(($F$3:$F$4<=ROUND(IF(C2<=1,C2*100,C2),2))*$F$3:$F$4)),$F$3:$F$4,0)),NA())",
    ],
    [
      "SUM(SCORE766(Số!A1:A2,Số!B1:B2,Số!C1:C2))",
      'SUM(IF(AND(COUNT(Số!B1,Số!C1)=2,Số!A1="4.1",Số!B1>=0,Số!B1<=Số!C1,Số!C1>0),MIN(6,ROUND(6*Số!B1/Số!C1,2)),NA()),IF(AND(COUNT(Số!B2,Số!C2)=2,Số!A2="4.2",Số!B2>=0,Số!B2<=Số!C2,Số!C2>0),MIN(4,ROUND(4*Số!B2/Số!C2,2)),NA()))',
    ],
    [
      `POINTS766('Quý I'!A1:G3,"Tiến độ",,B3)`,
      `IF(AND(COUNT('Quý I'!C3)=1,B3="Xã B"),ROUND('Quý I'!C3,2),NA())`,
    ],
    [
      "POINTS766('Quý I'!A1:G3)",
      `IF(COUNT(${groups.join(",")})=6,ROUND(${groups.join("+")},2),NA())`,
    ],
  ])("%s", (formula, expected) => {
    expect(plain(formula)).toBe(expected);
  });

  it.each([
    ["points typed as text", "PERCENT766(C4,D4)"],
    ["a league with points typed as text", "RANK766(C2,C2:C4)"],
    ["ranks in the order of rows", "RANK766(D2,D2:D4,1223)"],
    ["a call inside a call", "GRADE766(POINTS766(A1:C4))"],
    ["a sum as an argument", "PERCENT766(C2+C3,200)"],
    ["a name", "GRADE766(tong)"],
    ["another workbook", "GRADE766([2]Sổ!C2)"],
    ["a block outside SUM", "MAX(GRADE766(C2:C3))"],
    ["what reads a block", "GRADE766(_xlfn.ANCHORARRAY(C2))"],
    ["texts and whole boards", "ANALYSIS766(A1:C4)"],
    ["whether periods compare", "CHANGE766(C2,C3,,A2,A3)"],
    ["a name that is not known", 'SCORE766("9.9",1,2)'],
    ["a bracket that is not closed", "GRADE766(C2"],
  ])("there is none for %s", (_what, formula) => {
    expect(plain(formula)).toBeNull();
  });

  it("each cell of a block gets its own", () => {
    const at = { sheet: "Số", row: 0, column: 4 };
    const block = { top: 0, bottom: 1, left: 4, right: 4 };
    expect(plainOf({ at, formula: "PERCENT766(B:B,C:C)", block })).toEqual([
      [plain("PERCENT766(B1,C1)", at)],
      [plain("PERCENT766(B2,C2)", at)],
    ]);
    const longer = { ...block, bottom: 2 };
    expect(plainOf({ at, formula: "PERCENT766(B1:B2,C1:C2)", block: longer })).toBeNull();
  });

  it("a place among others is two formulas, the best and the worst", () => {
    const at = { sheet: "Số", row: 0, column: 4 };
    const block = { top: 0, bottom: 0, left: 4, right: 5 };
    expect(plainOf({ at, formula: "BOUNDS766(B1,B1:B2,3)", block })).toEqual([
      [
        'IF(COUNT(B1)=1,1+COUNTIF(B1:B2,">="&ROUND(B1,2)+0.035),NA())',
        'IF(COUNT(B1)=1,COUNTIF(B1:B2,">="&ROUND(B1,2)-0.025),NA())',
      ],
    ]);
  });
});
