import type { ReportTable } from "../reportDocument";
import { cellMargins, size, textWidth } from "./page";
import { widestWord } from "./timesWidths";

export interface ColumnWidths {
  /** Twentieths of a point; they add up to the width of the text. */
  readonly widths: readonly number[];
  /** Size of the table's letters, in half points. */
  readonly letters: number;
}

/** From the usual size down to the smallest that is still read with ease. */
const letterSizes = [size.table, size.small, size.small - 2, size.small - 4] as const;

/**
 * Widths in which no word of a table is ever broken: each column as wide as its widest word, what is left shared out
 * as the table wishes; smaller letters only where the words would not fit.
 * @param largest size of letters to begin with, in half points
 * @example columnWidths(table).letters // 24: 12 points
 */
export function columnWidths(table: ReportTable, largest: number = size.table): ColumnWidths {
  for (const letters of letterSizes.filter((each) => each <= largest)) {
    const least = leastWidths(table, letters);
    const rest = textWidth - least.reduce((sum, width) => sum + width, 0);
    if (rest >= 0) return { widths: shared(least, table.widths, rest), letters };
  }
  const [smallest = size.small] = letterSizes.slice(-1);
  return { widths: shared([], table.widths, textWidth), letters: smallest };
}

/** The widest word of each column, in its cells and in those headers that stand over it alone. */
function leastWidths({ header, rows, widths }: ReportTable, letters: number): number[] {
  const least = widths.map(() => 0);
  const room = cellMargins.left + cellMargins.right + 20;
  const widen = (column: number, text: string, bold: boolean): void => {
    const needed = Math.ceil((widestWord(text, bold) * letters) / 100) + room;
    least[column] = Math.max(least[column] ?? 0, needed);
  };
  for (const { column, span, text } of placedHeaders(header)) {
    if (span === 1) widen(column, text, true);
  }
  for (const { cells, total } of rows) {
    cells.forEach(({ span }, column) => {
      widen(column, span.text, total);
    });
  }
  for (const { column, span, text } of placedHeaders(header)) {
    if (span === 1) continue;
    const needed = Math.ceil((widestWord(text, true) * letters) / 100) + room;
    const given = least.slice(column, column + span).reduce((sum, width) => sum + width, 0);
    const more = Math.ceil(Math.max(0, needed - given) / span);
    for (let at = column; at < column + span; at += 1) least[at] = (least[at] ?? 0) + more;
  }
  return least;
}

/** Header cells with the column they begin in: a cell that spans rows pushes the lower ones to the right. */
function placedHeaders(
  header: ReportTable["header"]
): readonly { readonly column: number; readonly span: number; readonly text: string }[] {
  const taken = new Set<string>();
  return header.flatMap((cells, row) => {
    let column = 0;
    return cells.map(({ text, columnSpan, rowSpan }) => {
      while (taken.has(`${row}:${column}`)) column += 1;
      const placed = { column, span: columnSpan, text };
      for (let down = 0; down < rowSpan; down += 1) {
        for (let right = 0; right < columnSpan; right += 1)
          taken.add(`${row + down}:${column + right}`);
      }
      column += columnSpan;
      return placed;
    });
  });
}

/** Whole twentieths that add up: what is over goes by the wished shares, the crumbs to the widest wish. */
function shared(least: readonly number[], wished: readonly number[], rest: number): number[] {
  const whole = textWidth;
  const sum = wished.reduce((total, share) => total + share, 0);
  const wanting = wished.map((share, column) =>
    Math.max(0, (share / sum) * whole - (least[column] ?? 0))
  );
  const wanted = wanting.reduce((total, each) => total + each, 0);
  const widths = wished.map((_, column) =>
    Math.floor((least[column] ?? 0) + (wanted === 0 ? 0 : ((wanting[column] ?? 0) / wanted) * rest))
  );
  const crumbs = whole - widths.reduce((total, width) => total + width, 0);
  const widest = wished.indexOf(Math.max(...wished));
  return widths.map((width, column) => (column === widest ? width + crumbs : width));
}
