import { finished, type Steps } from "../../cells/steps";
import { oneUnit } from "../../claims/scope";
import type { Decisions } from "../../narrative/library/decisions";
import type { WorkbookContents } from "../../plan/port";
import { checkDocumentInSteps } from "../../proofreading/checkDocument";
import type { Mismatch } from "../../proofreading/mismatch";
import type { GivenIssue } from "../../report/compose/letterhead";
import { composeReport } from "../../report/composeReport";
import type { ReportDocument, ReportTemplate } from "../../report/reportDocument";
import type { OfficeDetails } from "../../settings/officeDetails";
import type { SettledSettings } from "../../settings/settle";
import { boardTargets } from "../../settings/keptTargets";
import { scoringOptions } from "../../settings/scoringOptions";
import { composeTextInSteps, memoryOf, type ComposedText, type ReportSubject } from "./composeText";

export interface DocumentOptions {
  readonly template?: ReportTemplate;
  readonly length?: "short" | "full";
  /** Number and date of issue; blanks for the clerk where absent. */
  readonly given?: GivenIssue;
  /** Instead of those kept in the workbook. */
  readonly details?: OfficeDetails;
  /** Causes confirmed or dropped, instead of those remembered in the workbook. */
  readonly decisions?: Decisions;
}

/** A document with what it says and what reading it back found. */
export interface Composed extends ComposedText {
  readonly document: ReportDocument;
  /** What of the program's own text the sheet does not give: none, or the document is not to leave. */
  readonly verdicts: readonly Mismatch[];
}

/**
 * Reading → Assessed → Composed: the official document about one board with what the workbook remembers. The pane, the
 * ribbon, the command line and batches all come here, so that none of them forgets a wording or a decision.
 * @example composeDocument(contents, analysis.settings, chosen, { template: "notice" }).document
 */
export function composeDocument(
  contents: WorkbookContents,
  settings: SettledSettings,
  subject: ReportSubject,
  options: DocumentOptions = {}
): Composed {
  return finished(composeDocumentInSteps(contents, settings, subject, options));
}

/** The same in steps, for a page that is to answer meanwhile. */
export function* composeDocumentInSteps(
  contents: WorkbookContents,
  settings: SettledSettings,
  { board, table, scope = oneUnit }: ReportSubject,
  options: DocumentOptions = {}
): Steps<Composed> {
  const { template = "report", length = "full", details = settings.details, given } = options;
  const remembered = memoryOf(contents, settings);
  const memory = {
    ...remembered,
    amounts: details.amounts,
    decisions: options.decisions ?? remembered.decisions,
  };
  const text = yield* composeTextInSteps({ board, table, scope }, memory, length);
  yield;
  // Targets are one unit's in one period.
  const kept = scope.kind === "unit" ? (settings.targets ?? new Map()) : new Map();
  const targets = boardTargets(contents, kept, board);
  const issued = given === undefined ? {} : { given };
  const input = { board, table, scope, details, template, targets, ...issued };
  const document = composeReport({ ...input, narrative: text.narrative });
  yield;
  // A person's own wording is theirs; what the program wrote is held against the sheet.
  const own =
    text.narrative === text.drafted
      ? document
      : composeReport({ ...input, narrative: text.drafted });
  const verdicts = yield* checkDocumentInSteps(own, {
    grids: contents.grids,
    table,
    board,
    scoring: scoringOptions(settings),
    scope,
    length,
  });
  return { ...text, document, verdicts };
}
