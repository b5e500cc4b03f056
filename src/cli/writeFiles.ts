import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { WorkbookError } from "../plan/port";

/**
 * All files or none: each is written beside its place first, then moved there.
 * @throws WorkbookError when a place cannot be written to.
 */
export async function writeAll(
  folder: string,
  files: readonly (readonly [path: string, bytes: Uint8Array])[]
): Promise<void> {
  const waiting = files.map(([target]) => `${target}.${String(process.pid)}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    for (const [index, [, bytes]] of files.entries()) await writeFile(waiting[index] ?? "", bytes);
    for (const [index, [target]] of files.entries()) await rename(waiting[index] ?? "", target);
  } catch (error) {
    await Promise.all(waiting.map((file) => rm(file, { force: true })));
    throw inWords(error, folder);
  }
}

/** Programs that show a file often keep others from writing it. */
function inWords(error: unknown, folder: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code !== "EACCES" && code !== "EPERM" && code !== "EBUSY") return error;
  return new WorkbookError(
    "accessDenied",
    `Không ghi được vào “${folder}”. Hãy đóng các tệp kết quả đang mở trong Word hoặc Excel, hoặc chọn thư mục khác bằng --out, rồi chạy lại.`,
    { cause: error }
  );
}
