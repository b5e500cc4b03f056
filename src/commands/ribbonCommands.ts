import { allColumnsOutput } from "../taskpane/columns/columnsOutput";
import { reportOutput } from "../taskpane/report/reportOutput";
import type { Compose } from "../taskpane/session/output";
import type { Session } from "../taskpane/session/session";
import type { TabId } from "../taskpane/session/state";
import { reportWords } from "../taskpane/strings/report";
import { strings } from "../taskpane/strings/strings";
import { needsUnit } from "./needsUnit";

/** What a command does with the pane. */
export interface PaneDoor {
  /** Brings the pane into view. */
  show(): Promise<void>;
}

/**
 * *Tính điểm ngay*: computed columns beside every table, without opening the pane; they are selected then. Where
 * nothing can be done or something went wrong, the pane opens and says it.
 */
export async function scoreNow(session: Session, pane: PaneDoor): Promise<void> {
  await putOrShow(session, pane, "columns", (present) =>
    present.analysis.tables.length === 0
      ? { kind: "refused", tab: "boards", notice: null }
      : allColumnsOutput(present)
  );
}

/**
 * *Chèn báo cáo*: the report sheet of the board that can only be meant, which is opened then. When several units
 * could be, the pane opens at the question.
 */
export async function insertReport(session: Session, pane: PaneDoor): Promise<void> {
  await putOrShow(session, pane, "report", (present) => {
    if (present.chosen === null) return { kind: "refused", tab: "boards", notice: null };
    if (!present.isChosen && needsUnit(present.analysis)) {
      const notice = { intent: "info", text: reportWords.askUnit } as const;
      return { kind: "refused", tab: "report", notice };
    }
    return reportOutput(present, { template: "report", length: "full" });
  });
}

/** Writes, or opens the pane where it is said why not. */
async function putOrShow(
  session: Session,
  pane: PaneDoor,
  tab: TabId,
  compose: Compose
): Promise<void> {
  session.openTab(tab);
  // A question is asked in the pane; Excel does not wait with the button for the answer.
  const asked = new Promise<"asked">((resolve) => {
    const stop = session.subscribe(() => {
      if (session.getState().question === null) return;
      stop();
      resolve("asked");
    });
  });
  if ((await Promise.race([session.put(compose), asked])) === true) return;
  await pane.show();
}

/**
 * *Sửa công thức*: cells that lost our functions get them again. The pane opens when there was nothing to
 * mend, or when it failed: nothing would be seen otherwise.
 */
export async function mendFormulas(session: Session, pane: PaneDoor): Promise<void> {
  const { mendFormulas: mend } = session.host;
  if (mend === null) return;
  let mended = 0;
  const done = await session.work(strings.common.mending, async () => {
    mended = await mend();
  });
  if (done) session.notice({ intent: "success", text: strings.common.mended(mended) });
  if (!done || mended === 0) await pane.show();
}

/** The pane, by its shortcut: from the keyboard it is as far away as from the mouse. */
export async function showPane(_session: Session, pane: PaneDoor): Promise<void> {
  await pane.show();
}

/** *Đọc lại*, and what was read: also where Excel told of no change. */
export async function readAgain(session: Session, pane: PaneDoor): Promise<void> {
  await session.refresh();
  await pane.show();
}
