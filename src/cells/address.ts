/** One cell of a workbook. Rows and columns count from zero. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of one sheet, edges included, counted from zero. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Letters of a column counted from zero.
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** @example columnIndex("AB") // 27 */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** @example formatCell({ row: 3, column: 4 }) // "E4" */
export function formatCell(cell: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** @example formatRange({ top: 0, left: 0, bottom: 8, right: 8 }) // "A1:I9" */
export function formatRange(range: CellRange): string {
  const first = formatCell({ row: range.top, column: range.left });
  const last = formatCell({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** @example quoteSheet("Tổng hợp") // "'Tổng hợp'" */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** @example formatReference({ sheet: "Tổng hợp", row: 9, column: 4 }) // "'Tổng hợp'!E10" */
export function formatReference(cell: CellAddress): string {
  return `${quoteSheet(cell.sheet)}!${formatCell(cell)}`;
}

/** Whether a cell of the same sheet lies inside the range. */
export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** Whether two ranges of one sheet have a cell in common. */
export function intersects(one: CellRange, other: CellRange): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

export function isSameRange(one: CellRange, other: CellRange): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}
