import { WorkbookError } from "../port";

/** Every way in which a file or a plan is turned down: what happened, and what to do about it. */

const savedAsXlsx =
  'Hãy mở tệp bằng Excel, chọn "Lưu thành" (Save As) dạng "Excel Workbook (.xlsx)" rồi dùng tệp vừa lưu';

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

export function legacyWorkbook(): WorkbookError {
  return new WorkbookError(
    "legacyFormat",
    `Tệp thuộc dạng Excel cũ (.xls) nên chưa đọc được. ${savedAsXlsx}.`
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

export function unsafeFile(what: string): WorkbookError {
  return new WorkbookError(
    "damaged",
    `Tệp có cấu trúc không an toàn (${what}) nên không được mở. ${savedAsXlsx}.`
  );
}

export function unsupportedContent(what: string): WorkbookError {
  return new WorkbookError("unsupported", `${what} ${savedAsXlsx}.`);
}
