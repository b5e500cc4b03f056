import { useEffect, useState } from "react";

import type { Steps } from "../../cells/steps";
import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { inTurns } from "../../chain/inTurns";
import type { ColumnKind } from "../../columns/columnChoice";
import { planColumnsInSteps } from "../../columns/planColumns";
import { defaultGradeBands } from "../../decision766/gradeBands";
import { prepareWriteInSteps } from "../../memory/prepareWrite";
import type { TableAssessment } from "../../scoring/assessment";
import { WorkbookError } from "../../plan/port";
import { previewPlanInSteps, type Preview } from "./preview";

export type PlannedColumns =
  | { readonly kind: "planned"; readonly preview: Preview }
  | { readonly kind: "refused"; readonly message: string };

type Outcome = PlannedColumns | { readonly kind: "failed"; readonly error: unknown };

/**
 * What the chosen columns would write, worked out in steps again when something it needs changes. Null until the first
 * plan is there; after that the plan before stays in sight while the next is made.
 */
export function usePlannedColumns(
  analysis: WorkbookAnalysis,
  assessment: TableAssessment,
  columns: readonly ColumnKind[],
  draws: boolean
): PlannedColumns | null {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const tell = (next: Outcome): void => {
      if (!controller.signal.aborted) setOutcome(next);
    };
    inTurns(plannedColumns(analysis, assessment, columns, draws), controller.signal).then(
      tell,
      (error: unknown) => {
        tell(
          error instanceof WorkbookError
            ? { kind: "refused", message: error.message }
            : { kind: "failed", error }
        );
      }
    );
    return () => {
      controller.abort();
    };
  }, [analysis, assessment, columns, draws]);
  // A fault of ours is told by the boundary around the tab.
  if (outcome?.kind === "failed") throw outcome.error;
  return outcome;
}

function* plannedColumns(
  { contents, settings }: WorkbookAnalysis,
  assessment: TableAssessment,
  columns: readonly ColumnKind[],
  draws: boolean
): Steps<PlannedColumns> {
  const gradeBands = settings.gradeBands ?? defaultGradeBands;
  const plan = yield* planColumnsInSteps(contents, assessment, { columns, gradeBands, draws });
  const shown = yield* prepareWriteInSteps(contents, plan, () => "keep");
  const preview = yield* previewPlanInSteps(contents, assessment, shown.plan);
  return { kind: "planned", preview };
}
