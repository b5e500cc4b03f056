import type { Steps } from "../cells/steps";
import type { TableAssessment } from "../scoring/assessment";
import type { EditPlan, EditStep } from "../plan/plan";
import type { NamedRange, WorkbookContents } from "../plan/port";
import type { ColumnChoice } from "./columnChoice";
import { planColumnsInSteps } from "./planColumns";

/**
 * The computed columns of every table of a workbook as one plan. Tables that stand side by side never get the
 * same place: each plan counts the regions planned before it as taken. In steps, for a page that is to answer meanwhile.
 * @example finished(planWorkbookColumnsInSteps(contents, analysis.tables))
 */
export function* planWorkbookColumnsInSteps(
  contents: WorkbookContents,
  tables: readonly TableAssessment[],
  choice: ColumnChoice = {}
): Steps<EditPlan> {
  const steps: EditStep[] = [];
  let known = contents;
  for (const table of tables) {
    const plan = yield* planColumnsInSteps(known, table, choice);
    steps.push(...plan.steps);
    known = { ...known, ownRegions: withNames(known.ownRegions, plan) };
  }
  return { steps };
}

function withNames(regions: readonly NamedRange[], plan: EditPlan): readonly NamedRange[] {
  const named = plan.steps.filter((step) => step.kind === "name");
  const renewed = new Set(named.map(({ name }) => name));
  return [...regions.filter(({ name }) => !renewed.has(name)), ...named];
}
