import { cellsOf, toGrid } from "../unit/reading/mutants/sheetCells";
import { fateOf, readBefore } from "../unit/reading/mutants/hold";
import { measureFileMutants, type Tally } from "../unit/reading/mutants/measure";
import { mutations } from "../unit/reading/mutants/mutations";
import { BLANK_CELL, type Grid } from "../../src/cells/grid";
import { readSheets } from "../../src/sheet/readSheets";
import type { OlderCell, OlderSheet } from "../../src/workbook/file/older/olderWorkbook";
import { toPackage } from "../../src/workbook/file/older/toWorkbook";

export function cellMutants(
  name: string,
  grids: readonly Grid[],
  count: number,
  seed: number
): Tally {
  return measureFileMutants(readSheets, grids, { name, count, seed });
}

/** "silent, MUTATION: NAME SHEET!ROW,COLUMN" as the measure tells it. */
const lossPattern =
  /^(?:silent|crash), (?<mutation>[^:]+): .* (?<sheet>\S.*)!(?<row>\d+),(?<column>\d+)$/u;

/**
 * A small workbook that shows a loss: the sheet alone, with every row blank that the loss does without, and the change
 * made in it. Null where the loss needs the other sheets.
 */
export async function smallestFile(
  grids: readonly Grid[],
  loss: string
): Promise<Uint8Array | null> {
  const found = lossPattern.exec(loss)?.groups;
  const grid = grids.find(({ sheet }) => loss.includes(` ${sheet}!`));
  const mutate = mutations[found?.["mutation"] ?? ""];
  if (found === undefined || grid === undefined || mutate === undefined) return null;
  const [row, column] = [Number(found["row"]) - 1, Number(found["column"]) - 1];
  const at = { sheet: 0, row, column, mutation: found["mutation"] ?? "" };
  const isLost = (each: Grid): boolean => {
    const fate = fateOf(readSheets, readBefore(readSheets, [each]), at);
    return fate === "silent" || fate === "crash";
  };
  let small = toGrid(cellsOf(grid));
  if (!isLost(small)) return null;
  for (let blank = small.rowCount - 1; blank >= 0; blank -= 1) {
    if (blank === row) continue;
    const cells = cellsOf(small);
    const rows = cells.rows.map((each, place) => (place === blank ? [] : each));
    const tried = toGrid({ ...cells, rows });
    if (isLost(tried)) small = tried;
  }
  const mutant = mutate(cellsOf(small), row, column, small.cell(row, column));
  return mutant === null ? null : fileOf(toGrid(mutant.sheet));
}

async function fileOf(grid: Grid): Promise<Uint8Array> {
  const cells: OlderCell[] = [];
  grid.forEachCell((cell, row, column) => {
    if (cell === BLANK_CELL) return;
    cells.push({
      row,
      column,
      content: cell,
      format: cell.numberFormat ?? null,
      font: cell.fontName ?? null,
    });
  });
  const sheet: OlderSheet = {
    name: grid.sheet,
    hidden: false,
    cells,
    merges: grid.merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
  return toPackage({ sheets: [sheet], date1904: grid.date1904 }).toFile();
}
