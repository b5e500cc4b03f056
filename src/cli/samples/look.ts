import type { Borders, Cell, Row, Worksheet } from "exceljs";

const line = { style: "thin" } as const;
const box: Partial<Borders> = { top: line, left: line, bottom: line, right: line };
/** Points of one line of 13-point text; heights are fixed, since not every program fits rows when it opens a file. */
const lineHeight = 20;
const font = { name: "Times New Roman", size: 13 };

/** A sheet title as offices type it: bold, centred, merged over the table. */
export function writeTitle(sheet: Worksheet, row: number, columns: number, text: string): void {
  sheet.mergeCells(row, 1, row, columns);
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  cell.font = { ...font, size: 14, bold: true };
  cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  sheet.getRow(row).height = 36;
}

/** Gives cells of a row the look of a table header. */
export function lookLikeHeader(row: Row, columns: number, lines = 1): void {
  row.height = lineHeight * lines;
  eachCell(row, columns, (cell) => {
    cell.font = { ...font, bold: true };
    cell.border = box;
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE8EEF7" } };
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  });
}

/** Gives cells of a row the look of a table body; the second column holds names and stands left. */
export function lookLikeBody(
  row: Row,
  columns: number,
  options: { bold?: boolean; lines?: number } = {}
): void {
  row.height = lineHeight * (options.lines ?? 1);
  eachCell(row, columns, (cell, column) => {
    cell.font = { ...font, bold: options.bold ?? false };
    cell.border = box;
    cell.alignment = {
      horizontal: column === 2 ? "left" : "center",
      vertical: "middle",
      wrapText: true,
    };
  });
}

/** A line of plain text under or above a table. */
export function lookLikeNote(cell: Cell): void {
  cell.font = { ...font, italic: true };
}

/** A4, one page wide, as it will be printed. */
export function setUpPrinting(sheet: Worksheet, orientation: "portrait" | "landscape"): void {
  // The types know paper sizes by an enumeration that does not exist when the program runs; A4 is 9.
  Object.assign(sheet.pageSetup, { paperSize: 9, orientation, fitToPage: true, fitToHeight: 0 });
}

function eachCell(row: Row, columns: number, look: (cell: Cell, column: number) => void): void {
  for (let column = 1; column <= columns; column += 1) look(row.getCell(column), column);
}
