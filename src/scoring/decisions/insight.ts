import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { GroupId, IndicatorCode } from "../../decision766/identity";
import type { BoardAssessment, TableAssessment } from "../assessment";
import { besideSimilar, groupsBeside, type GroupBeside, type SimilarVolume } from "./besideOthers";
import { ascending } from "./countAbove";
import { groupCeilings, type GroupCeiling } from "./groupCeilings";
import { leaguesOf, type League } from "./leagues";
import { leagueFigures, percentile, type LeagueFigures } from "./leaguePosition";
import { movementsOf, type MovementInsight } from "./movements";
import { rankBounds, rankingBasis, type RankBounds, type RankingBasis } from "./rankBounds";
import { roundedParts } from "./roundedParts";

/** Units with equal points next to ours. */
export interface Neighbour {
  readonly units: readonly string[];
  readonly points: Hundredths;
  /** Hundredths between them and us, never negative. */
  readonly gap: Hundredths;
}

/** How sure the place is, and who stands next. */
export interface PlaceInsight {
  /** By the totals in the table, equal totals sharing a place. */
  readonly computedRank: number;
  readonly printedRank: number | null;
  readonly of: number;
  /** Units with exactly these points, this one included. */
  readonly tied: number;
  readonly above: Neighbour | null;
  readonly below: Neighbour | null;
  /** What the printed places of the league show of how it was ranked; `open` where none are printed. */
  readonly basis: RankingBasis;
  /** If the portal ranks scores before rounding. */
  readonly ifUnrounded: RankBounds;
}

/** What a group gave to the change of the total, in hundredths of a point. */
export interface Contribution {
  readonly group: GroupId;
  readonly points: Hundredths;
}

/** An indicator whose cases are missing, told in counts. */
export interface MissingCases {
  readonly code: IndicatorCode;
  readonly missing: number;
  /** Hundredths of a point that are lost there. */
  readonly shortfall: Hundredths | null;
  readonly outOfReach: boolean;
}

/** The answers to what a director asks after the score. Null: the sheet does not hold what they take. */
export interface Insight {
  readonly league: (LeagueFigures & { readonly percentile: number }) | null;
  readonly place: PlaceInsight | null;
  readonly movement: MovementInsight | null;
  /** Largest change first; empty where nothing is compared. */
  readonly contributions: readonly Contribution[];
  readonly ceilings: readonly GroupCeiling[];
  readonly missing: readonly MissingCases[];
  /** The groups beside those of the other units; empty outside a league. */
  readonly groups: readonly GroupBeside[];
  readonly similar: SimilarVolume | null;
}

/**
 * Answers for the boards of one table; what a league needs is worked out once for all its units. The league of the
 * period before may stand in another table of the workbook, as where each month has a sheet of its own.
 * @example insightsOf(table, analysis.joined)(board).place?.above
 */
export function insightsOf(
  table: TableAssessment,
  workbook: readonly TableAssessment[] = [table]
): (board: BoardAssessment) => Insight {
  const leagues = leaguesOf(table.boards);
  const tables = [table, ...workbook.filter((other) => other !== table)];
  const shared = new Map<League, LeagueAnswers>();
  const answersOf = (league: League): LeagueAnswers => {
    const known = shared.get(league);
    if (known !== undefined) return known;
    const made = new LeagueAnswers(league, tables);
    shared.set(league, made);
    return made;
  };
  return (board) => {
    const league = leagues.get(board) ?? null;
    const answers = league === null ? null : answersOf(league);
    return {
      league: answers?.figures(board) ?? null,
      place: answers?.place(board) ?? null,
      movement: answers?.movement(board) ?? null,
      contributions: contributionsOf(board),
      ceilings: groupCeilings(board, league),
      missing: missingCases(board),
      groups: league === null ? [] : groupsBeside(board, league),
      similar: league === null ? null : besideSimilar(board, league),
    };
  };
}

class LeagueAnswers {
  readonly #figures: LeagueFigures;
  readonly #sorted: Float64Array;
  readonly #bounds: readonly RankBounds[];
  readonly #basis: RankingBasis;
  #movements: ReadonlyMap<BoardAssessment, MovementInsight> | null = null;

  constructor(
    private readonly league: League,
    private readonly tables: readonly TableAssessment[]
  ) {
    this.#figures = leagueFigures(league.points);
    this.#sorted = ascending(league.points);
    this.#bounds = rankBounds(
      league.boards.map((board, at) => ({
        points: league.points[at] ?? this.#figures.best,
        roundedParts: roundedParts(board),
      }))
    );
    const printed = league.boards.flatMap(({ total }, at) => {
      const points = league.points[at];
      return total?.rank == null || points === undefined
        ? []
        : [{ points, rank: total.rank.value }];
    });
    this.#basis = printed.length === league.boards.length ? rankingBasis(printed) : "open";
  }

  figures(board: BoardAssessment): Insight["league"] {
    const own = board.total?.points;
    return own == null
      ? null
      : { ...this.#figures, percentile: percentile(this.#sorted, own.value) };
  }

  place(board: BoardAssessment): PlaceInsight | null {
    const at = this.league.placeOf(board);
    const ifUnrounded = at === null ? undefined : this.#bounds[at];
    if (at === null || ifUnrounded === undefined) return null;
    const { above, below, equal } = this.league.order.neighbours(at);
    return {
      computedRank: board.total?.standing?.computedRank.value ?? ifUnrounded.best,
      printedRank: board.total?.rank?.value ?? null,
      of: this.league.boards.length,
      tied: equal.length + 1,
      above: this.#neighbour(at, above),
      below: this.#neighbour(at, below),
      basis: this.#basis,
      ifUnrounded,
    };
  }

  movement(board: BoardAssessment): MovementInsight | null {
    this.#movements ??= movementsOf(this.league, this.tables);
    return this.#movements.get(board) ?? null;
  }

  #neighbour(at: number, places: readonly number[]): Neighbour | null {
    const [first] = places;
    const own = this.league.points[at];
    const points = first === undefined ? undefined : this.league.points[first];
    if (own === undefined || points === undefined) return null;
    const units = places.map((place) => this.league.boards[place]?.unit?.text ?? "");
    return { units, points, gap: hundredths(Math.abs(points - own)) };
  }
}

function contributionsOf({ groups }: BoardAssessment): readonly Contribution[] {
  return groups
    .flatMap(({ id, movement }): Contribution[] =>
      movement?.points == null ? [] : [{ group: id, points: movement.points.value }]
    )
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function missingCases({ groups }: BoardAssessment): readonly MissingCases[] {
  return groups.flatMap(({ indicators }) =>
    indicators.flatMap(
      ({ code, numerator, denominator, shortfall, outOfReach }): MissingCases[] => {
        if (numerator === null || denominator === null || denominator.value <= numerator.value)
          return [];
        return [
          {
            code,
            missing: denominator.value - numerator.value,
            shortfall: shortfall?.value ?? null,
            outOfReach,
          },
        ];
      }
    )
  );
}
