import type { HeadingRow } from "../../find/headingRows";
import type { SheetView } from "../../find/sheetView";
import type { Period } from "../../scoreboard";
import { headerRole } from "../../text/headerWord";
import { maximumIn } from "../../text/groupName";
import { readPeriod } from "../../text/period";
import { fold } from "../../text/fold";
import { countUnder } from "./countWords";

/** Where the headers of a league stand. */
export interface LeagueHeader {
  /** The row of the names. */
  readonly row: number;
  readonly top: number;
  readonly firstBodyRow: number;
  readonly left: number;
  /** First column of a name. */
  readonly first: number;
  readonly right: number;
}

/** Rows under the names that may still be headers. */
const tallestSubHeader = 3;

export function readHeader(view: SheetView, place: HeadingRow): LeagueHeader {
  const named = [...place.anchors, ...place.over];
  const first = Math.min(...named.map(({ column }) => column));
  const lastName = Math.max(...named.map(({ column }) => column));
  const right = lastColumn(view, place, lastName);
  const firstBodyRow = place.row + 1 + subHeaderRows(view, place.row, first, right);
  const highest = Math.min(place.row, ...place.over.map(({ row }) => row));
  return {
    row: place.row,
    top: highest - captionRows(view, highest, first, lastName),
    firstBodyRow,
    left: firstColumn(view, place, first, firstBodyRow),
    first,
    right,
  };
}

/** Header rows that only caption the names: "Nhóm chỉ số" or periods merged over them. */
function captionRows(view: SheetView, row: number, first: number, last: number): number {
  const above = row - 1;
  if (above < 0) return 0;
  let texts = 0;
  for (let column = 0; column <= last + 2; column += 1) {
    const text = view.text(above, column);
    if (text === "") continue;
    const captions =
      headerRole(text).length > 0 ||
      (column >= first && view.spanFrom(above, column).left >= first && text.length < 40);
    if (!captions) return 0;
    texts += 1;
  }
  if (texts === 0) return 0;
  return texts > 1 || !view.isRowBlank(above, first, last) ? 1 : 0;
}

function lastColumn(view: SheetView, place: HeadingRow, lastName: number): number {
  const row = place.anchors.some(({ column }) => column === lastName)
    ? place.row
    : (place.over[0]?.row ?? place.row);
  let last = Math.min(view.spanFrom(row, lastName).right, place.to);
  for (let column = last + 1; column <= place.to; column += 1) {
    const at = view.origin(place.row, column);
    const used =
      !view.isBlank(at.row, at.column) ||
      !view.isBlank(place.row + 1, column) ||
      (place.row > 0 && !view.isBlank(place.row - 1, column));
    if (!used) break;
    last = column;
  }
  return last;
}

function firstColumn(
  view: SheetView,
  { row, from }: HeadingRow,
  first: number,
  firstBodyRow: number
): number {
  let left = first;
  for (let column = first - 1; column >= from; column -= 1) {
    const at = view.origin(row, column);
    const used =
      !view.isBlank(at.row, at.column) ||
      !view.isBlank(firstBodyRow, column) ||
      !view.isBlank(firstBodyRow + 1, column);
    if (!used) break;
    left = column;
  }
  return left;
}

/** Rows under the names that are headers still: "Điểm", "Hạng", periods, maxima, column numbers. */
function subHeaderRows(view: SheetView, headerRow: number, first: number, last: number): number {
  let count = 0;
  while (count < tallestSubHeader) {
    const row = headerRow + 1 + count;
    let words = 0;
    let figures = 0;
    for (let column = first; column <= last; column += 1) {
      const cell = view.cell(row, column);
      if (cell.kind === "text" && view.text(row, column) !== "") {
        if (isHeaderText(view.text(row, column)) || isPeriod(view, row, column)) words += 1;
        else figures += 1;
      } else if (cell.kind === "number") {
        if (isPeriod(view, row, column)) words += 1;
        else figures += 1;
      }
    }
    if (words === 0 || figures > 0) break;
    count += 1;
  }
  return count;
}

function isHeaderText(text: string): boolean {
  return (
    isColumnNumber(text) ||
    maximumUnder(text) !== null ||
    headerRole(text).length > 0 ||
    countUnder(text) !== null ||
    fold(text) === "ts"
  );
}

function isPeriod(view: SheetView, row: number, column: number): boolean {
  return (
    readPeriod(view.cell(row, column), {
      date1904: view.grid.date1904,
      address: null,
      allowBareYear: true,
    }) !== null
  );
}

/** "(3)", "4": columns numbered under their names. */
export function isColumnNumber(text: string): boolean {
  return /^\(?\d{1,2}\)?$/.test(text);
}

/**
 * The maximum that a sub-header states by itself, as a decimal; null when it states none.
 * @example maximumUnder("(18 điểm)") // "18"
 */
export function maximumUnder(text: string): string | null {
  return /^[([]?\s*(?:(?:điểm\s+)?tối đa\s*:?\s*)?\d{1,3}(?:[.,]\d+)?\s*(?:điểm|đ)\s*[)\]]?$/iu.test(
    text
  ) || /^[([]?\s*(?:điểm\s+)?tối đa\s*:?\s*\d{1,3}(?:[.,]\d+)?\s*[)\]]?$/iu.test(text)
    ? maximumIn(`(${/\d{1,3}(?:[.,]\d+)?/u.exec(text)?.[0] ?? ""})`)
    : null;
}

/** The period over or under each column of figures, where the headers name one. */
export function columnPeriods(
  view: SheetView,
  header: LeagueHeader,
  year: number | null
): ReadonlyMap<number, Period> {
  const periods = new Map<number, Period>();
  for (let row = header.top; row < header.firstBodyRow; row += 1) {
    let spreading: Period | null = null;
    for (let column = header.first; column <= header.right; column += 1) {
      const at = view.origin(row, column);
      if (!view.isBlank(at.row, at.column)) {
        spreading = readPeriod(view.cell(at.row, at.column), {
          date1904: view.grid.date1904,
          address: { sheet: view.sheet, row: at.row, column: at.column },
          allowBareYear: true,
          ...(year === null ? {} : { year }),
        });
      } else if (row > header.row) spreading = null;
      if (spreading !== null) periods.set(column, spreading);
    }
  }
  return periods;
}
