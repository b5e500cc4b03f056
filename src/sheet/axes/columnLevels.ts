import type { PageCell } from "../../cells/page";
import type { Meaning } from "../label/meaning";
import { meaningOf } from "../label/meaningOf";
import { inYear } from "../label/periods";
import { otherDateWords } from "../label/words";
import { foldPlain } from "../text/fold";
import { memoisedOf } from "../text/memo";
import { cellsIn, meaningIn, type Block } from "./block";
import type { HeaderLevel } from "./column";
import { numberedPeriod } from "./numberedPeriod";
import { usedSet } from "./usedColumns";

/** Header cells over a column, from the top down: its own, merged over it, or unmerged and centred over it. */
export function levelsOver(block: Block, column: number): readonly HeaderLevel[] {
  const levels: HeaderLevel[] = [];
  for (const row of block.header) {
    const own = block.page.at(row, column);
    const isOwn = own !== undefined && own.column >= block.left;
    const cell = isOwn ? own : centredOver(block, row, column);
    if (cell === null || levels.some((level) => level.cell === cell)) continue;
    if (isOtherDay(block, row, cell)) continue;
    levels.push({ cell, meaning: headingOf(block, cell) });
  }
  return ofTheYearAbove(levels, block);
}

/** "Hạn khắc phục | 15/11/2026" below the names of the units: days of something else than their scores. */
function isOtherDay(block: Block, row: number, cell: PageCell): boolean {
  const [first] = cellsIn(block, row);
  if (first === undefined || meaningIn(block, cell).period === null) return false;
  const label = meaningIn(block, first);
  return label.head === null && label.period === null && otherDateWords.test(foldPlain(label.text));
}

/** "T1" under "Năm 2026" is of that year, whichever the page is of. */
function ofTheYearAbove(levels: readonly HeaderLevel[], block: Block): readonly HeaderLevel[] {
  const year = yearOver(levels);
  if (year === null || year === block.year) return levels;
  return levels.map(({ cell, meaning }) => {
    const { text, period } = meaning;
    return period === null
      ? { cell, meaning }
      : { cell, meaning: { ...meaning, period: inYear(period, text, year) } };
  });
}

/** The year that one of the headings over a column names. */
export function yearOver(levels: readonly HeaderLevel[]): number | null {
  const over = levels.find(({ meaning }) => meaning.period?.kind === "year")?.meaning.period;
  return over?.date == null ? null : Number(over.date.slice(0, 4));
}

function headingOf(block: Block, cell: PageCell): Meaning {
  const period = numberedPeriod(block, cell);
  return period === null ? meaningIn(block, cell) : meaningOf(period, block.year);
}

/** An unmerged heading stands for the empty cells to its right, while lower header rows name each of them. */
function centredOver(block: Block, row: number, column: number): PageCell | null {
  const { page, left } = block;
  const used = usedSet(block);
  for (let at = column; at >= left; at -= 1) {
    const cell = page.at(row, at);
    if (cell !== undefined) {
      // A merged heading says itself how far it reaches; a row that says its headings again leaves none out.
      if (cell.right > cell.column || cell.text === page.at(row, at - 1)?.text) return null;
      const isOver = isNamedBelow(block, row, at) || spreading(block).has(row);
      return isOver && meaningIn(block, cell).head === null ? cell : null;
    }
    // A column without anything parts no headings.
    if (used.has(at) && !isNamedBelow(block, row, at)) return null;
  }
  return null;
}

/** Rows whose headings stand unmerged over several columns: then one does whose own lower heading is blank. */
const spreading = memoisedOf(
  (block: Block) => new Set(block.header.filter((row) => spreads(block, row)))
);

function spreads(block: Block, row: number): boolean {
  return cellsIn(block, row).some(
    ({ column, right }) =>
      right === column &&
      block.page.at(row, column + 1) === undefined &&
      isNamedBelow(block, row, column) &&
      isNamedBelow(block, row, column + 1)
  );
}

/** Whether a header row below has a heading over a column; one that reaches down from here is none of these. */
function isNamedBelow({ page, header }: Block, row: number, column: number): boolean {
  return header.some((below) => (page.at(below, column)?.row ?? row) > row);
}
