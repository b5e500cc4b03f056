import { absoluteReference } from "../../../cells/rangeReference";
import { formatCell, formatRange } from "../../../cells/address";
import type { CellRange } from "../../../cells/address";
import { sides } from "../cellLook";
import type { WantedLook } from "../cellLook";
import { ownPage } from "../../../plan/ownPage";
import { draw } from "./cellDrawings";
import { drawChart } from "./drawChart";
import { typed } from "./cellState";
import type { HostEdit } from "./hostEdit";

/** Queues one edit; nothing is sent before the caller's `context.sync()`. */
export function performEdit(context: Excel.RequestContext, edit: HostEdit): void {
  const { worksheets, names } = context.workbook;
  const at = (sheet: string, range: CellRange): Excel.Range =>
    worksheets.getItem(sheet).getRange(formatRange(range));
  switch (edit.kind) {
    case "addSheet":
      addSheet(worksheets, edit);
      return;
    case "deleteSheet":
      worksheets.getItem(edit.sheet).delete();
      return;
    case "contents":
      at(edit.sheet, edit.range).formulas = edit.rows.map((row) =>
        row.map((input) => (input === null ? null : typed(input)))
      );
      return;
    case "look":
      setLook(at(edit.sheet, edit.range), edit.range, edit.look);
      return;
    case "link":
      setLink(worksheets.getItem(edit.sheet).getRange(formatCell(edit)), edit.target);
      return;
    case "name":
      if (edit.isNew) names.add(edit.name, at(edit.sheet, edit.range)).visible = false;
      else names.getItem(edit.name).formula = `=${absoluteReference(edit.sheet, edit.range)}`;
      return;
    case "deleteName":
      names.getItem(edit.name).delete();
      return;
    case "columnWidth":
      formatAt(context, edit.sheet, { row: 0, column: edit.column }).columnWidth = edit.points;
      return;
    case "draw":
      draw(at(edit.sheet, edit.range), edit.drawing);
      return;
    case "undraw":
      at(edit.sheet, edit.range).conditionalFormats.getItem(edit.id).delete();
      return;
    case "tableRange":
      context.workbook.tables.getItem(edit.table).resize(at(edit.sheet, edit.range));
      return;
    case "merge":
      at(edit.sheet, edit.range).merge();
      return;
    case "unmerge":
      at(edit.sheet, edit.range).unmerge();
      return;
    case "rowHeight":
      setHeight(formatAt(context, edit.sheet, { row: edit.row, column: 0 }), edit.points);
      return;
    case "chart":
      drawChart(context, edit.sheet, edit.chart, edit.replaces);
      return;
    case "deleteChart":
      worksheets.getItem(edit.sheet).charts.getItem(edit.name).delete();
      return;
  }
}

function addSheet(
  worksheets: Excel.WorksheetCollection,
  { sheet: name, isVisible }: Extract<HostEdit, { kind: "addSheet" }>
): void {
  const sheet = worksheets.add(name);
  if (isVisible) setPage(sheet.pageLayout);
  else sheet.visibility = "Hidden";
}

function setLink(cell: Excel.Range, target: string | null): void {
  if (target === null) cell.clear("Hyperlinks");
  else cell.hyperlink = { documentReference: target, screenTip: target };
}

function formatAt(
  context: Excel.RequestContext,
  sheet: string,
  cell: { readonly row: number; readonly column: number }
): Excel.RangeFormat {
  return context.workbook.worksheets.getItem(sheet).getRange(formatCell(cell)).format;
}

function setHeight(format: Excel.RangeFormat, points: number | null): void {
  if (points === null) format.autofitRows();
  else format.rowHeight = points;
}

/** As a sheet of ours is printed from a file. */
function setPage(page: Excel.PageLayout): void {
  page.paperSize = "A4";
  page.orientation = "Portrait";
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintMargins("Inches", ownPage.margins);
}

function setLook(cells: Excel.Range, range: CellRange, look: WantedLook): void {
  const { format } = cells;
  // One value for the whole range is accepted wherever rows of values are.
  if (look.numberFormat !== undefined)
    cells.numberFormat = look.numberFormat as unknown as string[][];
  if (look.fill === null) format.fill.clear();
  else if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.underline !== undefined) {
    format.font.underline = look.underline;
  }
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.wrapText !== undefined) format.wrapText = look.wrapText;
  if (look.horizontal !== undefined) {
    format.horizontalAlignment = look.horizontal;
  }
  if (look.vertical !== undefined) {
    format.verticalAlignment = look.vertical;
  }
  if (look.lines !== undefined) setLines(format.borders, range, look.lines);
}

/** All cells of the range get these sides, so the inner edges do too. */
function setLines(
  borders: Excel.RangeBorderCollection,
  range: CellRange,
  lines: NonNullable<WantedLook["lines"]>
): void {
  const inner = [
    ...(range.bottom > range.top ? [["InsideHorizontal", lines.EdgeTop] as const] : []),
    ...(range.right > range.left ? [["InsideVertical", lines.EdgeLeft] as const] : []),
  ];
  for (const [side, line] of [...sides.map((each) => [each, lines[each]] as const), ...inner]) {
    const border = borders.getItem(side);
    border.style = line?.style ?? "None";
    if (line) border.color = line.color;
  }
}
