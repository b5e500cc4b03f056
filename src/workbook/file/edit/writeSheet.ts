import type { CellRange } from "../../../cells/address";
import { formatRange } from "../../../cells/address";
import { parseRange } from "../package/references";
import { startTag, topElement } from "../xml/elements";
import { attributes } from "../xml/tags";
import { emptyData } from "../sheet/sheetFrame";
import type { SheetScan } from "../sheet/scanSheet";
import { joinBytes } from "./joinBytes";
import { decideRow, type SheetRules } from "./decideCells";
import type { SheetEdits } from "./plannedCells";
import { readRow, type RowElement } from "./rowCells";
import { changedRow, newRow, type WrittenCell } from "./rowXml";

/** What a write did to a sheet. */
export interface SheetWrite {
  /** New bytes of the part; null when nothing changed. */
  readonly bytes: Uint8Array | null;
  /** Whether a formula went away. */
  readonly dropsFormula: boolean;
}

const encoder = new TextEncoder();

/**
 * Puts the planned cells into a sheet by byte ranges: rows and cells that do not change are copied as they are.
 * @param frame The sheet without its cells, other edits in it.
 * @throws WorkbookError staffCell.
 */
export function writeSheet(
  rules: SheetRules,
  edits: SheetEdits,
  frame: string,
  heights: ReadonlyMap<number, number | null>
): SheetWrite {
  const { scan } = rules.grid;
  const { bytes, prefix, cells } = scan;
  const pieces: Uint8Array[] = [];
  const written: WrittenCell[] = [];
  let place = scan.dataOpen;
  for (const [row, line] of [...edits].sort(([one], [other]) => one - other)) {
    const slot = cells.slotOf(row);
    const offset = slot < 0 ? null : (cells.rowAt(slot)?.offset ?? null);
    const element: RowElement | null = offset === null ? null : readRow(bytes, offset);
    const changed = decideRow(rules, row, element, line);
    if (changed.length === 0) continue;
    written.push(...changed);
    const at = element?.start ?? cells.rowAt(-1 - slot)?.offset ?? scan.dataClose;
    pieces.push(bytes.subarray(place, at));
    place = element?.end ?? at;
    if (element === null)
      pieces.push(encoder.encode(newRow(prefix, row, changed, heights.get(row))));
    else pieces.push(...changedRow(bytes, prefix, element, changed, heights.get(row)));
  }
  pieces.push(bytes.subarray(place, scan.dataClose));
  const dropsFormula = written.some(
    ({ row, column, content }) =>
      content.kind !== "formula" && rules.grid.cell(row, column).formula !== undefined
  );
  if (written.length === 0 && !rules.links.isChanged) return { bytes: null, dropsFormula };
  const linked = rules.links.isChanged ? rules.links.writeInto(frame) : frame;
  return { bytes: assemble(scan, withDimension(linked, written), pieces), dropsFormula };
}

/** The part around other cells. */
export function assemble(
  { bytes, prefix, dataStart, dataOpen, dataClose, dataEnd }: SheetScan,
  frame: string,
  pieces: readonly Uint8Array[]
): Uint8Array {
  const mark = emptyData(prefix);
  const at = frame.indexOf(mark);
  const wasEmpty = dataClose === dataEnd;
  return joinBytes([
    encoder.encode(frame.slice(0, at)),
    wasEmpty ? encoder.encode(`<${prefix}sheetData>`) : bytes.subarray(dataStart, dataOpen),
    ...pieces,
    wasEmpty ? encoder.encode(`</${prefix}sheetData>`) : bytes.subarray(dataClose, dataEnd),
    encoder.encode(frame.slice(at + mark.length)),
  ]);
}

function withDimension(frame: string, written: readonly WrittenCell[]): string {
  const element = topElement(frame, "dimension");
  const filled = written.filter(({ content }) => content.kind !== "blank");
  const reference = element === null ? undefined : attributes(frame, startTag(element)).get("ref");
  const before = parseRange(reference ?? "");
  if (element === null || before === null || filled.length === 0) return frame;
  const after = filled.reduce<CellRange>(
    (range, { row, column }) => ({
      top: Math.min(range.top, row),
      left: Math.min(range.left, column),
      bottom: Math.max(range.bottom, row),
      right: Math.max(range.right, column),
    }),
    before
  );
  const tag = frame
    .slice(element.start, element.openEnd)
    .replace(/(\sref\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${formatRange(after)}"`);
  return frame.slice(0, element.start) + tag + frame.slice(element.openEnd);
}
