import { damagedFile } from "../../faults";
import { CellCount, type OlderWorkbook } from "../olderWorkbook";
import { CompoundFile } from "./compoundFile";
import { readGlobals } from "./globals";
import { readSheet } from "./readSheet";

/**
 * The sheets of an .xls workbook of Excel 95 to 2003 ([MS-XLS]). Numbers keep their formats, texts their fonts: a
 * percent is told by the one, old Vietnamese encodings by the other.
 * @throws WorkbookError when the file is damaged or protected by a password.
 */
export function readXls(bytes: Uint8Array): OlderWorkbook {
  const container = new CompoundFile(bytes);
  const stream = container.stream("Workbook") ?? container.stream("Book");
  if (stream === null) throw damagedFile("tệp .xls thiếu phần sổ tính");
  const globals = readGlobals(stream);
  const count = new CellCount();
  const sheets = globals.sheets
    .filter(({ isWorksheet }) => isWorksheet)
    .map((bound) => readSheet(stream, bound, globals, count));
  return { sheets, date1904: globals.date1904 };
}
