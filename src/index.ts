/**
 * Score766 as a library: from the bytes of a workbook to its analysis, the official report and the computed columns,
 * by the same chain as the pane and the command line. Nothing is fetched, nothing is written but what `save` gives.
 * @example
 * const workbook = await openFileWorkbook(bytes, "chi-so.xlsx");
 * const analysis = analyzeWorkbook(await workbook.read());
 * const chosen = chooseBoard(analysis.joined);
 * if (chosen.kind === "chosen") {
 *   const document = reportOn(analysis.contents, chosen);
 *   const word = await soundDocx(document); // bytes of a .docx, read back and found to say what the cells say
 *   await workbook.apply(planReport(analysis, document));
 *   const copy = await workbook.save(); // bytes of the .xlsx with columns and report sheet
 * }
 */
export {
  analyzeWorkbook,
  type AnalysisOptions,
  type WorkbookAnalysis,
} from "./chain/analyzeWorkbook";
export { chooseBoard, type BoardChoice, type BoardRequest } from "./chain/chooseBoard";
export { soundDocx } from "./chain/soundDocx";
export { planReport, reportOn, type ReportOptions, type ReportSubject } from "./chain/writeReport";
export { formatHundredths } from "./narrative/format/number";
export type { EditPlan } from "./plan/plan";
export { WorkbookError, type WorkbookContents } from "./plan/port";
export { ReportMismatch } from "./proofreading/mismatch";
export type { ReportDocument, ReportTemplate } from "./report/reportDocument";
export type { BoardAssessment, ScoreAssessment, TableAssessment } from "./scoring/assessment";
export type { Finding } from "./sheet/finding";
export { findingSentence } from "./sheet/findingSentence";
export type { FileWorkbook } from "./workbook/file/fileWorkbook";
export { openFileWorkbook } from "./workbook/file/openFileWorkbook";
