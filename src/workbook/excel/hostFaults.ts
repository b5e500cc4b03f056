import { WorkbookError } from "../../plan/port";
import type { WorkbookErrorCode } from "../../plan/port";

/** Faults the host names, as domain codes. Everything else is a `hostFault`. */
const codes: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  RequestPayloadSizeLimitExceeded: "payloadTooLarge",
  ResponsePayloadSizeLimitExceeded: "payloadTooLarge",
  AccessDenied: "accessDenied",
  Unauthorized: "accessDenied",
  InvalidOrTimedOutSession: "sessionExpired",
};

const messages = {
  cellEditMode:
    "Excel đang ở chế độ sửa ô nên chưa làm được. Hãy nhấn Enter hoặc Esc để thoát khỏi ô đang sửa, rồi bấm lại.",
  payloadTooLarge:
    "Dữ liệu lớn hơn mức Excel cho phép chuyển trong một lần. Hãy bỏ bớt hàng, cột thừa ngoài bảng điểm, hoặc mở tệp ở trình duyệt rồi bấm lại.",
  accessDenied:
    "Excel không cho phép sửa: tệp đang mở ở chế độ chỉ đọc hoặc vùng cần ghi đang được bảo vệ. Hãy bấm Bật chỉnh sửa (Enable Editing), bỏ bảo vệ trang tính hoặc lưu thành tệp khác, rồi bấm lại.",
  sessionExpired:
    "Phiên làm việc với Excel đã hết hạn. Hãy lưu tệp, đóng rồi mở lại tệp (trên web: tải lại trang), sau đó bấm lại.",
  hostFault:
    "Excel báo lỗi và chưa thực hiện được việc vừa yêu cầu. Hãy lưu tệp, thử lại; nếu vẫn lỗi, đóng rồi mở lại Excel.",
} as const;

/** The host's own code of a fault, "" when it is no fault of the host. */
export function hostCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

/** Whether the host refused the request as a whole, so that nothing of it was done. */
export function isRefusal(error: unknown): boolean {
  return [
    "InvalidOperationInCellEditMode",
    "RequestPayloadSizeLimitExceeded",
    "InvalidOrTimedOutSession",
  ].includes(hostCode(error));
}

/**
 * Whether the host may have refused only the undo group: it says so, or fails without a reason, as Excel does
 * for groups that are too large. Once more without a group is worth it.
 */
export function isGroupRefused(error: unknown): boolean {
  return ["UndoNotSupported", "GeneralException"].includes(hostCode(error));
}

/** Whether the way back failed because what it would take back is gone or has become the staff's. */
export function nothingToTakeBack(error: unknown): boolean {
  return error instanceof WorkbookError && ["missing", "staffCell"].includes(error.code);
}

/** Whether smaller blocks may get through where this one did not. */
export function isTooLarge(error: unknown): boolean {
  return codes[hostCode(error)] === "payloadTooLarge";
}

/**
 * A fault of the host as people should read it; a WorkbookError stays what it is.
 * @example throw asWorkbookError(error) // WorkbookError "cellEditMode": "Excel đang ở chế độ sửa ô…"
 */
export function asWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = codes[hostCode(error)] ?? "hostFault";
  const message = code in messages ? messages[code as keyof typeof messages] : messages.hostFault;
  return new WorkbookError(code, message, { cause: error });
}

export function staffCell(reference: string): WorkbookError {
  return new WorkbookError(
    "staffCell",
    `Ô ${reference} đã có số liệu của đơn vị nên không ghi đè; chưa ô nào bị thay đổi. Hãy chuyển nội dung đó sang chỗ khác hoặc để trống vùng cần ghi, rồi bấm lại.`
  );
}

export function mergedCell(reference: string): WorkbookError {
  return new WorkbookError(
    "staffCell",
    `Ô ${reference} nằm trong vùng ô đã gộp nên không ghi được; chưa ô nào bị thay đổi. Hãy bỏ gộp ô (Merge & Center) ở vùng cần ghi, rồi bấm lại.`
  );
}

/** People typed into cells while they were written: their words stand, the write was taken back. */
export function typedMeanwhile(references: readonly string[]): WorkbookError {
  const [first = ""] = references;
  const more = references.length > 1 ? ` và ${String(references.length - 1)} ô khác` : "";
  return new WorkbookError(
    "staffCell",
    `Ô ${first}${more} vừa có người nhập đúng lúc đang ghi. Nội dung vừa nhập được giữ nguyên, phần ghi đã được trả lại như trước. Hãy bấm lại để ghi theo số liệu mới.`
  );
}

/** A person typed into a cell of ours after the figures were read: nothing has been written yet. */
export function typedSince(reference: string): WorkbookError {
  return new WorkbookError(
    "staffCell",
    `Ô ${reference} vừa có người sửa sau lúc đọc số liệu; nội dung đó được giữ nguyên, chưa ô nào bị thay đổi. Hãy bấm lại để ghi theo sổ hiện tại.`
  );
}

export function protectedSheet(sheet: string): WorkbookError {
  return new WorkbookError(
    "protectedSheet",
    `Trang tính “${sheet}” đang được bảo vệ nên không ghi được. Hãy vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet), rồi bấm lại.`
  );
}

export function lockedStructure(): WorkbookError {
  return new WorkbookError(
    "lockedStructure",
    "Cấu trúc sổ tính đang bị khóa nên không thêm hay xóa được trang tính. Hãy vào thẻ Xem lại (Review), bỏ Bảo vệ sổ làm việc (Protect Workbook), rồi bấm lại."
  );
}

export function missingSheet(sheet: string): WorkbookError {
  return new WorkbookError(
    "missing",
    `Không còn trang tính “${sheet}”: có thể vừa bị xóa hoặc đổi tên. Hãy bấm Đọc lại để lấy tên mới.`
  );
}

export function hiddenSheet(sheet: string): WorkbookError {
  return new WorkbookError(
    "missing",
    `Trang tính “${sheet}” đang ẩn nên không mở đến ô được. Hãy bấm chuột phải vào một thẻ trang tính, chọn Bỏ ẩn (Unhide), rồi thử lại.`
  );
}

/** The write broke and so did the way back: the next contact with Excel finishes it first. */
export function interruptedWrite(cause: unknown): WorkbookError {
  return new WorkbookError(
    "hostFault",
    "Excel dừng khi đang ghi và chưa trả lời lại. Hãy giữ ngăn này mở và bấm lại: phần ghi dở sẽ được đưa về như cũ trước khi làm tiếp. Nếu Excel đã tắt, hãy mở lại tệp đã lưu.",
    { cause }
  );
}
