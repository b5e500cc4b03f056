import type { ExcelHost } from "../ExcelHost";

/** A person types just before the n-th next request of the add-in is carried out (0: the very next one). */
export function typingBefore(
  host: ExcelHost,
  request: number,
  cell: { sheet: string; row: number; column: number; input: string | number }
): void {
  host.beforeRequest = (() => {
    let count = 0;
    return () => {
      if (count === request && host.workbook.findSheet(cell.sheet)) {
        host.type(cell.sheet, cell.row, cell.column, cell.input);
      }
      count += 1;
    };
  })();
}
