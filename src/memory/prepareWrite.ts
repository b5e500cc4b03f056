import type { CellAddress } from "../cells/address";
import { contains } from "../cells/address";
import { finished, type Steps } from "../cells/steps";
import type { EditPlan, EditStep } from "../plan/plan";
import type { WorkbookContents } from "../plan/port";
import { blankMark, markOfCell, markOfContent } from "./contentMark";
import { PlannedCells } from "./PlannedCells";
import { withEntryInSteps } from "./journal/newEntry";
import { rememberWritesInSteps, type Journal } from "./rememberWrites";
import { staffChangesInSteps, type StaffChange } from "./staffChanges";

/**
 * What a person decided of a cell of ours that they changed; null: nothing yet, so that an earlier decision about
 * the same content holds; `ask`: nothing, and the earlier one is to be thought over.
 */
export type Decide = (change: StaffChange) => "keep" | "replace" | "ask" | null;

export interface PreparedWrite {
  /** The plan that leaves alone what is the person's, and remembers what it writes. */
  readonly plan: EditPlan;
  /** Changed cells that nobody has decided about: the plan keeps them. */
  readonly undecided: readonly StaffChange[];
  /** Changed cells that the plan leaves as they are, or takes along to their new place. */
  readonly kept: readonly StaffChange[];
  /** Kept cells for which the plan has no place any more: it is not to be carried out. */
  readonly homeless: readonly StaffChange[];
}

/**
 * A plan as it may be carried out on this workbook: what a person typed over our cells stays, unless they said it
 * may be replaced, and what is written is remembered in the same step.
 * @param label what the journal of the workbook calls the write; null: it is not to be taken back
 * @example const { plan, undecided } = prepareWrite(contents, planColumns(contents, table), () => null);
 */
export function prepareWrite(
  contents: WorkbookContents,
  wanted: EditPlan,
  decide: Decide,
  label: string | null = null
): PreparedWrite {
  return finished(prepareWriteInSteps(contents, wanted, decide, label));
}

/** The same in steps, for a page that is to answer meanwhile. */
export function* prepareWriteInSteps(
  contents: WorkbookContents,
  wanted: EditPlan,
  decide: Decide,
  label: string | null = null
): Steps<PreparedWrite> {
  const cells = yield* PlannedCells.inSteps(wanted);
  const touched = (yield* staffChangesInSteps(contents)).filter(
    ({ cell, paragraph, mark }) =>
      cells.at(cell) !== null &&
      // Edited words of a paragraph come back as the person's wording of it.
      (paragraph === null || mark === blankMark)
  );
  const undecided: StaffChange[] = [];
  const kept: StaffChange[] = [];
  const homeless: StaffChange[] = [];
  for (const change of touched) {
    const planned = cells.at(change.cell);
    if (planned !== null && markOfContent(planned.content) === change.mark) continue;
    const decision = decide(change) ?? (change.isSettled ? "keep" : "ask");
    if (decision === "replace") continue;
    if (decision === "ask") undecided.push(change);
    const home = homeOf(change, wanted, contents, cells);
    if (home === null) homeless.push(change);
    else {
      cells.keep(home, change);
      kept.push(change);
    }
  }
  const plan = cells.plan();
  const journal: Journal = function* (entries) {
    return label === null ? entries : yield* withEntryInSteps(entries, contents, plan, label);
  };
  const remembered = yield* rememberWritesInSteps(contents, wanted, cells, journal);
  return {
    plan: { steps: [...plan.steps, ...remembered.steps] },
    undecided,
    kept,
    homeless,
  };
}

/**
 * Where a kept cell stands once the plan is carried out: where it is, if its column stays the same; in a text that is
 * laid out anew, where the same words of ours would stand; null: nowhere.
 */
function homeOf(
  { cell, region, wrote }: StaffChange,
  { steps }: EditPlan,
  contents: WorkbookContents,
  cells: PlannedCells
): CellAddress | null {
  const planned = cells.at(cell);
  if (planned === null) return cell;
  if (wrote !== null && markOfContent(planned.content) === wrote) return cell;
  const next = steps.find(
    (step): step is Extract<EditStep, { kind: "name" }> =>
      step.kind === "name" && step.name === region
  );
  const present = contents.ownRegions.find(({ name }) => name === region);
  if (next === undefined || present === undefined) return cell;
  // Only cleared away there: left standing, it is simply the person's.
  if (!contains(next.range, cell.row, cell.column)) return cell;
  const isText = cells.paragraphs(next.sheet).size > 0;
  if (isText) return wrote === null ? null : cells.onlyPlaceOf(wrote, next);
  const header = { ...cell, row: present.range.top };
  const now = contents.grids
    .find(({ sheet }) => sheet === cell.sheet)
    ?.cell(header.row, cell.column);
  const then = cells.at(header)?.content;
  return now !== undefined && then !== undefined && markOfCell(now) === markOfContent(then)
    ? cell
    : null;
}
