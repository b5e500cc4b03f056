import { planWorkbookColumns } from "../columns/planWorkbookColumns";
import { planReportSheet } from "../report/sheet/planReportSheet";
import type { Session } from "../taskpane/session/session";
import { scoringOptions } from "../settings/scoringOptions";
import { chosenBoard } from "../taskpane/session/chosenBoard";
import { composed } from "../taskpane/report/useReport";
import { strings } from "../taskpane/strings/strings";
import { needsUnit } from "./needsUnit";

/** What a command does with the pane. */
export interface PaneDoor {
  /** Brings the pane into view. */
  show(): Promise<void>;
}

/**
 * *Tính điểm ngay*: computed columns beside every table, without opening the pane. Where nothing can be done
 * or something went wrong, the pane opens and says it.
 */
export async function scoreNow(session: Session, pane: PaneDoor): Promise<void> {
  await session.refresh();
  const { analysis, phase, remembered } = session.getState();
  if (phase !== "ready" || analysis === null || analysis.tables.length === 0) {
    session.openTab("boards");
    await pane.show();
    return;
  }
  const done = await session.write(
    () => planWorkbookColumns(analysis.contents, analysis.tables, scoringOptions(remembered)),
    strings.columns.writtenAll
  );
  if (!done) {
    session.openTab("columns");
    await pane.show();
  }
}

/**
 * *Chèn báo cáo*: the report sheet of the board that can only be meant. When several units could be, the pane
 * opens at the question.
 */
export async function insertReport(session: Session, pane: PaneDoor): Promise<void> {
  await session.refresh();
  const { analysis, phase, place, remembered } = session.getState();
  const chosen = analysis === null ? null : chosenBoard(analysis, place);
  if (phase !== "ready" || analysis === null || chosen === null) {
    session.openTab("boards");
    await pane.show();
    return;
  }
  if (place === null && needsUnit(analysis)) {
    session.openTab("report");
    session.notice({ intent: "info", text: strings.report.askUnit });
    await pane.show();
    return;
  }
  const form = { template: "report", length: "full" } as const;
  const { document, mismatches } = composed(analysis.contents, chosen, remembered, form);
  if (mismatches.length > 0) {
    session.openTab("report");
    await pane.show();
    return;
  }
  const done = await session.write(
    () => planReportSheet(analysis.contents, document),
    strings.report.inserted
  );
  if (!done) {
    session.openTab("report");
    await pane.show();
  }
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
