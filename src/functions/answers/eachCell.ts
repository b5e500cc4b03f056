import { cellOf, usedRowsOfAll } from "../arguments/cells";
import { FunctionFault, invalid } from "../arguments/fault";
import { BLANK_CELL, type GridCell } from "../../cells/grid";
import { answer, excelError } from "./answer";

type Rows = readonly (readonly unknown[])[];
type Compute = (...cells: readonly GridCell[]) => number | string;

/**
 * Array in, array out: computes once a cell, with the other arguments taken from the same place; a single
 * row, a single column or a single cell is repeated, as Excel's own functions do. A fault of one cell stays
 * in that cell.
 * @throws CustomFunctions.Error when the only cell has a fault, or the sizes do not fit.
 */
export function eachCell(inputs: readonly unknown[], compute: Compute): unknown[][] {
  return answer(() => {
    const ranges = usedRowsOfAll(inputs);
    const height = sizeOf(ranges, (rows) => rows.length);
    const width = sizeOf(ranges, (rows) => rows[0]?.length ?? 0);
    if (height === 1 && width === 1) {
      return [[compute(...ranges.map((rows) => cellOf(rows[0]?.[0])))]];
    }
    const results: unknown[][] = [];
    for (let row = 0; row < height; row += 1) {
      const line: unknown[] = [];
      for (let column = 0; column < width; column += 1) {
        const result = computed(ranges, row, column, compute);
        line.push(result instanceof FunctionFault ? excelError(result) : result);
      }
      results.push(line);
    }
    return results;
  });
}

function computed(
  ranges: readonly Rows[],
  row: number,
  column: number,
  compute: Compute
): number | string | FunctionFault {
  try {
    return compute(...ranges.map((rows) => cellAt(rows, row, column)));
  } catch (error) {
    if (error instanceof FunctionFault) return error;
    throw error;
  }
}

function cellAt(rows: Rows, row: number, column: number): GridCell {
  const line = rows.length === 1 ? rows[0] : rows[row];
  if (line === undefined) return BLANK_CELL;
  return cellOf(line.length === 1 ? line[0] : line[column]);
}

/** The size all ranges share, those of one row or column aside. */
function sizeOf(ranges: readonly Rows[], measure: (rows: Rows) => number): number {
  let shared = 1;
  for (const rows of ranges) {
    const size = measure(rows);
    if (size <= 1 || size === shared) continue;
    if (shared > 1) {
      throw invalid("Các vùng đưa vào hàm khác cỡ nhau. Hãy chọn các vùng cùng số dòng và số cột.");
    }
    shared = size;
  }
  return shared;
}
