import { useEffect, useState } from "react";

import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { composeDocumentInSteps, type Composed } from "../../chain/compose/composeDocument";
import type { ReportSubject } from "../../chain/compose/composeText";
import { inTurns } from "../../chain/inTurns";
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

/** A text with what it is about. */
export type ShownReport = Composed & { readonly subject: ReportSubject };

type Made = { readonly about: string } & (
  | { readonly kind: "made"; readonly report: ShownReport }
  | { readonly kind: "failed"; readonly error: unknown }
);

/**
 * The text and the document about the board looked at; worked out again only when something it needs changes, the page
 * answering meanwhile. Null until there is a text about this unit and period; after an edit the text of before stays,
 * with the caret and the focus in it, until the new one is there.
 * @throws what composing throws.
 */
export function useReport(
  { contents, settings }: WorkbookAnalysis,
  chosen: ChosenBoard,
  { template, length, whole }: ReportForm
): ShownReport | null {
  const { table, board } = chosen;
  const about = aboutOf(chosen, whole);
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const take = (next: Made): void => {
      if (!stop.signal.aborted) setMade(next);
    };
    const subject = subjectOf({ table, board }, whole === undefined ? {} : { whole });
    composed(contents, settings, subject, { template, length }, stop.signal).then(
      (found) => {
        take({ about, kind: "made", report: { ...found, subject } });
      },
      (error: unknown) => {
        take({ about, kind: "failed", error });
      }
    );
    return () => {
      stop.abort();
    };
  }, [contents, settings, table, board, template, length, whole, about]);
  if (made?.about !== about) return null;
  if (made.kind === "failed") throw made.error;
  return made.report;
}

/** A text about another unit or period is never shown as this one's. */
function aboutOf({ board, place }: ChosenBoard, whole: string | undefined): string {
  return JSON.stringify([place, board.unit?.text, board.period?.label, whole]);
}

/**
 * The same without React, for the ribbon.
 * @throws the signal's reason once it is aborted; what composing throws.
 */
export function composed(
  contents: WorkbookContents,
  settings: SettledSettings,
  subject: ReportSubject,
  form: ReportForm,
  signal?: AbortSignal
): Promise<Composed> {
  return inTurns(composeDocumentInSteps(contents, settings, subject, form), signal);
}
