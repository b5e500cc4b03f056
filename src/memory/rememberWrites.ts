import type { CellAddress } from "../cells/address";
import { finished, type Steps } from "../cells/steps";
import type { EditPlan, EditStep } from "../plan/plan";
import type { WorkbookContents } from "../plan/port";
import { blankMark, markOfCell, markOfContent } from "./contentMark";
import {
  memoryRegion,
  planMemory,
  readMemory,
  settingsRegion,
  type MemoryRows,
} from "./memoryRows";
import {
  isJournalRow,
  journalFrom,
  journalRows,
  type JournalEntry,
} from "./journal/journalEntries";
import { placeKey, type PlannedCells } from "./PlannedCells";
import {
  isAboutRegions,
  keptPlace,
  regionRows,
  writtenRegion,
  type WrittenRegion,
} from "./writtenRegion";

type NameStep = Extract<EditStep, { kind: "name" }>;

/** What becomes of the journal. */
export type Journal = (entries: readonly JournalEntry[]) => Steps<readonly JournalEntry[]>;

/**
 * The memory as a plan leaves it: of each region it names, the mark of every cell; of the other regions that the
 * workbook still has, what was known.
 * @param cells of the plan as it was wanted, with what a person keeps in them
 */
function* rowsAfter(
  contents: WorkbookContents,
  plan: EditPlan,
  cells: PlannedCells,
  journal: Journal
): Steps<MemoryRows> {
  const before = readMemory(contents);
  const named = plan.steps.filter((step): step is NameStep => step.kind === "name");
  const regions = new Map<string, WrittenRegion>();
  for (const { name } of contents.ownRegions) {
    const known = writtenRegion(before, name);
    if (known !== null) regions.set(name, known);
  }
  for (const step of plan.steps) if (step.kind === "removeName") regions.delete(step.name);
  for (const step of named) {
    if (step.name === memoryRegion || step.name === settingsRegion) continue;
    const written = yield* regionAfter(step, contents, cells);
    const isDrawn = drawnBy(plan, step) ?? regions.get(step.name)?.isDrawn ?? false;
    regions.set(step.name, { ...written, isDrawn });
  }
  const entries = yield* journal(journalFrom(before));
  return new Map([
    ...[...before].filter(([key]) => !isAboutRegions(key) && !isJournalRow(key)),
    ...journalRows(entries),
    ...[...regions.values()].flatMap(regionRows),
  ]);
}

/** Keeps in the workbook what a plan writes into regions of ours; nothing when it writes none. */
export function rememberWrites(
  contents: WorkbookContents,
  plan: EditPlan,
  cells: PlannedCells,
  journal: Journal
): EditPlan {
  return finished(rememberWritesInSteps(contents, plan, cells, journal));
}

/** The same in steps. */
export function* rememberWritesInSteps(
  contents: WorkbookContents,
  plan: EditPlan,
  cells: PlannedCells,
  journal: Journal
): Steps<EditPlan> {
  if (plan.steps.length === 0) return plan;
  return planMemory(contents, yield* rowsAfter(contents, plan, cells, journal));
}

/** Whether a plan draws into a region; null: it says nothing of that. */
function drawnBy({ steps }: EditPlan, { sheet, range }: NameStep): boolean | null {
  const drawings = steps.filter(
    (step) => step.kind === "drawings" && step.sheet === sheet && step.range.left === range.left
  );
  if (drawings.length === 0) return null;
  return drawings.some(
    (step) => step.kind === "drawings" && step.columns.some((each) => each !== null)
  );
}

function* regionAfter(
  { name, sheet, range }: NameStep,
  { grids }: WorkbookContents,
  cells: PlannedCells
): Steps<Omit<WrittenRegion, "isDrawn">> {
  const grid = grids.find((each) => each.sheet === sheet);
  const kept = new Map<string, string>();
  const paragraphs = new Map<number, string>();
  const marks: string[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const line: string[] = [];
    for (let column = range.left; column <= range.right; column += 1) {
      const place: CellAddress = { sheet, row, column };
      const planned = cells.at(place);
      const stands = grid?.cell(row, column);
      line.push(
        (planned === null ? null : markOfContent(planned.content)) ??
          (stands === undefined ? blankMark : markOfCell(stands))
      );
      const change = cells.kept.get(placeKey(place));
      if (change !== undefined)
        kept.set(keptPlace(row - range.top, column - range.left), change.mark);
      if (planned?.paragraph !== undefined) paragraphs.set(row - range.top, planned.paragraph);
    }
    marks.push(line);
    yield;
  }
  return { region: name, marks, kept, paragraphs };
}
