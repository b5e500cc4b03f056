import { WorkbookError } from "../../plan/port";

const otherFolder = "Hãy chọn thư mục khác bằng --out rồi chạy lại.";

/** What each refusal of the system means to the person, and what to do. `%` stands for the place. */
const reasons: ReadonlyMap<string, string> = new Map([
  [
    "EACCES",
    "Không ghi được vào “%”. Hãy đóng các tệp kết quả đang mở trong Word hoặc Excel, hoặc chọn thư mục khác bằng --out, rồi chạy lại.",
  ],
  [
    "EPERM",
    "Không ghi được vào “%”. Hãy đóng các tệp kết quả đang mở trong Word hoặc Excel, hoặc chọn thư mục khác bằng --out, rồi chạy lại.",
  ],
  [
    "EBUSY",
    "Không ghi được vào “%”: có chương trình đang giữ tệp. Hãy đóng tệp kết quả trong Word hoặc Excel rồi chạy lại.",
  ],
  ["ETXTBSY", "Không ghi được vào “%”: có chương trình đang giữ tệp. Hãy đóng tệp rồi chạy lại."],
  ["EEXIST", `“%” là một tệp, không phải thư mục. ${otherFolder}`],
  ["ENOTDIR", `“%” nằm dưới một tệp, không phải dưới thư mục. ${otherFolder}`],
  ["ENOENT", `Không tạo được thư mục “%”. ${otherFolder}`],
  ["EISDIR", "“%” có thư mục trùng tên với tệp kết quả. Hãy đổi tên thư mục đó rồi chạy lại."],
  ["ENOTEMPTY", "“%” có thư mục trùng tên với tệp kết quả. Hãy đổi tên thư mục đó rồi chạy lại."],
  ["ENOSPC", `Ổ đĩa chứa “%” đã đầy. Hãy xóa bớt tệp hoặc chọn ổ khác bằng --out rồi chạy lại.`],
  ["EDQUOT", `Đã hết dung lượng được cấp cho “%”. Hãy xóa bớt tệp rồi chạy lại.`],
  ["EFBIG", `Ổ đĩa chứa “%” không nhận tệp lớn như vậy. ${otherFolder}`],
  ["EROFS", `“%” nằm trên ổ chỉ đọc. ${otherFolder}`],
  ["ENAMETOOLONG", "Tên “%” quá dài. Hãy đặt tên tệp gốc hoặc thư mục ngắn hơn rồi chạy lại."],
  ["EINVAL", `Hệ thống không nhận tên “%”. ${otherFolder}`],
  ["ELOOP", `“%” là liên kết vòng. ${otherFolder}`],
  ["EIO", `Ổ đĩa chứa “%” báo lỗi khi ghi. Hãy kiểm tra ổ đĩa hoặc chọn ổ khác bằng --out.`],
]);

/** The system's short name of a fault, "" for any other error. @example systemCode(error) // "ENOSPC" */
export function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : "";
}

/**
 * A fault of writing in words.
 * @param place the folder, or the file where its own name is the trouble.
 */
export function writeFault(error: unknown, place: string): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = systemCode(error);
  const words =
    reasons.get(code) ?? `Không ghi được vào “%” (${code || String(error)}). ${otherFolder}`;
  return new WorkbookError(
    "accessDenied",
    words.replace("%", () => place),
    { cause: error }
  );
}

/** Another run is writing into the same folder. */
export function folderInUse(folder: string): WorkbookError {
  return new WorkbookError(
    "accessDenied",
    `Một lần chạy khác đang ghi vào “${folder}”. Hãy chờ lần chạy đó xong, hoặc chọn thư mục khác bằng --out.`
  );
}
