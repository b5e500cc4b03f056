import type { CellRange } from "../../../sheet/address";
import { parseRange } from "../package/references";
import { attributes, tags } from "../xml/tags";
import type { SheetScan } from "./scanSheet";

const decoder = new TextDecoder();

/** What stands behind the cells of a sheet: merges, protection, links, drawings. */
export function textBehindCells(scan: SheetScan): string {
  return decoder.decode(scan.bytes.subarray(scan.dataEnd));
}

/** Merged areas of a sheet. */
export function readMerges(behind: string): readonly CellRange[] {
  const from = behind.search(/<(?:[\w.-]+:)?mergeCells[\s>]/);
  if (from < 0) return [];
  const merges: CellRange[] = [];
  for (const tag of tags(behind, from)) {
    if (tag.name === "mergeCells" && tag.kind !== "open") break;
    if (tag.name !== "mergeCell" || tag.kind === "close") continue;
    const range = parseRange(attributes(behind, tag).get("ref") ?? "");
    if (range !== null) merges.push(range);
  }
  return merges;
}
