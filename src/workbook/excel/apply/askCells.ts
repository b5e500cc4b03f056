import { formatCell, formatRange } from "../../../cells/address";
import type { CellRange } from "../../../cells/address";
import { bands } from "../read/block";
import type { Block } from "../read/block";
import { areaOf } from "../read/askTables";
import { rectangles } from "../read/firstLook";
import { askDrawings } from "./cellDrawings";
import type { CellInput } from "./cellState";
import { lookFrom } from "./lookFrom";
import type { SheetTarget } from "./planTargets";
import type { Snapshot } from "./Snapshot";

const mergeRows = 100;

/**
 * Queues the question for the cells of the pieces, and for charts, widths and heights of the sheets; the answer goes
 * into a snapshot after the caller's `context.sync()`.
 */
export function askCells(
  context: Excel.RequestContext,
  group: readonly Block[],
  targets: readonly SheetTarget[],
  removed: readonly Block[]
): (snapshot: Snapshot) => void {
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
  const recordLayout = askLayout(context, targets, removed);
  const recordTables = askTables(context, targets);
  const recordDrawings = askDrawings(
    context,
    targets.flatMap(({ drawings }) => drawings)
  );
  return (snapshot) => {
    for (const answer of asked) recordCells(snapshot, answer);
    recordLayout(snapshot);
    recordTables(snapshot);
    recordDrawings(snapshot);
  };
}

/** Charts, widths and heights of the sheets. */
function askLayout(
  context: Excel.RequestContext,
  targets: readonly SheetTarget[],
  removed: readonly Block[]
): (snapshot: Snapshot) => void {
  const { worksheets } = context.workbook;
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
  return (snapshot) => {
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
  };
}

/** Where the Excel tables lie whose edge the plan sets. */
function askTables(
  context: Excel.RequestContext,
  targets: readonly SheetTarget[]
): (snapshot: Snapshot) => void {
  const tables = targets.flatMap((target) =>
    [...target.tables].map((name) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      table.load("name,worksheet/name");
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { table, range };
    })
  );
  return (snapshot) => {
    for (const { table, range } of tables) {
      if (!table.isNullObject) snapshot.setTable(table.worksheet.name, table.name, areaOf(range));
    }
  };
}

interface AskedCells extends Block {
  readonly cells: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly merges: readonly Excel.RangeAreas[];
}

function recordCells(snapshot: Snapshot, { sheet, range, cells, looks, merges }: AskedCells): void {
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
