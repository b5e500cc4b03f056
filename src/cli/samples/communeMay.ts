import type { Workbook } from "exceljs";
import { lookLikeBody, lookLikeHeader, lookLikeNote, setUpPrinting, writeTitle } from "./look";

/** Name, points, maximum, position, as the commune's own notice prints them: points before the maximum. */
const groups: readonly (readonly [string, number, number, number])[] = [
  ["Công khai minh bạch", 18, 18, 17],
  ["Chất lượng giải quyết (DVCTT)", 10, 12, 17],
  ["Tiến độ giải quyết", 19.96, 20, 40],
  ["Mức độ hài lòng", 18, 18, 17],
  ["Số hóa hồ sơ", 21.93, 22, 17],
  ["Thanh toán trực tuyến", 10, 10, 26],
];
const columns = 5;

/** A commune's sheet for May 2026: one period, the position of 114 units, the city's best unit in a note. */
export function buildCommuneMay(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Bộ chỉ số 766");
  writeTitle(sheet, 1, columns, "KẾT QUẢ BỘ CHỈ SỐ 766 CỦA UBND XÃ CHÍ MINH");
  writeTitle(sheet, 2, columns, "(Số liệu đến hết ngày 31/5/2026)");
  sheet.getRow(4).values = ["TT", "Nhóm chỉ số", "Điểm đạt được", "Điểm tối đa", "Xếp vị trí"];
  lookLikeHeader(sheet.getRow(4), columns, 2);
  groups.forEach((group, index) => {
    const row = sheet.getRow(5 + index);
    row.values = [index + 1, ...group];
    lookLikeBody(row, columns);
  });
  const total = sheet.getRow(5 + groups.length);
  total.values = [
    "",
    "Cộng",
    { formula: "SUM(C5:C10)", result: 97.89 },
    { formula: "SUM(D5:D10)", result: 100 },
    "17/114",
  ];
  lookLikeBody(total, columns, { bold: true });
  const best = sheet.getRow(13);
  best.getCell(2).value = "Điểm đơn vị cao nhất của thành phố";
  best.getCell(3).value = 97.99;
  best.getCell(3).alignment = { horizontal: "center" };
  lookLikeNote(best.getCell(2));
  lookLikeNote(best.getCell(3));
  [6, 40, 16, 14, 12].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  setUpPrinting(sheet, "portrait");
}
