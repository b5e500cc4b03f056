import { contains, type CellRange } from "../../../cells/address";
import { parseRange } from "../package/references";
import { held } from "../sheet/cellStore";
import { tagEnd } from "../sheet/byteScan";
import type { SheetGrid } from "../sheet/sheetGrid";
import type { CellPlace } from "./formulasThatGo";

const decoder = new TextDecoder();

/** Where the formula of a cell answers: the block of an array formula, else the cell alone. */
export function blockOf(
  { scan: { bytes, cells } }: SheetGrid,
  { row, column }: CellPlace
): CellRange {
  const own: CellRange = { top: row, bottom: row, left: column, right: column };
  const offset = cells.find(row, column)?.formula ?? 0;
  if (offset === 0) return own;
  const tag = decoder.decode(bytes.subarray(offset, tagEnd(bytes, offset)));
  const range = /\st\s*=\s*["']array["']/.test(tag)
    ? parseRange(/\sref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? "")
    : null;
  return range !== null && contains(range, row, column) ? range : own;
}

/** The kinds of values that a formula's cell may hold. */
const ofFormulas: ReadonlySet<number> = new Set([held.number, held.text, held.boolean, held.error]);

/** Whether every cell of a block but the first one holds a value only, as a formula of its own would leave it. */
export function canHoldFormulas({ scan: { cells } }: SheetGrid, block: CellRange): boolean {
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) {
      if (row === block.top && column === block.left) continue;
      const cell = cells.find(row, column);
      if (cell === null || cell.formula !== 0 || !ofFormulas.has(cell.kind)) return false;
    }
  }
  return true;
}
