import type { Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { openFileWorkbook } from "../workbook/file/openFileWorkbook";
import type { FileWorkbook } from "../workbook/file/fileWorkbook";
import { tooLarge } from "../workbook/file/faults";
import { defaultLimits } from "../workbook/file/limits";
import { WorkbookError } from "../plan/port";
import type { Console } from "./terminal/console";
import { systemCode } from "./output/faults";

/**
 * Opens a workbook from disk. That it came in another format is said.
 * @throws WorkbookError when there is no such file or it cannot be read as a workbook.
 */
export async function readInput(file: string, console: Console): Promise<FileWorkbook> {
  const workbook = await openFileWorkbook(await bytesOf(file), path.basename(file));
  const { convertedFrom } = workbook;
  if (convertedFrom !== null) {
    console.err(
      `Tệp không phải dạng .xlsx (${convertedFrom}): chỉ đọc; kết quả, nếu có, ghi vào tệp .xlsx mới, công thức thành giá trị.\n`
    );
  }
  return workbook;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    // A device or a pipe may never end.
    if (!found.isFile()) throw new WorkbookError("missing", notAFile(found, file));
    if (found.size > defaultLimits.fileBytes) throw tooLarge("tệp quá lớn");
    return await readFile(file);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError("missing", reasonOf(systemCode(error), file), { cause: error });
  }
}

function notAFile(found: Stats, file: string): string {
  const kind = found.isDirectory() ? "thư mục" : "thiết bị hoặc đường ống";
  return `“${file}” là ${kind}, không phải tệp Excel. Hãy chỉ đúng tệp .xlsx.`;
}

function reasonOf(code: string, file: string): string {
  if (code === "EACCES" || code === "EPERM")
    return `Không có quyền đọc tệp “${file}”. Hãy sao chép tệp sang thư mục của mình rồi thử lại.`;
  if (code === "ENAMETOOLONG")
    return `Tên tệp “${file}” quá dài. Hãy kiểm tra lại tên tệp và thư mục.`;
  if (code === "EBUSY")
    return `Tệp “${file}” đang bị chương trình khác giữ. Hãy đóng tệp rồi thử lại.`;
  if (code === "EIO")
    return `Ổ đĩa báo lỗi khi đọc tệp “${file}”. Hãy chép tệp sang ổ khác rồi thử lại.`;
  return `Không tìm thấy tệp “${file}”. Hãy kiểm tra lại tên tệp và thư mục.`;
}
