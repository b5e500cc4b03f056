import { inTurns } from "../../chain/inTurns";
import { usualColumnsInSteps } from "../../chain/usualColumns";
import { planColumnsInSteps } from "../../columns/planColumns";
import type { ColumnKind } from "../../columns/columnChoice";
import { defaultGradeBands } from "../../decision766/gradeBands";
import type { EditPlan } from "../../plan/plan";
import { WorkbookError } from "../../plan/port";
import { previewPlanInSteps } from "./preview";
import { placeWritten, type Output, type Present } from "../session/output";
import { reportWords } from "../strings/report";
import { columnWords } from "../strings/columns";

/**
 * The chosen columns beside the table that the person looks at, from what the workbook says now.
 * @throws WorkbookError missing when the table is gone, and what planColumns throws.
 */
export async function columnsOutput(
  { analysis, chosen }: Present,
  columns: readonly ColumnKind[],
  draws = false
): Promise<Output> {
  if (chosen === null) throw new WorkbookError("missing", reportWords.boardGone);
  const table = analysis.tables[chosen.place.table] ?? chosen.table;
  const gradeBands = analysis.settings.gradeBands ?? defaultGradeBands;
  const plan = await inTurns(
    planColumnsInSteps(analysis.contents, table, { columns, gradeBands, draws })
  );
  const { counts, sheet } = await inTurns(previewPlanInSteps(analysis.contents, table, plan));
  return written(plan, columnWords.written(counts.new + counts.changed, sheet));
}

/** The usual columns beside every table of the workbook, as one output. */
export async function allColumnsOutput({ analysis }: Present): Promise<Output> {
  const plan = await inTurns(usualColumnsInSteps(analysis));
  return written(plan, columnWords.writtenAll);
}

function written(plan: EditPlan, done: string): Output {
  const place = placeWritten(plan);
  const shows = place === null ? null : { label: columnWords.goToColumns, place };
  return { kind: "write", plan, done, shows };
}
