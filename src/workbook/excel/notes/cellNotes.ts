import { formatCell } from "../../../cells/address";
import type { CellAddress } from "../../../cells/address";
import { parseReference } from "../../../cells/rangeReference";
import { protectedSheet } from "../hostFaults";
import type { HostSession } from "../HostSession";

/** A note of ours at a cell. */
export interface CellNote {
  readonly cell: CellAddress;
  readonly text: string;
}

export interface NotesWritten {
  readonly written: number;
  /** Cells that have a person's note already, or one of ours that a person changed or answered: it stays. */
  readonly left: number;
}

/** Whether a note is as the program wrote it. */
export type IsOurs = (text: string) => boolean;

interface Standing {
  readonly comment: Excel.Comment;
  readonly text: string;
  readonly place: string;
  readonly isOurs: boolean;
}

/**
 * Puts notes at cells in place of those of ours that stand in the workbook: two requests that look, one that writes.
 * Notes of people, and ours that people changed or answered, stay as they are. What stands there already is not
 * written again, so to do it twice changes nothing.
 * @throws WorkbookError protectedSheet, before anything is written
 */
export async function putNotes(
  session: HostSession,
  notes: readonly CellNote[],
  isOurs: IsOurs
): Promise<NotesWritten> {
  return session.write(async (context) => {
    const standing = await standingNotes(context, isOurs);
    const wanted = new Map(notes.map((note) => [placeOf(note.cell), note]));
    const isStill = ({ place, text }: Standing): boolean => wanted.get(place)?.text === text;
    const gone = standing.filter((each) => each.isOurs && !isStill(each));
    const taken = new Set(
      standing.filter((each) => !gone.includes(each)).map(({ place }) => place)
    );
    const added = [...wanted].flatMap(([place, note]) => (taken.has(place) ? [] : [note]));
    await guardProtection(context, [
      ...gone.map(({ place }) => sheetOf(place)),
      ...added.map(({ cell }) => cell.sheet),
    ]);
    for (const { comment } of gone) comment.delete();
    for (const { cell, text } of added) {
      const range = context.workbook.worksheets.getItem(cell.sheet).getRange(formatCell(cell));
      context.workbook.comments.add(range, text);
    }
    await context.sync();
    const left = standing.filter((each) => !each.isOurs && wanted.has(each.place)).length;
    return { written: added.length, left };
  }, true);
}

/** Takes all notes of ours away that nobody changed or answered; answers how many. */
export async function clearNotes(session: HostSession, isOurs: IsOurs): Promise<number> {
  return session.write(async (context) => {
    const ours = (await standingNotes(context, isOurs)).filter((each) => each.isOurs);
    await guardProtection(
      context,
      ours.map(({ place }) => sheetOf(place))
    );
    for (const { comment } of ours) comment.delete();
    await context.sync();
    return ours.length;
  }, true);
}

async function standingNotes(
  context: Excel.RequestContext,
  isOurs: IsOurs
): Promise<readonly Standing[]> {
  const { comments } = context.workbook;
  comments.load("items/id,items/content");
  await context.sync();
  const asked = comments.items.map((comment) => {
    const range = comment.getLocation();
    range.load("address");
    return { comment, range, answers: comment.replies.getCount() };
  });
  if (asked.length > 0) await context.sync();
  return asked.map(({ comment, range, answers }) => ({
    comment,
    text: comment.content,
    place: keyOf(range.address),
    isOurs: answers.value === 0 && isOurs(comment.content),
  }));
}

async function guardProtection(
  context: Excel.RequestContext,
  names: readonly string[]
): Promise<void> {
  const sheets = [...new Set(names.map((name) => name.toLowerCase()))].map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load("name,protection/protected");
    return sheet;
  });
  if (sheets.length === 0) return;
  await context.sync();
  const closed = sheets.find(({ protection }) => protection.protected);
  if (closed !== undefined) throw protectedSheet(closed.name);
}

function placeOf({ sheet, row, column }: CellAddress): string {
  return `${formatCell({ row, column })}\n${sheet.toLowerCase()}`;
}

function keyOf(address: string): string {
  const found = parseReference(address);
  if (found === null) return address;
  const { sheet, range } = found;
  return placeOf({ sheet, row: range.top, column: range.left });
}

function sheetOf(place: string): string {
  return place.slice(place.indexOf("\n") + 1);
}
