import type { GradeBand } from "../../scoring/assessment";
import type { CellReader } from "../figures/cellFigure";
import type { Ledger } from "../figures/ledger";
import type { PeriodLeague } from "../figures/periodLeague";
import type { Against } from "../tie/subject";
import type { Verdict } from "../tie/verdict";
import type { WrittenDocument } from "../written/writtenDocument";
import type { DocumentFinding } from "./checks/checkedDraft";
import { checkDocumentForm, lookedAt, type LookedAt } from "./checks/documentChecks";
import { periodNamed, unitNamed, yearOf } from "./chooseSubject";
import { outlined, type OutlinedParagraph } from "./outline";
import { withOwnSentences } from "./ownSentences";
import { cellNumber } from "./table/cellNumber";
import { tieKeysOf } from "./identity";
import { judgeByHand, type HandTie } from "../tie/handTie";
import { judgeParagraph } from "./paragraphVerdicts";
import { judgeTables } from "./tableVerdicts";

export interface Tally {
  readonly figures: number;
  readonly right: number;
  readonly wrong: number;
  readonly untied: number;
}

/** A draft held against a workbook. */
export interface Proofreading {
  readonly against: Against;
  readonly verdicts: readonly Verdict[];
  readonly findings: readonly DocumentFinding[];
  readonly looked: LookedAt;
  readonly tally: Tally;
}

/** What a person asked for, where the draft need not tell. */
export interface DraftRequest {
  /** Folded name of the unit. */
  readonly unit: string | null;
  readonly period: PeriodLeague | null;
  /** Taken where neither the request nor the draft names them. */
  readonly fallback: { readonly unit: string; readonly period: PeriodLeague };
  readonly bands: readonly GradeBand[];
  /** What a person tied by hand, by the words it stands in (tieKeysOf), and the cells to look in. */
  readonly byHand?: { readonly ties: ReadonlyMap<string, HandTie>; readonly cells: CellReader };
}

/**
 * Holds what a person wrote against the figures: every number right, wrong or untied, and what the document as a
 * whole gets wrong. Pure. Null where the workbook has no such unit in the period.
 */
export function proofreadDraft(
  document: WrittenDocument,
  ledger: Ledger,
  request: DraftRequest
): Proofreading | null {
  const paragraphs = outlined(document, ledger.names);
  const year = yearOf(paragraphs) ?? yearOfLedger(ledger);
  const against = againstOf(paragraphs, ledger, request, year);
  if (against === null) return null;
  const heard = [
    ...paragraphs.flatMap((paragraph) =>
      withOwnSentences(judgeParagraph(paragraph, against, year), paragraph, against)
    ),
    ...judgeTables(document, against, year),
  ].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const verdicts = tiedByHand(heard, document, against, request.byHand);
  const draft = { document, paragraphs, verdicts, against, year };
  const findings = checkDocumentForm(draft);
  return { against, verdicts, findings, looked: lookedAt(draft), tally: tallyOf(verdicts) };
}

/** What a person said of a figure stands above what was found by rule. */
function tiedByHand(
  verdicts: readonly Verdict[],
  document: WrittenDocument,
  against: Against,
  byHand: DraftRequest["byHand"]
): readonly Verdict[] {
  if (byHand === undefined || byHand.ties.size === 0) return verdicts;
  const keys = tieKeysOf(verdicts, document);
  return verdicts.map((verdict, index) => {
    const tie = byHand.ties.get(keys[index] ?? "");
    const number = cellNumber(verdict.quote)?.own ?? null;
    if (tie === undefined || number === null) return verdict;
    const judged = judgeByHand(tie, number, against, byHand.cells);
    const { status, cells, expected, message, value } = judged;
    return {
      ...verdict,
      ...{ status, cells, expected, message },
      value: value ?? null,
      aim: false,
      pointsAsPercent: false,
    };
  });
}

function yearOfLedger({ periods }: Ledger): number | null {
  const end = periods.at(-1)?.end;
  return end == null ? null : Number(end.slice(0, 4));
}

function againstOf(
  paragraphs: readonly OutlinedParagraph[],
  ledger: Ledger,
  { unit, period, fallback, bands }: DraftRequest,
  year: number | null
): Against | null {
  const name = unit ?? unitNamed(paragraphs, ledger) ?? fallback.unit;
  const when = period ?? periodNamed(paragraphs, ledger, year) ?? fallback.period;
  const row = when.row(name);
  return row === null ? null : { ledger, period: when, row, unit: name, bands };
}

export function tallyOf(verdicts: readonly Pick<Verdict, "status">[]): Tally {
  const count = (status: Verdict["status"]): number =>
    verdicts.filter((each) => each.status === status).length;
  return {
    figures: verdicts.length,
    right: count("right"),
    wrong: count("wrong"),
    untied: count("untied"),
  };
}
