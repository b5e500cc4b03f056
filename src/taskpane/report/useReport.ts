import { useMemo } from "react";

import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { narrate } from "../../narrative/narrate";
import { readOwnLibrary } from "../../narrative/library/ownLibrary";
import { furtherParagraphs } from "../../narrative/offers";
import type { Narrative } from "../../narrative/paragraph";
import { composeReport } from "../../report/composeReport";
import type { ReportDocument, ReportTemplate } from "../../report/reportDocument";
import { scoringOptions } from "../../settings/scoringOptions";
import { checkDocument } from "../../proofreading/checkDocument";
import type { Mismatch } from "../../proofreading/mismatch";
import type { WorkbookContents } from "../../plan/port";
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
  /** What the library holds besides, for who asks for more; not part of the document until confirmed. */
  readonly further: Pick<Narrative, "causes" | "remedies">;
  readonly document: ReportDocument;
  /** Figures of the program's own text that the sheet does not give: none, or the report is not to leave. */
  readonly mismatches: readonly Mismatch[];
}

/** The text and the document about the board looked at; worked out again only when something it needs changes. */
export function useReport(
  { contents }: WorkbookAnalysis,
  { table, board }: ChosenBoard,
  remembered: Remembered,
  { template, length }: ReportForm
): ComposedReport {
  return useMemo(
    () => composed(contents, { table, board }, remembered, { template, length }),
    [contents, table, board, remembered, template, length]
  );
}

/** The same without React, for the ribbon. */
export function composed(
  { grids }: WorkbookContents,
  { table, board }: Pick<ChosenBoard, "table" | "board">,
  remembered: Remembered,
  { template, length }: ReportForm
): ComposedReport {
  const options = {
    decisions: remembered.causeDecisions,
    amounts: remembered.details.amounts,
    ownEntries: readOwnLibrary(grids).entries,
    length,
  };
  const drafted = narrate(board, table, options);
  const further =
    length === "short"
      ? { causes: [], remedies: [] }
      : {
          causes: furtherParagraphs(board, "cause", options),
          remedies: furtherParagraphs(board, "remedy", options),
        };
  const narrative = reworded(drafted, board, remembered.wordings ?? new Map());
  const { details } = remembered;
  const document = composeReport({ board, table, narrative, details, template });
  // A person's own wording is theirs; what the program wrote is held against the sheet.
  const own =
    narrative === drafted
      ? document
      : composeReport({ board, table, narrative: drafted, details, template });
  const scoring = scoringOptions(remembered);
  const mismatches = checkDocument(own, { grids, table, board, scoring });
  return { drafted, narrative, further, document, mismatches };
}
