import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import type { BoardRequest } from "../../chain/chooseBoard";
import { chosenBoard } from "../session/chosenBoard";
import type { BoardPlace } from "../session/state";

/** Unit and period of the board that the person looks at, as a request names them. */
export function chooseRequest(analysis: WorkbookAnalysis, place: BoardPlace | null): BoardRequest {
  const board = chosenBoard(analysis, place)?.board;
  return {
    ...(board?.unit == null ? {} : { unit: board.unit.text }),
    ...(board?.period == null ? {} : { period: board.period.label }),
  };
}
