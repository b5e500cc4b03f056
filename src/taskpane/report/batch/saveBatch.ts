import { planBatch, reportsIn, type BatchRequest } from "../../../chain/batch/planBatch";
import type { BatchRun } from "../../../chain/batch/runBatch";
import { leagueTables } from "../../../chain/leagueTables";
import { archiveFileName } from "../../../report/fileNames";
import { detailsOfUnit } from "../../../report/unitDetails";
import { WorkbookError } from "../../../plan/port";
import { ReportMismatch } from "../../../proofreading/mismatch";
import { download } from "../../host/download";
import { part } from "../../parts/part";
import type { ChosenBoard } from "../../session/chosenBoard";
import type { Session } from "../../session/session";
import { reportWords } from "../../strings/report";
import { composed, type ReportForm } from "../useReport";

const zipMediaType = "application/zip";

const zipping = part(async () => (await import("../../../chain/batch/zipBatch")).zipBatch);

export interface WantedBatch {
  readonly request: BatchRequest;
  /** The board that the person was looking at: its league is the one meant. */
  readonly seen: ChosenBoard;
  /** Name of the workbook. */
  readonly source: string;
  readonly form: ReportForm;
}

/**
 * Makes all the Word files of a plan as one zip and hands it to the browser, under a progress bar; tells how it ended.
 * The libraries come while the page is idle, or with the first use.
 * @returns Whether a file was handed over.
 */
export async function saveBatch(
  session: Session,
  { request, seen, source, form }: WantedBatch
): Promise<boolean> {
  const words = reportWords.batch;
  const name = archiveFileName(source.replace(/\.[^.]*$/, ""), form.template);
  const known = session.getState().analysis?.joined ?? [seen.table];
  let told = { made: 0, skipped: 0 };
  const stop = { asked: false };
  const label = words.working(
    reportsIn(planBatch(leagueTables(seen.table, known), request)).length
  );
  const done = await session.work(
    label,
    async (signal, report, present) => {
      const { analysis, chosen } = present;
      const { contents, settings } = analysis;
      if (chosen === null) throw new WorkbookError("missing", reportWords.boardGone);
      const plan = planBatch(leagueTables(chosen.table, analysis.joined), request);
      const compose: BatchRun["compose"] = async ({ table, board, unit, scope }) => {
        // The document on all units is of the office that keeps the workbook.
        const details =
          scope.kind === "league"
            ? settings.details
            : detailsOfUnit(settings.details, unit, plan.unitCount);
        const own = { ...settings, details };
        const composition = await composed(contents, own, { table, board, scope }, form);
        if (composition.verdicts.length > 0) throw new ReportMismatch(composition.verdicts);
        return composition.document;
      };
      signal.addEventListener("abort", () => (stop.asked = true));
      const zipBatch = await zipping.load();
      const { bytes, made, skipped } = await zipBatch(plan, {
        source,
        compose,
        signal,
        onProgress: (progress) => {
          report(progress.done / progress.of, words.progress(progress.done, progress.of));
        },
      });
      download({ name, mediaType: zipMediaType, bytes });
      told = { made: made.length, skipped: skipped.length };
    },
    seen
  );
  if (done) session.notice({ intent: "success", text: words.saved(name, told.made, told.skipped) });
  else if (stop.asked) session.notice({ intent: "info", text: words.stopped });
  return done;
}
