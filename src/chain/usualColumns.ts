import { finished, type Steps } from "../cells/steps";
import { planWorkbookColumnsInSteps } from "../columns/planWorkbookColumns";
import { drawnSheets } from "../memory/drawnSheets";
import type { EditPlan } from "../plan/plan";
import { scoringOptions } from "../settings/scoringOptions";
import type { WorkbookAnalysis } from "./analyzeWorkbook";

/**
 * The usual columns beside every table: scored as the office says, drawn into where they were before.
 * @throws WorkbookError as planColumns does
 * @example usualColumns(analyzeWorkbook(await workbook.read()))
 */
export function usualColumns(analysis: WorkbookAnalysis): EditPlan {
  return finished(usualColumnsInSteps(analysis));
}

/** The same in steps, for a page that is to answer meanwhile. */
export function usualColumnsInSteps({
  contents,
  settings,
  tables,
}: WorkbookAnalysis): Steps<EditPlan> {
  const choice = { ...scoringOptions(settings), draws: drawnSheets(contents) };
  return planWorkbookColumnsInSteps(contents, tables, choice);
}
