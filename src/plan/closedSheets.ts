import type { SheetState } from "../cells/grid";
import type { EditPlan, EditStep } from "./plan";
import type { WorkbookContents } from "./port";

/** A sheet on which nobody would see what is written, or on which it cannot be written. */
export interface ClosedSheet {
  readonly sheet: string;
  readonly state: SheetState;
}

/**
 * The sheets of a plan that people do not see whole, or that are protected. Sheets that the plan makes itself, and
 * the program's own hidden one, are not among them.
 * @example closedSheets(contents, plan).map(({ sheet }) => sheet) // ["Tháng 1 (cũ)"]
 */
export function closedSheets(
  { grids }: WorkbookContents,
  { steps }: EditPlan
): readonly ClosedSheet[] {
  const hidden = new Set(
    steps.flatMap((step) =>
      step.kind === "addSheet" && step.visibility === "hidden" ? [step.sheet] : []
    )
  );
  const written = new Set(steps.flatMap((step) => (step.kind === "write" ? [step.sheet] : [])));
  return grids.flatMap(({ sheet, state }) =>
    state !== undefined && isClosed(state) && written.has(sheet) && !hidden.has(sheet)
      ? [{ sheet, state }]
      : []
  );
}

/** The plan without what it does on some sheets. */
export function withoutSheets({ steps }: EditPlan, sheets: ReadonlySet<string>): EditPlan {
  const isLeft = (step: EditStep): boolean => !("sheet" in step) || !sheets.has(step.sheet);
  return { steps: steps.filter(isLeft) };
}

/** Whether the plan writes anything at all. */
export function writesNothing({ steps }: EditPlan): boolean {
  return !steps.some((step) => step.kind === "write");
}

function isClosed({ visibility, isProtected, isFiltered }: SheetState): boolean {
  return visibility !== "visible" || isProtected || isFiltered;
}
