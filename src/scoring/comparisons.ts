import { rulesSince } from "../decision766/formulas";
import { editionById } from "../decision766/editions";
import type { AppliedEdition } from "../decision766/identity";
import type { Period } from "../sheet/scoreboard";
import { difference } from "./arithmetic";
import type { Movement, Quantity, ScoreAssessment, Standing } from "./assessment";
import type { BoardDraft } from "./draft";
import { ruled } from "./quantity";
import { memoisedOfTwo } from "../sheet/text/memo";
import { unitKey } from "../sheet/text/unitKey";

type Dated = Period & { readonly date: string };

/**
 * Lays the comparison with the previous period into boards: the latest earlier one of the same unit and of the same
 * kind (month with month, quarter with quarter) that holds points. Days are compared, not columns, which may run
 * newest first. A period without a date is compared with nothing.
 */
export function addComparisons(boards: readonly BoardDraft[]): void {
  const series = new Map<string, BoardDraft[]>();
  for (const board of boards) {
    if (!isDated(board.period)) continue;
    const key = `${seriesOf(board.period)}|${unitKey(board.unit)}`;
    const list = series.get(key);
    if (list === undefined) series.set(key, [board]);
    else list.push(board);
  }
  for (const list of series.values()) {
    if (list.length < 2) continue;
    list.sort((a, b) => dateOf(a).localeCompare(dateOf(b)));
    let previous: BoardDraft | null = null;
    let latest: BoardDraft | null = null;
    for (const board of list) {
      // Two columns of one day are not each other's past.
      if (latest !== null && dateOf(latest) < dateOf(board)) previous = latest;
      if (previous?.period != null) compare(board, previous, previous.period);
      // A period prepared in advance but still empty is no period to compare with.
      if (holdsPoints(board)) latest = board;
    }
  }
}

function holdsPoints({ groups, total }: BoardDraft): boolean {
  return groups.some(({ points }) => points !== null) || total?.points != null;
}

function dateOf({ period }: BoardDraft): string {
  return period?.date ?? "";
}

/** Periods of one series follow each other; figures up to a day begin anew each year. */
function seriesOf({ kind, date }: Dated): string {
  return isRunning(kind) ? `${kind} ${date.slice(0, 4)}` : kind;
}

function isRunning(kind: Period["kind"]): boolean {
  return kind === "day" || kind === "toDate";
}

/**
 * Whether one period is earlier than the other and of its kind.
 * @example precedes(march, april) // true; precedes(march, firstQuarter) // false
 */
export function precedes(earlier: Period | null, later: Period | null): boolean {
  return (
    isDated(earlier) &&
    isDated(later) &&
    earlier.date < later.date &&
    seriesOf(earlier) === seriesOf(later)
  );
}

function isDated(period: Period | null): period is Dated {
  return period !== null && period.date !== null;
}

function compare(board: BoardDraft, previous: BoardDraft, period: Period): void {
  if (!areComparable(previous, board)) {
    board.comparison = {
      kind: "boundary",
      period,
      before: previous.edition,
      after: board.edition,
    };
    return;
  }
  board.comparison = { kind: "previous", period };
  for (const group of board.groups) {
    group.movement = movementOf(group, previous.groups.find(({ id }) => id === group.id) ?? null);
  }
  if (board.total !== null) board.total.movement = movementOf(board.total, previous.total);
}

/** A board, or a day alone, as far as its rules go. */
export interface UnderRules {
  readonly edition: AppliedEdition;
  readonly period: { readonly date: string | null } | null;
}

/**
 * Whether scores of two boards may be set against each other: one known edition, and no rule that changed between.
 * @example areComparable({ edition: "2022", … }, { edition: "2026", … }) // false
 */
export function areComparable(before: UnderRules, after: UnderRules): boolean {
  const [one, other] = [before.period?.date ?? null, after.period?.date ?? null];
  return (
    before.edition === after.edition &&
    after.edition !== "unknown" &&
    editionById(after.edition).comparable &&
    one !== null &&
    other !== null &&
    rulesSince(one) === rulesSince(other)
  );
}

function movementOf(now: ScoreAssessment, before: ScoreAssessment | null): Movement | null {
  if (before === null) return null;
  const isPublished = now.rank !== null;
  const rank = now.rank ?? now.standing?.computedRank ?? null;
  const rankBefore = isPublished ? before.rank : (before.standing?.computedRank ?? null);
  const points =
    now.points === null || before.points === null
      ? null
      : ruled(difference(now.points.value, before.points.value), "change", [
          now.points,
          before.points,
        ]);
  const [of, ofBefore] = [printed(now.rankOf), printed(before.rankOf)];
  const otherUniverse = isPublished
    ? of !== null && ofBefore !== null && of.value !== ofBefore.value
    : !haveSameUnits(now.standing, before.standing);
  const places =
    rank === null || rankBefore === null || otherUniverse
      ? null
      : ruled(rankBefore.value - rank.value, "change", [rank, rankBefore]);
  const rankOfBefore = isPublished && otherUniverse ? ofBefore : null;
  return points === null && places === null && rankOfBefore === null
    ? null
    : { points, places, pointsBefore: before.points, rankBefore, rankOfBefore };
}

/** The number of units where the sheet prints it, not where its rows were counted. */
function printed(rankOf: Quantity | null): Quantity | null {
  return rankOf?.origin.kind === "cell" ? rankOf : null;
}

/**
 * Whether two places were counted among the same units: equal numbers do not suffice. Told once for a pair of leagues,
 * whose units all share the lists of names.
 * @example haveSameUnits(now.standing, before.standing)
 */
export function haveSameUnits(one: Standing | null, other: Standing | null): boolean {
  if (one === null || other === null || one.units.length !== other.units.length) return false;
  return one.units === other.units || areSameNames(one.units, other.units);
}

const areSameNames = memoisedOfTwo((one: readonly string[], other: readonly string[]) => {
  const names = new Set(other);
  return one.every((name) => names.has(name));
});
