import { meaningIn, type Line } from "../axes/block";
import type { RowMeaning } from "../axes/rowMeaning";
import { rowMeaning, type Carried } from "../axes/rows";
import { readUnit } from "../text/unitName";
import type { Ground } from "./ground";
import { maximumIn } from "./maximumIn";
import { isLineOfTotal, ofTotal } from "./ofTotal";
import { addBlanks, readRow } from "./readRow";
import type { Section } from "./section";
import { rowSubject } from "./subjectOf";
import type { Tally } from "./tally";

/** Rows without any number that are rows of the table all the same. */
export interface WordRows {
  readonly ground: Ground;
  readonly carried: Carried;
  readonly section: Section;
  readonly tally: Tally;
}

/**
 * Reads a line that holds no number as a row of the table: a unit whose figures are to come, a total in words, the
 * grade below a total.
 * @returns whether it is one
 */
export function addLine(rows: WordRows, line: Line, belowTotal: boolean): boolean {
  return (
    addEmptyRow(rows, line) || addTotalRow(rows, line) || (belowTotal && addGradeRow(rows, line))
  );
}

function meaningOfRow({ ground, carried }: WordRows, row: number): RowMeaning {
  return rowMeaning(ground.block, row, ground.keys, ground.codes, carried, ground.assume);
}

/** A unit of a league whose figures are still to come: a row of names alone. */
function addEmptyRow(rows: WordRows, { row, cells }: Line): boolean {
  const { ground, section, tally } = rows;
  const { subjectsAcross, unitsDown, monthsUnderUnits } = ground.frame;
  if (!subjectsAcross || !unitsDown || monthsUnderUnits) return false;
  const kinds = new Map(ground.columns.map(({ column, kind }) => [column, kind]));
  const isNames = cells.every(({ column }) => {
    const kind = kinds.get(column);
    return kind === "key" || kind === "aside" || kind === "note";
  });
  if (!isNames) return false;
  const meaning = meaningOfRow(rows, row);
  const isUnit =
    meaning.unit !== null &&
    meaning.unitCell?.row === row &&
    (readUnit(meaning.unit) !== null || meaning.names.length > 1);
  if (isUnit) addBlanks(ground, { row, meaning, about: null, section }, cells, tally);
  return isUnit;
}

/** The row of a total without any number: blank, or a word stands for it. */
function addTotalRow(rows: WordRows, { row, cells }: Line): boolean {
  const { ground, section, tally } = rows;
  if (ground.frame.subjectsAcross) return false;
  // "Tổng điểm: 94/100" alone in its row says its figure itself.
  if (ground.title.total !== null && cells.includes(ground.title.total.cell)) return false;
  const meaning = meaningOfRow(rows, row);
  const isTotal =
    meaning.total &&
    !meaning.sum &&
    meaning.names.some(({ cell }) => cell.row === row && meaningIn(ground.block, cell).total);
  if (!isTotal) return false;
  readRow(ground, { row, meaning, about: { kind: "total" }, section }, tally);
  return true;
}

/** "Xếp loại", or "Nhất" beside "Xếp thứ", below the total: words alone. */
function addGradeRow(rows: WordRows, { row }: Line): boolean {
  const { ground, section, tally } = rows;
  const meaning = meaningOfRow(rows, row);
  const isOfWords = meaning.measure === "grade" || meaning.measure === "rank";
  if (!isOfWords || !isLineOfTotal(ground.frame, meaning)) return false;
  readRow(ground, { row, meaning: ofTotal(meaning), about: { kind: "total" }, section }, tally);
  return true;
}

/** A row whose score is a word ("chờ thẩm định"): no number says that it is a row. */
export function addWordRow(rows: WordRows, { row, cells }: Line): boolean {
  const { ground, section, tally } = rows;
  const [first, ...more] = cells;
  // Merged over names and figures: a heading of the rows below.
  if (first !== undefined && more.length === 0 && first.right > first.column) return false;
  const columns = new Map(ground.columns.map((column) => [column.column, column]));
  const holdsWord = cells.some(({ column }) => {
    const found = columns.get(column);
    return found?.kind === "figure" && found.levels.length > 0;
  });
  if (!holdsWord) return false;
  const meaning = meaningOfRow(rows, row);
  if (meaning.groups.length === 0 && meaning.indicator === null && meaning.unit === null)
    return false;
  const { namesNothing, ownCodes, assume } = ground;
  const about = rowSubject(
    meaning,
    {
      section: section.group,
      lastGroup: null,
      lastHome: null,
      homes: new Set(),
      assumed: new Set(),
      maximum: maximumIn(ground, row),
      largest: () => 0,
      score: () => 0,
      countsAgain: ground.countsAgain,
      namesNothing,
      ownCodes,
      hasMaxima: ground.maxima.length > 0,
    },
    assume
  );
  readRow(ground, { row, meaning, about, section }, tally);
  return true;
}
