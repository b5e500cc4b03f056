import type { BoardAssessment, TableAssessment } from "../scoring/assessment";
import { groupParagraphs } from "./groups";
import { offeredParagraphs } from "./offers";
import { overallParagraphs } from "./overall";
import type { Narrative, NarrativeOptions } from "./paragraph";

/**
 * The analysis of one board in Vietnamese: what the figures prove, group by group, then causes and remedies
 * offered for a person to confirm. Pure: the same board always gives the same text.
 * @example narrate(board, table).overall.map(paragraphText)
 */
export function narrate(
  board: BoardAssessment,
  _table: TableAssessment,
  options: NarrativeOptions = {}
): Narrative {
  const length = options.length ?? "full";
  return {
    overall: overallParagraphs(board),
    groups: groupParagraphs(board, length),
    causes: length === "short" ? [] : offeredParagraphs(board, "cause", options),
    remedies: length === "short" ? [] : offeredParagraphs(board, "remedy", options),
  };
}
