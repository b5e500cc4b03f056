import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { chooseBoard } from "../../chain/chooseBoard";
import type { TableAssessment } from "../../scoring/assessment";
import { contains, type CellAddress } from "../../cells/address";
import type { Board } from "../../sheet/scoreboard";
import { chosenBoard } from "./chosenBoard";
import type { BoardPlace } from "./state";

/**
 * The board that a person who stands on a cell means: the unit of its row, the period of its column, else the
 * one its table is about by rule. Null where that is what is shown anyway, or no table is near.
 * @example boardAround(analysis, { sheet: "Quý III-2026", row: 6, column: 2 })
 */
export function boardAround(analysis: WorkbookAnalysis, cell: CellAddress): BoardPlace | null {
  const onSheet = analysis.joined.filter(({ table }) => table.sheet === cell.sheet);
  const around = onSheet.find(({ table }) => contains(table.range, cell.row, cell.column));
  const assessment = around ?? (onSheet.length === 1 ? onSheet[0] : undefined);
  if (assessment === undefined) return null;
  const meant = boardAt(assessment, cell) ?? boardByRule(assessment);
  if (meant === null) return null;
  const place = { table: analysis.joined.indexOf(assessment), board: meant };
  const shown = chosenBoard(analysis, null)?.place;
  return shown?.table === place.table && shown.board === place.board ? null : place;
}

function boardByRule(assessment: TableAssessment): number | null {
  const choice = chooseBoard([assessment]);
  return choice.kind === "chosen" ? assessment.boards.indexOf(choice.board) : null;
}

/** The only board with a figure in the cell's row, else in its column; null where several or none have. */
function boardAt(assessment: TableAssessment, { row, column }: CellAddress): number | null {
  const scored = assessment.table.boards
    .map((board, index) => ({ cells: figureCells(board), index }))
    .filter(({ index }) => assessment.boards[index]?.groups.some(({ points }) => points !== null));
  const near: readonly ((cell: CellAddress) => boolean)[] = [
    (cell) => cell.row === row && cell.column === column,
    (cell) => cell.row === row,
    (cell) => cell.column === column,
  ];
  for (const isNear of near) {
    const [only, another] = scored.filter(({ cells }) => cells.some(isNear));
    if (only !== undefined && another === undefined) return only.index;
  }
  return null;
}

function figureCells({ groups, total }: Board): readonly CellAddress[] {
  const scores = total === null ? groups : [...groups, total];
  return scores.flatMap(({ points, rank, percent }) =>
    [points.cell, rank.cell, percent.cell].filter((cell) => cell !== null)
  );
}
