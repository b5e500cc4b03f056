import type { GradeBand, TieRule } from "../../scoring/assessment";
import type { Ledger } from "../figures/ledger";
import type { PeriodLeague } from "../figures/periodLeague";
import { largestRemainder } from "../figures/shares";
import type { Row, ScoreSubject } from "../figures/row";
import { kindOfKey, monthsOfPeriod } from "../hear/periods";
import type { GroupId } from "../../decision766/identity";
import type { OwnValue } from "./ownClaim";

/** What a claim should say, or why nothing of its kind can be said. */
export type Truth =
  { readonly fields: Readonly<Record<string, OwnValue>> } | { readonly because: string };

export const nothing = (because: string): Truth => ({ because });

/** One unit in one period with all that its claims are judged by. */
export interface Case {
  readonly ledger: Ledger;
  readonly now: PeriodLeague;
  readonly row: Row;
  readonly unit: string;
  /** False where its name stands twice in a period: then nobody can tell which it was before. */
  readonly isNamedOnce: boolean;
  readonly bands: readonly GradeBand[];
  readonly tieRule: TieRule;
  /** Over and below the table, as typed. */
  readonly lines: readonly string[];
  /** Adds to all units of the period the indicators that other tables of the book give them. Idle when done. */
  readonly joinLeague: () => void;
  /** The longer period that a report tells by its months; null for any other. */
  readonly whole: string | null;
}

export function pointsAt(row: Row | null, subject: ScoreSubject): number | null {
  return row?.points(subject)?.value ?? null;
}

export function maximumAt(row: Row, subject: ScoreSubject): number | null {
  return row.max(subject)?.value ?? null;
}

/** Within its maximum; null where either is not known. */
export function isWithin(row: Row, subject: ScoreSubject): boolean | null {
  const [points, max] = [pointsAt(row, subject), maximumAt(row, subject)];
  return points === null || max === null ? null : points >= 0 && points <= max;
}

/** Bands are of totals out of a hundred. */
export function isOutOfAHundred(row: Row): boolean {
  return maximumAt(row, "total") === 10_000;
}

/** What each group lacks, in the sheet's order; null unless all are known and within their maxima. */
export function lossesOf(
  row: Row
): readonly { readonly id: GroupId; readonly lost: number }[] | null {
  if (!isWhole(row)) return null;
  const list = row.ids.flatMap((id) =>
    isWithin(row, id) === true ? [{ id, lost: row.lost(id)?.value ?? 0 }] : []
  );
  return list.length === row.ids.length ? list : null;
}

/** All groups of the Decision are there and have points. */
export function isWhole(row: Row): boolean {
  return row.isFull() && row.ids.every((id) => pointsAt(row, id) !== null);
}

interface Shares {
  readonly revision: number;
  readonly shares: ReadonlyMap<GroupId, number> | null;
}

const sharesKnown = new WeakMap<Row, Shares>();

/** Share of each group in the whole loss; null where the total contradicts its groups, or nothing is lost. */
export function sharesOf(row: Row): ReadonlyMap<GroupId, number> | null {
  const { revision } = row;
  let known = sharesKnown.get(row);
  if (known?.revision !== revision) {
    known = { revision, shares: sharedLoss(row) };
    sharesKnown.set(row, known);
  }
  return known.shares;
}

function sharedLoss(row: Row): ReadonlyMap<GroupId, number> | null {
  const losses = lossesOf(row);
  if (losses === null || !row.addsUp || row.hasAdjustments) return null;
  const shares = largestRemainder(losses.map(({ lost }) => lost));
  return losses.every(({ lost }) => lost === 0)
    ? null
    : new Map(losses.map(({ id }, index) => [id, shares[index] ?? 0]));
}

/** The last period before of the same kind, that holds points of the unit; only like is compared with like. */
export function before({ ledger, now, unit, isNamedOnce }: Case): PeriodLeague | null {
  if (now.end === null || !isNamedOnce) return null;
  const kind = seriesOf(now);
  const earlier = ledger.periods.filter(
    (each) => each.end !== null && now.end !== null && each.end < now.end && seriesOf(each) === kind
  );
  return (
    earlier.findLast((each) => {
      const row = each.row(unit);
      return (
        row !== null &&
        (pointsAt(row, "total") !== null || row.ids.some((id) => pointsAt(row, id) !== null))
      );
    }) ?? null
  );
}

function seriesOf({ key, period }: PeriodLeague): string {
  return period?.kind === "toDate"
    ? `toDate${key.slice(0, 4)}`
    : (period?.kind ?? "") + kindOfKey(key);
}

/** Rules known on both sides, the same, and not those of the months in which they changed. */
export function areAlike(one: Row, other: Row): boolean {
  return one.edition !== null && one.edition === other.edition && one.edition !== "transition";
}

/** The comparable periods of the unit up to now, oldest first; one under other rules cuts them. */
export function courseOf(
  self: Case
): readonly { readonly league: PeriodLeague; readonly row: Row }[] {
  const { ledger, now, unit, row, whole } = self;
  if (!self.isNamedOnce) return [{ league: now, row }];
  const kind = seriesOf(now);
  const earlier = ledger.periods.flatMap((league) => {
    const own = league.row(unit);
    return own !== null &&
      league.end !== null &&
      now.end !== null &&
      league.end < now.end &&
      seriesOf(league) === kind
      ? [{ league, row: own }]
      : [];
  });
  const cut = earlier.findLastIndex(
    (each) => !areAlike(each.row, row) || pointsAt(each.row, "total") === null
  );
  const inside = whole === null ? null : monthsOfPeriod(whole);
  return [...earlier.slice(cut + 1), { league: now, row }].filter(
    ({ league }) => inside?.includes(league.key) ?? true
  );
}

/** Rows of the unit's level that have a total; fewer than two, or a name twice, are no league. */
export function unitsOf({ now, row }: Pick<Case, "now" | "row">): readonly Row[] {
  return row.unit === null || now.twins.size > 0 ? [] : scoredOf(now, row.level);
}

const scoredRows = new WeakMap<PeriodLeague, Map<string, readonly Row[]>>();

/** Asked for nearly every claim about every unit of a league. */
function scoredOf(league: PeriodLeague, level: Row["level"]): readonly Row[] {
  const byLevel = scoredRows.get(league) ?? new Map<string, readonly Row[]>();
  scoredRows.set(league, byLevel);
  let rows = byLevel.get(level);
  if (rows === undefined) {
    const scored = league.ofLevel(level).filter((each) => pointsAt(each, "total") !== null);
    rows = scored.length < 2 ? [] : scored;
    byLevel.set(level, rows);
  }
  return rows;
}

const sound = new WeakMap<PeriodLeague, Map<string, boolean>>();

/** Every total of the league is the sum of its groups and within its maximum. Asked once a league. */
export function isSound(self: Pick<Case, "now" | "row">): boolean {
  const known = sound.get(self.now) ?? new Map<string, boolean>();
  sound.set(self.now, known);
  const { level } = self.row;
  let answer = known.get(level);
  if (answer === undefined) {
    answer = unitsOf(self).every(
      (row) =>
        row.addsUp &&
        isWithin(row, "total") === true &&
        row.ids.every((id) => isWithin(row, id) !== false)
    );
    known.set(level, answer);
  }
  return answer;
}

/** How a place is had: published on the sheet, or counted under the office's rule of ties. */
export function placeIn(
  self: Case,
  row: Row,
  league: PeriodLeague,
  subject: ScoreSubject
): number | null {
  const published = row.place(subject)?.value;
  return published ?? countedPlace(self.tieRule, row, league, subject);
}

function isWholeIn(league: PeriodLeague, { level }: Row, subject: ScoreSubject): boolean {
  const all = league.ofLevel(level).length;
  return (
    league.standing("total", level).rows.length === all &&
    league.standing(subject, level).rows.length === all
  );
}

export function countedPlace(
  tieRule: TieRule,
  row: Row,
  league: PeriodLeague,
  subject: ScoreSubject
): number | null {
  const points = pointsAt(row, subject);
  if (points === null || row.unit === null || league.twins.size > 0) return null;
  const { placeOf, rows } = league.standing(subject, row.level);
  const found = placeOf.get(points);
  // A unit without points may stand anywhere: no place counted over the others is sure.
  if (found === undefined || rows.length < 2 || !isWholeIn(league, row, subject)) return null;
  if (tieRule === "competition") return found.place;
  if (tieRule === "dense") return [...placeOf.keys()].filter((each) => each > points).length + 1;
  const among = league.ofLevel(row.level).filter((each) => pointsAt(each, subject) === points);
  return found.place + among.indexOf(row);
}

/** The number of units as the sheet prints it beside the unit's own place. */
export function printedOf(row: Row, subject: ScoreSubject): number | null {
  return row.placeOf(subject)?.value ?? null;
}

export function signOf(change: number): "up" | "down" | "same" {
  return change > 0 ? "up" : change < 0 ? "down" : "same";
}

/** top ÷ bottom to a whole number, halves up. */
export function half(top: number, bottom: number): number {
  return Math.floor((2 * top + bottom) / (2 * bottom));
}
