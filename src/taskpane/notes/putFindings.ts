import type { Session } from "../session/session";
import { strings } from "../strings/strings";
import { findingNotes } from "./findingNotes";

/** The findings of the workbook as it is now, as notes on their cells; those of before that no longer hold go. */
export async function putFindings(session: Session): Promise<void> {
  const { notes } = session.host;
  if (notes === null) return;
  let told = "";
  const isDone = await session.work(strings.notes.putting, async (_signal, _report, present) => {
    const { written, left } = await notes.put(findingNotes(present.analysis));
    told = strings.notes.done(written, left);
  });
  if (isDone) session.notice({ intent: "success", text: told });
}

/** Takes the notes of ours away again. */
export async function takeFindingsBack(session: Session): Promise<void> {
  const { notes } = session.host;
  if (notes === null) return;
  let count = 0;
  const isDone = await session.work(strings.notes.clearing, async () => {
    count = await notes.clear();
  });
  if (isDone) session.notice({ intent: "success", text: strings.notes.cleared(count) });
}
