import { formatRange } from "../../../cells/address";
import type { WorkbookContents } from "../../../plan/port";
import type { HostSession } from "../HostSession";
import { hostCode, isRefusal, isTooLarge } from "../hostFaults";
import { areaOf, bands, inTurn, packed } from "./block";
import type { Block } from "./block";
import { firstLook, rectangles } from "./firstLook";
import type { LookedSheet } from "./firstLook";
import { hasOldLetters } from "./legacyLetters";
import type { SheetCells } from "./SheetCells";
import { readOutline } from "./sheetList";
import type { ListedSheet } from "./sheetList";

/** Cells of one answer: values, formulas and formats of so many stay well under the 5 MB of Excel on the web. */
const cellsPerRequest = 30_000;
const fontsPerRequest = 50_000;
const fewestCells = 500;
/** Excel lists at most 512 merged areas of a range: bands this low stay under that on real sheets. */
const mergeRows = 100;

interface SheetBlock extends Block {
  readonly cells: SheetCells;
}

/**
 * Everything the workbook holds. Two requests for a small workbook, one more for each further 30,000 cells,
 * one more for old fonts.
 */
export async function readWorkbook(session: HostSession): Promise<WorkbookContents> {
  const outline = await session.run(readOutline);
  const looked = await lookAt(session, outline.sheets);
  const rest = looked.flatMap(({ cells, rest: range }) =>
    range ? [{ sheet: cells.sheet, range, cells }] : []
  );
  await readBlocks(session, rest, cellsPerRequest, requestCells);
  await readBlocks(session, needingFonts(looked), fontsPerRequest, requestFonts);
  return {
    name: outline.name,
    grids: looked.map(({ cells }) => cells),
    ownRegions: outline.ownRegions,
  };
}

/** Where the host cannot list the merges of the first look at once, they come in bands with the rest. */
async function lookAt(
  session: HostSession,
  sheets: readonly ListedSheet[]
): Promise<readonly LookedSheet[]> {
  try {
    return await session.run((context) => firstLook(context, sheets, true));
  } catch (error) {
    if (hostCode(error) === "" || isRefusal(error) || isTooLarge(error)) throw error;
  }
  const looked = await session.run((context) => firstLook(context, sheets, false));
  await session.run(async (context) => {
    await requestMerges(
      context,
      looked.map(({ cells }) => ({
        sheet: cells.sheet,
        range: { top: 0, left: 0, bottom: cells.rowCount - 1, right: cells.columnCount - 1 },
        cells,
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
  const asked = blocks.flatMap(({ sheet, range, cells }) =>
    bands(range, mergeRows * (range.right - range.left + 1)).map((band) => {
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
