import type { GroupId } from "../decision766/identity";
import type { Hundredths } from "../decision766/hundredths";
import type { BoardAssessment, Quantity } from "../scoring/assessment";
import { groupOf } from "./view";

/** A unit of a league with its score. */
export interface LeagueRow {
  readonly board: BoardAssessment;
  readonly points: Quantity<Hundredths>;
}

/** One score of all units of a league, laid out once for the thousands of texts that ask for it. */
export interface LeagueStanding {
  readonly subject: GroupId | "total";
  /** In the order of the sheet; units without the score are left out. */
  readonly rows: readonly LeagueRow[];
  /** The scores alone, in the same order. */
  readonly points: readonly Quantity<Hundredths>[];
  /** Each value once, best first. */
  readonly values: readonly Hundredths[];
  /** The rows of a value, in the order of the sheet. */
  readonly of: ReadonlyMap<number, readonly LeagueRow[]>;
  /** How many stand above a value. */
  readonly above: ReadonlyMap<number, number>;
}

type League = readonly BoardAssessment[];

const known = new WeakMap<League, Map<GroupId | "total", LeagueStanding>>();

/**
 * The totals of a league, or one group of it. A league never changes: what was laid out once serves every unit.
 * @example standingIn(view.league, "total").values[0] // the best total
 */
export function standingIn(league: League, subject: GroupId | "total"): LeagueStanding {
  const bySubject = known.get(league) ?? new Map<GroupId | "total", LeagueStanding>();
  known.set(league, bySubject);
  let standing = bySubject.get(subject);
  if (standing === undefined) {
    standing = laidOut(league, subject);
    bySubject.set(subject, standing);
  }
  return standing;
}

function laidOut(league: League, subject: GroupId | "total"): LeagueStanding {
  const rows: LeagueRow[] = [];
  const of = new Map<number, LeagueRow[]>();
  for (const board of league) {
    const points = (subject === "total" ? board.total : groupOf(board, subject))?.points ?? null;
    if (points === null) continue;
    const row = { board, points };
    rows.push(row);
    const same = of.get(points.value);
    if (same === undefined) of.set(points.value, [row]);
    else same.push(row);
  }
  const values = [...new Set(rows.map(({ points }) => points.value))].sort((a, b) => b - a);
  const above = new Map<number, number>();
  let count = 0;
  for (const value of values) {
    above.set(value, count);
    count += of.get(value)?.length ?? 0;
  }
  return { subject, rows, points: rows.map(({ points }) => points), values, of, above };
}

/** The rows next to a score on one side, which all share one value; none at the end. */
export function nextTo(
  { values, of }: LeagueStanding,
  own: number,
  side: "above" | "below"
): readonly LeagueRow[] {
  let [low, high] = [0, values.length];
  // Where the scores that are not greater begin.
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? own) > own) low = middle + 1;
    else high = middle;
  }
  const at = side === "above" ? low - 1 : values[low] === own ? low + 1 : low;
  const value = values[at];
  return value === undefined ? [] : (of.get(value) ?? []);
}
