import { defaultGradeBands } from "../../decision766/gradeBands";
import type {
  BoardAssessment,
  IndicatorAssessment,
  Quantity,
  ScoringOptions,
} from "../../scoring/assessment";
import type { Grid } from "../../cells/grid";
import type { Steps } from "../../cells/steps";
import {
  ABSENT,
  type Board,
  type Figure,
  type IndicatorReading,
  type ScoreTable,
} from "../../sheet/scoreboard";
import { keyOfPeriod, ledgerOf, type Ledger } from "../figures/ledger";
import type { Row } from "../figures/row";
import { unitKey } from "../hear/nameBook";
import { spelled } from "../hear/spelling";
import type { Mismatch } from "../mismatch";
import { OwnEar } from "./hearOwn";
import { judgeOwn, type OwnFault } from "./judgeOwn";
import { unsaid, type Extent, type Unsaid } from "./obliged";
import type { OwnClaim, OwnSubject } from "./ownClaim";
import { typeOfField, type FieldType } from "./fieldTypes";
import type { Case } from "./ownTruth";

/** A table with the ear for its names: made once for all the texts about it. */
interface Listener {
  readonly grids: readonly Grid[];
  readonly ledger: Ledger;
  readonly ear: OwnEar;
  /** Boards whose joined indicators are known already. */
  readonly joined: Set<BoardAssessment>;
}

const listeners = new WeakMap<ScoreTable, Listener>();

export interface TextAgainst {
  readonly grids: readonly Grid[];
  readonly table: ScoreTable;
  readonly board: BoardAssessment;
  readonly scoring: ScoringOptions;
  /** All boards of the table as assessed: where other tables of the book tell more of them. Absent: the one alone. */
  readonly boards?: readonly BoardAssessment[];
  /** Boards of other sheets that tell more of the same units: their earlier periods. Absent: none. */
  readonly elsewhere?: readonly Board[];
  /** Key of the longer period that the text tells by its months. @example "2026-Q3" */
  readonly whole?: string;
}

/** Sentences that say nothing of the figures: what a person is to fill in, and findings told as they are. */
const saysNothing =
  /^(?:(?:Nguyên nhân|Nhiệm vụ, giải pháp) cụ thể do đơn vị rà soát, bổ sung:|Kết quả của từng đơn vị có trong bảng tại Phụ lục kèm theo|Các nhóm chỉ số thiếu điểm, xếp theo số điểm thiếu bình quân từ nhiều đến ít:|Cần kiểm tra bảng điểm:)/u;

/** What became of one paragraph of ours. */
export interface OwnHearing {
  /** Heard whole, and every claim of it worked out again. */
  readonly isJudged: boolean;
  readonly mismatches: readonly Mismatch[];
  /** What was heard; empty unless it was heard whole, in one way. */
  readonly claims: readonly OwnClaim[];
  /** What its first clause is about; null where nothing was heard. */
  readonly subject: OwnSubject | null;
}

const nothingHeard: OwnHearing = { isJudged: false, mismatches: [], claims: [], subject: null };

/**
 * Hears paragraphs of our own text whole and works every claim out again from the cells. A clause that is not heard,
 * or can be heard in two ways, is a mismatch like a wrong figure.
 * @param strict false: only what is heard is judged; for parts in which the office has its own words.
 */
export function ownTextMismatches(
  paragraphs: readonly string[],
  against: TextAgainst,
  options: { readonly strict?: boolean } = {}
): readonly Mismatch[] {
  return paragraphs.flatMap((paragraph) => hearOwnText(paragraph, against, options).mismatches);
}

/** What is wrong of those sentences of a line that can be heard each by itself; the others are somebody's own. */
export function wrongSentences(line: string, against: TextAgainst): readonly Mismatch[] {
  let subject: OwnSubject = "total";
  return line.split(/(?<=\.) (?=\p{Lu})/u).flatMap((sentence) => {
    const heard = hearOwnText(sentence, against, { strict: false, subject });
    if (heard.subject !== null) subject = heard.subject;
    return heard.mismatches;
  });
}

/**
 * The same of one paragraph, telling whether all of it was judged.
 * @param subject what it is about until it names something
 */
export function hearOwnText(
  paragraph: string,
  against: TextAgainst,
  {
    strict = true,
    subject = "total",
  }: { readonly strict?: boolean; readonly subject?: OwnSubject } = {}
): OwnHearing {
  const self = caseOf(against);
  const text = spelled(paragraph).text.trim();
  if (self === null || text === "" || saysNothing.test(text)) return nothingHeard;
  const { readings, reached } = listenerFor(against).ear.hear(text, {
    unit: self.unit,
    period: self.now.key,
    subject,
  });
  const [reading, other] = readings;
  if (reading === undefined || other !== undefined)
    return !strict
      ? nothingHeard
      : {
          ...nothingHeard,
          mismatches: [{ printed: shortened(text.slice(reached)), expected: null, place: text }],
        };
  return {
    isJudged: true,
    claims: reading.map(({ claim }) => claim),
    subject: reading[0]?.claim.subject ?? null,
    mismatches: reading.flatMap(({ claim, start, end }) => {
      const fault = judgeOwn(claim, self);
      return fault === null ? [] : [mismatchOf(claim.kind, fault, text.slice(start, end), text)];
    }),
  };
}

/**
 * What a whole report on a board must say and the claims heard in it do not; empty where its board is no row of the
 * table, of which nothing can be told here.
 */
export function unsaidIn(
  claims: readonly OwnClaim[],
  against: TextAgainst,
  extent: Extent
): readonly Unsaid[] {
  const self = caseOf(against);
  return self === null ? [] : unsaid(claims, self, extent);
}

const rowsAStep = 64;

/** Reads what the units of the text's league have, which nearly every claim about one of them asks for. */
export function* readLeague(against: TextAgainst): Steps<void> {
  const self = caseOf(against);
  if (self === null) return;
  yield;
  for (const [at, row] of self.now.ofLevel(self.row.level).entries()) {
    if (at % rowsAStep === rowsAStep - 1) yield;
    for (const subject of ["total", ...row.ids] as const) {
      row.points(subject);
      row.max(subject);
    }
  }
}

/** The figure that differs and what the cells give instead; the clause and the reason where it is no single figure. */
function mismatchOf(kind: string, fault: OwnFault, clause: string, place: string): Mismatch {
  const { field, heard, expected, because } = fault;
  if (field === null || typeof heard !== "number" || typeof expected !== "number")
    return { printed: shortened(clause), expected: because === "" ? null : because, place };
  const type = typeOfField(field, kind);
  return { printed: numberIn(heard, type), expected: numberIn(expected, type), place };
}

function numberIn(value: number, type: FieldType): string {
  if (type !== "hundredths" && type !== "percent") return String(value);
  const [whole, part] = [Math.trunc(value / 100), Math.abs(value % 100)];
  const digits = part === 0 ? "" : `,${String(part).padStart(2, "0").replace(/0$/, "")}`;
  return `${String(whole)}${digits}${type === "percent" ? "%" : ""}`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text;
}

/** The unit and period that a text is about; null where its board is no row of the table. */
export function caseOf(against: TextAgainst): Case | null {
  const { board, scoring, table } = against;
  const { ledger, joined } = listenerFor(against);
  const now = ledger.periods.find(({ key }) => key === keyOfPeriod(board.period));
  const unit = unitKey(board.unit?.text ?? "");
  const row = now?.rowOf(unit, board.unit?.cell ?? null) ?? null;
  if (now === undefined || row === null) return null;
  const join = (each: BoardAssessment, own: Row | null): void => {
    if (own === null || joined.has(each)) return;
    joined.add(each);
    own.add(indicatorsAsRead(each, own.board));
  };
  join(board, row);
  return {
    ledger,
    now,
    row,
    unit,
    isNamedOnce: ledger.periods.every(({ twins }) => !twins.has(unit)),
    bands: scoring.gradeBands ?? defaultGradeBands,
    tieRule: scoring.tieRule ?? "competition",
    lines: [...(table.title === null ? [] : [table.title.text]), ...table.lines],
    whole: against.whole ?? null,
    joinLeague: () => {
      for (const each of against.boards ?? [])
        if (keyOfPeriod(each.period) === now.key)
          join(each, now.row(unitKey(each.unit?.text ?? "")));
    },
  };
}

function listenerFor({ grids, table, scoring, elsewhere = [] }: TextAgainst): Listener {
  const known = listeners.get(table);
  if (known?.grids === grids) return known;
  const book =
    elsewhere.length === 0 ? table : { ...table, boards: [...table.boards, ...elsewhere] };
  const ledger = ledgerOf([book], grids);
  const printed = table.boards.flatMap(({ total }) => total?.grade?.text ?? []);
  const set = (scoring.gradeBands ?? []).map(({ name }) => name);
  const listener: Listener = {
    grids,
    ledger,
    ear: new OwnEar(ledger.names, [...new Set([...printed, ...set])]),
    joined: new Set(),
  };
  listeners.set(table, listener);
  return listener;
}

/** Indicators that other tables of the book give for the board: their cells, to be read anew. */
function indicatorsAsRead(board: BoardAssessment, read: Board): Board {
  return {
    ...read,
    groups: read.groups.map((group) => ({
      ...group,
      indicators: (board.groups.find(({ id }) => id === group.id)?.indicators ?? []).map(reading),
    })),
  };
}

function reading({
  code,
  label,
  numerator,
  denominator,
  ratio,
  points,
  maxPoints,
}: IndicatorAssessment): IndicatorReading {
  return {
    code,
    label,
    numerator: figureOf(numerator),
    denominator: figureOf(denominator),
    ratio: figureOf(ratio),
    points: figureOf(points),
    maxPoints: figureOf(maxPoints),
    confidence: 1,
  };
}

function figureOf<Value extends number>(quantity: Quantity<Value> | null): Figure<Value> {
  return quantity?.origin.kind === "cell"
    ? { status: "given", value: quantity.value, cell: quantity.origin.cell, confidence: 1 }
    : ABSENT;
}
