import { emptySheet, type SheetPage } from "./edit/emptySheet";
import { FileWorkbook } from "./fileWorkbook";
import { toPackage } from "./older/toWorkbook";
import { namespacesOf } from "./package/namespaces";
import { readWorkbookIndex } from "./package/workbookIndex";

/** A sheet of a workbook that does not exist yet. */
export interface NewSheet extends SheetPage {
  /** As Excel takes it: 1 to 31 characters, no other sheet of the workbook has it. */
  readonly name: string;
}

/**
 * A workbook that has these sheets, in this order, and no cell yet: what is in it is written as in any other.
 * @example await (await newWorkbook("so.xlsx", [{ name: "Tổng hợp", ...plainPage }])).apply(plan)
 */
export async function newWorkbook(
  name: string,
  sheets: readonly NewSheet[]
): Promise<FileWorkbook> {
  const parts = toPackage({
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      hidden: false,
      cells: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    })),
    date1904: false,
  });
  const index = await readWorkbookIndex(parts);
  index.sheets.forEach(({ part }, at) => {
    const page = sheets[at];
    if (part === null || page === undefined) return;
    parts.put(part, emptySheet(namespacesOf(index).sheet, page));
  });
  return new FileWorkbook(name, await parts.toFile(), parts);
}
