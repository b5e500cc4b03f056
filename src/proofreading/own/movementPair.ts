import { unitKey } from "../hear/nameBook";
import type { PeriodLeague } from "../figures/periodLeague";
import type { Row, ScoreSubject } from "../figures/row";
import {
  areAlike,
  before,
  countedPlace,
  isWithin,
  pointsAt,
  printedOf,
  type Case,
} from "./ownTruth";

/** Two periods of a unit that may be set against each other. */
export interface Pair {
  readonly against: PeriodLeague;
  readonly old: Row;
}

/** The period compared with; null where there is none, or it stands under other rules. */
export function pairOf(self: Case): Pair | null {
  const against = before(self);
  const old = against?.row(self.unit) ?? null;
  return against === null || old === null || !areAlike(old, self.row) ? null : { against, old };
}

/** A change of points that may be told: both known, within their maxima, totals that their groups do not contradict. */
export function pointsChange({ row }: Case, { old }: Pair, subject: ScoreSubject): number | null {
  const [now, then] = [pointsAt(row, subject), pointsAt(old, subject)];
  if (now === null || then === null) return null;
  if (isWithin(row, subject) === false || isWithin(old, subject) === false) return null;
  if (subject === "total" && (!row.addsUp || !old.addsUp)) return null;
  return now - then;
}

export interface Places {
  readonly from: number;
  readonly to: number;
  readonly position: "place" | "published";
}

/** Places on both sides of one basis, among the same number, or the same set, of units. */
export function placesOf(self: Case, { against, old }: Pair, subject: ScoreSubject): Places | null {
  const { row, now } = self;
  const published = row.place(subject)?.value;
  if (published !== undefined) {
    const then = old.place(subject)?.value;
    const [of, ofThen] = [printedOf(row, subject), printedOf(old, subject)];
    if (then === undefined || published < 1 || (of !== null && ofThen !== null && of !== ofThen))
      return null;
    const [whole, wholeThen] = [printedOf(row, "total"), printedOf(old, "total")];
    const position = whole !== null && whole === wholeThen ? "place" : "published";
    return { from: then, to: published, position };
  }
  const to = countedPlace(self.tieRule, row, now, subject);
  const from = countedPlace(self.tieRule, old, against, subject);
  return to === null || from === null || !haveSameUnits(self, against, subject)
    ? null
    : { from, to, position: "place" };
}

/** By the later league, the earlier one, the level and the score: told once for all units of a league. */
const compared = new WeakMap<PeriodLeague, WeakMap<PeriodLeague, Map<string, boolean>>>();

export function haveSameUnits(
  { now, row: { level } }: Case,
  against: PeriodLeague,
  subject: ScoreSubject
): boolean {
  const ofNow = compared.get(now) ?? new WeakMap<PeriodLeague, Map<string, boolean>>();
  compared.set(now, ofNow);
  const answers = ofNow.get(against) ?? new Map<string, boolean>();
  ofNow.set(against, answers);
  const key = `${level}|${subject}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  const names = (league: PeriodLeague): ReadonlySet<string> =>
    new Set(league.standing(subject, level).rows.map((each) => unitKey(each.row.unit ?? "")));
  const [one, other] = [names(now), names(against)];
  const answer = one.size === other.size && [...one].every((name) => other.has(name));
  answers.set(key, answer);
  return answer;
}
