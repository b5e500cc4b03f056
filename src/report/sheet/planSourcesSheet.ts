import { formatReference } from "../../cells/address";
import type { CellStyle, EditPlan, PlannedCell } from "../../plan/plan";
import type { WorkbookContents } from "../../plan/port";
import type { ReportDocument, SourceRow } from "../reportDocument";
import { cellsText } from "../sourceText";
import { planOwnSheet } from "./ownSheet";
import { laidOutRows, type SpannedRow } from "./spannedRows";

export const sourcesRegion = "_score766.sources";
const sheetName = "Nguồn số liệu 766";
/** Characters: the figure, what it tells, its cells, how it is had. */
const columnWidths = [12, 44, 26, 60];
const headers = ["Số liệu", "Nội dung", "Ô trong bảng tính", "Cách xác định"];

/**
 * Where each figure of a document comes from, a row a figure with a link to its cell: the working file beside the
 * document that is signed.
 * @example await workbook.apply(planSourcesSheet(contents, document))
 */
export function planSourcesSheet(contents: WorkbookContents, document: ReportDocument): EditPlan {
  const line = (value: string, style: CellStyle): SpannedRow => [
    { cell: text(value, style), columns: columnWidths.length },
  ];
  const rows: readonly SpannedRow[] = [
    line("NGUỒN SỐ LIỆU CỦA BÁO CÁO", "title"),
    line(document.subject, "subject"),
    line(document.sourceNote, "note"),
    headers.map((header) => ({ cell: text(header, "tableHeader"), columns: 1 })),
    ...document.sources.map(sourceRow),
  ];
  return planOwnSheet(contents, {
    region: sourcesRegion,
    sheet: sheetName,
    visibility: "visible",
    columnWidths,
    ...laidOutRows(rows, columnWidths),
  });
}

function sourceRow({ text: figure, about, cells, rule, editionText }: SourceRow): SpannedRow {
  const [first] = cells;
  const from = text(cellsText(cells), "tableText");
  return [
    text(figure, "tableRank"),
    text(about, "tableText"),
    first === undefined ? from : { ...from, link: formatReference(first) },
    text([rule, editionText].filter((part) => part !== "").join(". "), "tableText"),
  ].map((cell) => ({ cell, columns: 1 }));
}

function text(value: string, style: CellStyle): PlannedCell {
  return { content: value === "" ? { kind: "blank" } : { kind: "text", value }, style };
}
