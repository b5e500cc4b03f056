import type { Grid } from "../../cells/grid";
import type { WorkbookContents } from "../../plan/port";
import { damagedFile } from "./faults";
import type { OfficePackage } from "./package/officePackage";
import type { Part } from "./package/part";
import {
  ownRegionsOf,
  readWorkbookIndex,
  type SheetEntry,
  type WorkbookIndex,
} from "./package/workbookIndex";
import { scanSheet, type SheetScan } from "./sheet/scanSheet";
import { SharedStrings } from "./sheet/sharedStrings";
import { readCovered } from "./sheet/coveredAreas";
import { isFiltered, isProtected, readMerges, sheetFrame } from "./sheet/sheetFrame";
import { hasFilteredTable, readTables } from "./sheet/sheetTables";
import { SheetGrid, type GridSources } from "./sheet/sheetGrid";
import { readStyles, type StyleTable } from "./styles/readStyles";

/** What was worked out of a part stays with it, since parts never change: nothing is scanned twice. */
const scans = new WeakMap<Part, Promise<SheetScan>>();
const strings = new WeakMap<Part, Promise<SharedStrings>>();
const styleTables = new WeakMap<Part, Promise<StyleTable>>();

/** Everything the chain needs of a workbook. */
export async function readContents(parts: OfficePackage, name: string): Promise<WorkbookContents> {
  const index = await readWorkbookIndex(parts);
  const sources = await gridSources(parts, index);
  const grids: Grid[] = [];
  for (const sheet of index.sheets) {
    if (sheet.type === "worksheet") grids.push(await readGrid(parts, sheet, sources));
  }
  return { name, grids, ownRegions: ownRegionsOf(index) };
}

/** What cells of any sheet refer to. */
export async function gridSources(
  parts: OfficePackage,
  index: WorkbookIndex
): Promise<GridSources> {
  return {
    strings: await sharedStrings(parts, index),
    styles: await styleTable(parts, index),
    date1904: index.date1904,
  };
}

/** @throws WorkbookError when the sheet's part is missing or broken. */
export async function readGrid(
  parts: OfficePackage,
  { name, state, part }: SheetEntry,
  sources: GridSources
): Promise<SheetGrid> {
  if (part === null) throw damagedFile(`thiếu trang tính “${name}”`);
  const scan = await scanPart(parts, part);
  if (scan.cells.largestShared >= sources.strings.count) {
    throw damagedFile(`trang tính “${name}” trỏ tới chuỗi không có`);
  }
  const frame = sheetFrame(scan);
  return new SheetGrid(
    name,
    {
      visibility: state,
      isProtected: isProtected(frame),
      isFiltered: isFiltered(frame) || (await hasFilteredTable(parts, part)),
    },
    readMerges(frame),
    await readCovered(parts, part),
    (await readTables(parts, part)).map(({ table }) => table),
    scan,
    sources
  );
}

/** The scan of a worksheet part, made once. */
export function scanPart(parts: OfficePackage, name: string): Promise<SheetScan> {
  return once(scans, parts.part(name), async () => scanSheet(await parts.bytes(name)));
}

function sharedStrings(parts: OfficePackage, index: WorkbookIndex): Promise<SharedStrings> {
  const part = linked(parts, index, "sharedStrings");
  if (part === null) return Promise.resolve(SharedStrings.none);
  return once(strings, part, async () => SharedStrings.read(await parts.text(part.name)));
}

function styleTable(parts: OfficePackage, index: WorkbookIndex): Promise<StyleTable> {
  const part = linked(parts, index, "styles");
  if (part === null) return Promise.resolve([]);
  return once(styleTables, part, async () => readStyles(await parts.text(part.name)));
}

function linked(parts: OfficePackage, index: WorkbookIndex, type: string): Part | null {
  const link = index.relationships.find((each) => each.type === type);
  return link?.part == null ? null : parts.find(link.part);
}

function once<Value>(
  cache: WeakMap<Part, Promise<Value>>,
  part: Part,
  make: () => Promise<Value>
): Promise<Value> {
  const known = cache.get(part);
  if (known !== undefined) return known;
  const made = make();
  cache.set(part, made);
  return made;
}
