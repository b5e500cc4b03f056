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
  const named: NamedRange[] = [];
  for (const table of tables) {
    const given = new Set(named.map(({ name }) => name));
    const before = contents.ownRegions.filter(({ name }) => !given.has(name));
    const meanwhile = { ...contents, ownRegions: [...before, ...named], given };
    const plan = yield* planColumnsInSteps(meanwhile, table, choice);
    steps.push(...plan.steps);
    named.push(...plan.steps.filter((step) => step.kind === "name"));
  }
  return { steps };
}
