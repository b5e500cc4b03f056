import { useMemo } from "react";

import { narrate } from "../../narrative/narrate";
import type { Narrative } from "../../narrative/paragraph";
import { composeReport } from "../../report/composeReport";
import type { ReportDocument, ReportTemplate } from "../../report/reportDocument";
import type { ChosenBoard } from "../session/chosenBoard";
import type { Remembered } from "../session/remembered";
import { reworded } from "./reworded";

export interface ReportForm {
  readonly template: ReportTemplate;
  readonly length: "short" | "full";
}

export interface ComposedReport {
  /** As written by the program, with the decisions about causes; the person's wordings not yet in. */
  readonly drafted: Narrative;
  readonly narrative: Narrative;
  readonly document: ReportDocument;
}

/** The text and the document about the board looked at; worked out again only when something it needs changes. */
export function useReport(
  { table, board }: ChosenBoard,
  remembered: Remembered,
  { template, length }: ReportForm
): ComposedReport {
  return useMemo(
    () => composed({ table, board }, remembered, { template, length }),
    [table, board, remembered, template, length]
  );
}

/** The same without React, for the ribbon. */
export function composed(
  { table, board }: Pick<ChosenBoard, "table" | "board">,
  remembered: Remembered,
  { template, length }: ReportForm
): ComposedReport {
  const drafted = narrate(board, table, { decisions: remembered.causeDecisions, length });
  const narrative = reworded(drafted, board, remembered.wordings ?? new Map());
  const document = composeReport({
    board,
    table,
    narrative,
    details: remembered.details,
    template,
  });
  return { drafted, narrative, document };
}
