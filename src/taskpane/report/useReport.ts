import { useMemo } from "react";

import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { composeDocument, type Composed } from "../../chain/compose/composeDocument";
import type { ReportSubject } from "../../chain/compose/composeText";
import type { WorkbookContents } from "../../plan/port";
import type { ReportTemplate } from "../../report/reportDocument";
import type { Remembered } from "../session/remembered";
import type { ChosenBoard } from "../session/chosenBoard";

export interface ReportForm {
  readonly template: ReportTemplate;
  readonly length: "short" | "full";
}

/** The text and the document about the board looked at; worked out again only when something it needs changes. */
export function useReport(
  { contents }: WorkbookAnalysis,
  { table, board }: ChosenBoard,
  remembered: Remembered,
  { template, length }: ReportForm
): Composed {
  return useMemo(
    () => composed(contents, { table, board }, remembered, { template, length }),
    [contents, table, board, remembered, template, length]
  );
}

/** The same without React, for the ribbon. */
export function composed(
  contents: WorkbookContents,
  subject: ReportSubject,
  remembered: Remembered,
  form: ReportForm
): Composed {
  return composeDocument(contents, remembered, subject, form);
}
