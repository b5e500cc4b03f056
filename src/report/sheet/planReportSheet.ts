import { formatReference } from "../../cells/address";
import type { CellStyle, EditPlan, PlannedCell } from "../../plan/plan";
import type { WorkbookContents } from "../../plan/port";
import { spansText, type ReportBlock, type ReportDocument } from "../reportDocument";
import { cellsText } from "../sourceText";
import { planOwnSheet } from "./ownSheet";
import { SheetCharts } from "./sheetCharts";
import { laidOutRows, type SpannedRow } from "./spannedRows";
import { figureColumns, tableRows } from "./tableRows";

const region = "_score766.report";
const sheetName = "Báo cáo 766";
/** Characters: names of groups, then figures. */
const [namesWidth, figureWidth] = [34, 10.5];
/** Columns of a sheet without a wide table; so many make a line of text as long as on paper. */
const [fewestColumns, mostColumns] = [7, 26];

/**
 * The document on a sheet of the workbook itself: paragraphs over its whole width, score table, charts, and
 * where each figure comes from, with a link to its cell. Written anew as a whole each time, into the same sheet.
 * @example await workbook.apply(planReportSheet(contents, document))
 */
export function planReportSheet(contents: WorkbookContents, document: ReportDocument): EditPlan {
  const columns = Math.max(fewestColumns, 1 + figureColumns(document));
  const charts = new SheetCharts(columns);
  const line = (value: string, style: CellStyle): SpannedRow => [
    { cell: text(value, style), columns },
  ];
  const blockRows = (block: ReportBlock, top: number): readonly SpannedRow[] => {
    switch (block.kind) {
      case "paragraph": {
        const words = `${block.listed ? "- " : ""}${spansText(block.spans)}`;
        return [line(words, block.unconfirmed ? "paragraphUnconfirmed" : "paragraph")];
      }
      case "table":
        return [
          line(block.caption, "note"),
          ...tableRows(block, columns),
          ...(block.note === null ? [] : [line(block.note, "note")]),
          [],
        ];
      case "charts":
        return charts.reserve(block.charts, top);
    }
  };
  const rows: SpannedRow[] = [
    line(document.name, "title"),
    line(document.subject, "subject"),
    [],
    ...document.legalBases.map((basis) => line(basis, "note")),
    ...document.opening.flatMap((block) => blockRows(block, 0)),
  ];
  for (const { numeral, heading, parts } of document.sections) {
    rows.push([], line(`${numeral}. ${heading}`, "heading"));
    for (const part of parts) {
      if (part.heading !== null) {
        rows.push(line(`${part.heading.number}. ${part.heading.text}`, "heading"));
      }
      for (const block of part.blocks) rows.push(...blockRows(block, rows.length));
    }
  }
  rows.push([], ...document.closing.flatMap((block) => blockRows(block, 0)));
  rows.push(...sourceRows(document, columns));
  rows.push(...charts.dataRows(rows.length));
  const columnWidths = [namesWidth, ...Array<number>(mostColumns - 1).fill(figureWidth)];
  return planOwnSheet(contents, {
    region,
    sheet: sheetName,
    visibility: "visible",
    columnWidths,
    ...laidOutRows(rows, columnWidths),
    charts: (sheet) => charts.planned(sheet),
  });
}

/** Columns of the figure, and of the cells it comes from. */
const sourceColumns = { figure: 1, cells: 3 } as const;

function sourceRows(
  { sources, sourceNote }: ReportDocument,
  columns: number
): readonly SpannedRow[] {
  if (sources.length === 0) return [];
  const about = columns - sourceColumns.figure - sourceColumns.cells;
  const row = (content: PlannedCell, figure: PlannedCell, cells: PlannedCell): SpannedRow => [
    { cell: content, columns: about },
    { cell: figure, columns: sourceColumns.figure },
    { cell: cells, columns: sourceColumns.cells },
  ];
  return [
    [],
    [{ cell: text("Nguồn số liệu", "heading"), columns }],
    [{ cell: text(sourceNote, "note"), columns }],
    row(
      text("Nội dung và cách có số liệu", "tableHeader"),
      text("Số liệu", "tableHeader"),
      text("Ô nguồn", "tableHeader")
    ),
    ...sources.map(({ about: what, text: figure, cells, rule, editionText }): SpannedRow => {
      const [first] = cells;
      const from = text(cellsText(cells), "tableText");
      return row(
        text(`${what}: ${[rule, editionText].filter(Boolean).join(". ")}`, "tableText"),
        text(figure, "tableRank"),
        first === undefined ? from : { ...from, link: formatReference(first) }
      );
    }),
  ];
}

function text(value: string, style: CellStyle): PlannedCell {
  return { content: value === "" ? { kind: "blank" } : { kind: "text", value }, style };
}
