import type { HostSession } from "../HostSession";
import { hostCode } from "../hostFaults";
import { inTurn, packed } from "../read/block";
import { halves, weight } from "./hostEdit";
import type { HostEdit } from "./hostEdit";
import { performEdit } from "./performEdit";
import { mayBeGrouped, undoRuns } from "./undoSupport";
import { askWhatStands, TypedMeanwhile } from "./writeWatch";
import type { StoodCells, WriteWatch } from "./writeWatch";

/** Characters of one request: well under the 5 MB that Excel on the web accepts, in UTF-8 too. */
const charactersPerRequest = 1_200_000;
const fewestCharacters = 20_000;

/** How far sending came, told as it goes: after a fault it says whether anything was done. */
export interface SendProgress {
  requests: number;
  readonly watch: WriteWatch;
  /** Ids of sheets that were added. */
  readonly addedSheets: Set<string>;
}

/**
 * Carries edits out, in one request wherever they fit into one; a request that the host finds too large (it
 * has done nothing of it then) goes again in smaller ones.
 */
export async function sendEdits(
  session: HostSession,
  edits: readonly HostEdit[],
  progress: SendProgress,
  characters: number = charactersPerRequest
): Promise<void> {
  const pieces = edits.flatMap((edit) => cut(edit, characters));
  const runs = session.groupsWrites ? undoRuns(pieces) : [pieces];
  const groups = runs.flatMap((run) => packed(run, weight, characters));
  await inTurn(groups, async (group) => {
    try {
      const canBeUndone = mayBeGrouped(group);
      const sent = await session.write((context) => send(context, group), canBeUndone);
      progress.requests += 1;
      for (const id of sent.addedSheets) progress.addedSheets.add(id);
      const foreign = progress.watch.foreignIn(sent.stood);
      if (foreign.length > 0) throw new TypedMeanwhile(foreign);
    } catch (error) {
      const isTooLarge = hostCode(error) === "RequestPayloadSizeLimitExceeded";
      if (!isTooLarge || characters <= fewestCharacters) throw error;
      await sendEdits(session, group, progress, Math.ceil(characters / 4));
    }
  });
}

function cut(edit: HostEdit, characters: number): readonly HostEdit[] {
  if (weight(edit) <= characters) return [edit];
  const parts = halves(edit);
  return parts.length < 2 ? parts : parts.flatMap((part) => cut(part, characters));
}

interface Sent {
  readonly addedSheets: readonly string[];
  /** What stood in the cells at the moment they were written. */
  readonly stood: readonly StoodCells[];
}

async function send(context: Excel.RequestContext, edits: readonly HostEdit[]): Promise<Sent> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const isNew = (sheet: string): boolean =>
    edits.some((edit) => edit.kind === "addSheet" && edit.sheet === sheet);
  const asked = edits.flatMap((edit) => {
    const look = askWhatStands(context, edit, isNew);
    performEdit(context, edit);
    return look === null ? [] : [look];
  });
  const added = edits.flatMap((edit) => {
    if (edit.kind !== "addSheet") return [];
    const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
    sheet.load("id");
    return [sheet];
  });
  await context.sync();
  return {
    addedSheets: added.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.id])),
    stood: asked.map((answer) => answer()),
  };
}
