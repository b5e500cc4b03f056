import { tooLarge } from "./faults";
import { FileWorkbook } from "./fileWorkbook";
import { refuseOtherFiles } from "./identifyFile";
import { defaultLimits, type FileLimits } from "./limits";
import { OfficePackage } from "./package/officePackage";
import { readWorkbookIndex } from "./package/workbookIndex";
import { readZip } from "./zip/readZip";

/**
 * Opens the bytes of an .xlsx or .xlsm file, in Node or in a browser. The bytes are kept, never changed.
 * @param name File name without folder.
 * @throws WorkbookError with what to do when the file is no workbook that can be read.
 * @example const contents = await (await openFileWorkbook(bytes, "chi-so.xlsx")).read()
 */
export async function openFileWorkbook(
  bytes: Uint8Array,
  name: string,
  limits: FileLimits = defaultLimits
): Promise<FileWorkbook> {
  refuseOtherFiles(bytes);
  if (bytes.length > limits.fileBytes) throw tooLarge("tệp quá lớn");
  const parts = OfficePackage.of(readZip(bytes, limits));
  await readWorkbookIndex(parts);
  return new FileWorkbook(name, bytes, parts);
}
