import { formulaOn, newestRules } from "../../decision766/formulas";
import type { Workbook, Worksheet } from "exceljs";
import { templateYear } from "../../report/tracking/trackingWorkbook";
import { groups as decisionGroups } from "../../decision766/groups";
import { indicatorsOf } from "../../decision766/indicators";
import { columnLetters } from "../../cells/address";
import { lookLikeBody, lookLikeHeader, setUpPrinting, writeTitle } from "./look";
import { addOwnLibrary } from "./ownLibrarySheet";

const sixGroups = decisionGroups.filter(({ mergedFrom }) => mergedFrom.length === 0);
const months = 12;
const firstPeriodColumn = 4;
const firstGroupRow = 5;

/** The template of `new`, a blank year: twelve months of position and points, the indicators with their counts, the own library. */
export function buildTrackingTemplate(workbook: Workbook): void {
  addScores(workbook.addWorksheet("Tổng hợp"), templateYear);
  addIndicators(workbook.addWorksheet("Chỉ số thành phần"), templateYear);
  addOwnLibrary(workbook);
}

function addScores(sheet: Worksheet, year: number): void {
  const columns = firstPeriodColumn - 1 + months * 2;
  writeTitle(sheet, 1, columns, `THEO DÕI ĐIỂM BỘ CHỈ SỐ 766 NĂM ${String(year)}`);
  sheet.getRow(3).values = ["TT", "Nhóm chỉ số", "Điểm tối đa"];
  for (const letter of ["A", "B", "C"]) sheet.mergeCells(`${letter}3:${letter}4`);
  for (let month = 1; month <= months; month += 1) {
    const left = firstPeriodColumn + (month - 1) * 2;
    sheet.getCell(3, left).value = `Tháng ${String(month).padStart(2, "0")}/${String(year)}`;
    sheet.mergeCells(3, left, 3, left + 1);
    sheet.getCell(4, left).value = "Điểm";
    sheet.getCell(4, left + 1).value = "Thứ tự";
  }
  lookLikeHeader(sheet.getRow(3), columns);
  lookLikeHeader(sheet.getRow(4), columns);

  const groups = sixGroups;
  groups.forEach((group, index) => {
    const row = sheet.getRow(firstGroupRow + index);
    row.values = [index + 1, group.name, group.maxPoints / 100];
    lookLikeBody(row, columns);
  });
  const lastGroupRow = firstGroupRow + groups.length - 1;
  const total = sheet.getRow(lastGroupRow + 1);
  total.getCell(2).value = "Tổng cộng";
  total.getCell(3).value = {
    formula: `SUM(C${String(firstGroupRow)}:C${String(lastGroupRow)})`,
    result: 100,
  };
  for (let month = 0; month < months; month += 1) {
    const column = firstPeriodColumn + month * 2;
    const letters = columnLetters(column - 1);
    const range = `${letters}${String(firstGroupRow)}:${letters}${String(lastGroupRow)}`;
    // A month that is not filled in yet has no total: an empty text, not 0.
    total.getCell(column).value = {
      formula: `IF(COUNT(${range})=${String(groups.length)},SUM(${range}),"")`,
      result: "",
    };
  }
  lookLikeBody(total, columns, { bold: true });
  sheet.getColumn(1).width = 6;
  sheet.getColumn(2).width = 34;
  for (let column = 3; column <= columns; column += 1) sheet.getColumn(column).width = 10;
  sheet.views = [{ state: "frozen", xSplit: 3, ySplit: 4 }];
  setUpPrinting(sheet, "landscape");
}

function addIndicators(sheet: Worksheet, year: number): void {
  const headers = ["Mã", "Chỉ số thành phần", "Tử số", "Mẫu số", "Tỷ lệ", "Điểm", "Điểm tối đa"];
  writeTitle(sheet, 1, headers.length, `SỐ LIỆU CHỈ SỐ THÀNH PHẦN – THÁNG …/${String(year)}`);
  sheet.getRow(3).values = headers;
  lookLikeHeader(sheet.getRow(3), headers.length);
  let next = 4;
  for (const indicator of sixGroups.flatMap(({ id }) => indicatorsOf(id))) {
    const formula = formulaOn(indicator, newestRules);
    if (formula === null) continue;
    const row = sheet.getRow(next);
    const at = String(next);
    row.values = [
      indicator.code,
      indicator.name,
      "",
      "",
      { formula: `IF(N(D${at})=0,"",C${at}/D${at})`, result: "" },
      "",
      formula.maxPoints / 100,
    ];
    lookLikeBody(row, headers.length, { lines: Math.ceil(indicator.name.length / 52) });
    row.getCell(5).numFmt = "0.00%";
    next += 1;
  }
  [8, 60, 12, 12, 10, 10, 10].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  sheet.views = [{ state: "frozen", ySplit: 3 }];
  setUpPrinting(sheet, "portrait");
}
