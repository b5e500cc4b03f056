import type { HeaderRole } from "../text/headerWord";
import { headerRole } from "../text/headerWord";
import { findPeriodIn, readPeriod } from "../text/period";
import { periodHead } from "../text/periodHead";
import { readUnit, type UnitName } from "../text/unitName";
import type { Period } from "../scoreboard";
import type { SheetView } from "../find/sheetView";

/** What a column of a table is, told by its headers. */
export interface ColumnMeaning {
  readonly column: number;
  readonly role: HeaderRole | null;
  readonly confidence: number;
  readonly period: Period | null;
  readonly unit: UnitName | null;
  /** The lowest header text. */
  readonly header: string;
  readonly headerRow: number;
}

export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

const tallestHeader = 4;

/**
 * The header rows above a table's first body row: rows in touch with it that are no title. Empty
 * (bottom < top) when the body has no header.
 */
export function findHeaderRows(
  view: SheetView,
  firstBodyRow: number,
  left: number,
  right: number,
  labelColumn: number
): HeaderRows {
  let top = firstBodyRow;
  while (top > 0 && firstBodyRow - top < tallestHeader) {
    const row = top - 1;
    if (view.isRowBlank(row, left, right) || isTitleRow(view, row, left, right, labelColumn)) break;
    if (!looksLikeHeader(view, row, left, right)) break;
    top = row;
  }
  return { top, bottom: firstBodyRow - 1 };
}

/** One text alone, starting at the left: a title, whether merged over the table or not. */
function isTitleRow(
  view: SheetView,
  row: number,
  left: number,
  right: number,
  labelColumn: number
): boolean {
  const used: number[] = [];
  for (let column = left; column <= right; column += 1) {
    if (!view.isBlank(row, column)) used.push(column);
  }
  const [only] = used;
  if (only === undefined || used.length > 1) return false;
  const text = view.text(row, only);
  // "Đơn vị: Xã An Bình" says a value; a header only names a column.
  if (only <= labelColumn) return headerRole(text).length === 0 || /:\s*\S/u.test(text);
  const span = view.spanFrom(row, only);
  return span.left <= labelColumn || (text.length > 60 && headerRole(text).length === 0);
}

/** Text, or numbers that can head a column: dates, years, column numbers. */
function looksLikeHeader(view: SheetView, row: number, left: number, right: number): boolean {
  let texts = 0;
  let figures = 0;
  for (let column = left; column <= right; column += 1) {
    const cell = view.cell(row, column);
    if (cell.kind === "text" && view.text(row, column) !== "") texts += 1;
    if (cell.kind === "number") {
      const heads =
        readPeriod(cell, { date1904: view.grid.date1904, address: null, allowBareYear: true }) !==
          null ||
        (Number.isInteger(cell.value) && cell.value < 30);
      if (heads) texts += 1;
      else figures += 1;
    }
  }
  return texts > 0 && figures === 0;
}

/** What each column from `left` to `right` is. */
export function readColumns(
  view: SheetView,
  rows: HeaderRows,
  left: number,
  right: number,
  year: number | null
): readonly ColumnMeaning[] {
  const columns: ColumnMeaning[] = [];
  for (let column = left; column <= right; column += 1) {
    columns.push(readColumn(view, rows, column, left, year));
  }
  return columns;
}

function readColumn(
  view: SheetView,
  rows: HeaderRows,
  column: number,
  left: number,
  year: number | null
): ColumnMeaning {
  let role: HeaderRole | null = null;
  let confidence = 0;
  let period: Period | null = null;
  let unit: UnitName | null = null;
  let header = "";
  let headerRow = rows.bottom;
  for (let row = rows.bottom; row >= rows.top; row -= 1) {
    const at = headerCell(view, rows, row, column, left);
    if (at === null) continue;
    const text = view.text(at.row, at.column);
    if (header === "") {
      header = text;
      headerRow = at.row;
    }
    const context = {
      date1904: view.grid.date1904,
      address: { sheet: view.sheet, row: at.row, column: at.column },
      allowBareYear: row < rows.bottom || rows.top === rows.bottom,
      ...(year === null ? {} : { year }),
    };
    const whole = headsPeriods(view, rows, at, text, year)
      ? null
      : readPeriod(view.cell(at.row, at.column), context);
    if (whole !== null) {
      period ??= whole;
      continue;
    }
    const inside = headerRole(text).length === 0 ? findPeriodIn(text, context) : null;
    const words = inside === null ? text : withoutPeriod(text);
    const [candidate] = headerRole(words);
    if (candidate !== undefined && role === null) ({ role, confidence } = candidate);
    if (inside !== null && candidate !== undefined) period ??= inside;
    unit ??= readUnit(text);
  }
  if (role === null && (period !== null || unit !== null)) {
    role = "points";
    confidence = 0.8;
  }
  return { column, role, confidence, period, unit, header, headerRow };
}

/** "Kỳ báo cáo" over cells that name periods is their head; over figures it is the period reported. */
function headsPeriods(
  view: SheetView,
  rows: HeaderRows,
  { column }: { readonly column: number },
  text: string,
  year: number | null
): boolean {
  const head = periodHead(text);
  return (
    head !== null &&
    readPeriod(view.cell(rows.bottom + 1, column), {
      date1904: view.grid.date1904,
      address: null,
      head,
      ...(year === null ? {} : { year }),
    }) !== null
  );
}

/** The header cell that stands over a column in one row: its own, its merge's, or the one it continues. */
function headerCell(
  view: SheetView,
  rows: HeaderRows,
  row: number,
  column: number,
  left: number
): { readonly row: number; readonly column: number } | null {
  const origin = view.origin(row, column);
  if (origin.row < rows.top) return null;
  if (!view.isBlank(origin.row, origin.column)) return origin;
  if (row === rows.bottom || view.isBlank(rows.bottom, column)) return null;
  // Without merges, an upper header stands over the blank cells to its right.
  for (let before = column - 1; before > left; before -= 1) {
    if (view.isBlank(row, before)) continue;
    const cell = view.cell(row, before);
    const spreads =
      readPeriod(cell, { date1904: view.grid.date1904, address: null, allowBareYear: true }) !==
        null || readUnit(view.text(row, before)) !== null;
    return spreads ? { row, column: before } : null;
  }
  return null;
}

function withoutPeriod(text: string): string {
  return text
    .replace(
      /\(?\s*(?:đến|tính đến|hết)?\s*(?:ngày)?\s*\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\s*\)?/giu,
      " "
    )
    .replace(
      /\(?\s*(?:tháng|quý|tuần|năm|t|q)\s*\.?\s*(?:thứ\s*)?(?:\d{1,2}|iv|i{1,3})?(?:\s*[/.-]?\s*(?:năm\s*)?20\d\d)?\s*\)?/giu,
      " "
    )
    .trim();
}
