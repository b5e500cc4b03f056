import { defaultGradeBands } from "../decision766/gradeBands";
import type { BoardAssessment, TableAssessment } from "../scoring/assessment";
import { insightsOf, type Insight } from "../scoring/decisions/insight";
import { waysTo, type Target, type TargetAnswer } from "../scoring/decisions/target";
import { scoringOptions } from "../settings/scoringOptions";
import type { WorkbookAnalysis } from "./analyzeWorkbook";

const known = new WeakMap<TableAssessment, (board: BoardAssessment) => Insight>();

/**
 * What the sheet answers beyond the score: how sure the place is, who moved it, what can be won. Worked out once a
 * table, however many boards are asked for.
 * @example insight(analysis.joined[0], board, analysis.joined).place?.above
 */
export function insight(
  table: TableAssessment,
  board: BoardAssessment,
  workbook: readonly TableAssessment[] = [table]
): Insight {
  const answers = known.get(table) ?? insightsOf(table, workbook);
  known.set(table, answers);
  return answers(board);
}

/**
 * The cheapest ways of a board to a target, by the grades that hold for the workbook.
 * @example targetOf(analysis, choice, { kind: "rank", place: 17 }).ways
 */
export function targetOf(
  { settings }: WorkbookAnalysis,
  { table, board }: { readonly table: TableAssessment; readonly board: BoardAssessment },
  target: Target
): TargetAnswer {
  const { gradeBands = defaultGradeBands } = scoringOptions(settings);
  return waysTo(target, board, table.boards, gradeBands);
}
