import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import type { BoardAssessment } from "../../scoring/assessment";
import type { ChosenBoard } from "./chosenBoard";

/**
 * The board of an earlier reading in a later one: the same unit in the same period, first on the same sheet, then
 * where a sheet was renamed in the table of the same place. Null when it is gone: never another one in its stead.
 * @example findBoard(analysis, shown)?.board.total
 */
export function findBoard(analysis: WorkbookAnalysis, sought: ChosenBoard): ChosenBoard | null {
  const matches = analysis.joined.flatMap((table, tableAt) =>
    table.boards.flatMap((board, boardAt) =>
      isSame(board, sought.board)
        ? [{ table, board, place: { table: tableAt, board: boardAt } }]
        : []
    )
  );
  const onSheet = matches.filter(({ table }) => table.table.sheet === sought.table.table.sheet);
  const near = onSheet.length > 0 ? onSheet : matches;
  return near.find(({ place }) => place.table === sought.place.table) ?? near[0] ?? null;
}

function isSame(one: BoardAssessment, other: BoardAssessment): boolean {
  return one.unit?.text === other.unit?.text && one.period?.label === other.period?.label;
}
