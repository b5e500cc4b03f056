import { isOn } from "../package/workbookIndex";
import { childElements, startTag, topElement } from "../xml/elements";
import { attributes } from "../xml/tags";
import { findText, tagEnd } from "./byteScan";
import type { SheetScan } from "./scanSheet";
import { sheetFrame } from "./sheetFrame";

/** The hidden rows and columns of a sheet, zero-based. */
export interface HiddenParts {
  readonly rows: ReadonlySet<number>;
  /** First and last column of each hidden run. */
  readonly columns: readonly (readonly [number, number])[];
}

const nothing: HiddenParts = { rows: new Set(), columns: [] };
const decoder = new TextDecoder();

/** Rows hidden by hand or by a filter, and hidden columns. */
export function hiddenParts(scan: SheetScan): HiddenParts {
  if (findText(scan.bytes, 0, "hidden=") < 0) return nothing;
  return { rows: hiddenRows(scan), columns: hiddenColumns(sheetFrame(scan)) };
}

function hiddenRows({ bytes, cells }: SheetScan): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let slot = 0; slot < cells.rowElements; slot += 1) {
    const place = cells.rowAt(slot);
    if (place === null) continue;
    const tag = decoder.decode(bytes.subarray(place.offset, tagEnd(bytes, place.offset)));
    if (
      tag.includes("hidden") &&
      isOn(attributes(tag, { start: 0, end: tag.length }).get("hidden"))
    )
      rows.add(place.row);
  }
  return rows;
}

function hiddenColumns(frame: string): readonly (readonly [number, number])[] {
  const list = frame.includes("hidden") ? topElement(frame, "cols") : null;
  if (list === null) return [];
  return childElements(frame, list).flatMap((column): [number, number][] => {
    const found = attributes(frame, startTag(column));
    const [min, max] = [Number(found.get("min")), Number(found.get("max"))];
    return isOn(found.get("hidden")) && min >= 1 && max >= min ? [[min - 1, max - 1]] : [];
  });
}
