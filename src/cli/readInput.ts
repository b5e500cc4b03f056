import { readFile } from "node:fs/promises";
import path from "node:path";
import { openFileWorkbook } from "../workbook/file/openFileWorkbook";
import type { FileWorkbook } from "../workbook/file/fileWorkbook";
import { WorkbookError } from "../plan/port";

/**
 * Opens a workbook from disk.
 * @throws WorkbookError when there is no such file or it cannot be read as a workbook.
 */
export async function readInput(file: string): Promise<FileWorkbook> {
  return openFileWorkbook(await bytesOf(file), path.basename(file));
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new WorkbookError("missing", reasonOf(error, file), { cause: error });
  }
}

function reasonOf(error: unknown, file: string): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EISDIR")
    return `“${file}” là thư mục, không phải tệp Excel. Hãy chỉ đúng tệp .xlsx.`;
  if (code === "EACCES" || code === "EPERM")
    return `Không có quyền đọc tệp “${file}”. Hãy sao chép tệp sang thư mục của mình rồi thử lại.`;
  return `Không tìm thấy tệp “${file}”. Hãy kiểm tra lại tên tệp và thư mục.`;
}
