import type { CellRange } from "../../../src/cells/address";
import { formatCell } from "../../../src/cells/address";
import { gridFromValues } from "../../../src/cells/grid";
import { assessTable } from "../../../src/scoring/assessTable";
import { readSheets } from "../../../src/sheet/readSheets";
import type { Rows } from "../layouts/told";

/** "code CELL" of everything that is told of one sheet. */
export function findingsOfSheet(rows: Rows, merges: readonly CellRange[] = []): string[] {
  const { tables, findings } = readSheets([gridFromValues("S", rows, { merges })]);
  const all = [...findings, ...tables.flatMap((table) => assessTable(table).findings)];
  return all.map(({ code, cell }) => `${code} ${cell === null ? "-" : formatCell(cell)}`);
}
