import { describe, expect, it } from "vitest";
import type { HeaderCell, ReportCell, ReportTable } from "../reportDocument";
import { columnWidths } from "./columnWidths";
import { cellMargins, textWidth } from "./page";
import { widestWord } from "./timesWidths";

const cell = (text: string): ReportCell => ({
  span: { kind: "words", text },
  value: null,
  look: "text",
});
const header = (text: string, columnSpan = 1, rowSpan = 1): HeaderCell => ({
  text,
  columnSpan,
  rowSpan,
});

/** A table of so many periods, each with its place and its points. */
function tableOf(periods: number): ReportTable {
  const each = Array.from({ length: periods }, (_, index) => `31/${index + 10}/2026`);
  return {
    kind: "table",
    caption: "Bảng 1",
    widths: [6, 30, 8, ...each.flatMap(() => [8, 9])],
    header: [
      [
        header("TT", 1, 2),
        header("Nhóm chỉ số", 1, 2),
        header("Điểm tối đa", 1, 2),
        ...each.map((period) => header(period, 2)),
      ],
      each.flatMap(() => [header("Xếp vị trí"), header("Điểm")]),
    ],
    rows: [
      {
        total: true,
        cells: ["", "Tổng cộng", "100", ...each.flatMap(() => ["114", "97,36"])].map(cell),
      },
    ],
    note: null,
  };
}

describe("the columns of a table", () => {
  it.each([1, 2, 3, 4, 5, 6])("of %i periods fill the page and break no word", (periods) => {
    const table = tableOf(periods);
    const { widths, letters } = columnWidths(table);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(textWidth);
    const room = (column: number) => (widths[column] ?? 0) - cellMargins.left - cellMargins.right;
    const needs = (text: string) => (widestWord(text, true) * letters) / 100;
    table.rows[0]?.cells.forEach(({ span }, column) => {
      expect(room(column), span.text).toBeGreaterThanOrEqual(needs(span.text));
    });
    table.header[1]?.forEach(({ text }, index) => {
      expect(room(index + 3), text).toBeGreaterThanOrEqual(needs(text));
    });
    expect(room(2)).toBeGreaterThanOrEqual(needs("Điểm"));
    expect(room(3) + (widths[4] ?? 0)).toBeGreaterThanOrEqual(needs("31/10/2026"));
  });

  it("keep the usual letters while there is room, and take smaller ones only then", () => {
    expect(columnWidths(tableOf(2)).letters).toBe(24);
    expect(columnWidths(tableOf(6)).letters).toBeLessThan(24);
  });
});
