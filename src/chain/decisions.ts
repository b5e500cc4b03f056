import { defaultGradeBands } from "../decision766/gradeBands";
import type { BoardAssessment, GradeBand, TableAssessment } from "../scoring/assessment";
import { insightsOf, type Insight } from "../scoring/decisions/insight";
import { standingStill, type Outlook } from "../scoring/decisions/outlook";
import { waysTo, type Target, type TargetAnswer } from "../scoring/decisions/target";
import { tryOut, type Trial, type TrialResult } from "../scoring/decisions/whatIf";
import type { OfficeSettings } from "../settings/officeSettings";
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
 * @param outlook What is taken for granted of the others and of what still comes in; left out: nothing changes.
 * @example targetOf(analysis, choice, { kind: "rank", place: 17 }, { others: "trend", growth: 0 }).ways
 */
export function targetOf(
  { settings, joined }: WorkbookAnalysis,
  { table, board }: { readonly table: TableAssessment; readonly board: BoardAssessment },
  target: Target,
  outlook: Outlook = standingStill
): TargetAnswer {
  return waysTo(target, board, {
    table,
    workbook: joined,
    gradeBands: gradesOf(settings),
    outlook,
  });
}

/**
 * What would come of other counts or points, by the grades that the workbook keeps.
 * @example trialOf(analysis, choice, { counts: new Map([["3.2", { numerator: 58, denominator: 378 }]]), points: new Map() }).rank
 */
export function trialOf(
  { settings }: WorkbookAnalysis,
  { table, board }: { readonly table: TableAssessment; readonly board: BoardAssessment },
  trial: Trial
): TrialResult {
  return tryOut(board, table.boards, trial, gradesOf(settings));
}

/** The grades that the workbook keeps, best first; the usual ones where it keeps none. */
export function gradesOf(settings: OfficeSettings): readonly GradeBand[] {
  return scoringOptions(settings).gradeBands ?? defaultGradeBands;
}
