import { formatReference } from "../../../cells/address";
import { ownPrefix } from "../../../plan/plan";
import { lastSheet, staffCell } from "../faults";
import { removePart } from "../package/contentTypes";
import type { OfficePackage } from "../package/officePackage";
import { relationshipsOf } from "../package/partNames";
import { parseReference } from "../package/references";
import { relationships, removeRelationshipsTo } from "../package/relationships";
import { readWorkbookIndex, type SheetEntry, type WorkbookIndex } from "../package/workbookIndex";
import type { SheetGrid } from "../sheet/sheetGrid";
import { attributes, tags } from "../xml/tags";
import { removeNames } from "./definedNames";
import type { OwnCells } from "./ownCells";

/**
 * Takes a sheet of the program's own away, with its drawing and charts and the names that lead to it.
 * @throws WorkbookError staffCell when somebody has written on it; "unsupported" when no visible sheet would stay.
 */
export async function removeSheet(
  parts: OfficePackage,
  index: WorkbookIndex,
  entry: SheetEntry,
  grid: SheetGrid,
  own: OwnCells
): Promise<void> {
  refuseForeignCells(grid, own);
  const stays = index.sheets.filter((sheet) => sheet !== entry);
  if (!stays.some(({ visibility }) => visibility === "visible")) throw lastSheet();
  const place = index.sheets.indexOf(entry);
  if (entry.part !== null) {
    await removeWithDrawing(parts, entry.part);
    await removeRelationshipsTo(parts, index.part, entry.part);
  }
  const gone = index.names.filter(
    ({ name, formula, localSheet }) =>
      localSheet === place ||
      (name.startsWith(ownPrefix) && parseReference(formula)?.sheet === entry.name)
  );
  parts.put(index.part, removeNames(index, gone));
  const left = await readWorkbookIndex(parts);
  const element = left.sheets[place]?.element;
  if (element === undefined) return;
  const xml = left.xml.slice(0, element.start) + left.xml.slice(element.end);
  parts.put(index.part, recounted(xml, place));
}

function refuseForeignCells(grid: SheetGrid, own: OwnCells): void {
  grid.scan.cells.forEach((_, row, column) => {
    if (own.has(grid.sheet, row, column)) return;
    throw staffCell(formatReference({ sheet: grid.sheet, row, column }));
  });
}

async function removeWithDrawing(parts: OfficePackage, sheet: string): Promise<void> {
  for (const { type, part } of await relationships(parts, sheet)) {
    if (type !== "drawing" || part === null || !parts.has(part)) continue;
    for (const link of await relationships(parts, part)) {
      if (link.type === "chart" && link.part !== null) await removeWhole(parts, link.part);
    }
    await removeWhole(parts, part);
  }
  await removeWhole(parts, sheet);
}

async function removeWhole(parts: OfficePackage, part: string): Promise<void> {
  await removePart(parts, relationshipsOf(part));
  await removePart(parts, part);
}

/** Numbers of sheets behind the removed one, in names and views, count one less. */
function recounted(xml: string, removed: number): string {
  let text = xml;
  for (const tag of [...tags(xml)].reverse()) {
    if (tag.name !== "definedName" && tag.name !== "workbookView") continue;
    const counter = tag.name === "definedName" ? ["localSheetId"] : ["activeTab", "firstSheet"];
    const values = attributes(xml, tag);
    const changed = counter.reduce(
      (source, name) => {
        const value = Number(values.get(name) ?? -1);
        if (value < removed || value === 0) return source;
        return source.replace(new RegExp(`(\\s${name}\\s*=\\s*["'])\\d+`), `$1${value - 1}`);
      },
      xml.slice(tag.start, tag.end)
    );
    text = text.slice(0, tag.start) + changed + text.slice(tag.end);
  }
  return text;
}
