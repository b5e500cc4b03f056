import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { chooseBoard } from "../../chain/chooseBoard";
import type { BoardAssessment, TableAssessment } from "../../scoring/assessment";
import type { BoardPlace } from "./state";

export interface ChosenBoard {
  readonly table: TableAssessment;
  readonly board: BoardAssessment;
  readonly place: BoardPlace;
}

/**
 * The board looked at: the person's own choice, else the fullest table's latest.
 * Null when the workbook holds no score.
 */
export function chosenBoard(
  analysis: WorkbookAnalysis,
  place: BoardPlace | null
): ChosenBoard | null {
  const table = place === null ? undefined : analysis.joined[place.table];
  const board = place === null ? undefined : table?.boards[place.board];
  if (place !== null && table !== undefined && board !== undefined) return { table, board, place };
  const choice = chooseBoard(analysis.joined);
  if (choice.kind !== "chosen") return null;
  return {
    table: choice.table,
    board: choice.board,
    place: {
      table: analysis.joined.indexOf(choice.table),
      board: choice.table.boards.indexOf(choice.board),
    },
  };
}
