import { oneUnit } from "../claims/scope";
import { allUnits, documentFileName } from "../report/fileNames";
import type { ReportDocument } from "../report/reportDocument";
import type { WorkbookAnalysis } from "./analyzeWorkbook";
import type { ReportSubject } from "./compose/composeText";

/**
 * The name of the Word file of one report, for every door: by unit and period, as the office's pattern has it. A table
 * that names no unit is the office's own.
 * @example reportFileName(analysis, chosen, document) // "xa-chi-minh-thang-5-2026-bao-cao.docx"
 */
export function reportFileName(
  { contents, settings }: WorkbookAnalysis,
  { board, scope = oneUnit }: ReportSubject,
  { template, provisional }: ReportDocument
): string {
  const { office } = settings.details;
  const named = office === "" ? null : office;
  return documentFileName(
    {
      unit: scope.kind === "league" ? allUnits : (board.unit?.text ?? named),
      period: (scope.kind === "months" ? scope.whole.period : board.period)?.label ?? null,
      template,
      provisional,
      workbook: contents.name,
    },
    settings.fileName
  );
}
