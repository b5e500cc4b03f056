import { useMemo } from "react";

import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { composeDocument, type Composed } from "../../chain/compose/composeDocument";
import type { ReportSubject } from "../../chain/compose/composeText";
import { longerPeriods, monthsSubject } from "../../chain/longerPeriods";
import type { WorkbookContents } from "../../plan/port";
import type { SettledSettings } from "../../settings/settle";
import type { ReportTemplate } from "../../report/reportDocument";
import type { ChosenBoard } from "../session/chosenBoard";

export interface ReportForm {
  readonly template: ReportTemplate;
  readonly length: "short" | "full";
  /** Label of a longer period to be told by its months; absent: the period looked at. */
  readonly whole?: string;
}

/**
 * What the report is about: the board looked at, or the longer period that was asked for, where its months are there.
 * @param whole label of the longer period
 */
export function subjectOf(
  { table, board }: Pick<ChosenBoard, "table" | "board">,
  { whole }: Pick<ReportForm, "whole">
): ReportSubject {
  const found = longerPeriods(table, board).find(({ period }) => period.label === whole);
  const months = found === undefined ? null : monthsSubject(table, board, found);
  return months ?? { table, board };
}

/** The text and the document about the board looked at; worked out again only when something it needs changes. */
export function useReport(
  { contents, settings }: WorkbookAnalysis,
  { table, board }: ChosenBoard,
  { template, length, whole }: ReportForm
): Composed & { readonly subject: ReportSubject } {
  return useMemo(() => {
    const subject = subjectOf({ table, board }, whole === undefined ? {} : { whole });
    return { ...composed(contents, settings, subject, { template, length }), subject };
  }, [contents, settings, table, board, template, length, whole]);
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
