import {
  BorderStyle,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
  type ParagraphChild,
  type Table,
} from "docx";
import type { ReportCell, ReportCellLook, ReportTable } from "../reportDocument";
import { columnWidths } from "./columnWidths";
import type { Comments } from "./comments";
import { DescribedTable } from "./describedTable";
import { cellMargins, textWidth } from "./page";
import { paragraphStyle, type ParagraphStyle } from "./styles";
import { runsOf, styled, words } from "./text";

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const allBorders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
} as const;

const styles: Readonly<Record<ReportCellLook, ParagraphStyle>> = {
  text: paragraphStyle.tableText,
  centred: paragraphStyle.tableCentred,
  points: paragraphStyle.tableFigure,
  percent: paragraphStyle.tableFigure,
  rank: paragraphStyle.tableCentred,
};

/** Caption, the bordered table with its header repeated on every page, and its note. */
export function tableBlock(
  table: ReportTable,
  comments: Comments,
  largest?: number
): readonly (Paragraph | Table)[] {
  const { widths, letters } = columnWidths(table, largest);
  const header = table.header.map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map(
          ({ text, columnSpan, rowSpan }) =>
            new TableCell({
              columnSpan,
              rowSpan,
              verticalAlign: VerticalAlignTable.CENTER,
              children: [styled(paragraphStyle.tableHeader, [words(text, { size: letters })])],
            })
        ),
      })
  );
  const last = table.rows.length - 1;
  // A long table goes on under its repeated header rather than leave half a page blank; no row of it stands alone.
  const isShort = table.rows.length <= mostRowsWhole;
  const staysWithNext = (index: number): boolean =>
    index < last && (isShort || index < 1 || index >= last - 2);
  const body = table.rows.map(
    ({ cells, total }, index) =>
      new TableRow({
        cantSplit: true,
        keepNext: staysWithNext(index),
        children: cells.map(
          (cell, column) =>
            new TableCell({
              verticalAlign: VerticalAlignTable.CENTER,
              width: { size: widths[column] ?? 0, type: WidthType.DXA },
              children: [styled(styles[cell.look], runsIn(cell, letters, total, comments))],
            })
        ),
      })
  );
  return [
    styled(paragraphStyle.caption, [words(table.caption)]),
    new DescribedTable(
      {
        layout: TableLayoutType.FIXED,
        width: { size: textWidth, type: WidthType.DXA },
        columnWidths: [...widths],
        margins: cellMargins,
        borders: allBorders,
        rows: [...header, ...body],
      },
      table.caption,
      descriptionOf(table)
    ),
    table.note === null
      ? styled(paragraphStyle.spacer, [])
      : styled(paragraphStyle.tableNote, [words(table.note)]),
  ];
}

/** The groups and their total. */
const mostRowsWhole = 8;

function runsIn(
  { span, because }: ReportCell,
  letters: number,
  total: boolean,
  comments: Comments
): readonly ParagraphChild[] {
  const runs = runsOf([span], { size: letters, bold: total });
  return because === undefined ? runs : comments.around(runs, because);
}

/** @example "7 dòng. Các cột: TT, Nhóm chỉ số, Điểm đạt được." */
function descriptionOf({ header, rows }: ReportTable): string {
  const columns = header.flat().map(({ text }) => text);
  return `${rows.length} dòng. Các cột: ${columns.join(", ")}.`;
}
