import { WorkbookError } from "../../plan/port";

/** Every way in which a file or a plan is turned down: what happened, and what to do about it. */

const savedAsXlsx =
  "Hãy mở tệp bằng Excel, chọn “Lưu thành” (Save As) dạng “Excel Workbook (.xlsx)” rồi dùng tệp vừa lưu";

export function emptyFile(): WorkbookError {
  return new WorkbookError(
    "notSpreadsheet",
    "Tệp trống (0 byte), không có dữ liệu để đọc. Hãy chép lại tệp từ nguồn rồi thử lại."
  );
}

/** @param looksLike What the bytes are instead, in Vietnamese, when that is known. */
export function notSpreadsheet(looksLike: string | null): WorkbookError {
  const seen = looksLike === null ? "" : ` (nội dung là ${looksLike})`;
  return new WorkbookError(
    "notSpreadsheet",
    `Tệp không phải là sổ tính Excel${seen}, dù tên tệp có thể ghi .xlsx. ${savedAsXlsx}.`
  );
}

/** Workbooks from before Excel 95, and what only names itself one. */
export function tooOldWorkbook(): WorkbookError {
  return new WorkbookError(
    "legacyFormat",
    `Tệp thuộc dạng Excel quá cũ (trước Excel 95) nên chưa đọc được. ${savedAsXlsx}.`
  );
}

/** A file of another format that cannot be taken over. @param kind e.g. "Excel cũ (.xls)" */
export function unreadableOlder(kind: string, what: string, cause?: unknown): WorkbookError {
  return new WorkbookError(
    "damaged",
    `Tệp dạng ${kind} không đọc được (${what}). ${savedAsXlsx}.`,
    { cause }
  );
}

export function otherSpreadsheet(kind: string): WorkbookError {
  return new WorkbookError(
    "unsupported",
    `Tệp thuộc dạng ${kind} nên chưa đọc được. ${savedAsXlsx}.`
  );
}

export function encryptedWorkbook(): WorkbookError {
  return new WorkbookError(
    "encrypted",
    "Tệp được đặt mật khẩu mở nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc), lưu lại rồi thử lại."
  );
}

export function truncatedFile(): WorkbookError {
  return new WorkbookError(
    "truncated",
    "Tệp bị cụt: phần cuối không còn, có thể do chép hoặc tải về chưa xong. Hãy chép hoặc tải lại tệp rồi thử lại."
  );
}

/** @param what The fault for someone who wants to know, in Vietnamese. */
export function damagedFile(what: string, cause?: unknown): WorkbookError {
  return new WorkbookError(
    "damaged",
    `Tệp bị hỏng (${what}). Hãy mở bằng Excel để sửa và lưu lại, hoặc lấy bản sao lưu, rồi thử lại.`,
    { cause }
  );
}

export function tooLarge(what: string): WorkbookError {
  return new WorkbookError(
    "tooLarge",
    `Tệp vượt quá mức cho phép (${what}) nên không được mở. Hãy xóa các trang tính, hàng và cột thừa, lưu lại rồi thử lại.`
  );
}

/** @param what Which kind, e.g. "tên vùng". @param limit How many may be. */
export function tooMany(what: string, limit: number): WorkbookError {
  return tooLarge(`quá ${limit.toLocaleString("vi-VN")} ${what}`);
}

export function unsafeFile(what: string): WorkbookError {
  return new WorkbookError(
    "damaged",
    `Tệp có cấu trúc không an toàn (${what}) nên không được mở. ${savedAsXlsx}.`
  );
}

export function missingSheet(sheet: string): WorkbookError {
  return new WorkbookError(
    "missing",
    `Không thấy trang tính “${sheet}” trong tệp. Hãy kiểm tra lại tên trang rồi thử lại.`
  );
}

/** @param reference Where, e.g. "'Tổng hợp'!E4". */
export function staffCell(reference: string): WorkbookError {
  return new WorkbookError(
    "staffCell",
    `Ô ${reference} đã có nội dung do đơn vị nhập nên không được ghi đè. Hãy dời nội dung đó sang chỗ khác hoặc để trống ô, rồi làm lại.`
  );
}

export function mergedCell(reference: string): WorkbookError {
  return new WorkbookError(
    "staffCell",
    `Ô ${reference} nằm trong vùng ô đã gộp nên không ghi được. Hãy bỏ gộp ô ở vùng đó, rồi làm lại.`
  );
}

export function sharedFormula(reference: string): WorkbookError {
  return new WorkbookError(
    "staffCell",
    `Ô ${reference} thuộc một công thức mảng hoặc công thức dùng chung cho nhiều ô nên không ghi đè được. Hãy xóa công thức đó trong Excel, rồi làm lại.`
  );
}

export function protectedSheet(sheet: string): WorkbookError {
  return new WorkbookError(
    "protectedSheet",
    `Trang tính “${sheet}” đang được bảo vệ nên không ghi được. Hãy mở bằng Excel, vào Xem lại > Bỏ bảo vệ trang tính (Unprotect Sheet), lưu tệp, rồi làm lại.`
  );
}

export function lockedStructure(): WorkbookError {
  return new WorkbookError(
    "lockedStructure",
    "Cấu trúc sổ làm việc đang bị khóa nên không thêm, bớt trang tính được. Hãy mở bằng Excel, vào Xem lại > Bảo vệ sổ làm việc (Protect Workbook) để mở khóa, lưu tệp, rồi làm lại."
  );
}

export function badSheetName(sheet: string): WorkbookError {
  return new WorkbookError(
    "unsupported",
    `Tên trang tính “${sheet}” không hợp lệ trong Excel. Hãy đặt tên ngắn hơn 32 ký tự, không có \\ / ? * : [ ].`
  );
}

export function lastSheet(): WorkbookError {
  return new WorkbookError(
    "unsupported",
    "Không xóa được trang tính hiện duy nhất của tệp. Hãy thêm hoặc cho hiện một trang khác, rồi làm lại."
  );
}

export function tooMuchText(reference: string): WorkbookError {
  return new WorkbookError(
    "unsupported",
    `Đoạn văn ở ô ${reference} dài quá 32.767 ký tự, một ô Excel không chứa hết. Hãy tách đoạn văn, rồi làm lại.`
  );
}

export function outsideSheet(sheet: string): WorkbookError {
  return new WorkbookError(
    "unsupported",
    `Chỗ cần ghi nằm ngoài giới hạn hàng, cột của trang tính “${sheet}”. Hãy bỏ bớt cột hoặc hàng thừa, rồi làm lại.`
  );
}
