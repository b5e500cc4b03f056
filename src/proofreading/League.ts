import { differingIndicators } from "../decision766/copiedIndicators";
import type { IndicatorCode } from "../decision766/identity";
import type { TieRule } from "../scoring/assessment";
import type { CellAddress } from "../cells/address";
import type { Board, ScoreTable } from "../sheet/scoreboard";
import { fromCount, rounded, type Millionths } from "./exact";
import { leagueIndex, type LeagueIndex, type ScorePlace } from "./leagueIndex";

type ReadCell = (cell: CellAddress) => readonly Millionths[];

/** The same figure of every unit of a league: sorted once, then each place is a search. */
interface Scores {
  /** From the greatest down. */
  readonly sorted: readonly Millionths[];
  /** Each value once, from the greatest down. */
  readonly distinct: readonly Millionths[];
}

/** Totals as they may have been before their parts were rounded; from the greatest down. */
interface Spread {
  readonly lows: readonly Millionths[];
  readonly highs: readonly Millionths[];
}

/** The cells that hold the counts of a unit's indicators. */
export type CountsOf = (board: Board) => readonly {
  readonly code: IndicatorCode;
  readonly numerator: CellAddress;
  readonly denominator: CellAddress;
}[];

/** Half a hundredth, which a rounded part may hide. */
const hidden: Millionths = 5_000n;

/** Places among the units of a period, told anew from the cells that hold their points. */
export class League {
  private readonly index: LeagueIndex;
  private readonly known = new Map<string, Scores>();
  private readonly spreads = new Map<string, Spread>();

  constructor(
    table: ScoreTable,
    private readonly read: ReadCell,
    private readonly tieRule: TieRule,
    private readonly countsOf: CountsOf = () => []
  ) {
    this.index = leagueIndex(table);
  }

  /**
   * The rank of the score in the given cells: one cell, or those a total is the sum of. Null where the score
   * stands in no cell of its own (worked out from counts): then nothing here can say it.
   */
  ranks(cells: readonly CellAddress[]): readonly Millionths[] | null {
    const { sorted, distinct } = this.scoresLike(cells);
    const own = sorted.length === 0 ? null : this.sum(cells);
    if (own === null) return null;
    const better = countAbove(sorted, own);
    switch (this.tieRule) {
      case "competition":
        return [fromCount(better + 1)];
      case "dense":
        return [fromCount(countAbove(distinct, own) + 1)];
      case "rowOrder":
        return Array.from({ length: Math.max(countEqual(sorted, own), 1) }, (_, place) =>
          fromCount(better + 1 + place)
        );
    }
  }

  /** How many units the league has, how many of them have points, and how many share the score of a cell. */
  sizes(cells: readonly CellAddress[]): readonly Millionths[] {
    const [first] = cells;
    const places = first === undefined ? [] : this.index.placesOf(first);
    const holding = new Set(places.map(({ league }) => league));
    const leagues = holding.size === 0 ? this.index.leagues : [...holding];
    return [
      ...[...leagues.map((boards) => boards.length), this.scoresLike(cells).sorted.length]
        .filter((count) => count > 0)
        .map(fromCount),
      ...this.tied(cells),
    ];
  }

  /** How many units share the score of a cell, or of the cells a total is the sum of. */
  tied(cells: readonly CellAddress[]): readonly Millionths[] {
    const { sorted } = this.scoresLike(cells);
    const own = sorted.length === 0 ? null : this.sum(cells);
    const tied = own === null ? 0 : countEqual(sorted, own);
    return tied === 0 ? [] : [fromCount(tied)];
  }

  /** The best and the worst place of a total that the rounding of its parts leaves open; null as for ranks. */
  bounds(
    cells: readonly CellAddress[]
  ): { readonly best: Millionths; readonly worst: Millionths } | null {
    const place = this.placeLike(cells);
    const own = this.sum(cells);
    if (place === null || own === null) return null;
    const { lows, highs } = this.spreadAt(place);
    const off = this.roundingOf(place.board);
    return {
      best: fromCount(1 + countAbove(lows, own + off)),
      worst: fromCount(1 + countAbove(highs, own - off) - (off > 0n ? 1 : 0)),
    };
  }

  /** Places won by the unit's own points and by those of the others, twice over: in halves. Null as for ranks. */
  twicePlacesWon(
    now: readonly CellAddress[],
    before: readonly CellAddress[]
  ): { readonly own: number; readonly others: number } | null {
    const [fresh, old] = [this.scoresLike(now).sorted, this.scoresLike(before).sorted];
    const [own, past] = [this.sum(now), this.sum(before)];
    if (fresh.length === 0 || old.length !== fresh.length || own === null || past === null)
      return null;
    const among = (list: readonly Millionths[], itself: Millionths, score: Millionths): number =>
      countAbove(list, score) - (itself > score ? 1 : 0);
    const [first, last] = [among(old, past, past), among(fresh, own, own)];
    const [ownFirst, othersFirst] = [among(old, past, own), among(fresh, own, past)];
    return {
      own: first - ownFirst + othersFirst - last,
      others: first - othersFirst + ownFirst - last,
    };
  }

  private spreadAt(place: ScorePlace): Spread {
    const key = `${String(this.index.leagues.indexOf(place.league))}|${place.what}`;
    let spread = this.spreads.get(key);
    if (spread === undefined) {
      const units = place.league.flatMap((board) => {
        const points = this.scoreOf(board, place.what);
        return points === null ? [] : [{ points, off: this.roundingOf(board) }];
      });
      spread = {
        lows: units.map(({ points, off }) => points - off).toSorted(greatestFirst),
        highs: units.map(({ points, off }) => points + off).toSorted(greatestFirst),
      };
      this.spreads.set(key, spread);
    }
    return spread;
  }

  /** What the rounded parts of a total may hide together: those of its level but the ones that are none or all. */
  private roundingOf(board: Board): Millionths {
    const exact = new Set(
      this.countsOf(board).flatMap(({ code, numerator, denominator }) => {
        const [part] = this.read(numerator);
        const [whole] = this.read(denominator);
        return part !== undefined && (part === 0n || part === whole) ? [code] : [];
      })
    );
    const rough = differingIndicators(board.level).filter((code) => !exact.has(code));
    return hidden * BigInt(rough.length);
  }

  private placeLike(cells: readonly CellAddress[]): ScorePlace | null {
    const [first] = cells;
    const places = first === undefined ? [] : this.index.placesOf(first);
    if (cells.length === 1) return places.find(({ what }) => what === "total") ?? null;
    const group = places.find(({ what }) => what !== "total");
    return group === undefined || !isSumOf(group, cells) ? null : { ...group, what: "sum" };
  }

  private scoreOf({ groups, total }: Board, what: ScorePlace["what"]): Millionths | null {
    if (what !== "total" && what !== "sum")
      return this.points(groups.find(({ id }) => id === what)?.points.cell);
    // A total that the sheet does not print is the sum of its groups, beside printed ones too.
    const printed = this.points(total?.points.cell);
    if (printed !== null) return printed;
    const cells = groups.flatMap(({ points }) => points.cell ?? []);
    const all = groups.some(({ id }) => id === "onlineService22") ? 5 : 6;
    return cells.length === groups.length && cells.length >= all ? this.sum(cells) : null;
  }

  /** The same figure of every unit of the period. */
  private scoresLike(cells: readonly CellAddress[]): Scores {
    const [first] = cells;
    if (first === undefined) return noScores;
    const places = this.index.placesOf(first);
    if (cells.length === 1) {
      const [place] = places;
      return place === undefined ? noScores : this.scoresAt(place);
    }
    const group = places.find(({ what }) => what !== "total");
    return group === undefined || !isSumOf(group, cells)
      ? noScores
      : this.scoresAt({ ...group, what: "sum" });
  }

  private scoresAt({ league, what }: ScorePlace): Scores {
    const key = `${String(this.index.leagues.indexOf(league))}|${what}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const scores = sortedScores(league.flatMap((board) => this.scoreOf(board, what) ?? []));
    this.known.set(key, scores);
    return scores;
  }

  private sum(cells: readonly CellAddress[]): Millionths | null {
    let sum = 0n;
    for (const cell of cells) {
      const points = this.points(cell);
      if (points === null) return null;
      sum += points;
    }
    return sum;
  }

  private points(cell: CellAddress | null | undefined): Millionths | null {
    const [first] = cell == null ? [] : this.read(cell);
    return first === undefined ? null : rounded(first);
  }
}

const noScores: Scores = { sorted: [], distinct: [] };

function sortedScores(scores: readonly Millionths[]): Scores {
  const sorted = scores.toSorted(greatestFirst);
  return { sorted, distinct: sorted.filter((score, at) => score !== sorted[at - 1]) };
}

function greatestFirst(one: Millionths, other: Millionths): number {
  return one === other ? 0 : one > other ? -1 : 1;
}

/** How many of the scores, sorted from the greatest down, are greater. */
function countAbove(sorted: readonly Millionths[], own: Millionths): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? own) > own) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countEqual(sorted: readonly Millionths[], own: Millionths): number {
  return countAbove(sorted, own - 1n) - countAbove(sorted, own);
}

/** Whether the cells are the points of all groups of the board that holds the first of them. */
function isSumOf({ board: { groups } }: ScorePlace, cells: readonly CellAddress[]): boolean {
  const wanted = new Set(cells.map(cellKey));
  return (
    groups.length === cells.length &&
    groups.every(({ points }) => points.cell != null && wanted.has(cellKey(points.cell)))
  );
}

function cellKey({ sheet, row, column }: CellAddress): string {
  return `${sheet}|${String(row)}|${String(column)}`;
}
