import { planWorkbookColumns } from "../columns/planWorkbookColumns";
import { readOwnLibrary } from "../narrative/library/ownLibrary";
import { narrate } from "../narrative/narrate";
import type { NarrativeOptions } from "../narrative/paragraph";
import type { GivenIssue } from "../report/compose/letterhead";
import { composeReport } from "../report/composeReport";
import type { OfficeDetails } from "../settings/officeDetails";
import type { ReportDocument, ReportTemplate } from "../report/reportDocument";
import type { OfficeSettings } from "../settings/officeSettings";
import { readSettings } from "../settings/readSettings";
import { scoringOptions } from "../settings/scoringOptions";
import { planReportSheet, type ReportSheetOptions } from "../report/sheet/planReportSheet";
import type { BoardAssessment, TableAssessment } from "../scoring/assessment";
import { checkDocument } from "../proofreading/checkDocument";
import { ReportMismatch } from "../proofreading/mismatch";
import type { EditPlan } from "../plan/plan";
import type { WorkbookContents } from "../plan/port";
import type { WorkbookAnalysis } from "./analyzeWorkbook";

/** One unit in one period, with the table it stands in. */
export interface ReportSubject {
  readonly table: TableAssessment;
  readonly board: BoardAssessment;
}

export interface ReportOptions {
  readonly template?: ReportTemplate;
  /** Number and date of issue; blanks for the clerk where absent. */
  readonly given?: GivenIssue;
  /** Instead of those kept in the workbook. */
  readonly details?: OfficeDetails;
  /** Causes confirmed or dropped, instead of those remembered in the workbook. */
  readonly narrative?: NarrativeOptions;
}

/**
 * The official document about one board, with what the workbook remembers of the office, once every figure in
 * it has been found again in the sheet.
 * @throws ReportMismatch when one has not
 * @example reportOn(contents, chosen, { template: "notice" })
 */
export function reportOn(
  contents: WorkbookContents,
  subject: ReportSubject,
  options: ReportOptions = {}
): ReportDocument {
  return reportWith(contents, readSettings(contents), subject, options);
}

/** The same with what the workbook remembers already read: for many documents of one workbook. */
export function reportWith(
  { grids }: WorkbookContents,
  settings: OfficeSettings,
  { table, board }: ReportSubject,
  options: ReportOptions = {}
): ReportDocument {
  const document = composeReport({
    board,
    table,
    narrative: narrate(board, table, {
      decisions: settings.causeDecisions,
      amounts: (options.details ?? settings.details).amounts,
      ownEntries: readOwnLibrary(grids).entries,
      ...options.narrative,
    }),
    details: options.details ?? settings.details,
    template: options.template ?? "report",
    ...(options.given === undefined ? {} : { given: options.given }),
  });
  const mismatches = checkDocument(document, {
    grids,
    table,
    board,
    scoring: scoringOptions(settings),
  });
  if (mismatches.length > 0) throw new ReportMismatch(mismatches);
  return document;
}

/** Computed columns beside every table, and the report sheet, as one plan. */
export function planReport(
  analysis: WorkbookAnalysis,
  document: ReportDocument,
  options: ReportSheetOptions = {}
): EditPlan {
  const choice = scoringOptions(readSettings(analysis.contents));
  const columns = planWorkbookColumns(analysis.contents, analysis.tables, choice);
  const sheet = planReportSheet(analysis.contents, document, options);
  return { steps: [...columns.steps, ...sheet.steps] };
}
