import type { ArgumentBlock, ArgumentCell } from "./argument";
import { FunctionFault, type CellResult } from "./fault";

/**
 * Computes cell by cell over blocks of one shape; a single cell serves for the whole block, and so does a
 * single row or column along the other direction. A fault stays in its own cell.
 * @throws FunctionFault invalid when the shapes do not fit.
 * @example broadcast([[["4.1"], ["4.2"]], [[10]]], ([code, count]) => …) // two rows, one column
 */
export function broadcast(
  blocks: readonly ArgumentBlock[],
  compute: (cells: readonly ArgumentCell[]) => CellResult
): CellResult[][] {
  const rows = commonLength(blocks.map((block) => block.length));
  const columns = commonLength(blocks.map((block) => block[0]?.length ?? 0));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      inItsOwnCell(() => compute(blocks.map((block) => cellAt(block, row, column))))
    )
  );
}

function inItsOwnCell(compute: () => CellResult): CellResult {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FunctionFault) return error;
    throw error;
  }
}

function commonLength(lengths: readonly number[]): number {
  const longest = Math.max(...lengths);
  if (lengths.some((length) => length !== longest && length !== 1)) {
    throw new FunctionFault(
      "invalid",
      "Các vùng không cùng kích thước. Hãy chọn các vùng có số dòng, số cột bằng nhau."
    );
  }
  return longest;
}

function cellAt(block: ArgumentBlock, row: number, column: number): ArgumentCell {
  const cells = block[block.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column] ?? null;
}
