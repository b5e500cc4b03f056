import type { PageCell, PageRow } from "../../cells/page";
import { labelText, meaningIn, type Block } from "./block";
import { numberedPeriod } from "./numberedPeriod";

const columnNumber = /^\(?(?:[a-dA-D]|\d{1,2})\)?(?:\s*=.*)?$/;

/** Columns numbered in brackets under an open head, or by a row of its own anywhere. */
export function isNumbering(
  block: Pick<Block, "page" | "year">,
  line: PageRow,
  isUnderHead: boolean
): boolean {
  return (isUnderHead && isNumbersRow(block, line.cells)) || numbersColumns(block, line);
}

/** "STT | 1 | 2 | 3" over or under the names of what stands across. */
function numbersColumns(block: Pick<Block, "page" | "year">, line: PageRow): boolean {
  if (line.largest !== line.columns.length - 1) return false;
  const [first, ...others] = line.cells;
  if (first === undefined || others.length < 2) return false;
  const isRun = others.every(
    ({ content }, at) => content.kind === "number" && content.value === at + 1
  );
  return isRun && meaningIn(block, first).head === "ordinal";
}

/** "(1) (2) … (9)=(3)+(4)", "A B 1 2": columns numbered one after another, and not the months of a year alone. */
export function isNumbersRow(
  block: Pick<Block, "page" | "year">,
  cells: readonly PageCell[]
): boolean {
  if (cells.length < 2 || cells.every((cell) => numberedPeriod(block, cell) !== null)) return false;
  let last: number | null = null;
  for (const cell of cells) {
    const text = labelText(cell);
    if (!columnNumber.test(text)) return false;
    const digits = /^\(?(\d{1,2})/.exec(text)?.[1];
    if (digits === undefined) continue;
    if (last !== null && Number(digits) !== last + 1) return false;
    last = Number(digits);
  }
  return last !== null;
}
