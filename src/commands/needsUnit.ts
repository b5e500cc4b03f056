import type { WorkbookAnalysis } from "../chain/analyzeWorkbook";
import { chooseBoard } from "../chain/chooseBoard";

/** Whether several units could equally be meant: then a person must say which. */
export function needsUnit(analysis: WorkbookAnalysis): boolean {
  const choice = chooseBoard(analysis.joined);
  return choice.kind === "chosen" && choice.otherUnits.length > 0;
}
