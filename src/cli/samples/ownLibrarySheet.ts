import type { Workbook } from "exceljs";
import { ownLibrarySheet } from "../../narrative/library/ownLibrary";
import { lookLikeBody, lookLikeHeader, lookLikeNote, setUpPrinting, writeTitle } from "./look";

const header = [
  "TT",
  "Loại",
  "Mã chỉ số hoặc nhóm",
  "Nội dung",
  "Ai thực hiện",
  "Căn cứ",
  "Điều kiện",
];
const notes = [
  "Mỗi dòng là một nguyên nhân hoặc giải pháp của đơn vị; chương trình đề xuất trước các nội dung có sẵn khi số liệu phù hợp.",
  "Điều kiện để trống nghĩa là khi còn thiếu điểm; hoặc ghi: dưới 90%, từ 95%, thiếu từ 0,5 điểm, giảm so với kỳ trước.",
];
const emptyRows = 15;

/** The sheet in which the office keeps its own causes and remedies, empty but for its heads. */
export function addOwnLibrary(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(ownLibrarySheet);
  writeTitle(sheet, 1, header.length, "THƯ VIỆN NGUYÊN NHÂN, GIẢI PHÁP CỦA ĐƠN VỊ");
  notes.forEach((note, index) => {
    const cell = sheet.getCell(2 + index, 1);
    cell.value = note;
    lookLikeNote(cell);
  });
  sheet.getRow(4).values = header;
  lookLikeHeader(sheet.getRow(4), header.length);
  for (let row = 1; row <= emptyRows; row += 1) {
    sheet.getRow(4 + row).getCell(1).value = row;
    lookLikeBody(sheet.getRow(4 + row), header.length);
  }
  [6, 16, 26, 70, 22, 30, 22].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  sheet.views = [{ state: "frozen", ySplit: 4 }];
  setUpPrinting(sheet, "landscape");
}
