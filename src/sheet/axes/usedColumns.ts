import { memoisedOf } from "../text/memo";
import { cellsIn, columnsIn, type Block } from "./block";

/** Columns behind the last heading that may still be the table's. */
const beyondHeader = 40;

/**
 * Columns that hold anything in header or body, from left to right. A block is read under several assumptions; its
 * columns are looked for once.
 */
export const usedSet: (block: Block) => ReadonlySet<number> = memoisedOf((block) => {
  const used = new Set<number>();
  for (const row of block.header) {
    for (const cell of cellsIn(block, row)) {
      const last = Math.min(cell.right, block.right, block.page.lastColumn);
      for (let column = cell.column; column <= last; column += 1) used.add(column);
    }
  }
  const farthest = used.size === 0 ? Infinity : Math.max(...used) + beyondHeader;
  let last: readonly number[] | null = null;
  for (const row of block.body) {
    const columns = columnsIn(block, row);
    if (columns === last) continue;
    last = columns;
    for (const column of columns) if (column <= farthest) used.add(column);
  }
  return new Set([...used].sort((a, b) => a - b));
});

/** Whether a column without anything lies between two others. */
export function isEmptyBetween(block: Block, from: number, to: number): boolean {
  const used = usedSet(block);
  for (let column = from + 1; column < to; column += 1) if (!used.has(column)) return true;
  return false;
}
