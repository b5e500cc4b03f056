import { useMemo } from "react";

import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import type { ColumnKind } from "../../columns/columnChoice";
import { planColumns } from "../../columns/planColumns";
import { defaultGradeBands } from "../../decision766/gradeBands";
import { prepareWrite } from "../../memory/prepareWrite";
import type { TableAssessment } from "../../scoring/assessment";
import type { EditPlan } from "../../plan/plan";
import { WorkbookError } from "../../plan/port";
import { previewPlan, type Preview } from "./preview";

export type PlannedColumns =
  | { readonly kind: "planned"; readonly plan: EditPlan; readonly preview: Preview }
  | { readonly kind: "refused"; readonly message: string };

/** The plan for the columns chosen and its preview, worked out again only when something it needs changes. */
export function usePlannedColumns(
  analysis: WorkbookAnalysis,
  assessment: TableAssessment,
  columns: readonly ColumnKind[]
): PlannedColumns {
  const { gradeBands } = analysis.settings;
  return useMemo(() => {
    try {
      const plan = planColumns(analysis.contents, assessment, {
        columns,
        gradeBands: gradeBands ?? defaultGradeBands,
      });
      const shown = prepareWrite(analysis.contents, plan, () => "keep").plan;
      return { kind: "planned", plan, preview: previewPlan(analysis.contents, assessment, shown) };
    } catch (error) {
      if (error instanceof WorkbookError) return { kind: "refused", message: error.message };
      throw error;
    }
  }, [analysis, assessment, columns, gradeBands]);
}
