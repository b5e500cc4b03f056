import type { Workbook, Worksheet } from "exceljs";
import { lookLikeBody, lookLikeHeader, setUpPrinting, writeTitle } from "./look";

const periods = [
  new Date(Date.UTC(2026, 0, 31)),
  new Date(Date.UTC(2026, 1, 28)),
  new Date(Date.UTC(2026, 2, 23)),
];

/** Name, maximum, then (position, points) of each period, as the ward's own report prints them. */
const groups: readonly (readonly [string, number, ...number[]])[] = [
  ["Công khai minh bạch", 18, 46, 18, 77, 18, 90, 18],
  ["Tiến độ giải quyết công việc", 20, 59, 19.96, 71, 19.95, 76, 19.95],
  ["Dịch vụ công trực tuyến", 12, 46, 10, 77, 10, 90, 10],
  ["Thanh toán trực tuyến", 10, 46, 10, 77, 10, 90, 10],
  ["Mức độ hài lòng", 18, 46, 18, 77, 18, 90, 18],
  ["Số hoá hồ sơ", 22, 62, 21.36, 79, 21.39, 94, 21.41],
];
const totals = { maximum: 100, points: [97.32, 97.34, 97.36], positions: [46, 77, 90] } as const;
const columns = 9;

/** A ward's sheet for the first quarter of 2026: three dates side by side, the position before the points. */
export function buildWardFirstQuarter(workbook: Workbook): void {
  addScores(workbook.addWorksheet("Tổng hợp"));
  addIndicators(workbook.addWorksheet("Chỉ số thành phần"));
}

/** The six groups at three dates, and the totals. */
export function addScores(sheet: Worksheet): void {
  writeTitle(
    sheet,
    1,
    columns,
    "ĐÁNH GIÁ CHẤT LƯỢNG PHỤC VỤ TRÊN CỔNG DỊCH VỤ CÔNG THEO QĐ 766/QĐ-TTg"
  );
  sheet.getCell("A2").value = "TT";
  sheet.getCell("C2").value = "Thang Điểm";
  periods.forEach((date, index) => {
    const left = 4 + index * 2;
    sheet.getCell(2, left).value = date;
    sheet.getCell(2, left).numFmt = "dd/mm/yyyy";
    sheet.mergeCells(2, left, 2, left + 1);
    sheet.getCell(3, left).value = "Thứ tự";
    sheet.getCell(3, left + 1).value = "Điểm";
  });
  for (const column of ["A", "B", "C"]) sheet.mergeCells(`${column}2:${column}3`);
  lookLikeHeader(sheet.getRow(2), columns);
  lookLikeHeader(sheet.getRow(3), columns, 2);
  groups.forEach((group, index) => {
    const row = sheet.getRow(4 + index);
    row.values = [index + 1, ...group];
    lookLikeBody(row, columns);
  });
  const total = sheet.getRow(4 + groups.length);
  total.getCell(1).value = "Tổng hợp";
  total.getCell(3).value = { formula: "SUM(C4:C9)", result: totals.maximum };
  periods.forEach((_, index) => {
    const letter = ["E", "G", "I"][index] ?? "";
    total.getCell(4 + index * 2).value = totals.positions[index] ?? null;
    total.getCell(5 + index * 2).value = {
      formula: `SUM(${letter}4:${letter}9)`,
      result: totals.points[index] ?? 0,
    };
  });
  lookLikeBody(total, columns, { bold: true });
  sheet.mergeCells(total.number, 1, total.number, 2);
  total.getCell(1).alignment = { horizontal: "center", vertical: "middle" };
  sheet.getColumn(1).width = 6;
  sheet.getColumn(2).width = 32;
  for (let column = 3; column <= columns; column += 1) sheet.getColumn(column).width = 11;
  setUpPrinting(sheet, "landscape");
}

/** The one indicator whose counts the ward's report tells. */
export function addIndicators(sheet: Worksheet): void {
  writeTitle(sheet, 1, 5, "SỐ LIỆU CHỈ SỐ THÀNH PHẦN TÍNH ĐẾN NGÀY 23/3/2026");
  sheet.getRow(3).values = ["Mã", "Chỉ số thành phần", "Tử số", "Mẫu số", "Tỷ lệ"];
  lookLikeHeader(sheet.getRow(3), 5);
  sheet.getRow(4).values = [
    "3.2",
    "Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ (TTHC phát sinh hồ sơ/TTHC thuộc thẩm quyền)",
    46,
    378,
    { formula: "C4/D4", result: 46 / 378 },
  ];
  lookLikeBody(sheet.getRow(4), 5, { lines: 2 });
  sheet.getCell("E4").numFmt = "0.00%";
  [6, 52, 10, 10, 10].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  setUpPrinting(sheet, "portrait");
}
