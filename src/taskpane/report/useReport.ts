import { useMemo } from "react";

import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { composeDocument, type Composed } from "../../chain/compose/composeDocument";
import type { ReportSubject } from "../../chain/compose/composeText";
import type { WorkbookContents } from "../../plan/port";
import type { SettledSettings } from "../../settings/settle";
import type { ReportTemplate } from "../../report/reportDocument";
import type { ChosenBoard } from "../session/chosenBoard";

export interface ReportForm {
  readonly template: ReportTemplate;
  readonly length: "short" | "full";
}

/** The text and the document about the board looked at; worked out again only when something it needs changes. */
export function useReport(
  { contents, settings }: WorkbookAnalysis,
  { table, board }: ChosenBoard,
  { template, length }: ReportForm
): Composed {
  return useMemo(
    () => composed(contents, settings, { table, board }, { template, length }),
    [contents, settings, table, board, template, length]
  );
}

/** The same without React, for the ribbon. */
export function composed(
  contents: WorkbookContents,
  settings: SettledSettings,
  subject: ReportSubject,
  form: ReportForm
): Composed {
  return composeDocument(contents, settings, subject, form);
}
