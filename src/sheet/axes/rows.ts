import type { PageCell } from "../../cells/page";
import type { Meaning } from "../label/meaning";
import { clusterWords } from "../label/words";
import { matchIndicator, type IndicatorMatch } from "../text/indicatorName";
import { plainName } from "../text/unitKey";
import { addTo } from "./addToRow";
import { labelText, meaningIn, type Block } from "./block";
import type { Assumptions, Column } from "./column";
import { keyMeaning } from "./keyMeaning";
import { emptyRow, type RowMeaning, type RowName } from "./rowMeaning";
import { holdsStrayWords } from "./strayWords";

/** Names that go on below their first mention, by column. */
export type Carried = Map<number, PageCell>;

/**
 * What governs one row: its own key cells (a merge's origin where merged, the last name above where a name is left
 * out), wherever in the row they stand.
 */
export function rowMeaning(
  block: Block,
  row: number,
  keys: readonly Column[],
  codes: readonly Column[],
  carried: Carried,
  assume: Assumptions
): RowMeaning {
  const names: RowName[] = [];
  const draft = emptyRow(names);
  for (const column of keys) {
    if (holdsStrayWords(block, column, keys)) continue;
    const cell = block.page.at(row, column.column) ?? leftOut(block, row, column, keys, carried);
    if (cell === undefined) continue;
    const meaning = keyMeaning(block, cell, column, assume);
    if (meaning === null || namesCluster(block, row, meaning, column, keys)) continue;
    carry(carried, column, cell, meaning);
    const name = { cell, text: meaning.text, column };
    names.push(name);
    addTo(draft, meaning, name);
  }
  for (const column of codes) {
    const cell = block.page.at(row, column.column);
    if (cell === undefined) continue;
    const code = codeIn(labelText(cell));
    if (code !== null) {
      draft.code = code;
      draft.codeCell = cell;
      draft.subjectCell ??= cell;
    } else nameWhole(draft, names, block, cell, column);
  }
  return draft;
}

/** A name goes on below its row; the heading of a part of the rows ("KHỐI XÃ, PHƯỜNG") names none of them. */
function carry(carried: Carried, { column }: Column, cell: PageCell, { text }: Meaning): void {
  if (clusterWords.test(plainName(text))) carried.delete(column);
  else carried.set(column, cell);
}

/** "Cụm 1" in a column of its own beside the units: where a unit belongs, no sum of several. */
function namesCluster(
  { page }: Block,
  row: number,
  { sum, total }: Meaning,
  column: Column,
  keys: readonly Column[]
): boolean {
  return (
    sum &&
    !total &&
    column.namesGroups === 0 &&
    keys.some(
      (key) => key !== column && key.head === "unit" && page.at(row, key.column)?.row === row
    )
  );
}

/**
 * "Tổng hợp", "Điểm chuẩn", "Bình quân" typed in the column of numbering, often merged over the names; a group's name or
 * abbreviation in the column of codes.
 */
function nameWhole(
  draft: RowMeaning,
  names: RowName[],
  block: Block,
  cell: PageCell,
  column: Column
): void {
  const meaning = meaningIn(block, cell);
  const isOfAll =
    meaning.total || meaning.sum || meaning.benchmark || meaning.measure === "maxPoints";
  if (!isOfAll && (meaning.groups.length === 0 || draft.groups.length > 0)) return;
  const name = { cell, text: meaning.text, column };
  names.push(name);
  addTo(draft, meaning, name);
}

/** An indicator's code alone in a cell: "4.5a", "DOSSIER_SYNC". */
function codeIn(text: string): IndicatorMatch | null {
  return /^(?:\d\.\d[ab]?|[A-Z]+(?:_[A-Z]+)+)$/.test(text)
    ? (matchIndicator(text)[0] ?? null)
    : null;
}

/**
 * A name left out below its first mention: the one above goes on, as long as a column further right names this row,
 * and the column does not say its name again on every row.
 */
function leftOut(
  block: Block,
  row: number,
  column: Column,
  keys: readonly Column[],
  carried: Carried
): PageCell | undefined {
  const above = carried.get(column.column);
  if (above === undefined || repeatsNames(block, column)) return undefined;
  return keys.some(
    (key) => key.column > column.column && block.page.at(row, key.column) !== undefined
  )
    ? above
    : undefined;
}

const repeating = new WeakMap<Column, boolean>();
const compared = 200;

/** A column that says its name again on every row does not leave names out: its blank cell is a blank. */
function repeatsNames(block: Block, column: Column): boolean {
  const known = repeating.get(column);
  if (known !== undefined) return known;
  let last: string | null = null;
  let repeats = false;
  for (const row of block.body.slice(0, compared)) {
    const cell = block.page.at(row, column.column);
    const text = cell?.row === row ? labelText(cell) : null;
    if (text !== null && text === last) repeats = true;
    last = text;
  }
  repeating.set(column, repeats);
  return repeats;
}
