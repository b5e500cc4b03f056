import { formatRange } from "../../../cells/address";
import type { CellRange } from "../../../cells/address";
import { parseReference } from "../rangeReference";
import { SheetCells } from "./SheetCells";
import type { ListedSheet } from "./sheetList";

const previewCells = 60_000;
const previewColumns = 64;

/** A sheet after the first look: its upper part is in the grid, the rest is still to be read. */
export interface LookedSheet {
  readonly cells: SheetCells;
  readonly rest: CellRange | null;
}

/** Rows that the first look takes of each sheet, so that all of them together stay one small answer. */
export function previewRows(sheetCount: number): number {
  return Math.max(60, Math.floor(previewCells / (previewColumns * Math.max(1, sheetCount))));
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
  const looked = askFirstLook(context, sheets, withMerges);
  await context.sync();
  return looked(sheets);
}

/**
 * Queues the first look; the answer is there after the caller's `context.sync()`, for the sheets as they are
 * called by then (in the same order).
 */
export function askFirstLook(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  withMerges: boolean
): (named: readonly ListedSheet[]) => readonly LookedSheet[] {
  const upper: CellRange = {
    top: 0,
    left: 0,
    bottom: previewRows(sheets.length) - 1,
    right: previewColumns - 1,
  };
  const asked = sheets.map((sheet) => {
    const object = context.workbook.worksheets.getItem(sheet.id);
    const used = object.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,format/font/name");
    const range = object.getRange(formatRange(upper));
    const part = range.getUsedRangeOrNullObject(true);
    part.load("rowIndex,columnIndex,values,formulas,numberFormat");
    const merges = withMerges ? range.getMergedAreasOrNullObject() : null;
    merges?.load("areas/items/address");
    return { used, part, merges };
  });
  return (named) => asked.flatMap((look, at) => lookedSheet(named[at], look, upper));
}

interface Look {
  readonly used: Excel.Range;
  readonly part: Excel.Range;
  readonly merges: Excel.RangeAreas | null;
}

function lookedSheet(
  sheet: ListedSheet | undefined,
  { used, part, merges }: Look,
  upper: CellRange
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
