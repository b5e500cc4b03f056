import { WorkbookError } from "../../plan/port";
import { ReportMismatch } from "../../proofreading/mismatch";
import type { ReportDocument } from "../../report/reportDocument";
import { planReportOf } from "../../chain/writeReport";
import { placeWritten, startOf, type Output, type Present } from "../session/output";
import { reportWords } from "../strings/report";
import { composed, subjectOf, type ReportForm } from "./useReport";

/**
 * The report on the board that the person means, from what the workbook says now.
 * @throws WorkbookError missing when the board is gone; ReportMismatch when a figure is not found in the sheet.
 */
export async function checkedReport(
  { analysis, chosen }: Present,
  form: ReportForm
): Promise<ReportDocument> {
  if (chosen === null) throw new WorkbookError("missing", reportWords.boardGone);
  const { document, verdicts } = await composed(
    analysis.contents,
    analysis.settings,
    subjectOf(chosen, form),
    form
  );
  if (verdicts.length > 0) throw new ReportMismatch(verdicts);
  return document;
}

/** The report sheet as an output of the pane and of the ribbon. */
export async function reportOutput(present: Present, form: ReportForm): Promise<Output> {
  const plan = planReportOf(
    present.analysis.contents,
    present.remembered,
    await checkedReport(present, form)
  );
  const place = startOf(placeWritten(plan));
  return {
    kind: "write",
    plan,
    done: reportWords.inserted,
    shows: place === null ? null : { label: reportWords.goToReport, place },
  };
}
