import { formatRange } from "../../../cells/address";
import type { CellRange } from "../../../cells/address";
import type { WorkbookContents } from "../../../plan/port";
import type { HostSession } from "../HostSession";
import { hostCode, isRefusal, isTooLarge } from "../hostFaults";
import { areaOf, bands, inTurn, packed } from "./block";
import type { Block } from "./block";
import { askFirstLook, firstLook, rectangles } from "./firstLook";
import type { KnownExtent, LookedSheet } from "./firstLook";
import { hasOldLetters } from "./legacyLetters";
import type { SheetCells } from "./SheetCells";
import { askOutline, readOutline } from "./sheetList";
import { askTables } from "./askTables";
import type { PlacedTable } from "./askTables";
import type { ListedSheet, ListedTable, WorkbookOutline } from "./sheetList";

/** Cells of one answer: values, formulas and formats of so many stay well under the 5 MB of Excel on the web. */
const cellsPerRequest = 30_000;
const fontsPerRequest = 50_000;
const fewestCells = 500;
/** Excel lists at most 512 merged areas of a range: bands this low stay under that on real sheets. */
const mergeRows = 100;

interface SheetBlock extends Block {
  readonly cells: SheetCells;
  /** False where the merged areas are known already. */
  readonly withMerges: boolean;
}

/** What an earlier reading saves the next one. */
export interface KnownStructure {
  readonly sheets: readonly ListedSheet[];
  /**
   * Merged areas by sheet id. To ask for them may empty the person's undo stack (Excel on Windows,
   * OfficeDev/office-js#5918): once is enough while no row, column or sheet came or went.
   */
  readonly merges: ReadonlyMap<string, readonly CellRange[]>;
  /** How far sheets were used, by sheet id: those that are not large are read whole at once. */
  readonly extents: ReadonlyMap<string, KnownExtent>;
  /** Excel tables, as they were listed. */
  readonly tables: readonly ListedTable[];
}

export const nothingKnown: KnownStructure = {
  sheets: [],
  merges: new Map(),
  extents: new Map(),
  tables: [],
};

export interface WorkbookReading {
  readonly contents: WorkbookContents;
  readonly structure: KnownStructure;
}

/**
 * Everything the workbook holds. Two requests for a small workbook, one where the sheets are those known from an
 * earlier reading; one more for each further 30,000 cells, one more for old fonts.
 */
export async function readWorkbook(
  session: HostSession,
  known: KnownStructure = nothingKnown
): Promise<WorkbookReading> {
  const { outline, looked, knowsMerges } =
    (await lookAgain(session, known)) ?? (await lookAfresh(session));
  const rest = looked.flatMap(({ cells, rest: range }, at) =>
    range
      ? [{ sheet: cells.sheet, range, cells, withMerges: !knowsMerges(outline.sheets[at]) }]
      : []
  );
  await readBlocks(session, rest, cellsPerRequest, requestCells);
  await readBlocks(session, needingFonts(looked), fontsPerRequest, requestFonts);
  const contents = {
    name: outline.name,
    grids: looked.map(({ cells }) => cells),
    ownRegions: outline.ownRegions,
  };
  const merges = new Map(
    outline.sheets.map(({ id }, at) => [id, looked[at]?.cells.merges ?? []] as const)
  );
  const extents = new Map(
    outline.sheets.flatMap(({ id }, at) => {
      const cells = looked[at]?.cells;
      if (cells === undefined) return [];
      const { rowCount, columnCount } = cells;
      return [[id, { rowCount, columnCount }] as const];
    })
  );
  return {
    contents,
    structure: { sheets: outline.sheets, merges, extents, tables: outline.tables },
  };
}

interface Looked {
  readonly outline: WorkbookOutline;
  readonly looked: readonly LookedSheet[];
  /** Whether the merged areas of a sheet were known before it was looked at. */
  readonly knowsMerges: (sheet: ListedSheet | undefined) => boolean;
}

async function lookAfresh(session: HostSession): Promise<Looked> {
  const outline = await session.run(readOutline);
  return { outline, looked: await lookAt(session, outline), knowsMerges: () => false };
}

/** List and first look in one request; null when sheets came, went or moved meanwhile. */
async function lookAgain(
  session: HostSession,
  { sheets: known, merges, extents, tables }: KnownStructure
): Promise<Looked | null> {
  if (known.length === 0) return null;
  const asked = known.map(({ id }) => ({
    id,
    withMerges: !merges.has(id),
    extent: extents.get(id) ?? null,
  }));
  try {
    return await session.run(async (context) => {
      const outlined = askOutline(context);
      const answer = askFirstLook(context, asked);
      const placed = askTables(context, tables);
      await context.sync();
      const outline = outlined();
      if (!areSame(outline.sheets, known) || !areSame(outline.tables, tables)) return null;
      const looked = answer(outline.sheets);
      addTables(outline, looked, placed(outline.tables));
      looked.forEach(({ cells }, at) => {
        cells.addMerges(merges.get(known[at]?.id ?? "") ?? []);
      });
      return { outline, looked, knowsMerges: (sheet) => merges.has(sheet?.id ?? "") };
    });
  } catch (error) {
    // An answer that was too large is asked for in parts.
    if (!isTooLarge(error) && (hostCode(error) === "" || isRefusal(error))) throw error;
    return null;
  }
}

function areSame(
  one: readonly { readonly id: string }[],
  other: readonly { readonly id: string }[]
): boolean {
  return one.length === other.length && one.every(({ id }, at) => id === other[at]?.id);
}

function addTables(
  { sheets }: WorkbookOutline,
  looked: readonly LookedSheet[],
  tables: readonly PlacedTable[]
): void {
  for (const { sheetId, table } of tables) {
    looked[sheets.findIndex(({ id }) => id === sheetId)]?.cells.addTable(table);
  }
}

/** Where the host cannot list the merges of the first look at once, they come in bands with the rest. */
async function lookAt(
  session: HostSession,
  outline: WorkbookOutline
): Promise<readonly LookedSheet[]> {
  const look =
    (withMerges: boolean) =>
    async (context: Excel.RequestContext): Promise<readonly LookedSheet[]> => {
      const placed = askTables(context, outline.tables);
      const looked = await firstLook(context, outline.sheets, withMerges);
      addTables(outline, looked, placed(outline.tables));
      return looked;
    };
  try {
    return await session.run(look(true));
  } catch (error) {
    if (hostCode(error) === "" || isRefusal(error) || isTooLarge(error)) throw error;
  }
  const looked = await session.run(look(false));
  await session.run(async (context) => {
    await requestMerges(
      context,
      looked.map(({ cells }) => ({
        sheet: cells.sheet,
        range: { top: 0, left: 0, bottom: cells.rowCount - 1, right: cells.columnCount - 1 },
        cells,
        withMerges: true,
      }))
    );
  });
  return looked;
}

type Request = (context: Excel.RequestContext, blocks: readonly SheetBlock[]) => Promise<void>;

/** In requests of bounded size; where the host finds an answer too large, in smaller ones. */
async function readBlocks(
  session: HostSession,
  wanted: readonly SheetBlock[],
  cells: number,
  request: Request
): Promise<void> {
  const blocks = wanted.flatMap((block) =>
    bands(block.range, cells).map((range) => ({ ...block, range }))
  );
  await inTurn(
    packed(blocks, ({ range }) => areaOf(range), cells),
    async (group) => {
      try {
        await session.run((context) => request(context, group));
      } catch (error) {
        if (!isTooLarge(error) || cells <= fewestCells) throw error;
        await readBlocks(session, group, Math.ceil(cells / 2), request);
      }
    }
  );
}

async function requestCells(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[]
): Promise<void> {
  const asked = blocks.map(({ sheet, range }) => {
    const part = rangeOf(context, sheet, formatRange(range));
    part.load("values,formulas,numberFormat");
    return part;
  });
  await requestMerges(context, blocks);
  blocks.forEach(({ cells, range }, index) => {
    const part = asked[index];
    if (part) cells.addBlock(range, part.values, part.formulas, part.numberFormat);
  });
}

/** The merges of the blocks; takes along what else is queued. */
async function requestMerges(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[]
): Promise<void> {
  const asked = blocks.flatMap(({ sheet, range, cells, withMerges }) =>
    (withMerges ? bands(range, mergeRows * (range.right - range.left + 1)) : []).map((band) => {
      const merges = rangeOf(context, sheet, formatRange(band)).getMergedAreasOrNullObject();
      merges.load("areas/items/address");
      return { merges, cells };
    })
  );
  await context.sync();
  for (const { merges, cells } of asked) {
    if (!merges.isNullObject) cells.addMerges(rectangles(merges));
  }
}

/** Sheets with text of old fonts whose cells do not all have one font. */
function needingFonts(looked: readonly LookedSheet[]): readonly SheetBlock[] {
  return looked
    .filter(({ cells }) => cells.commonFont === null && hasOldLetters(cells.texts()))
    .map(({ cells }) => ({
      sheet: cells.sheet,
      range: { top: 0, left: 0, bottom: cells.rowCount - 1, right: cells.columnCount - 1 },
      cells,
      withMerges: false,
    }));
}

async function requestFonts(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[]
): Promise<void> {
  const asked = blocks.map(({ sheet, range }) =>
    rangeOf(context, sheet, formatRange(range)).getCellProperties({
      format: { font: { name: true } },
    })
  );
  await context.sync();
  blocks.forEach(({ cells, range }, index) => {
    const names = asked[index]?.value.map((line) =>
      line.map((cell) => cell.format?.font?.name ?? null)
    );
    if (names) cells.addFonts(range, names);
  });
}

function rangeOf(context: Excel.RequestContext, sheet: string, address: string): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}
