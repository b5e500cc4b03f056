import type { HostSession } from "../HostSession";
import { hostCode } from "../hostFaults";
import { inTurn, packed } from "../read/block";
import { halves, weight } from "./hostEdit";
import type { HostEdit } from "./hostEdit";
import { performEdit } from "./performEdit";
import { mayBeGrouped } from "./undoSupport";

/** Characters of one request: well under the 5 MB that Excel on the web accepts, in UTF-8 too. */
const charactersPerRequest = 1_200_000;
const fewestCharacters = 20_000;

/** How far sending came, told as it goes: after a fault it says whether anything was done. */
export interface SendProgress {
  requests: number;
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
  const canBeUndone = mayBeGrouped(edits);
  await inTurn(packed(pieces, weight, characters), async (group) => {
    try {
      const added = await session.write((context) => send(context, group), canBeUndone);
      progress.requests += 1;
      for (const id of added) progress.addedSheets.add(id);
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

async function send(
  context: Excel.RequestContext,
  edits: readonly HostEdit[]
): Promise<readonly string[]> {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const edit of edits) performEdit(context, edit);
  const added = edits.flatMap((edit) => {
    if (edit.kind !== "addSheet") return [];
    const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
    sheet.load("id");
    return [sheet];
  });
  await context.sync();
  return added.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.id]));
}
