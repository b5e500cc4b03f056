import { contains } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import type { Steps } from "../../cells/steps";
import type { EditPlan, EditStep, PlannedCell } from "../../plan/plan";
import type { NamedRange, WorkbookContents } from "../../plan/port";
import { hashed } from "../contentMark";
import { memoryRegion, settingsRegion } from "../memoryRows";
import { plannedFrom } from "../PlannedCells";
import type { JournalEntry, JournalRegion } from "./journalEntries";
import { packedInSteps } from "./packedSteps";
import { linkFrame } from "./wholeSheet";

type NameStep = Extract<EditStep, { kind: "name" }>;

/** The journal with one more write; what was taken back before it can no longer be done again. */
export function* withEntryInSteps(
  entries: readonly JournalEntry[],
  contents: WorkbookContents,
  plan: EditPlan,
  label: string
): Steps<readonly JournalEntry[]> {
  const done = entries.filter(({ isUndone }) => !isUndone);
  const names = plan.steps.filter(
    (step): step is NameStep =>
      step.kind === "name" && step.name !== memoryRegion && step.name !== settingsRegion
  );
  if (names.length === 0) return done;
  const id = Math.max(0, ...entries.map((entry) => entry.id)) + 1;
  const regions: JournalRegion[] = [];
  for (const name of names) regions.push(yield* journalRegion(name, names, plan, contents, done));
  return [...done, { id, label, isUndone: false, regions }];
}

/** The last thing that the journal knows of a region before an entry. */
export function lastOf(entries: readonly JournalEntry[], region: string): JournalRegion | null {
  for (const entry of [...entries].reverse()) {
    const found = entry.regions.find((each) => each.region === region);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * A short mark of the words of a sheet outside our regions and where they stand: the same as long as nobody moved or
 * renamed anything around our cells.
 */
export function frameOf(contents: WorkbookContents, sheet: string): string {
  const grid = contents.grids.find((each) => each.sheet === sheet);
  const ours = contents.ownRegions.filter((region) => region.sheet === sheet);
  const words: string[] = [];
  grid?.forEachText((text, row, column) => {
    if (ours.some(({ range }) => contains(range, row, column))) return;
    words.push(`${row} ${column} ${text}`);
  });
  return hashed(words.join("\n"));
}

function* journalRegion(
  name: NameStep,
  all: readonly NameStep[],
  { steps }: EditPlan,
  contents: WorkbookContents,
  done: readonly JournalEntry[]
): Steps<JournalRegion> {
  const present = contents.ownRegions.find((region) => region.name === name.name);
  const known = lastOf(done, name.name) !== null && present !== undefined;
  const own = steps.filter((step) => isAbout(step, name, all));
  const isSheet = own.some((step) => step.kind === "addSheet");
  return {
    region: name.name,
    base: known
      ? null
      : present === undefined
        ? "nothing"
        : yield* packedInSteps(asItStands(present, contents)),
    steps: yield* packedInSteps(own),
    frame: isSheet ? linkFrame(contents, own) : frameOf(contents, name.sheet),
  };
}

/** Steps of the sheet that touch the region: other regions of the sheet have steps of their own. */
function isAbout(step: EditStep, name: NameStep, all: readonly NameStep[]): boolean {
  if (step.kind === "name") return step.name === name.name;
  if (step.kind === "removeName" || step.kind === "removeSheet") return false;
  if (step.sheet !== name.sheet) return false;
  const isAlone = all.every((other) => other.name === name.name || other.sheet !== name.sheet);
  return isAlone || step.kind === "addSheet" || step.kind === "chart" || isWithin(step, name);
}

type Placed = Extract<EditStep, { kind: "columnWidths" | "drawings" | "tableEdge" | "write" }>;

/** Whether a step begins in the region; a table's edge may end right before it. */
function isWithin(step: Placed, { range: { left, right, top, bottom } }: NameStep): boolean {
  if (step.kind === "columnWidths") return step.left >= left && step.left <= right;
  if (step.kind === "drawings") return step.range.left >= left && step.range.left <= right;
  if (step.kind === "tableEdge") return step.right >= left - 1 && step.right <= right;
  return step.top >= top && step.top <= bottom && step.left >= left && step.left <= right;
}

/** What an earlier version wrote there: contents, not looks. */
function asItStands(
  { name, sheet, range }: NamedRange,
  { grids }: WorkbookContents
): readonly EditStep[] {
  const grid: Grid | undefined = grids.find((each) => each.sheet === sheet);
  if (grid === undefined) return [];
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_row, down) =>
    Array.from({ length: range.right - range.left + 1 }, (_column, across): PlannedCell => ({
      content: plannedFrom(grid.cell(range.top + down, range.left + across)),
      style: "keep",
    }))
  );
  const { top, left } = range;
  return [
    { kind: "write", sheet, top, left, rows },
    { kind: "name", name, sheet, range },
  ];
}
