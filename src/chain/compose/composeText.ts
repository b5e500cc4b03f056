import { finished, type Steps } from "../../cells/steps";
import type { Claim } from "../../claims/claim";
import { oneUnit, type Scope } from "../../claims/scope";
import type { Amounts } from "../../narrative/library/amounts";
import type { Decisions } from "../../narrative/library/decisions";
import type { LibraryEntry } from "../../narrative/library/entry";
import { readLibraryRow, readOwnLibrary } from "../../narrative/library/ownLibrary";
import { narrateInSteps } from "../../narrative/narrate";
import { furtherParagraphs } from "../../narrative/offers";
import type { Narrative } from "../../narrative/paragraph";
import type { WorkbookContents } from "../../plan/port";
import type { BoardAssessment, TableAssessment } from "../../scoring/assessment";
import type { SettledSettings } from "../../settings/settle";
import { reworded } from "./reworded";
import { wordedAs } from "../../narrative/paragraphKey";

/** One unit in one period, with the table it stands in. */
export interface ReportSubject {
  readonly table: TableAssessment;
  readonly board: BoardAssessment;
  /** Absent: the one unit in its period. */
  readonly scope?: Scope;
}

/** What a workbook remembers of its texts. */
export interface TextMemory {
  readonly decisions: Decisions;
  readonly amounts: Amounts | undefined;
  readonly ownEntries: readonly LibraryEntry[];
  /** A person's own wordings, by paragraphKey. */
  readonly wordings: ReadonlyMap<string, string>;
}

/** A text about one board. */
export interface ComposedText {
  /** As the program writes it, with the decisions about causes; the person's wordings not yet in. */
  readonly drafted: Narrative;
  /** With the person's wordings. */
  readonly narrative: Narrative;
  /** What the library holds besides, for who asks for more; not part of the text until confirmed. */
  readonly further: Pick<Narrative, "causes" | "remedies">;
  /** What the program's own words say, in reading order. */
  readonly claims: readonly Claim[];
}

/** For a table that stands in no workbook: nothing is remembered. */
export const noMemory: TextMemory = {
  decisions: new Map(),
  amounts: undefined,
  ownEntries: [],
  wordings: new Map(),
};

/** What the settings and the workbook's own sheet of causes and remedies give; the workbook's go first. */
export function memoryOf(contents: WorkbookContents, settings: SettledSettings): TextMemory {
  const own = readOwnLibrary(contents.grids).entries;
  const shared = settings.sharedLibrary.flatMap((row) => readLibraryRow(row) ?? []);
  return {
    decisions: settings.causeDecisions,
    amounts: settings.details.amounts,
    ownEntries: [...own, ...shared.filter(({ id }) => own.every((entry) => entry.id !== id))],
    wordings: settings.wordings ?? noMemory.wordings,
  };
}

/**
 * The text about one board: the only way to it, for every door. Dropped causes stay dropped and a person's own
 * wordings stand wherever it is shown.
 * @example composeText(chosen, memoryOf(contents, analysis.settings)).narrative.overall.map(paragraphText)
 */
export function composeText(
  subject: ReportSubject,
  memory: TextMemory,
  length: "short" | "full" = "full"
): ComposedText {
  return finished(composeTextInSteps(subject, memory, length));
}

/** The same in steps. */
export function* composeTextInSteps(
  { board, table, scope = oneUnit }: ReportSubject,
  { wordings, amounts, decisions, ownEntries }: TextMemory,
  length: "short" | "full" = "full"
): Steps<ComposedText> {
  const options = {
    scope,
    length,
    decisions,
    ownEntries,
    ...(amounts === undefined ? {} : { amounts }),
  };
  const drafted = yield* narrateInSteps(board, table, options);
  yield;
  const further =
    length === "short" || scope.kind === "league"
      ? { causes: [], remedies: [] }
      : {
          causes: furtherParagraphs(board, "cause", options),
          remedies: furtherParagraphs(board, "remedy", options),
        };
  return {
    drafted,
    narrative: reworded(drafted, wordedAs(board, scope), wordings),
    further,
    claims: [...drafted.overall, ...drafted.groups].flatMap(({ claims }) => claims),
  };
}
