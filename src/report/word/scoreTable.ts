import type { Paragraph } from "docx";
import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { ReportCellLook, ReportTable } from "../reportDocument";
import { size, textWidth } from "./page";
import { runsOf, tight, words } from "./text";

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const cellMargins = { left: 60, right: 60, top: 30, bottom: 30 } as const;

const alignments: Readonly<
  Record<ReportCellLook, (typeof AlignmentType)[keyof typeof AlignmentType]>
> = {
  text: AlignmentType.LEFT,
  centred: AlignmentType.CENTER,
  points: AlignmentType.RIGHT,
  percent: AlignmentType.RIGHT,
  rank: AlignmentType.CENTER,
};

/** Caption, the bordered table with its header repeated on every page, and its note. */
export function scoreTable(table: ReportTable): readonly (Paragraph | Table)[] {
  const widths = twips(table.widths);
  const letters = table.widths.length > 10 ? size.small : size.table;
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
              children: [
                tight([words(text, { bold: true, size: letters })], {
                  alignment: AlignmentType.CENTER,
                  keepNext: true,
                }),
              ],
            })
        ),
      })
  );
  const last = table.rows.length - 1;
  const body = table.rows.map(
    ({ cells, total }, index) =>
      new TableRow({
        cantSplit: true,
        children: cells.map(
          ({ span, look }, column) =>
            new TableCell({
              verticalAlign: VerticalAlignTable.CENTER,
              width: { size: widths[column] ?? 0, type: WidthType.DXA },
              children: [
                tight(runsOf([span], { size: letters, bold: total }), {
                  alignment: alignments[look],
                  keepNext: index < last,
                }),
              ],
            })
        ),
      })
  );
  return [
    caption(table.caption),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      margins: cellMargins,
      borders: {
        top: line,
        bottom: line,
        left: line,
        right: line,
        insideHorizontal: line,
        insideVertical: line,
      },
      rows: [...header, ...body],
    }),
    table.note === null
      ? tight([], { spacing: { before: 0, after: 60 } })
      : tight([words(table.note, { size: size.small, italics: true })], {
          spacing: { before: 60, after: 120 },
        }),
  ];
}

/** Bold words over a table. */
export function caption(text: string): Paragraph {
  return tight([words(text, { bold: true, size: size.table })], {
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 60 },
    keepNext: true,
  });
}

/** Whole twips that add up to the width of the text. */
export function twips(shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((share / sum) * textWidth));
  const rest = textWidth - widths.reduce((total, width) => total + width, 0);
  return widths.map((width, index) => (index === 1 ? width + rest : width));
}
