import type { EditPlan } from "../../../plan/plan";
import type { HostSession } from "../HostSession";
import { hostCode, isTooLarge } from "../hostFaults";
import { areaOf, bands, inTurn, packed } from "../read/block";
import type { Block } from "../read/block";
import { askOutline, readOutline } from "../read/sheetList";
import { askCells } from "./askCells";
import { planTargets } from "./planTargets";
import type { SheetTarget } from "./planTargets";
import { Snapshot } from "./Snapshot";

/** Cells with their looks take 400 to 600 characters each in an answer: so many stay under 3 MB. */
const cellsPerRequest = 5_000;
const fewestCells = 250;

/**
 * The workbook as far as the plan touches it: one request for its outline, one for charts and widths and the
 * first 5,000 cells, one more for each further 5,000 cells. Where the sheets of the plan are known to be there, the
 * first two are one.
 * @param knownSheets names of the sheets as they were read last, in lower case
 */
export async function readSnapshot(
  session: HostSession,
  plan: EditPlan,
  knownSheets: ReadonlySet<string> = new Set()
): Promise<Snapshot> {
  const targets = [...planTargets(plan).values()];
  return (await lookTogether(session, targets, knownSheets)) ?? (await lookApart(session, targets));
}

/** Null where the workbook's sheets are not those known, or the answer would be too large. */
async function lookTogether(
  session: HostSession,
  targets: readonly SheetTarget[],
  knownSheets: ReadonlySet<string>
): Promise<Snapshot | null> {
  const expected = targets.filter(({ sheet }) => knownSheets.has(sheet.toLowerCase()));
  if (expected.length === 0) return null;
  const gone = expected.filter(({ isRemoved }) => isRemoved);
  const staying = expected.filter(({ isRemoved }) => !isRemoved);
  const [head = [], ...others] = groupsOf(piecesOf(staying), cellsPerRequest);
  try {
    const { snapshot, removed } = await session.run(async (context) => {
      const outlined = askOutline(context);
      const extents = askExtents(context, gone);
      const record = askCells(context, head, staying, []);
      await context.sync();
      const looked = new Snapshot(outlined());
      record(looked);
      return { snapshot: looked, removed: extents() };
    });
    if (targets.some((target) => expected.includes(target) !== isThere(snapshot, target)))
      return null;
    const rest = [...others.flat(), ...piecesOf(gone), ...removed];
    await readPieces(session, snapshot, rest, cellsPerRequest, gone, removed);
    return snapshot;
  } catch (error) {
    if (hostCode(error) === "ItemNotFound" || isTooLarge(error)) return null;
    throw error;
  }
}

async function lookApart(session: HostSession, targets: readonly SheetTarget[]): Promise<Snapshot> {
  const snapshot = new Snapshot(await session.run(readOutline));
  const present = targets.filter((target) => isThere(snapshot, target));
  const gone = present.filter(({ isRemoved }) => isRemoved);
  const removed =
    gone.length === 0 ? [] : await session.run((context) => readExtents(context, gone));
  await readPieces(
    session,
    snapshot,
    [...piecesOf(present), ...removed],
    cellsPerRequest,
    present,
    removed
  );
  return snapshot;
}

function isThere(snapshot: Snapshot, { sheet }: SheetTarget): boolean {
  return snapshot.sheet(sheet) !== null;
}

function piecesOf(targets: readonly SheetTarget[]): readonly Block[] {
  return targets.flatMap(({ sheet, ranges }) => ranges.map((range) => ({ sheet, range })));
}

function groupsOf(wanted: readonly Block[], cells: number): readonly (readonly Block[])[] {
  const pieces = wanted.flatMap(({ sheet, range }) =>
    bands(range, cells).map((band) => ({ sheet, range: band }))
  );
  return packed(pieces, ({ range }) => areaOf(range), cells);
}

async function readExtents(
  context: Excel.RequestContext,
  targets: readonly SheetTarget[]
): Promise<readonly Block[]> {
  const extents = askExtents(context, targets);
  await context.sync();
  return extents();
}

/** Queues the question how far sheets to be taken away are used. */
function askExtents(
  context: Excel.RequestContext,
  targets: readonly SheetTarget[]
): () => readonly Block[] {
  const asked = targets.map(({ sheet }) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject();
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, used };
  });
  return () =>
    asked.flatMap(({ sheet, used }) => {
      if (used.isNullObject) return [];
      const [top, left] = [used.rowIndex, used.columnIndex];
      const [bottom, right] = [top + used.rowCount - 1, left + used.columnCount - 1];
      return [{ sheet, range: { top, left, bottom, right } }];
    });
}

async function readPieces(
  session: HostSession,
  snapshot: Snapshot,
  wanted: readonly Block[],
  cells: number,
  targets: readonly SheetTarget[],
  removed: readonly Block[]
): Promise<void> {
  const groups = groupsOf(wanted, cells);
  const besides = targets.length > 0 && groups.length === 0 ? [[]] : groups;
  await inTurn([...besides.entries()], async ([index, group]) => {
    const ofSheets = index === 0 ? targets : [];
    try {
      await session.run(async (context) => {
        const record = askCells(context, group, ofSheets, removed);
        await context.sync();
        record(snapshot);
      });
    } catch (error) {
      if (!isTooLarge(error) || cells <= fewestCells) throw error;
      await readPieces(session, snapshot, group, Math.ceil(cells / 2), ofSheets, removed);
    }
  });
}
