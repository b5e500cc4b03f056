import {
  BorderStyle,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
  type Table,
} from "docx";
import { DescribedTable } from "./describedTable";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;

/** A borderless table of columns side by side, kept on one page. @param name what it holds, for a screen reader */
export function columnsFrame(
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
  name: string
): Table {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return new DescribedTable(
    {
      layout: TableLayoutType.FIXED,
      width: { size: total, type: WidthType.DXA },
      columnWidths: [...widths],
      borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
      rows: rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map(
              (children, column) =>
                new TableCell({
                  children,
                  borders: noBorders,
                  verticalAlign: VerticalAlignTable.TOP,
                  width: { size: widths[column] ?? 0, type: WidthType.DXA },
                  margins: { left: 0, right: 0, top: 0, bottom: 0 },
                })
            ),
          })
      ),
    },
    name,
    ""
  );
}
