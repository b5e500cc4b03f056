import type { Page, PageCell, PageRow } from "../../cells/page";
import type { Meaning } from "../label/meaning";
import { isFigureSized } from "../text/numeral";
import { panelsOf } from "./panels";
import { figureIn, labelText, meaningIn, type Block, type Line } from "./block";
import { withLinesAbove, type Draft } from "./aboveTable";
import { isNumbering } from "./columnNumbers";
import { lastMonth, numberedPeriod } from "./numberedPeriod";
import { saidOnce } from "./saidOnce";

/** Rows without anything after which a figure belongs to no table above. */
const widestGap = 60;

/**
 * The tables of a page. A header is known by its words and by having no figure; what stands above it is its title.
 * An open table goes on until a new header: printed pages, blank rows and headings of parts stand between.
 */
export function findBlocks(page: Page, year: number | null): readonly Block[] {
  const whole = { page, year, left: 0, right: page.lastColumn };
  const found = new FoundTables(whole);
  for (const line of page.rows) found.take(line);
  return withLinesAbove(whole, found.drafts)
    .filter(({ body }) => body.length > 0)
    .flatMap((draft) => panelsOf({ ...whole, ...draft }));
}

/** Tables found down to a row, the last one perhaps open. */
class FoundTables {
  readonly drafts: Draft[] = [];
  #block: Draft | null = null;
  /** Lines for the title of the next table. */
  #titles: Line[] = [];
  /** Lines since the last row of the open table: within it, if it goes on, else its tail. */
  #pending: Line[] = [];

  constructor(readonly whole: Pick<Block, "page" | "year">) {}

  take(line: PageRow): void {
    const block = this.#block;
    const heading = block?.body.length === 0 ? block : null;
    if (isNumbering(this.whole, line, heading !== null)) return;
    const hasFigures = holdsFigures(this.whole, line);
    if (!hasFigures) this.#takeWords(line, heading);
    else if (block !== null && line.row - block.last <= widestGap) this.#goOn(block, line.row);
    else this.#takeFigures(line);
  }

  #takeWords(line: PageRow, heading: Draft | null): void {
    const cells = saidOnce(line.cells);
    const labels = cells.map((cell) => meaningIn(this.whole, cell));
    const { row } = line;
    if (beginsTable(this.whole.page, labels, cells, this.#block))
      this.#begin({ header: [row], row });
    else if (heading !== null && isHeader(this.whole, heading, { row, cells }, labels)) {
      heading.header.push(row);
      heading.last = row;
    } else this.#addLine({ row, cells });
  }

  #takeFigures({ row, cells: typed }: PageRow): void {
    const cells = saidOnce(typed);
    if (cells.some((cell) => isSubject(meaningIn(this.whole, cell))))
      this.#begin({ body: [row], row });
    else this.#addLine({ row, cells });
  }

  #goOn(block: Draft, row: number): void {
    block.sections.push(...this.#pending);
    block.body.push(row);
    block.last = row;
    this.#titles = [];
    block.tail = this.#pending = [];
  }

  #begin({ row, header = [], body = [] }: Partial<Draft> & { readonly row: number }): void {
    this.#pending = [];
    const tail = this.#pending;
    this.#block = { titles: this.#titles, header, body, sections: [], tail, last: row };
    this.drafts.push(this.#block);
    this.#titles = [];
  }

  #addLine(line: Line): void {
    this.#titles.push(line);
    this.#pending.push(line);
  }
}

function isHeader(
  whole: Pick<Block, "page" | "year">,
  heading: Draft,
  { row, cells }: Line,
  labels: readonly Meaning[]
): boolean {
  const parts =
    partsNames(whole, heading, cells, labels) || saysWhose(whole, heading, cells, labels);
  return !parts && goesOn(labels, cells, row, heading);
}

/** A row of headings under an open one. */
function goesOn(
  labels: readonly Meaning[],
  cells: readonly PageCell[],
  row: number,
  { last }: Draft
): boolean {
  // "I | KHỐI XÃ, PHƯỜNG" parts the rows of a league, not its columns.
  if (cells.length <= 2 && labels.some(({ sum }) => sum) && !labels.some(isHeading)) return false;
  // A total first of all, its figure still blank.
  if (cells.length === 1 && labels[0]?.total === true) return false;
  return (
    labels.some(isHeading) ||
    labels.some(({ unit }) => unit !== null) ||
    (cells.length >= 2 && row === last + 1)
  );
}

/** "Tháng 7", "I | Xã An Bình" right below the heads of names and numbers: of the rows that follow. */
function saysWhose(
  { page, year }: Pick<Block, "page" | "year">,
  { header }: Draft,
  cells: readonly PageCell[],
  labels: readonly Meaning[]
): boolean {
  return (
    labels.some(({ unit, period }) => unit !== null || period !== null) &&
    cells.every(({ column }) =>
      header.some((row) => {
        const over = page.at(row, column);
        return over?.column === column && meaningIn({ page, year }, over).head !== null;
      })
    )
  );
}

/**
 * "I | Công khai, minh bạch", "Tổng cộng | chờ thẩm định" under a head of names: the first of the rows, no heading of a
 * column.
 */
function partsNames(
  { page, year }: Pick<Block, "page" | "year">,
  { header }: Draft,
  cells: readonly PageCell[],
  labels: readonly Meaning[]
): boolean {
  const at = labels.findIndex(({ groups, total }) => groups.length > 0 || total);
  const named = cells[at];
  const isTotal = labels[at]?.total === true;
  if (named === undefined || (cells.length > 2 && !isTotal)) return false;
  if (labels.some(({ measure }) => measure !== null)) return false;
  return header.some((row) => {
    const over = page.at(row, named.column);
    const head = over === undefined ? null : meaningIn({ page, year }, over).head;
    return head === "group" || head === "indicator";
  });
}

/** Where no table is open, a header does; inside one, the head of its names, or its own header again. */
function beginsTable(
  page: Page,
  labels: readonly Meaning[],
  cells: readonly PageCell[],
  block: Draft | null
): boolean {
  const open = block !== null && block.body.length > 0;
  return (
    (open && saysAgain(page, block, cells)) || startsTable(labels, open, block === null || open)
  );
}

/** The first row of headings, cell for cell: the next of several like tables. */
function saysAgain(page: Page, { header }: Draft, cells: readonly PageCell[]): boolean {
  const [first] = header;
  if (first === undefined) return false;
  const before = page.cellsOf(first);
  return (
    before.length === cells.length &&
    cells.every((cell, at) => {
      const other = before[at];
      return other !== undefined && other.column === cell.column && other.text === cell.text;
    })
  );
}

/** Two headings make a header; inside an open table one of them must head a column of names. */
function startsTable(labels: readonly Meaning[], isOpen: boolean, mayStart: boolean): boolean {
  if (!mayStart || labels.length < 2 || saysPairs(labels)) return false;
  const units = labels.filter(({ unit }) => unit !== null);
  const areHeadings = units.length >= 2 || labels.filter(isHeading).length >= 2;
  if (isOpen) return areHeadings && labels.some(({ head }) => head !== null);
  return (
    areHeadings ||
    labels.some(
      ({ head, measure, groups, indicator }) =>
        head !== null || measure !== null || groups.length > 0 || indicator !== null
    )
  );
}

/**
 * "Đơn vị | UBND xã An Bình | Kỳ | Tháng 9/2026": heads, each with its one value beside it, are a title; so they are
 * behind the letterhead.
 */
function saysPairs(all: readonly Meaning[]): boolean {
  const labels = all.slice(Math.max(0, all.findIndex(isHeading)));
  return (
    labels.length % 2 === 0 &&
    labels.every(({ head, unit, period }, at) => {
      if (at % 2 === 0) return head === "unit" || head === "period";
      const before = labels[at - 1]?.head;
      return before === "unit" ? unit !== null : period !== null;
    })
  );
}

function isHeading(label: Meaning): boolean {
  return (
    label.head !== null ||
    label.measure !== null ||
    label.groups.length > 0 ||
    label.indicator !== null ||
    label.total ||
    label.benchmark ||
    label.period !== null
  );
}

function isSubject({ groups, indicator, unit, total }: Meaning): boolean {
  return groups.length > 0 || indicator !== null || unit !== null || total;
}

/** Whether the largest number of a row says at once that it holds figures: then nothing is made of its cells. */
function holdsPlainFigure(page: Page, { row, largest, largestAt }: PageRow): boolean {
  return (
    isFigureSized(largest) &&
    largest > lastCode &&
    !isMonthOrYear(largest) &&
    page.mergeOver(row - 1, largestAt) === undefined
  );
}

function isMonthOrYear(value: number): boolean {
  return Number.isInteger(value) && (value <= lastMonth || (value >= 2010 && value < 2050));
}

/** Codes of indicators, 1.1 to 5.6, may stand in number cells. */
const lastCode = 5.6;

/** Whether a row holds figures; a plain number says so at once. */
function holdsFigures(block: Pick<Block, "page" | "year">, line: PageRow): boolean {
  if (holdsPlainFigure(block.page, line)) return true;
  const { cells } = line;
  return (
    cells.some((cell) => isFigure(block, cell)) &&
    !isCodesRow(block, cells) &&
    !isDaysRow(block, cells)
  );
}

/** A cell that is a figure, not a label: periods typed as numbers, and 1 … 12 under a merged "Tháng", are labels. */
function isFigure(block: Pick<Block, "page" | "year">, cell: PageCell): boolean {
  const { kind } = figureIn(block, cell);
  if (kind === "text" || kind === "date" || kind === "error" || kind === "unset") return false;
  if (numberedPeriod(block, cell) !== null) return false;
  if (cell.content.kind === "text") {
    // "Điểm (18)" heads a column of points out of 18.
    const { measure, maximum } = meaningIn(block, cell);
    if (measure !== null && maximum !== null) return false;
    // "10/10" is a score of ten; "10/10" among heads is a day, which the row's other cells tell.
    return (
      meaningIn(block, cell).period === null ||
      /^\s*\d+(?:[.,]\d+)?\s*\/\s*\d{1,2}\s*$/.test(cell.text)
    );
  }
  return true;
}

/** Codes of indicators across ("1.1", "2.1"), beside a head: no figures, but names. */
function isCodesRow(block: Pick<Block, "page" | "year">, cells: readonly PageCell[]): boolean {
  const isCode = (cell: PageCell) =>
    /^\d\.\d[ab]?$/.test(labelText(cell)) && meaningIn(block, cell).indicator !== null;
  const others = cells.filter((cell) => !isCode(cell));
  if (cells.length - others.length < 2 || others.some((cell) => isFigure(block, cell)))
    return false;
  // Beside a head merged over two rows of headings, the codes stand alone in the second.
  return others.length === 0 || others.some((cell) => isHeadOrSum(meaningIn(block, cell)));
}

function isHeadOrSum({ head, total }: Meaning): boolean {
  return head !== null || total;
}

/** Days without a year across ("10/10", "17/10"), beside a head. */
function isDaysRow(block: Pick<Block, "page" | "year">, cells: readonly PageCell[]): boolean {
  const others = cells.filter((cell) => {
    const { head, measure } = meaningIn(block, cell);
    return head === null && measure === null;
  });
  const words = others.filter((cell) => meaningIn(block, cell).period === null);
  const hasDays = words.length < others.length;
  return hasDays && others.length < cells.length && !words.some((cell) => isFigure(block, cell));
}
