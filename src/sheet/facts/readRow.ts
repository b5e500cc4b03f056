import type { PageCell } from "../../cells/page";
import { cellsIn, figureIn } from "../axes/block";
import type { Column } from "../axes/column";
import { foldPlain } from "../text/fold";
import type { LeaderFigure } from "./blockFacts";
import type { Fact } from "./fact";
import { factAt, type ReadRow } from "./factAt";
import { behindSlash, type CellFigure } from "./figure";
import { isComparison } from "./governs";
import type { Ground } from "./ground";
import type { Tally } from "./tally";

const letters = /\p{L}{2}/u;
const noFigure: CellFigure = { kind: "text" };
const leaderWords = /cao nhat|dan dau/u;

/** Every cell of a row: a fact, put aside with its kind, or unread. */
export function readRow(ground: Ground, read: ReadRow, tally: Tally): void {
  const { block, columns, frame } = ground;
  const { row, meaning } = read;
  const cells = cellsIn(block, row);
  let next = 0;
  let figures = 0;
  for (const cell of cells) {
    while ((columns[next]?.column ?? Infinity) < cell.column) next += 1;
    if (readOne(ground, read, columns[next], cell, tally)) figures += 1;
  }
  const awaits = frame.subjectsAcross ? isUnitRow(read) : isTotalRow(read);
  if ((figures > 0 && meaning.names.length > 0) || awaits) addBlanks(ground, read, cells, tally);
}

/** A unit of a league whose figures are still to come stands with its numbering alone. */
function isUnitRow({ row, meaning }: ReadRow): boolean {
  return meaning.unit !== null && meaning.unitCell?.row === row;
}

/** So does a total, "1 | Tổng cộng", whose figure is still to come. */
function isTotalRow({ row, meaning, about }: ReadRow): boolean {
  return about?.kind === "total" && meaning.subjectCell?.row === row;
}

/**
 * One cell.
 * @param at the first column of the table that does not end before it
 * @returns whether it stands where figures of the table do
 */
function readOne(
  ground: Ground,
  read: ReadRow,
  at: Column | undefined,
  cell: PageCell,
  tally: Tally
): boolean {
  const column = at?.column === cell.column ? at : undefined;
  // Names are most of the texts: none of them is looked at as a figure.
  const isName = at?.kind === "key" && letters.test(cell.text);
  const figure = isName ? noFigure : figureIn(ground.block, cell, dueIn(at, read.meaning));
  const numeric = figure.kind === "figure";
  if (numeric) tally.counted += 1;
  if (column !== undefined && holdsFigures(column)) {
    readCell(ground, read, column, cell, figure, tally);
    return true;
  }
  if (numeric) putAside(column, cell, read.meaning, tally);
  return false;
}

/** A column of scores, or of grades, which are words. */
function holdsFigures({ kind, measure }: Column): boolean {
  return kind === "figure" || (kind === "note" && measure === "grade");
}

/** A number in a column that holds no figures of the table. */
function putAside(
  column: Column | undefined,
  cell: PageCell,
  { names }: ReadRow["meaning"],
  tally: Tally
): void {
  if (column === undefined) tally.addUnread(cell, null);
  else if (column.kind === "aside") tally.aside.numbering += 1;
  else if (column.kind === "note") tally.aside.note += 1;
  else if (names.some((name) => name.cell === cell)) tally.aside.label += 1;
  else tally.addUnread(cell, column);
}

function readCell(
  ground: Ground,
  read: ReadRow,
  column: Column,
  cell: PageCell,
  figure: CellFigure,
  tally: Tally
): void {
  const { row, meaning } = read;
  if (isComparison(ground.frame, meaning, column)) {
    if (figure.kind === "figure") compare(ground, read, { cell, figure, column }, tally);
    return;
  }
  const isWord =
    figure.kind === "text" && column.measure !== "grade" && meaning.measure !== "grade";
  if (isWord && (meaning.names.length === 0 || cell.row !== row)) return;
  if (isWord) tally.words.push(cell);
  const fact = factAt(ground, read, column, cell, figure);
  if (fact !== null) {
    tally.facts.push(fact);
    tally.lastRow = Math.max(row, cell.bottom);
    tally.facts.push(...implied(fact));
  } else if (figure.kind === "figure") tally.addUnread(cell, column);
}

/** A figure of somebody else, to compare with. */
function compare({ block }: Ground, { meaning }: ReadRow, found: LeaderFigure, tally: Tally): void {
  const { cell, column } = found;
  if (column.levels.length === 0 && block.header.length > 0) {
    tally.addUnread(cell, column);
    return;
  }
  tally.aside.comparison += 1;
  if (meaning.benchmark && meaning.names.some(({ text }) => leaderWords.test(foldPlain(text))))
    tally.leaders.push(found);
}

/** "17,5/18" says a maximum too, "17 (3)" a place. */
function implied(fact: Fact): readonly Fact[] {
  if (fact.measure !== "points" || fact.figure?.kind !== "figure") return [];
  const [of, place] = [behindSlash(fact.figure), fact.figure.place];
  const facts: Fact[] = [];
  if (of !== null) facts.push({ ...fact, measure: "maxPoints", figure: of, isImplied: true });
  if (place !== null) facts.push({ ...fact, measure: "rank", figure: place, isImplied: true });
  return facts;
}

/** Cells that wait for their points: what is written beside them comes alive when they are filled in. */
export function addBlanks(
  ground: Ground,
  read: ReadRow,
  cells: readonly PageCell[],
  tally: Tally
): void {
  const { block, columns, figures, frame } = ground;
  const { row, meaning } = read;
  if (cells.length >= columns.length) return;
  for (const column of figures) {
    if (column.kind !== "figure" || block.page.at(row, column.column) !== undefined) continue;
    if (isComparison(frame, meaning, column)) continue;
    const fact = factAt(ground, read, column, null, null);
    if (fact !== null && fact.measure !== "maxPoints") {
      tally.facts.push(fact);
      tally.lastRow = Math.max(tally.lastRow, row);
    }
  }
}

/** "Nhất" is a figure in a column or a row of ranks alone. */
function dueIn(column: Column | undefined, { measure }: ReadRow["meaning"]): Fact["measure"] {
  return (column?.measure ?? measure) === "rank" ? "rank" : "points";
}
