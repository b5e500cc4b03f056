import { usualColumns } from "./usualColumns";
import { editedParagraphs } from "../memory/editedParagraphs";
import type { EditPlan } from "../plan/plan";
import type { WorkbookContents } from "../plan/port";
import { ReportMismatch } from "../proofreading/mismatch";
import { readBackSheet } from "../proofreading/readBackCopies";
import type { ReportDocument } from "../report/reportDocument";
import { planReportSheet, type ReportSheetOptions } from "../report/sheet/planReportSheet";
import type { OfficeSettings } from "../settings/officeSettings";
import { planSettingRows } from "../settings/planSettings";
import { readSettings } from "../settings/readSettings";
import { settle, type SettledSettings } from "../settings/settle";
import type { CentralDefaults } from "../settings/central/centralDefaults";
import type { WorkbookAnalysis } from "./analyzeWorkbook";
import { composeDocument, type DocumentOptions } from "./compose/composeDocument";
import type { ReportSubject } from "./compose/composeText";

export type { ReportSubject } from "./compose/composeText";
export interface ReportOptions extends DocumentOptions {
  /** What holds where the workbook says nothing itself. */
  readonly central?: CentralDefaults;
}

/**
 * The official document about one board, with what the workbook remembers of the office, once all of it has been found
 * again in the sheet.
 * @throws ReportMismatch when something has not
 * @example reportOn(contents, chosen, { template: "notice" })
 */
export function reportOn(
  contents: WorkbookContents,
  subject: ReportSubject,
  options: ReportOptions = {}
): ReportDocument {
  return reportWith(contents, settle(readSettings(contents), options.central), subject, options);
}

/** The same with the settings of an analysis: for many documents of one workbook. */
export function reportWith(
  contents: WorkbookContents,
  settings: SettledSettings,
  subject: ReportSubject,
  options: DocumentOptions = {}
): ReportDocument {
  const { document, verdicts } = composeDocument(contents, settings, subject, options);
  if (verdicts.length > 0) throw new ReportMismatch(verdicts);
  return document;
}

/**
 * The plan of a report sheet; what a person rewrote on the one that stands is kept as their wording in the settings,
 * since the sheet is laid out anew.
 */
export function planReportOf(
  contents: WorkbookContents,
  settings: OfficeSettings,
  document: ReportDocument,
  options: ReportSheetOptions = {}
): EditPlan {
  const plan = planReportSheet(contents, document, options);
  const faults = readBackSheet(document, plan);
  if (faults.length > 0) throw new ReportMismatch(faults);
  const { steps } = plan;
  if (editedParagraphs(contents).size === 0) return { steps };
  return { steps: [...steps, ...planSettingRows(contents, settings).steps] };
}

/** Computed columns beside every table, and the report sheet, as one plan. */
export function planReport(
  analysis: WorkbookAnalysis,
  document: ReportDocument,
  options: ReportSheetOptions = {}
): EditPlan {
  const columns = usualColumns(analysis);
  const sheet = planReportOf(analysis.contents, readSettings(analysis.contents), document, options);
  return { steps: [...columns.steps, ...sheet.steps] };
}
