import type { CellRange } from "../../../cells/address";
import { isOn } from "../package/workbookIndex";
import { parseRange } from "../package/references";
import { countLimits } from "../limits";
import { refuseMany } from "../xml/counts";
import { childElements, rootElement, startTag, topElement } from "../xml/elements";
import { attributes } from "../xml/tags";
import type { SheetScan } from "./scanSheet";

const decoder = new TextDecoder();

/** The worksheet as text with its cells left out: small whatever the table's size. */
export function sheetFrame({ bytes, prefix, dataStart, dataEnd }: SheetScan): string {
  const before = decoder.decode(bytes.subarray(0, dataStart));
  const behind = decoder.decode(bytes.subarray(dataEnd));
  return `${before}${emptyData(prefix)}${behind}`;
}

/** What stands in a frame where the cells were. */
export function emptyData(prefix: string): string {
  return `<${prefix}sheetData/>`;
}

/**
 * Merged areas of a sheet.
 * @throws WorkbookError when what stands around the cells is not well-formed, or there are too many areas.
 */
export function readMerges(frame: string): readonly CellRange[] {
  refuseMany(frame, "mergeCell ", countLimits.merges, "vùng ô gộp");
  rootElement(frame);
  const list = frame.includes("mergeCell") ? topElement(frame, "mergeCells") : null;
  if (list === null) return [];
  return childElements(frame, list).flatMap(
    (merge) => parseRange(attributes(frame, startTag(merge)).get("ref") ?? "") ?? []
  );
}

/** Largest style number of a whole column; -1 when none has one. */
export function largestColumnStyle(frame: string): number {
  const list = frame.includes("cols") ? topElement(frame, "cols") : null;
  if (list === null) return -1;
  return childElements(frame, list).reduce(
    (largest, column) =>
      Math.max(largest, Number(attributes(frame, startTag(column)).get("style") ?? -1)),
    -1
  );
}

/** Whether rows are hidden by a filter over the sheet; tables have filters of their own (see hasFilteredTable). */
export function isFiltered(frame: string): boolean {
  const filter = frame.includes("autoFilter") ? topElement(frame, "autoFilter") : null;
  return filter !== null && childElements(frame, filter).length > 0;
}

/** Whether cells of the sheet are locked against typing. */
export function isProtected(frame: string): boolean {
  const protection = frame.includes("sheetProtection")
    ? topElement(frame, "sheetProtection")
    : null;
  return protection !== null && isOn(attributes(frame, startTag(protection)).get("sheet"));
}
