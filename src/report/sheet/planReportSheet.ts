import { formatReference } from "../../sheet/address";
import type { CellStyle, EditPlan, PlannedCell, PlannedContent } from "../../workbook/plan";
import type { WorkbookContents } from "../../workbook/port";
import {
  spansText,
  type ReportCellLook,
  type ReportDocument,
  type ReportParagraph,
  type ReportTable,
} from "../reportDocument";
import { cellsText } from "../sourceText";
import { planOwnSheet } from "./ownSheet";
import { SheetCharts } from "./sheetCharts";

const region = "_score766.report";
const sheetName = "Báo cáo 766";
/** Characters: the first column holds the paragraphs, the others the figures of the tables. */
const columnWidths = [92, 14, 26, 14, 14, 14, 14, 14, 14, 14];

type Row = readonly PlannedCell[];

/**
 * The document on a sheet of the workbook itself: paragraphs, score table, charts, and where each figure comes
 * from, with a link to its cell. Written anew as a whole each time, into the same sheet.
 * @example await workbook.apply(planReportSheet(contents, document))
 */
export function planReportSheet(contents: WorkbookContents, document: ReportDocument): EditPlan {
  const charts = new SheetCharts();
  const rows: Row[] = [
    [text(document.name, "title")],
    [text(document.subject, "heading")],
    [],
    ...document.legalBases.map((basis): Row => [text(basis, "note")]),
    ...document.opening.map((each): Row => [paragraphCell(each)]),
  ];
  for (const { numeral, heading, parts } of document.sections) {
    rows.push([], [text(`${numeral}. ${heading}`, "heading")]);
    for (const part of parts) {
      if (part.heading !== null) {
        rows.push([text(`${part.heading.number}. ${part.heading.text}`, "heading")]);
      }
      for (const block of part.blocks) {
        rows.push(
          ...(block.kind === "charts"
            ? charts.reserve(block.charts, rows.length)
            : blockRows(block))
        );
      }
    }
  }
  rows.push([], ...document.closing.map((each): Row => [paragraphCell(each)]));
  rows.push(...sourceRows(document));
  rows.push(...charts.dataRows(rows.length));
  return planOwnSheet(contents, {
    region,
    sheet: sheetName,
    visibility: "visible",
    columnWidths,
    rows,
    charts: (sheet) => charts.planned(sheet),
  });
}

function blockRows(block: ReportParagraph | ReportTable): readonly Row[] {
  return block.kind === "paragraph" ? [[paragraphCell(block)]] : tableRows(block);
}

function paragraphCell(paragraph: ReportParagraph): PlannedCell {
  const words = `${paragraph.listed ? "- " : ""}${spansText(paragraph.spans)}`;
  return text(words, paragraph.unconfirmed ? "paragraphUnconfirmed" : "paragraph");
}

const looks: Readonly<Record<ReportCellLook, CellStyle>> = {
  text: "tableText",
  centred: "tableText",
  points: "tablePoints",
  percent: "tablePercent",
  rank: "tableRank",
};
const totalLooks: Readonly<Record<ReportCellLook, CellStyle>> = {
  text: "tableTotalText",
  centred: "tableTotalText",
  points: "tableTotalPoints",
  percent: "tableTotalPercent",
  rank: "tableTotalText",
};

/** The number column is dropped: the names stand first, in the wide column. */
function tableRows({ caption, header, rows, note }: ReportTable): readonly Row[] {
  const headers = flatHeader(header);
  const numbered = /^(?:TT|STT)$/u.test(headers[0] ?? "") ? 1 : 0;
  return [
    [text(caption, "note")],
    headers.slice(numbered).map((each) => text(each, "tableHeader")),
    ...rows.map(({ total, cells }): Row =>
      cells.slice(numbered).map(({ span, value, look }): PlannedCell => {
        const content: PlannedContent =
          value !== null
            ? { kind: "number", value }
            : span.text === ""
              ? { kind: "blank" }
              : { kind: "text", value: span.text };
        const style = (total ? totalLooks : looks)[value === null ? "text" : look];
        const origin =
          span.kind === "figure" && span.origin.kind === "cell" ? span.origin.cell : null;
        return origin === null
          ? { content, style }
          : { content, style, link: formatReference(origin) };
      })
    ),
    ...(note === null ? [] : [[text(note, "note")]]),
    [],
  ];
}

/** One text a column: upper headers before lower ones. */
function flatHeader(header: ReportTable["header"]): readonly string[] {
  const columns: string[][] = [];
  const taken = new Set<string>();
  header.forEach((row, level) => {
    let column = 0;
    for (const { text: words, columnSpan, rowSpan } of row) {
      while (taken.has(`${level}:${column}`)) column += 1;
      for (let right = 0; right < columnSpan; right += 1) {
        for (let down = 0; down < rowSpan; down += 1)
          taken.add(`${level + down}:${column + right}`);
        (columns[column + right] ??= []).push(words);
      }
      column += columnSpan;
    }
  });
  return columns.map((words) => words.filter((word) => word !== "").join(" – "));
}

function sourceRows({ sources, sourceNote }: ReportDocument): readonly Row[] {
  if (sources.length === 0) return [];
  return [
    [],
    [text("Nguồn số liệu", "heading")],
    [text(sourceNote, "note")],
    ["Nội dung và cách có số liệu", "Số liệu", "Ô nguồn"].map((each) => text(each, "tableHeader")),
    ...sources.map(({ about, text: figure, cells, rule, editionText }): Row => {
      const [first] = cells;
      return [
        text(`${about}: ${[rule, editionText].filter(Boolean).join(". ")}`, "tableText"),
        text(figure, "tableText"),
        first === undefined
          ? text("", "tableText")
          : { ...text(cellsText(cells), "tableText"), link: formatReference(first) },
      ];
    }),
  ];
}

function text(value: string, style: CellStyle): PlannedCell {
  return { content: value === "" ? { kind: "blank" } : { kind: "text", value }, style };
}
