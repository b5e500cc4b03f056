import { finished, type Steps } from "../cells/steps";
import { findingSentence } from "../sheet/findingSentence";
import {
  spansText,
  type ReportBlock,
  type ReportDocument,
  type ReportParagraph,
  type ReportSpan,
} from "../report/reportDocument";
import type { BoardAssessment, ScoringOptions, TableAssessment } from "../scoring/assessment";
import type { Grid } from "../cells/grid";
import type { Period, ScoreTable } from "../sheet/scoreboard";
import { CellReader } from "./figures/cellFigure";
import { keyOfPeriod } from "./figures/ledger";
import type { Mismatch } from "./mismatch";
import { caseOf, hearOwnText, readLeague, unsaidIn, type TextAgainst } from "./own/checkOwnText";
import { frameMismatches } from "./own/frame";
import type { Extent, Unsaid } from "./own/obliged";
import type { OwnClaim } from "./own/ownClaim";
import { chartFaults } from "./own/tables/chartFaults";
import { tableFaults } from "./own/tables/tableFaults";
import { isTargetLine, targetLineFaults } from "./own/tables/targetFaults";
import { ownTextsByNumber, strayNumbers, type OwnTexts } from "./strayNumbers";

/** What a finished document is held against. */
export interface CheckedAgainst {
  readonly grids: readonly Grid[];
  readonly table: TableAssessment;
  readonly board: BoardAssessment;
  readonly scoring: ScoringOptions;
  /** Absent: the one unit in its period. */
  readonly scope?: ReportScope;
  /** Whether each group is told in full or by its result alone; absent: in full. */
  readonly length?: "short" | "full";
}

/** What a document is about: one unit, all units of the table, or one unit in a longer period told by its months. */
export type ReportScope =
  | { readonly kind: "unit" }
  | { readonly kind: "league" }
  | { readonly kind: "months"; readonly whole: { readonly period: Period } };

/**
 * Reads every figure back out of a finished document and works it out again from the cells, by code that
 * shares neither reading nor arithmetic with what wrote it; numbers among the words must be of a kind that is
 * no figure at all. Empty when all is as the sheet has it.
 * @example checkDocument(document, { grids, table, board, scoring: {} })
 */
export function checkDocument(
  document: ReportDocument,
  against: CheckedAgainst
): readonly Mismatch[] {
  return finished(checkDocumentInSteps(document, against));
}

/** The same in steps: the figures of a league are read before anything is heard. */
export function* checkDocumentInSteps(
  document: ReportDocument,
  against: CheckedAgainst
): Steps<readonly Mismatch[]> {
  const own = ownTextsByNumber(ownTexts(document, against));
  yield;
  const { grids, table, board, scoring, scope } = against;
  const whole = scope?.kind === "months" ? { whole: keyOfPeriod(scope.whole.period) } : {};
  const heardAgainst = {
    ...{ grids, table: table.table, board, scoring, boards: table.boards },
    elsewhere: table.readElsewhere ?? [],
    ...whole,
  };
  const self = caseOf(heardAgainst);
  if (self === null) return [{ printed: "", expected: null, place: document.subject }];
  yield* readLeague(heardAgainst);
  const read = new CellReader(grids);
  const claims: OwnClaim[] = [];
  const inParagraph = ({ spans, because }: ReportParagraph, strict: boolean) => {
    const text = spansText(spans);
    if (isTargetLine(text)) return targetLineFaults(spans, self, read);
    // What the library and the office say of causes and remedies is theirs.
    if (because !== null) return figuresIn(spans, text);
    // The results are the program's own words; behind them stand the office's, too. Figures are ours everywhere.
    const isOurs = strict || figuresIn(spans, text).length > 0;
    const heard = hearOwnText(text, heardAgainst, { strict: isOurs });
    claims.push(...heard.claims);
    return heard.isJudged || heard.mismatches.length > 0
      ? heard.mismatches
      : strayIn(spans, own).map((printed) => ({ printed, expected: null, place: text }));
  };
  const inBlock = (block: ReportBlock, strict: boolean): readonly Mismatch[] => {
    switch (block.kind) {
      case "paragraph":
        return inParagraph(block, strict);
      case "table":
        return tableFaults(block, self, read);
      // The name of a group, as the paragraphs below it have it.
      case "point":
        return [];
      case "charts":
        return block.charts.flatMap((chart) => chartFaults(chart, self));
    }
  };
  const mismatches = [...frameOf(document, heardAgainst, scope?.kind === "league")];
  for (const [block, strict] of blocksOf(document)) {
    yield;
    mismatches.push(...inBlock(block, strict));
  }
  yield;
  // Asked last: by then everything has been heard.
  const left = unsaidIn(claims, heardAgainst, extentOf(document, against));
  return [...mismatches, ...left.map((each) => unsaidMismatch(each, board))];
}

/** What is wrong with the subject and the frame of a document. */
function frameOf(
  document: ReportDocument,
  against: TextAgainst,
  isOfAll: boolean
): readonly Mismatch[] {
  const self = caseOf(against);
  const subject = isOfAll ? ("league" as const) : ("total" as const);
  const { mismatches } =
    document.template === "brief"
      ? { mismatches: [] }
      : hearOwnText(document.subject, against, { subject });
  return [...mismatches, ...(self === null ? [] : frameMismatches(document, self, { isOfAll }))];
}

/** What is read back, each with whether all of its text is the program's own. */
function blocksOf({
  opening,
  closing,
  sections,
  annexes,
}: ReportDocument): readonly (readonly [ReportBlock, boolean])[] {
  const within = (blocks: readonly ReportBlock[], strict: boolean) =>
    blocks.map((block) => [block, strict] as const);
  return [
    ...within([...opening, ...closing], false),
    ...sections.flatMap(({ parts }, index) =>
      parts.flatMap(({ blocks }) => within(blocks, index === 0))
    ),
    ...annexes.flatMap(({ blocks }) => within(blocks, true)),
  ];
}

function extentOf(
  { template }: ReportDocument,
  { scope, length = "full" }: CheckedAgainst
): Extent {
  if (scope?.kind === "league") return "league";
  if (template === "brief") return "brief";
  if (scope?.kind !== "months") return length;
  return length === "full" ? "months" : "shortMonths";
}

function unsaidMismatch(
  { subject, what, isRepeated }: Unsaid,
  { groups }: BoardAssessment
): Mismatch {
  const group = groups.find(({ id }) => id === subject);
  const place = group === undefined ? "Kết quả chung" : `Nhóm ${group.label.text}`;
  return { printed: "", expected: isRepeated ? `nêu hai lần ${what}` : `thiếu ${what}`, place };
}

/** Figures in a text that nothing accounts for. */
function figuresIn(spans: readonly ReportSpan[], place: string): readonly Mismatch[] {
  return spans.flatMap(({ kind, text }) =>
    kind === "figure" ? [{ printed: text, expected: null, place }] : []
  );
}

/** A figure may stand between the words, so that each run is looked at by itself. */
function strayIn(spans: readonly ReportSpan[], own: OwnTexts): readonly string[] {
  return spans.flatMap((span) => (span.kind === "words" ? strayNumbers(span.text, own) : []));
}

/** Names of a table's units, periods and groups: gathered once for the documents about its thousands of units. */
const namesKnown = new WeakMap<
  ScoreTable,
  { readonly of: TableAssessment; readonly names: readonly string[] }
>();

function namesIn(table: TableAssessment): readonly string[] {
  const known = namesKnown.get(table.table);
  if (known?.of === table) return known.names;
  const names = new Set<string>();
  for (const { unit, period, groups } of [...table.boards, ...(table.elsewhere ?? [])]) {
    if (unit !== null) names.add(unit.text);
    if (period !== null) names.add(period.label);
    for (const { label } of groups) names.add(label.text);
  }
  const listed = [...names].filter((name) => /\d/u.test(name));
  namesKnown.set(table.table, { of: table, names: listed });
  return listed;
}

/** Names and labels of the sheet, and findings quoted: their digits are no figures of ours. */
function ownTexts(
  { letterhead }: ReportDocument,
  { table, board }: CheckedAgainst
): readonly string[] {
  return [
    ...new Set([
      ...namesIn(table),
      ...board.groups.flatMap(({ indicators }) => indicators.map(({ label }) => label.text)),
      // There a place's name is held together by spaces that do not break.
      ...letterhead.office.map((line) => line.replaceAll("\u00A0", " ")),
      board.total?.grade ?? "",
      board.total?.nextGrade?.name ?? "",
      ...table.findings.map((each) => findingSentence(each)),
    ]),
  ];
}
