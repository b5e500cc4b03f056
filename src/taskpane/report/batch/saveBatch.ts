import { counted } from "../../../chain/batch/batchList";
import { reportsIn, type BatchPlan } from "../../../chain/batch/planBatch";
import type { BatchRun } from "../../../chain/batch/runBatch";
import { archiveFileName } from "../../../report/fileNames";
import { detailsOfUnit } from "../../../report/unitDetails";
import { ReportMismatch } from "../../../proofreading/mismatch";
import { download } from "../../host/download";
import type { Session } from "../../session/session";
import { strings } from "../../strings/strings";
import { composed, type ReportForm } from "../useReport";

const zipMediaType = "application/zip";

/**
 * Makes all the Word files of a plan as one zip and hands it to the browser, under a progress bar; tells how it ended.
 * The libraries are fetched at the first use.
 * @param source name of the workbook.
 * @returns Whether a file was handed over.
 */
export async function saveBatch(
  session: Session,
  plan: BatchPlan,
  source: string,
  form: ReportForm
): Promise<boolean> {
  const words = strings.report.batch;
  const { analysis, remembered } = session.getState();
  const name = archiveFileName(source.replace(/\.[^.]*$/, ""), form.template);
  const compose: BatchRun["compose"] = ({ board, unit }) => {
    const details = detailsOfUnit(remembered.details, unit, plan.unitCount);
    if (analysis === null) throw new Error("A batch without a workbook.");
    const own = { ...remembered, details };
    const report = composed(analysis.contents, { table: plan.table, board }, own, form);
    if (report.mismatches.length > 0) throw new ReportMismatch(report.mismatches);
    return report.document;
  };
  let told = "";
  const stop = { asked: false };
  const done = await session.work(words.working(reportsIn(plan).length), async (signal, report) => {
    signal.addEventListener("abort", () => (stop.asked = true));
    const { zipBatch } = await import("../../../chain/batch/zipBatch");
    const { bytes, made, skipped } = await zipBatch(plan, {
      source,
      compose,
      signal,
      onProgress: (progress) => {
        report(progress.done / progress.of, words.progress(progress.done, progress.of));
      },
    });
    download({ name, mediaType: zipMediaType, bytes });
    told = counted(made.length, skipped.length);
  });
  if (done) session.notice({ intent: "success", text: words.saved(name, told) });
  else if (stop.asked) session.notice({ intent: "info", text: words.stopped });
  return done;
}
