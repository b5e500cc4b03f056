import { isMonthOf, monthsOnly, oneUnit, type MonthsOnly, type Scope } from "../claims/scope";
import { readPeriod } from "../sheet/text/period";
import type { BoardAssessment, TableAssessment } from "../scoring/assessment";
import { fold } from "../sheet/text/fold";
import { isScored } from "./isScored";
import { latestBoard } from "./latestBoard";

/** Which unit and which period a report is about; what is left out is chosen by rule. */
export interface BoardRequest {
  /** Name of the unit, as typed or nearly. */
  readonly unit?: string;
  /** Label of the period as typed in the sheet, or its ISO date. */
  readonly period?: string;
}

export type BoardChoice =
  | {
      readonly kind: "chosen";
      readonly table: TableAssessment;
      readonly board: BoardAssessment;
      /** What a report on it is about: a longer period that the sheet gives by its months, where one was asked for. */
      readonly scope: Scope;
      /** Units that could equally have been meant when none was named; empty when there was no question. */
      readonly otherUnits: readonly string[];
      /** Other periods of the unit with points, when none was named. */
      readonly otherPeriods: readonly string[];
    }
  | { readonly kind: "noBoard" }
  | { readonly kind: "unknownUnit"; readonly units: readonly string[] }
  | { readonly kind: "unknownPeriod"; readonly periods: readonly string[] };

interface Candidate {
  readonly table: TableAssessment;
  readonly board: BoardAssessment;
}

/**
 * The board a report is about: of the fullest tables of the whole book, the unit asked for (else the first), the
 * period asked for (else the latest that holds points, on whatever sheet it stands).
 * @example chooseBoard(analysis.joined, { unit: "UBND xã Chí Minh" })
 */
export function chooseBoard(
  tables: readonly TableAssessment[],
  request: BoardRequest = {}
): BoardChoice {
  return new BoardIndex(tables).choose(request);
}

/** Answers many requests about the same tables: units are found by name at once, answers are remembered. */
export class BoardIndex {
  private readonly scored: readonly Candidate[];
  private unitsByName: ReadonlyMap<string, readonly Candidate[]> | null = null;
  private readonly answers = new Map<string, BoardChoice>();

  constructor(tables: readonly TableAssessment[]) {
    this.scored = tables.flatMap((table) =>
      table.boards.filter(isScored).map((board) => ({ table, board }))
    );
  }

  /** As chooseBoard. */
  choose(request: BoardRequest = {}): BoardChoice {
    const key = JSON.stringify([request.unit, request.period]);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer = this.find(request);
    this.answers.set(key, answer);
    return answer;
  }

  private find(request: BoardRequest): BoardChoice {
    const { scored } = this;
    if (scored.length === 0) return { kind: "noBoard" };

    const ofUnit = request.unit === undefined ? scored : this.ofUnit(request.unit);
    if (ofUnit.length === 0) return { kind: "unknownUnit", units: unitsOf(scored) };
    const named = request.period === undefined ? ofUnit : namedPeriod(ofUnit, request.period);
    const whole = named.length > 0 ? null : longerPeriod(request.period ?? "");
    const ofPeriod =
      whole === null ? named : ofUnit.filter(({ board: month }) => isMonthOf(whole, month));
    if (ofPeriod.length === 0) return { kind: "unknownPeriod", periods: periodsOf(ofUnit) };

    const fullest = Math.max(...tablesOf(ofPeriod).map(fullness));
    const full = ofPeriod.filter(({ table }) => fullness(table) === fullest);
    const [first] = full;
    if (first === undefined) return { kind: "noBoard" };
    const sameUnit = full.filter(({ board }) => unitName(board) === unitName(first.board));
    const board = latestBoard(sameUnit.map((candidate) => candidate.board)) ?? first.board;
    const chosen = sameUnit.find((candidate) => candidate.board === board) ?? first;
    const otherUnits =
      request.unit === undefined ? unitsOf(full).filter((unit) => unit !== unitName(board)) : [];
    const otherPeriods =
      request.period === undefined
        ? periodsOf(sameUnit).filter((label) => label !== board.period?.label)
        : [];
    const scope: Scope = whole === null ? oneUnit : { kind: "months", whole };
    return { kind: "chosen", table: chosen.table, board, scope, otherUnits, otherPeriods };
  }

  /** The units of that very name, else those whose name holds it. */
  private ofUnit(wanted: string): readonly Candidate[] {
    const name = fold(wanted);
    this.unitsByName ??= byUnitName(this.scored);
    return (
      this.unitsByName.get(name) ??
      [...this.unitsByName].flatMap(([unit, named]) =>
        ` ${unit} `.includes(` ${name} `) ? named : []
      )
    );
  }
}

function byUnitName(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const byName = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const name = fold(unitName(candidate.board));
    const named = byName.get(name);
    if (named === undefined) byName.set(name, [candidate]);
    else named.push(candidate);
  }
  return byName;
}

function tablesOf(candidates: readonly Candidate[]): readonly TableAssessment[] {
  return [...new Set(candidates.map(({ table }) => table))];
}

/** A table of all groups with totals tells more than one of a single group. */
function fullness(assessment: TableAssessment): number {
  const [board] = assessment.boards;
  if (board === undefined) return 0;
  return board.groups.length + (board.total === null ? 0 : 1);
}

function namedPeriod(candidates: readonly Candidate[], wanted: string): readonly Candidate[] {
  const label = fold(wanted);
  return candidates.filter(
    ({ board: { period } }) =>
      period !== null && (fold(period.label) === label || period.date === wanted.trim())
  );
}

/** The quarter, half or year that a text names; null where it names none. */
function longerPeriod(typed: string): MonthsOnly | null {
  const period = readPeriod({ kind: "text", value: typed }, { date1904: false, address: null });
  return period === null ? null : monthsOnly(period);
}

function unitName(board: BoardAssessment): string {
  return board.unit?.text ?? "";
}

function unitsOf(candidates: readonly Candidate[]): readonly string[] {
  return [...new Set(candidates.map(({ board }) => unitName(board)))].filter((name) => name !== "");
}

function periodsOf(candidates: readonly Candidate[]): readonly string[] {
  return [...new Set(candidates.flatMap(({ board }) => board.period?.label ?? []))];
}
