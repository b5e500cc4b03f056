import { WorkbookError } from "../../plan/port";
import type { DraftWork } from "../host/draftWork";
import { part } from "../parts/part";
import type { Session } from "../session/session";

const here = part(() => import("../../chain/draft/proofreadDraft"));

/**
 * Where drafts of a session are worked on: with the file on its own thread where there is one, else in the page.
 * A thread that cannot fetch its program leaves the work to the page.
 */
export function draftWorkOf(session: Session): DraftWork {
  const away = session.host.drafts;
  const inPage: DraftWork = {
    async proofread(analysis, source, request) {
      return (await here.load()).proofreadDraft(analysis, source, request);
    },
    async correct(source, marks, summary) {
      return (await here.load()).correctDraft(source, marks, summary);
    },
  };
  if (away === undefined) return inPage;
  return {
    proofread: (...asked) => orHere(away.proofread(...asked), () => inPage.proofread(...asked)),
    correct: (...asked) => orHere(away.correct(...asked), () => inPage.correct(...asked)),
  };
}

async function orHere<Result>(
  away: Promise<Result>,
  again: () => Promise<Result>
): Promise<Result> {
  try {
    return await away;
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    return again();
  }
}
