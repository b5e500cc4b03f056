import type { Page, PageCell } from "../../cells/page";
import { figureAs, type CellFigure, type NumberFigure } from "../facts/figure";
import type { Meaning, Measure } from "../label/meaning";
import { meaningOf } from "../label/meaningOf";
import { periodUnder } from "../label/periods";
import { dateShown } from "../text/dateFormat";
import { tidy } from "../text/fold";
import { memoised } from "../text/memo";

/** Lines around a table, each with its cells. */
export interface Line {
  readonly row: number;
  readonly cells: readonly PageCell[];
}

/** A table as it lies on its page: lines above it, header rows, rows of figures, and lines between these. */
export interface Block {
  readonly page: Page;
  /** The year that completes periods which name none. */
  readonly year: number | null;
  /** First and last column that may belong to it: another table may stand beside it. */
  readonly left: number;
  readonly right: number;
  readonly titles: readonly Line[];
  readonly header: readonly number[];
  readonly body: readonly number[];
  /** Lines without figures amid the body: headings of parts, notes. */
  readonly sections: readonly Line[];
  /** Lines after the last row of figures. */
  readonly tail: readonly Line[];
}

/** The cells of a row that may belong to a block. */
export function cellsIn(
  { page, left, right }: Pick<Block, "page" | "left" | "right">,
  row: number
): readonly PageCell[] {
  return page.cellsOf(row).filter(({ column }) => column >= left && column <= right);
}

/** The columns in which a row of a block holds anything, from left to right. Rows alike mostly answer the same list. */
export function columnsIn(
  { page, left, right }: Pick<Block, "page" | "left" | "right">,
  row: number
): readonly number[] {
  const columns = page.columnsOf(row);
  const [first = left, last = right] = [columns[0], columns.at(-1)];
  return first >= left && last <= right
    ? columns
    : columns.filter((column) => column >= left && column <= right);
}

/**
 * The figure of a cell, as points unless a measure is known.
 * @param isPlaced a place stands behind each score of its column
 */
export function figureIn(
  { page }: Pick<Block, "page">,
  cell: PageCell,
  measure: Measure = "points",
  isPlaced = false
): CellFigure {
  return figureAs(cell, measure, page.date1904, isPlaced);
}

/** The number that stands in a row under a column; null where none does. */
export function numberAt(
  block: Pick<Block, "page">,
  row: number,
  column: number
): NumberFigure | null {
  const cell = block.page.at(row, column);
  const figure = cell === undefined ? null : figureIn(block, cell);
  return figure?.kind === "figure" ? figure : null;
}

/** By text: a memory by cell would cost the collector more than it spares. */
const tidied = memoised(tidy);

/** The text of a cell as a label: numbers as typed, dates as shown. */
export function labelText({ content, text }: PageCell): string {
  if (content.kind === "text") return tidied(text);
  return content.kind === "number" ? String(content.value) : "";
}

/** The same of a cell that may be none. */
export function textOf(cell: PageCell | null | undefined): string {
  return cell == null ? "" : labelText(cell);
}

/** What the text of a cell means as a label; a date by its format: "mm/yyyy" shows a month. */
export function meaningIn({ page, year }: Pick<Block, "page" | "year">, cell: PageCell): Meaning {
  if (isCount(cell)) return meaningOf("", year);
  const date = dateIn(cell) ? periodUnder(cell.content, "", year, page.date1904) : null;
  return date === null
    ? meaningOf(labelText(cell), year)
    : { ...meaningOf("", year), text: date.label, isKnown: true, period: date };
}

/** Running numbers and counts of a register: no year, month, code or maximum is as large. */
function isCount({ content }: PageCell): boolean {
  return (
    content.kind === "number" &&
    content.numberFormat === undefined &&
    content.value >= leastCount &&
    Number.isInteger(content.value)
  );
}

const leastCount = 10_000;

/** A number with decimals: no month, no number in a list is one. */
export function isScore(cell: PageCell): boolean {
  const { content } = cell;
  return content.kind === "number" && !Number.isInteger(content.value) && !dateIn(cell);
}

/** Whether a cell shows a date. */
function dateIn({ content }: PageCell): boolean {
  return (
    content.kind === "number" &&
    content.numberFormat !== undefined &&
    dateShown(content.numberFormat) !== null
  );
}
