import {
  AlignmentType,
  BorderStyle,
  InternalHyperlink,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph,
  type ParagraphChild,
} from "docx";
import { cellsText } from "../sourceText";
import type { ReportDocument, SourceRow } from "../reportDocument";
import { size, textWidth } from "./page";
import { twips } from "./scoreTable";
import { tight, words } from "./text";

const line = { style: BorderStyle.SINGLE, size: 4, color: "808080" } as const;
const look = { size: size.source } as const;
const headers = ["Số liệu", "Nội dung", "Ô trong bảng tính", "Cách xác định"];
const widths = twips([9, 38, 22, 31]);

/** The appendix: each figure, its cell, its rule and the edition; the figure leads back to where it is printed. */
export function sourcesAppendix({
  sources,
  sourceNote,
}: ReportDocument): readonly (Paragraph | Table)[] {
  if (sources.length === 0) return [];
  return [
    tight([words("PHỤ LỤC", { bold: true })], {
      alignment: AlignmentType.CENTER,
      pageBreakBefore: true,
    }),
    tight([words("NGUỒN SỐ LIỆU", { bold: true })], { alignment: AlignmentType.CENTER }),
    tight([words(sourceNote, { ...look, italics: true })], {
      alignment: AlignmentType.CENTER,
      spacing: { before: 60, after: 120 },
    }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      margins: { left: 60, right: 60, top: 20, bottom: 20 },
      borders: {
        top: line,
        bottom: line,
        left: line,
        right: line,
        insideHorizontal: line,
        insideVertical: line,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: headers.map((text, column) =>
            cell([words(text, { ...look, bold: true })], column, AlignmentType.CENTER)
          ),
        }),
        ...sources.map(sourceRow),
      ],
    }),
  ];
}

function sourceRow(source: SourceRow): TableRow {
  const [mark] = source.marks;
  const figure = words(source.text, { ...look, bold: true });
  const rule = source.editionText === "" ? source.rule : `${source.rule}. ${source.editionText}`;
  return new TableRow({
    cantSplit: true,
    children: [
      cell(
        [mark === undefined ? figure : new InternalHyperlink({ anchor: mark, children: [figure] })],
        0,
        AlignmentType.RIGHT
      ),
      cell([words(source.about, look)], 1),
      cell([words(cellsText(source.cells), look)], 2),
      cell([words(rule, look)], 3),
    ],
  });
}

function cell(
  children: readonly ParagraphChild[],
  column: number,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT
): TableCell {
  return new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    children: [tight(children, { alignment })],
  });
}
