import { notSpreadsheet, tooLarge } from "./faults";
import { FileWorkbook } from "./fileWorkbook";
import { kindOfFile } from "./identifyFile";
import { defaultLimits, type FileLimits } from "./limits";
import type * as Older from "./older/convertOlder";
import type { Converted } from "./older/convertOlder";
import { OfficePackage } from "./package/officePackage";
import { readWorkbookIndex } from "./package/workbookIndex";
import { readZip } from "./zip/readZip";

/**
 * Opens the bytes of an .xlsx or .xlsm file, in Node or in a browser. The bytes are kept, never changed. Files of older
 * formats (.xls, .ods, .csv and other texts, web pages saved as .xls) are taken over into a new .xlsx.
 * @param name File name without folder.
 * @throws WorkbookError with what to do when the file is no workbook that can be read.
 * @example const contents = await (await openFileWorkbook(bytes, "chi-so.xlsx")).read()
 */
export async function openFileWorkbook(
  bytes: Uint8Array,
  name: string,
  limits: FileLimits = defaultLimits
): Promise<FileWorkbook> {
  const kind = kindOfFile(bytes);
  if (bytes.length > limits.fileBytes) throw tooLarge("tệp quá lớn");
  // As Excel: a text that calls itself a workbook is a mistake of somebody, not a table to guess at.
  if ((kind === "text" || kind === "html") && /\.xls[xmb]$/i.test(name)) {
    throw notSpreadsheet(kind === "html" ? "trang web HTML" : "văn bản thường hoặc CSV");
  }
  if (kind !== "zip") {
    const { convertOlder } = await olderFormats();
    return openConverted(await convertOlder(bytes, kind), name, limits);
  }
  const parts = OfficePackage.of(readZip(bytes, limits));
  if (await isOds(parts)) {
    const { convertOds } = await olderFormats();
    return openConverted(await convertOds(parts), name, limits);
  }
  await readWorkbookIndex(parts);
  return new FileWorkbook(name, bytes, parts);
}

async function openConverted(
  { bytes, told }: Converted,
  name: string,
  limits: FileLimits
): Promise<FileWorkbook> {
  const parts = OfficePackage.of(readZip(bytes, limits));
  await readWorkbookIndex(parts);
  return new FileWorkbook(name, bytes, parts, told);
}

async function isOds(parts: OfficePackage): Promise<boolean> {
  if (!parts.has("mimetype")) return false;
  return (await parts.text("mimetype")).includes("opendocument.spreadsheet");
}

/** Fetched with the first file that needs them. */
function olderFormats(): Promise<typeof Older> {
  return import("./older/convertOlder");
}
