import { formatCell, formatRange } from "../../../cells/address";
import type { CellRange } from "../../../cells/address";
import type { EditPlan } from "../../../plan/plan";
import type { HostSession } from "../HostSession";
import { isTooLarge } from "../hostFaults";
import { areaOf, bands, inTurn, packed } from "../read/block";
import { rectangles } from "../read/firstLook";
import { readOutline } from "../read/sheetList";
import { lookFrom } from "./lookFrom";
import { planTargets } from "./planTargets";
import type { SheetTarget } from "./planTargets";
import { Snapshot } from "./Snapshot";
import type { CellInput } from "./cellState";

/** Cells with their looks take 400 to 600 characters each in an answer: so many stay under 3 MB. */
const cellsPerRequest = 5_000;
const fewestCells = 250;
const mergeRows = 100;

interface Piece {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * The workbook as far as the plan touches it: one request for its outline, one for charts and widths and the
 * first 5,000 cells, one more for each further 5,000 cells.
 */
export async function readSnapshot(session: HostSession, plan: EditPlan): Promise<Snapshot> {
  const snapshot = new Snapshot(await session.run(readOutline));
  const targets = [...planTargets(plan).values()].filter(({ sheet }) => snapshot.sheet(sheet));
  const removed = await extents(
    session,
    targets.filter(({ isRemoved }) => isRemoved)
  );
  const pieces = [
    ...targets.flatMap(({ sheet, ranges }) => ranges.map((range) => ({ sheet, range }))),
    ...removed,
  ];
  await readPieces(session, snapshot, pieces, cellsPerRequest, targets, removed);
  return snapshot;
}

/** How far sheets to be taken away are used. */
async function extents(
  session: HostSession,
  targets: readonly SheetTarget[]
): Promise<readonly Piece[]> {
  if (targets.length === 0) return [];
  return session.run(async (context) => {
    const asked = targets.map(({ sheet }) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject();
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      return { sheet, used };
    });
    await context.sync();
    return asked.flatMap(({ sheet, used }) =>
      used.isNullObject
        ? []
        : [
            {
              sheet,
              range: {
                top: used.rowIndex,
                left: used.columnIndex,
                bottom: used.rowIndex + used.rowCount - 1,
                right: used.columnIndex + used.columnCount - 1,
              },
            },
          ]
    );
  });
}

async function readPieces(
  session: HostSession,
  snapshot: Snapshot,
  wanted: readonly Piece[],
  cells: number,
  targets: readonly SheetTarget[],
  removed: readonly Piece[]
): Promise<void> {
  const pieces = wanted.flatMap(({ sheet, range }) =>
    bands(range, cells).map((band) => ({ sheet, range: band }))
  );
  const groups = packed(pieces, ({ range }) => areaOf(range), cells);
  const besides = targets.length > 0 && groups.length === 0 ? [[]] : groups;
  await inTurn([...besides.entries()], async ([index, group]) => {
    const ofSheets = index === 0 ? targets : [];
    try {
      await session.run((context) => readGroup(context, snapshot, group, ofSheets, removed));
    } catch (error) {
      if (!isTooLarge(error) || cells <= fewestCells) throw error;
      await readPieces(session, snapshot, group, Math.ceil(cells / 2), ofSheets, removed);
    }
  });
}

/** One request: the cells of the pieces; and of the sheets their charts and widths. */
async function readGroup(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  group: readonly Piece[],
  targets: readonly SheetTarget[],
  removed: readonly Piece[]
): Promise<void> {
  const { worksheets } = context.workbook;
  const asked = group.map(({ sheet, range }) => {
    const cells = worksheets.getItem(sheet).getRange(formatRange(range));
    cells.load("formulas,numberFormat");
    const looks = cells.getCellProperties(wantedProperties);
    const merges = bands(range, mergeRows * (range.right - range.left + 1)).map((band) => {
      const areas = worksheets
        .getItem(sheet)
        .getRange(formatRange(band))
        .getMergedAreasOrNullObject();
      areas.load("areas/items/address");
      return areas;
    });
    return { sheet, range, cells, looks, merges };
  });
  const charts = targets
    .filter(({ hasCharts, isRemoved }) => hasCharts || isRemoved)
    .map(({ sheet }) => {
      const list = worksheets.getItem(sheet).charts;
      list.load("items/name");
      return { sheet, list };
    });
  const widths = targets.flatMap(({ sheet, columns }) => {
    const all = removed.flatMap((piece) => (piece.sheet === sheet ? columnsOf(piece.range) : []));
    return [...new Set([...columns, ...all])].map((column) => {
      const { format } = worksheets.getItem(sheet).getRange(formatCell({ row: 0, column }));
      format.load("columnWidth");
      return { sheet, column, format };
    });
  });
  const heights = targets.flatMap(({ sheet, rows }) => {
    const all = removed.flatMap((piece) => (piece.sheet === sheet ? rowsOf(piece.range) : []));
    return [...new Set([...rows, ...all])].map((row) => {
      const { format } = worksheets.getItem(sheet).getRange(formatCell({ row, column: 0 }));
      format.load("rowHeight");
      return { sheet, row, format };
    });
  });
  const standards = targets
    .filter(({ rows }) => rows.size > 0)
    .map(({ sheet }) => {
      const worksheet = worksheets.getItem(sheet);
      worksheet.load("standardHeight");
      return { sheet, worksheet };
    });
  await context.sync();

  for (const { sheet, range, cells, looks, merges } of asked) {
    for (const areas of merges) {
      if (!areas.isNullObject) snapshot.addMerges(sheet, rectangles(areas));
    }
    const picture = snapshot.picture(sheet);
    looks.value.forEach((line, down) => {
      line.forEach((properties, across) => {
        const input: unknown = cells.formulas[down]?.[across];
        const format: unknown = cells.numberFormat[down]?.[across];
        picture.record(range.top + down, range.left + across, {
          input: isInput(input) ? input : "",
          look: lookFrom(properties, typeof format === "string" ? format : "General"),
          link: properties.hyperlink?.documentReference ?? null,
        });
      });
    });
  }
  for (const { sheet, list } of charts) {
    snapshot.setCharts(
      sheet,
      list.items.map(({ name }) => name)
    );
  }
  for (const { sheet, column, format } of widths) {
    snapshot.setWidth(sheet, column, format.columnWidth);
  }
  for (const { sheet, worksheet } of standards) {
    snapshot.setStandardHeight(sheet, worksheet.standardHeight);
  }
  for (const { sheet, row, format } of heights) snapshot.setHeight(sheet, row, format.rowHeight);
}

const wantedProperties: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, underline: true, size: true, color: true },
    borders: { style: true, color: true },
    wrapText: true,
    horizontalAlignment: true,
    verticalAlignment: true,
  },
};

function columnsOf({ left, right }: CellRange): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_column, index) => left + index);
}

function rowsOf({ top, bottom }: CellRange): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_row, index) => top + index);
}

function isInput(value: unknown): value is CellInput {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
