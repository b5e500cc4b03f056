import type { CellStyle, EditPlan, PlannedCell } from "../../plan/plan";
import type { WorkbookContents } from "../../plan/port";
import { blocksOf, spansText, type ReportBlock, type ReportDocument } from "../reportDocument";
import { readSettings } from "../../settings/readSettings";
import { planOwnSheet } from "./ownSheet";
import { planSourcesSheet, sourcesRegion } from "./planSourcesSheet";
import { SheetCharts } from "./sheetCharts";
import { laidOutRows, type SpannedRow } from "./spannedRows";
import { figureColumns, tableRows } from "./tableRows";

export const reportRegion = "_score766.report";
const sheetName = "Báo cáo 766";
/** Characters: names of groups, then figures. */
const [namesWidth, figureWidth] = [34, 10.5];
/** Columns of a sheet without a wide table; so many make a line of text as long as on paper. */
const [fewestColumns, mostColumns] = [7, 26];
const columnWidths = [namesWidth, ...Array<number>(mostColumns - 1).fill(figureWidth)];

export interface ReportSheetOptions {
  /** Whether the sheet of sources is written too; left out: as the workbook's settings say. */
  readonly sources?: boolean;
}

/** A colour alone tells nothing to who prints in black or does not see it. */
const unconfirmedNote =
  "Dòng nền vàng: nội dung do chương trình gợi ý, chưa có người xác nhận. Xác nhận hoặc bỏ ở bảng bên trước khi dùng.";

/**
 * The document on a sheet of the workbook itself: paragraphs over its whole width, score table with links to its cells,
 * charts. Written anew as a whole each time, into the same sheet.
 * @example await workbook.apply(planReportSheet(contents, document))
 */
export function planReportSheet(
  contents: WorkbookContents,
  document: ReportDocument,
  { sources = readSettings(contents).details.sourcesSheet }: ReportSheetOptions = {}
): EditPlan {
  const report = planDocument(contents, document);
  // One that stands must not tell the cells of an older report.
  const stands = contents.ownRegions.some(({ name }) => name === sourcesRegion);
  if (!sources && !stands) return report;
  return { steps: [...report.steps, ...planSourcesSheet(contents, document).steps] };
}

function planDocument(contents: WorkbookContents, document: ReportDocument): EditPlan {
  const columns = Math.max(fewestColumns, 1 + figureColumns(document));
  const charts = new SheetCharts(columns);
  const line = (value: string, style: CellStyle): SpannedRow => [
    { cell: text(value, style), columns },
  ];
  const blockRows = (block: ReportBlock, top: number): readonly SpannedRow[] => {
    switch (block.kind) {
      case "paragraph": {
        const words = `${block.listed ? "- " : ""}${spansText(block.spans)}`;
        const cell = text(words, block.unconfirmed ? "paragraphUnconfirmed" : "paragraph");
        return [
          [{ cell: block.key === undefined ? cell : { ...cell, paragraph: block.key }, columns }],
        ];
      }
      case "point":
        return [line(`${block.letter}) ${block.text}`, "paragraph")];
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
  for (const { name, title, blocks } of document.annexes) {
    rows.push([], ...[name, title].map((each) => line(each, "heading")));
    for (const block of blocks) rows.push(...blockRows(block, rows.length));
  }
  if (hasUnconfirmed(document)) rows.push(line(unconfirmedNote, "note"));
  rows.push(...charts.dataRows(rows.length));
  return planOwnSheet(contents, {
    region: reportRegion,
    sheet: sheetName,
    visibility: "visible",
    columnWidths,
    ...laidOutRows(rows, columnWidths),
    charts: (sheet) => charts.planned(sheet),
  });
}

function hasUnconfirmed(document: ReportDocument): boolean {
  return blocksOf(document).some((block) => block.kind === "paragraph" && block.unconfirmed);
}

function text(value: string, style: CellStyle): PlannedCell {
  return { content: value === "" ? { kind: "blank" } : { kind: "text", value }, style };
}
