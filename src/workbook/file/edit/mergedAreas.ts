import { formatRange, intersects, type CellRange } from "../../../cells/address";
import { readMerges } from "../sheet/sheetFrame";
import { topElement } from "../xml/elements";
import { insertInOrder, prefixOf } from "../xml/insert";
import { worksheetOrder } from "./hyperlinks";

/** The merged areas that have a cell in a part of the sheet. @param frame The worksheet without its cells. */
export function mergesIn(frame: string, part: CellRange): readonly CellRange[] {
  return readMerges(frame).filter((merge) => intersects(merge, part));
}

/** The frame with exactly those areas merged in a part of the sheet; elsewhere they stay as they are. */
export function writeMerges(frame: string, part: CellRange, wanted: readonly CellRange[]): string {
  const present = readMerges(frame);
  const kept = present.filter((merge) => !intersects(merge, part));
  const references = [...kept, ...wanted].map(formatRange);
  if (isSameSet(present.map(formatRange), references)) return frame;
  const make = (prefix: string): string =>
    `<${prefix}mergeCells count="${references.length}">${references
      .map((reference) => `<${prefix}mergeCell ref="${reference}"/>`)
      .join("")}</${prefix}mergeCells>`;
  const list = topElement(frame, "mergeCells");
  if (list !== null) {
    // An empty list is not valid.
    const made = references.length === 0 ? "" : make(prefixOf(list));
    return frame.slice(0, list.start) + made + frame.slice(list.end);
  }
  return insertInOrder(frame, "mergeCells", worksheetOrder, make);
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const all = new Set(one);
  return all.size === new Set(other).size && other.every((each) => all.has(each));
}
