import { tooLarge, unreadableOlder } from "../faults";
import type { FileKind } from "../identifyFile";
import { olderLimits } from "../limits";
import type { OfficePackage } from "../package/officePackage";
import { WorkbookError } from "../../../plan/port";
import { readHtml } from "./html/readHtml";
import { readOds } from "./ods/readOds";
import type { TextReading } from "./text/readText";
import { readText } from "./text/readText";
import { toPackage } from "./toWorkbook";
import { readXls } from "./xls/readXls";

const names: Readonly<Record<Exclude<FileKind, "zip">, string>> = {
  xls: "Excel cũ (.xls)",
  html: "trang web lưu thành .xls",
  text: "văn bản (.csv, .txt)",
};

/** A file of another format, taken over into a new .xlsx. */
export interface Converted {
  readonly bytes: Uint8Array;
  /** Where it came from and how it was understood. @example "Excel cũ (.xls)" */
  readonly told: string;
}

/**
 * Takes the sheets of a file of another format over into a new .xlsx: values, number formats, fonts, merges and what is
 * hidden. Formulas become their results.
 * @throws WorkbookError when the file is damaged, protected or too large.
 */
export async function convertOlder(
  bytes: Uint8Array,
  kind: Exclude<FileKind, "zip">
): Promise<Converted> {
  if (bytes.length > olderLimits.bytes) throw tooLarge("tệp quá lớn");
  return converted(names[kind], () => reading(bytes, kind));
}

/** The same of an OpenDocument spreadsheet, whose zip is open already. */
export async function convertOds(parts: OfficePackage): Promise<Converted> {
  const kind = "OpenDocument (.ods)";
  return converted(kind, async () => ({ workbook: await readOds(parts), told: kind }));
}

function reading(bytes: Uint8Array, kind: Exclude<FileKind, "zip">): TextReading {
  if (kind === "xls") return { workbook: readXls(bytes), told: names.xls };
  return kind === "html" ? readHtml(bytes) : readText(bytes);
}

async function converted(
  kind: string,
  read: () => TextReading | Promise<TextReading>
): Promise<Converted> {
  try {
    const { workbook, told } = await read();
    if (workbook.sheets.length === 0) throw unreadableOlder(kind, "không có trang tính nào");
    return { bytes: await toPackage(workbook).toFile(), told };
  } catch (error) {
    // What is damaged is best opened by its own program, and saved anew.
    if (!(error instanceof WorkbookError)) {
      throw unreadableOlder(kind, "nội dung không hợp lệ", error);
    }
    if (error.code !== "damaged") throw error;
    const [, what = "tệp bị hỏng"] = /\(([^()]*)\)/.exec(error.message) ?? [];
    throw unreadableOlder(kind, what, error);
  }
}
