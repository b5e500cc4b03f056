import type { EditPlan, EditStep } from "../../plan/plan";
import type { WorkbookContents } from "../../plan/port";
import { PlannedCells } from "../PlannedCells";
import { rememberWrites, type Journal } from "../rememberWrites";
import { staffChanges, type StaffChange } from "../staffChanges";
import type { JournalEntry, JournalRegion } from "./journalEntries";
import { journalOf } from "./journalOf";
import { frameOf, lastOf } from "./newEntry";
import { unpacked } from "./packedSteps";
import { movedBack, type Frame } from "./movedBack";
import { linkFrame, sheetBack } from "./wholeSheet";

/** Why a write cannot be taken back, or not be done again. */
export type Refusal =
  /** There is no such write. */
  | "nothing"
  /** The columns or the sheet are gone, or nobody knows any more which they are. */
  | "gone"
  /** Rows were deleted, or the table has other rows than when it was written before. */
  | "rowsDiffer"
  /** Formulas lead elsewhere than they did, in a way that does not tell where. */
  | "formulasDiffer"
  /** What was there before was written too long ago. */
  | "tooOld"
  /** A person wrote on the sheet that would be taken away. */
  | "edited"
  /** The sheet is not the same around our cells. */
  | "moved"
  /** Columns of others stand behind ours in an Excel table. */
  | "tableGrew"
  /** The cells that a report led to, and drew, stand elsewhere or under other names. */
  | "linksMoved";

export type JournalPlan =
  | {
      readonly kind: "plan";
      readonly plan: EditPlan;
      readonly entry: JournalEntry;
      /** Cells that a person changed: they stay. */
      readonly kept: readonly StaffChange[];
    }
  | { readonly kind: "refused"; readonly because: Refusal; readonly cells: readonly StaffChange[] };

/**
 * The plan that takes the last write back that was not taken back yet, also days later and after rows or columns were
 * inserted; what a person changed of it stays.
 * @example const undo = takeBack(contents); if (undo.kind === "plan") await workbook.apply(undo.plan);
 */
export function takeBack(contents: WorkbookContents): JournalPlan {
  const entries = journalOf(contents);
  const at = entries.findLastIndex(({ isUndone }) => !isUndone);
  const entry = entries[at];
  if (entry === undefined) return refused("nothing");
  const earlier = entries.slice(0, at);
  const changes = staffChanges(contents);
  const steps: EditStep[] = [];
  for (const region of entry.regions) {
    const back = regionBack(region, earlier, contents, changes);
    if (typeof back === "string")
      return refused(
        back,
        changes.filter((each) => each.region === region.region)
      );
    steps.push(...back);
  }
  const kept = changes.filter((change) =>
    entry.regions.some((each) => each.region === change.region)
  );
  return planned(contents, steps, kept, entry, true);
}

/** The plan that does the first of the writes again that were taken back, where the sheet is still as it was then. */
export function doAgain(contents: WorkbookContents): JournalPlan {
  const entries = journalOf(contents);
  const entry = entries.find(({ isUndone }) => isUndone);
  if (entry === undefined) return refused("nothing");
  const changes = staffChanges(contents);
  const steps: EditStep[] = [];
  for (const { region, frame, steps: kept } of entry.regions) {
    const again = unpacked(kept);
    const name = again.find((step) => step.kind === "name");
    const addsSheet = again.some((step) => step.kind === "addSheet");
    if (name === undefined) return refused("gone");
    if (!addsSheet && frameOf(contents, name.sheet) !== frame) return refused("moved");
    if (addsSheet && linkFrame(contents, again) !== frame) return refused("linksMoved");
    const present = contents.ownRegions.find((each) => each.name === region);
    steps.push(...(addsSheet && present !== undefined ? sheetBack(present, again) : again));
  }
  const edited = changes.filter((change) =>
    entry.regions.some((each) => each.region === change.region)
  );
  if (edited.length > 0) return refused("edited", edited);
  return planned(contents, steps, [], entry, false);
}

function regionBack(
  { region, base, steps }: JournalRegion,
  earlier: readonly JournalEntry[],
  contents: WorkbookContents,
  changes: readonly StaffChange[]
): readonly EditStep[] | Refusal {
  const present = contents.ownRegions.find(({ name }) => name === region);
  if (present === undefined) return "gone";
  const last = lastOf(earlier, region);
  const before = base ?? last?.steps ?? null;
  if (before === null) return "tooOld";
  const written = unpacked(steps);
  const returning = before === "nothing" ? null : unpacked(before);
  if (written.some((step) => step.kind === "addSheet")) {
    if (changes.some((change) => change.region === region)) return "edited";
    const isWhole = returning?.some((step) => step.kind === "addSheet") === true;
    if (isWhole && base === null && last?.frame !== linkFrame(contents, returning))
      return "linksMoved";
    return sheetBack(present, returning);
  }
  const frame: Frame = { present, written, contents };
  return movedBack(frame, returning);
}

function planned(
  contents: WorkbookContents,
  steps: readonly EditStep[],
  kept: readonly StaffChange[],
  entry: JournalEntry,
  isUndone: boolean
): JournalPlan {
  const wanted = { steps };
  const cells = PlannedCells.of(wanted);
  for (const change of kept) cells.keep(change.cell, change);
  const journal: Journal = function* (entries) {
    yield;
    return entries.map((each) => (each.id === entry.id ? { ...each, isUndone } : each));
  };
  const plan = cells.plan();
  return {
    kind: "plan",
    plan: { steps: [...plan.steps, ...rememberWrites(contents, wanted, cells, journal).steps] },
    entry,
    kept,
  };
}

function refused(because: Refusal, cells: readonly StaffChange[] = []): JournalPlan {
  return { kind: "refused", because, cells };
}
