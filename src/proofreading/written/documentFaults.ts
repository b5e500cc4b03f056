import { WorkbookError } from "../../plan/port";

const saveAgain =
  "Hãy mở bằng Word, chọn “Lưu thành” (Save As) dạng “Word Document (.docx)” rồi dùng tệp vừa lưu";

/** A draft that cannot be read: what it is, and what to do. */
export function notDocument(looksLike: string): WorkbookError {
  return new WorkbookError(
    "unsupported",
    `Tệp dự thảo không phải văn bản Word .docx (${looksLike}). ${saveAgain}.`
  );
}

export function oldDocument(): WorkbookError {
  return new WorkbookError(
    "legacyFormat",
    `Tệp dự thảo thuộc dạng Word cũ (.doc) nên chưa đọc được. ${saveAgain}.`
  );
}

export function encryptedDocument(): WorkbookError {
  return new WorkbookError(
    "encrypted",
    "Tệp dự thảo được đặt mật khẩu nên không đọc được. Hãy mở bằng Word, bỏ mật khẩu, lưu lại rồi thử lại."
  );
}

export function emptyDocument(): WorkbookError {
  return new WorkbookError(
    "notSpreadsheet",
    "Tệp dự thảo trống, không có nội dung để soát. Hãy chọn đúng tệp rồi thử lại."
  );
}

/** The same fault, told of a Word file instead of a workbook. */
export function documentFault(error: unknown): unknown {
  if (!(error instanceof WorkbookError)) return error;
  const what = /\(([^()]*)\)/.exec(error.message)?.[1] ?? "không mở được";
  return new WorkbookError(error.code, `Tệp dự thảo bị hỏng (${what}). ${saveAgain}.`, {
    cause: error,
  });
}
