import { formatRange } from "../../../cells/address";
import type { CellRange } from "../../../cells/address";
import { parseReference } from "../../../cells/rangeReference";
import { SheetCells } from "./SheetCells";
import type { ListedSheet } from "./sheetList";

const previewCells = 60_000;
const previewColumns = 64;
/** Rows that may have come below a sheet since it was read last. */
const rowsToGrow = 40;

/** A sheet after the first look: its upper part is in the grid, the rest is still to be read. */
export interface LookedSheet {
  readonly cells: SheetCells;
  readonly rest: CellRange | null;
}

/** How far a sheet was used when it was read last. */
export interface KnownExtent {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What is known of a sheet before it is looked at. */
export interface SheetToLookAt {
  readonly id: string;
  readonly withMerges: boolean;
  readonly extent: KnownExtent | null;
}

/** Rows that the first look takes of each sheet, so that all of them together stay one small answer. */
function previewRows(sheetCount: number): number {
  return Math.max(60, Math.floor(previewCells / (previewColumns * Math.max(1, sheetCount))));
}

/**
 * The upper part of each sheet that the first look takes: sheets that are known go to their end where all of them
 * together are no larger an answer than that of sheets nobody knows.
 */
function upperParts(sheets: readonly SheetToLookAt[]): readonly CellRange[] {
  const usual = previewRows(sheets.length);
  const cells = sheets.reduce(
    (sum, { extent }) => sum + (extent === null ? 0 : extent.rowCount * extent.columnCount),
    0
  );
  return sheets.map(({ extent, withMerges }) => {
    // Merged areas of so many rows at once may be more than Excel lists.
    const isWhole = extent !== null && cells <= previewCells && !withMerges;
    const rows = isWhole ? Math.max(usual, extent.rowCount + rowsToGrow) : usual;
    return { top: 0, left: 0, bottom: rows - 1, right: previewColumns - 1 };
  });
}

/**
 * One request for all sheets: how far each is used, and its upper part with the merges there. Small
 * workbooks are read whole by it.
 * @param withMerges False where the host could not list the merges at once.
 */
export async function firstLook(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  withMerges: boolean
): Promise<readonly LookedSheet[]> {
  const looked = askFirstLook(
    context,
    sheets.map(({ id }) => ({ id, withMerges, extent: null }))
  );
  await context.sync();
  return looked(sheets);
}

/**
 * Queues the first look; the answer is there after the caller's `context.sync()`, for the sheets as they are
 * called by then (in the same order).
 */
export function askFirstLook(
  context: Excel.RequestContext,
  sheets: readonly SheetToLookAt[]
): (named: readonly ListedSheet[]) => readonly LookedSheet[] {
  const uppers = upperParts(sheets);
  const asked = sheets.flatMap(({ id, withMerges }, at) => {
    const upper = uppers[at];
    if (upper === undefined) return [];
    const object = context.workbook.worksheets.getItem(id);
    const used = object.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,format/font/name");
    const range = object.getRange(formatRange(upper));
    const part = range.getUsedRangeOrNullObject(true);
    part.load("rowIndex,columnIndex,values,formulas,numberFormat");
    const merges = withMerges ? range.getMergedAreasOrNullObject() : null;
    merges?.load("areas/items/address");
    return [{ upper, used, part, merges }];
  });
  return (named) => asked.flatMap((look, at) => lookedSheet(named[at], look));
}

interface Look {
  readonly upper: CellRange;
  readonly used: Excel.Range;
  readonly part: Excel.Range;
  readonly merges: Excel.RangeAreas | null;
}

function lookedSheet(
  sheet: ListedSheet | undefined,
  { upper, used, part, merges }: Look
): readonly LookedSheet[] {
  if (sheet === undefined) return [];
  const extent = used.isNullObject ? null : extentOf(used);
  const cells = new SheetCells(
    sheet.name,
    sheet.state,
    extent ? extent.bottom + 1 : 0,
    extent ? extent.right + 1 : 0,
    extent ? fontNameOf(used) : null
  );
  if (merges && !merges.isNullObject) cells.addMerges(rectangles(merges));
  if (!extent) return [{ cells, rest: null }];
  if (extent.right > upper.right) return [{ cells, rest: extent }];
  if (!part.isNullObject) {
    const corner = { top: part.rowIndex, left: part.columnIndex };
    cells.addBlock(corner, part.values, part.formulas, part.numberFormat);
  }
  const isWhole = extent.bottom <= upper.bottom;
  const top = Math.max(extent.top, upper.bottom + 1);
  return [{ cells, rest: isWhole ? null : { ...extent, top } }];
}

/** The rectangles of merged areas. */
export function rectangles(areas: Excel.RangeAreas): readonly CellRange[] {
  return areas.areas.items.flatMap(({ address }) => {
    const target = parseReference(address);
    return target ? [target.range] : [];
  });
}

function extentOf(used: Excel.Range): CellRange {
  return {
    top: used.rowIndex,
    left: used.columnIndex,
    bottom: used.rowIndex + used.rowCount - 1,
    right: used.columnIndex + used.columnCount - 1,
  };
}

/** The host answers null, whatever the type says, when the cells' fonts differ. */
function fontNameOf(used: Excel.Range): string | null {
  const name: unknown = used.format.font.name;
  return typeof name === "string" && name !== "" ? name : null;
}
