import type { TieRule } from "../scoring/assessment";
import type { CellAddress } from "../cells/address";
import type { ScoreTable } from "../sheet/scoreboard";
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

/** Places among the units of a period, told anew from the cells that hold their points. */
export class League {
  private readonly index: LeagueIndex;
  private readonly known = new Map<string, Scores>();

  constructor(
    table: ScoreTable,
    private readonly read: ReadCell,
    private readonly tieRule: TieRule
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
    const scores = sortedScores(
      league.flatMap((board) => {
        if (what === "sum")
          return this.sum(board.groups.flatMap(({ points }) => points.cell ?? [])) ?? [];
        const figure =
          what === "total"
            ? board.total?.points
            : board.groups.find(({ id }) => id === what)?.points;
        return this.points(figure?.cell) ?? [];
      })
    );
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
  const sorted = scores.toSorted((a, b) => (a === b ? 0 : a > b ? -1 : 1));
  return { sorted, distinct: sorted.filter((score, at) => score !== sorted[at - 1]) };
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
