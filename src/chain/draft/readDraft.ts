import { defaultGradeBands } from "../../decision766/gradeBands";
import type { Period, ScoreTable } from "../../sheet/scoreboard";
import { ledgerOf, keyOfPeriod, type Ledger } from "../../proofreading/figures/ledger";
import { CellReader } from "../../proofreading/figures/cellFigure";
import type { HandTie } from "../../proofreading/tie/handTie";
import { proofreadDraft, type Proofreading } from "../../proofreading/draft/proofreadDraft";
import { unitKey } from "../../proofreading/hear/nameBook";
import type { WrittenDocument } from "../../proofreading/written/writtenDocument";
import { scoringOptions } from "../../settings/scoringOptions";
import type { WorkbookAnalysis } from "../analyzeWorkbook";
import { chooseBoard, type BoardChoice, type BoardRequest } from "../chooseBoard";

/** A draft held against a workbook, and the board it was held against. */
export interface ReadDraft {
  readonly kind: "read";
  readonly choice: BoardChoice & { readonly kind: "chosen" };
  readonly proofreading: Proofreading;
}

export type DraftReading = ReadDraft | { readonly kind: "noSubject"; readonly choice: BoardChoice };

/**
 * Holds a draft against a workbook: unit and period as asked for, else as the draft names them, else those a report
 * would take.
 * @example readDraft(analysis, await readDocument(bytes), {})
 */
export function readDraft(
  analysis: WorkbookAnalysis,
  document: WrittenDocument,
  request: BoardRequest,
  byHand: ReadonlyMap<string, HandTie> = new Map()
): DraftReading {
  const choice = chooseBoard(analysis.joined, request);
  if (choice.kind !== "chosen") return { kind: "noSubject", choice };
  const first = choice.table.table;
  const ledger = ledgerFor(analysis, first);
  const fallback = ledger.periods.find(({ key }) => key === keyOfPeriod(choice.board.period));
  if (fallback === undefined) return { kind: "noSubject", choice };
  const unit = unitKey(choice.board.unit?.text ?? "");
  const proofreading = proofreadDraft(document, ledger, {
    unit: request.unit === undefined ? null : unit,
    period: request.period === undefined ? null : fallback,
    fallback: { unit, period: fallback },
    bands: scoringOptions(analysis.settings).gradeBands ?? defaultGradeBands,
    byHand: { ties: byHand, cells: new CellReader(analysis.contents.grids) },
  });
  if (proofreading === null) return { kind: "noSubject", choice };
  const { row, period } = proofreading.against;
  const chosen = chooseBoard(analysis.joined, {
    ...(row.unit === null ? {} : { unit: row.unit }),
    ...(period.period === null ? {} : { period: period.period.label }),
  });
  return { kind: "read", choice: chosen.kind === "chosen" ? chosen : choice, proofreading };
}

/** Whom and what period it was held against: no unit where it is all of them, the longer period where it is its months. */
export function heldAgainst({ board, scope }: ReadDraft["choice"]): {
  readonly unit: string | null;
  readonly period: Period | null;
} {
  const { period } = scope.kind === "months" ? scope.whole : board;
  return { unit: scope.kind === "league" ? null : (board.unit?.text ?? null), period };
}

const ledgers = new WeakMap<WorkbookAnalysis, Map<ScoreTable, Ledger>>();

/** Built once for an analysis: many drafts and reports ask the same questions. */
export function ledgerFor(analysis: WorkbookAnalysis, first: ScoreTable): Ledger {
  const known = ledgers.get(analysis) ?? new Map<ScoreTable, Ledger>();
  ledgers.set(analysis, known);
  let ledger = known.get(first);
  if (ledger === undefined) {
    const tables = analysis.joined.map(({ table }) => table);
    ledger = ledgerOf(
      [first, ...tables.filter((table) => table !== first)],
      analysis.contents.grids
    );
    known.set(first, ledger);
  }
  return ledger;
}
