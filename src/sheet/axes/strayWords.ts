import type { Meaning, Measure } from "../label/meaning";
import { foldPlain } from "../text/fold";
import { labelText, meaningIn, textOf, type Block } from "./block";
import type { Column } from "./column";
import { isEmptyBetween } from "./usedColumns";

const compared = 200;
const known = new WeakMap<Column, boolean>();

/**
 * Whether a column of words behind the figures belongs to no row of the table: no heading says what it names, and an
 * empty column lies between, most rows have none, or they only judge what stands before them. Remarks, a list of
 * telephones beside the table, "Đạt" and "Không đạt", "Tăng" and "Giảm".
 */
export function holdsStrayWords(block: Block, column: Column, keys: readonly Column[]): boolean {
  if (column.head !== null || column.namesGroups > 0) return false;
  let isStray = known.get(column);
  if (isStray === undefined) {
    const figures = lastFigures(block, column, keys);
    isStray =
      figures === null
        ? column !== keys[0] && saysReached(block, column)
        : isEmptyBetween(block, figures, column.column) ||
          isSparse(block, column) ||
          holdsVerdicts(block, column);
    known.set(column, isStray);
  }
  return isStray;
}

/** The last column of figures between the names of the rows and the words; null where they stand before all figures. */
function lastFigures(
  { page, body }: Block,
  { column }: Column,
  [first]: readonly Column[]
): number | null {
  if (first === undefined || first.column >= column) return null;
  const numbers = body
    .slice(0, compared)
    .flatMap((row) => page.cellsOf(row))
    .filter((cell) => cell.content.kind === "number")
    .map((cell) => cell.column)
    .filter((each) => each > first.column && each < column);
  return numbers.length === 0 ? null : Math.max(...numbers);
}

function isSparse({ page, body }: Block, { column }: Column): boolean {
  const rows = body.slice(0, compared);
  const named = rows.filter((row) => {
    const cell = page.at(row, column);
    return cell !== undefined && /\p{L}/u.test(labelText(cell));
  });
  return named.length * 2 < rows.length;
}

const reached = /^(?:khong |chua )?dat(?: yeu cau| chuan)?$/u;

/** "Đạt", "Không đạt" between the names and their scores. */
function saysReached({ page, body }: Block, { column }: Column): boolean {
  const words = body.slice(0, compared).map((row) => foldPlain(textOf(page.at(row, column))));
  const said = words.filter((word) => word !== "");
  return said.length > 0 && new Set(said).size > 1 && said.every((word) => reached.test(word));
}

/** What a line of its own below or beside a name says of its figures. */
const ofLines: ReadonlySet<Measure | null> = new Set<Measure>([
  "points",
  "rank",
  "percent",
  "maxPoints",
]);

/** Words of measures that no line of figures has, and nothing that would name the row. */
function holdsVerdicts(block: Block, { column }: Column): boolean {
  const said = block.body.slice(0, compared).flatMap((row) => {
    const cell = block.page.at(row, column);
    return cell === undefined ? [] : [meaningIn(block, cell)];
  });
  return (
    said.some(({ measure }) => measure !== null) &&
    said.every((each) => !namesRow(each) && !ofLines.has(each.measure))
  );
}

function namesRow(meaning: Meaning): boolean {
  const { unit, period, groups, indicator, field, total, sum, benchmark, adjustment } = meaning;
  return (
    [unit, period, indicator, field].some((each) => each !== null) ||
    groups.length > 0 ||
    [total, sum, benchmark, adjustment].some((each) => each)
  );
}
