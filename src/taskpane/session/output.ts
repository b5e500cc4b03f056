import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import type { EditPlan } from "../../plan/plan";
import type { ChosenBoard } from "./chosenBoard";
import type { Remembered } from "./remembered";
import type { Notice, SheetPlace, TabId } from "./state";

/** The workbook as it was read for one output, and the board that the person means in it. */
export interface Present {
  readonly analysis: WorkbookAnalysis;
  readonly remembered: Remembered;
  /** Null when the workbook holds no score. */
  readonly chosen: ChosenBoard | null;
  /** Whether the person chose the board; otherwise it was chosen by rule. */
  readonly isChosen: boolean;
}

/** What an output comes to when it is composed from what the workbook says now. */
export type Output =
  | {
      readonly kind: "write";
      readonly plan: EditPlan;
      /** Told after success. */
      readonly done: string;
      /** What the person is shown after success; null: they stay where they are. */
      readonly shows: { readonly label: string; readonly place: SheetPlace } | null;
    }
  /** Nothing may be written; where the person is led, and what they are told. */
  | { readonly kind: "refused"; readonly tab: TabId | null; readonly notice: Notice | null };

export type Compose = (present: Present) => Output | Promise<Output>;

/**
 * The cells that a plan writes on its first sheet that people see; null when it writes none.
 * @example placeWritten(planColumns(contents, table))
 */
export function placeWritten({ steps }: EditPlan): SheetPlace | null {
  const hidden = new Set(
    steps.flatMap((step) =>
      step.kind === "addSheet" && step.visibility === "hidden" ? [step.sheet] : []
    )
  );
  for (const step of steps) {
    if (step.kind !== "write" || hidden.has(step.sheet) || step.rows.length === 0) continue;
    const { sheet, top, left, rows } = step;
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
    const range = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
    return { sheet, range };
  }
  return null;
}

/** The first cell of a place: a whole report selected would look like a mistake. */
export function startOf(place: SheetPlace | null): SheetPlace | null {
  if (place === null) return null;
  const { top, left } = place.range;
  return { ...place, range: { top, left, bottom: top, right: left } };
}
