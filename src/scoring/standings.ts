import type { Steps } from "../cells/steps";
import type { Hundredths } from "../decision766/hundredths";
import type { GroupId } from "../decision766/identity";
import { difference } from "./arithmetic";
import type { Quantity, ScoringOptions, Standing } from "./assessment";
import type { BoardDraft } from "./draft";
import { leagueKey } from "./leagueKey";
import { ruled } from "./quantity";
import { ranksOf } from "./rank";
import { unitKey } from "../sheet/text/unitKey";

/**
 * Lays the league's standing into boards: units of one level in one period are ranked against each other, in
 * the total and in each group. A unit without points is left out; fewer than two units are no league.
 */
export function* addStandings(
  boards: readonly BoardDraft[],
  { tieRule }: ScoringOptions = {}
): Steps<void> {
  const leagues = new Map<string, BoardDraft[]>();
  for (const board of boards) {
    if (board.unit === null) continue;
    const key = leagueKey(board);
    const league = leagues.get(key);
    if (league === undefined) leagues.set(key, [board]);
    else league.push(board);
  }
  for (const league of leagues.values()) {
    if (league.length < 2) continue;
    const size = ruled(league.length, "count", unitsOf(league));
    addStanding(league, size, (board) => board.total, tieRule);
    const ids = new Set<GroupId>();
    for (const { groups } of league) for (const { id } of groups) ids.add(id);
    for (const id of ids) {
      yield;
      addStanding(
        league,
        size,
        (board) => board.groups.find((group) => group.id === id) ?? null,
        tieRule
      );
    }
  }
}

/** What all places of one league share. */
type League = Pick<Standing, "of" | "leaderPoints" | "leaders" | "units" | "allEqualBelowMaximum">;

/** Fewer units that stop at the same points say nothing about all. */
const fewestForAll = 5;

/** A unit's place. Its figures are made when somebody asks: a country has a hundred thousand of them. */
class LeaguePlace implements Standing {
  // Declared, not initialised: field definitions are slow.
  declare private readonly league: League;
  declare private readonly own: Quantity<Hundredths>;
  declare private readonly place: number;
  declare readonly tied: number;

  constructor(league: League, own: Quantity<Hundredths>, place: number, tied: number) {
    this.league = league;
    this.own = own;
    this.place = place;
    this.tied = tied;
  }

  get computedRank(): Quantity {
    return ruled(this.place, "rankInLeague", [this.own]);
  }
  get gapToLeader(): Quantity<Hundredths> {
    const { own } = this;
    const { leaderPoints } = this.league;
    return ruled(difference(leaderPoints.value, own.value), "gapToLeader", [leaderPoints, own]);
  }
  get of(): number {
    return this.league.of;
  }
  get leaderPoints(): Quantity<Hundredths> {
    return this.league.leaderPoints;
  }
  get leaders(): readonly string[] {
    return this.league.leaders;
  }
  get units(): readonly string[] {
    return this.league.units;
  }
  get allEqualBelowMaximum(): boolean {
    return this.league.allEqualBelowMaximum;
  }
}

type ScoreDraft = BoardDraft["groups"][number] | NonNullable<BoardDraft["total"]>;

/** The cells that name the units, for who counts them; none unless all stand in cells. */
function unitsOf(league: readonly BoardDraft[]): readonly Quantity[] {
  const units = league.flatMap(({ unit }): Quantity[] =>
    unit?.cell == null
      ? []
      : [{ value: 1, origin: { kind: "cell", cell: unit.cell }, provisional: false }]
  );
  return units.length === league.length ? units : [];
}

function addStanding(
  boards: readonly BoardDraft[],
  size: Quantity,
  scoreOf: (board: BoardDraft) => ScoreDraft | null,
  tieRule: ScoringOptions["tieRule"]
): void {
  const scores: ScoreDraft[] = [];
  const points: Quantity<Hundredths>[] = [];
  const units: string[] = [];
  for (const board of boards) {
    const score = scoreOf(board);
    if (score === null || score.points === null) continue;
    scores.push(score);
    points.push(score.points);
    units.push(unitKey(board.unit));
  }
  const best = points.reduce<Quantity<Hundredths> | null>(
    (leader, each) => (leader === null || each.value > leader.value ? each : leader),
    null
  );
  if (best === null || scores.length < 2) return;
  const { ranks, tied } = ranksOf(
    points.map(({ value }) => value),
    tieRule
  );
  const leaders = units.filter((_, index) => points[index]?.value === best.value);
  const belowMaximum = scores[points.indexOf(best)]?.maxPoints;
  const allEqualBelowMaximum =
    leaders.length === scores.length &&
    scores.length >= fewestForAll &&
    belowMaximum != null &&
    best.value < belowMaximum.value;
  const league: League = {
    of: scores.length,
    leaderPoints: best,
    leaders,
    units,
    allEqualBelowMaximum,
  };
  // An extract of a larger league: "57" of these two nobody can be.
  const ofMore = scores.some(({ rank }) => rank !== null && rank.value > size.value);
  scores.forEach((score, index) => {
    const own = points[index];
    if (own === undefined) return;
    score.standing = new LeaguePlace(league, own, ranks[index] ?? 0, tied[index] ?? 0);
    if (score.rankOf?.origin.kind === "cell") return;
    score.rankOf = score.rank === null || !ofMore ? size : null;
  });
}
