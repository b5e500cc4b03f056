import { cellsIn, columnsIn, type Block } from "./block";

/** Columns behind the last heading that may still be the table's. */
const beyondHeader = 40;

/** A block is read under several assumptions; its columns are looked for once. */
const widths = new WeakMap<Block, ReadonlySet<number>>();

/** The columns in use, from left to right. */
export function usedSet(block: Block): ReadonlySet<number> {
  const known = widths.get(block);
  if (known !== undefined) return known;
  const width = new Set(usedColumns(block));
  widths.set(block, width);
  return width;
}

/** Columns that hold anything in header or body. */
function usedColumns(block: Block): readonly number[] {
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
  return [...used].sort((a, b) => a - b);
}
