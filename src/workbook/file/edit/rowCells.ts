import { columnIndex } from "../../../cells/address";
import { isOn } from "../package/workbookIndex";
import type { SheetScan } from "../sheet/scanSheet";
import { attributes } from "../xml/tags";
import { nextTag, sign, skipAside, skipElement, tagEnd } from "../sheet/byteScan";

/** A cell element in a row, and where it stands in the sheet's bytes. */
export interface RowCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: number;
}

/** A row element taken apart. */
export interface RowElement {
  readonly start: number;
  /** Behind the start tag. */
  readonly open: number;
  /** Before the end tag; `open` when the row is an empty element. */
  readonly close: number;
  readonly end: number;
  readonly isEmpty: boolean;
  readonly cells: readonly RowCell[];
}

const decoder = new TextDecoder();

/** Takes the row apart that starts at `start`; the scanner has seen it before. */
export function readRow(bytes: Uint8Array, start: number): RowElement {
  const open = tagEnd(bytes, start);
  if (bytes[open - 2] === sign.slash) {
    return { start, open, close: open, end: open, isEmpty: true, cells: [] };
  }
  const cells: RowCell[] = [];
  let column = -1;
  let place = nextTag(bytes, open);
  while (bytes[place + 1] !== sign.slash) {
    const next = bytes[place + 1];
    if (next === sign.bang || next === sign.question) place = skipAside(bytes, place);
    else {
      const end = skipElement(bytes, place);
      const tag = decoder.decode(bytes.subarray(place, tagEnd(bytes, place)));
      if (/^<(?:[\w.-]+:)?c[\s/>]/.test(tag)) {
        const values = attributes(tag, { start: 0, end: tag.length });
        const letters = /^[A-Z]+/i.exec(values.get("r") ?? "")?.[0];
        column = letters === undefined ? column + 1 : columnIndex(letters);
        cells.push({ column, start: place, end, style: Number(values.get("s") ?? 0) });
      }
      place = end;
    }
    place = nextTag(bytes, place);
  }
  return { start, open, close: place, end: tagEnd(bytes, place), isEmpty: false, cells };
}

/** Height that somebody gave the row, in points; null: automatic. */
export function heightOfRow({ bytes, cells }: SheetScan, row: number): number | null {
  const slot = cells.slotOf(row);
  const offset = slot < 0 ? null : (cells.rowAt(slot)?.offset ?? null);
  if (offset === null) return null;
  const tag = decoder.decode(bytes.subarray(offset, tagEnd(bytes, offset)));
  const values = attributes(tag, { start: 0, end: tag.length });
  const height = Number(values.get("ht") ?? Number.NaN);
  return isOn(values.get("customHeight")) && Number.isFinite(height) ? height : null;
}
