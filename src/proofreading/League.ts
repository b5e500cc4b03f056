import type { TieRule } from "../scoring/assessment";
import type { CellAddress } from "../cells/address";
import type { Board, ScoreTable } from "../sheet/scoreboard";
import { fromCount, rounded, type Millionths } from "./exact";

type ReadCell = (cell: CellAddress) => readonly Millionths[];

/** Places among the units of a period, told anew from the cells that hold their points. */
export class League {
  constructor(
    private readonly table: ScoreTable,
    private readonly read: ReadCell,
    private readonly tieRule: TieRule
  ) {}

  /**
   * The rank of the score in the given cells: one cell, or those a total is the sum of. Null where the score
   * stands in no cell of its own (worked out from counts): then nothing here can say it.
   */
  ranks(cells: readonly CellAddress[]): readonly Millionths[] | null {
    const scores = this.scoresLike(cells);
    const own = this.sum(cells);
    if (scores.length === 0 || own === null) return null;
    const better = scores.filter((score) => score > own);
    const equal = scores.filter((score) => score === own).length;
    switch (this.tieRule) {
      case "competition":
        return [fromCount(better.length + 1)];
      case "dense":
        return [fromCount(new Set(better).size + 1)];
      case "rowOrder":
        return Array.from({ length: Math.max(equal, 1) }, (_, place) =>
          fromCount(better.length + 1 + place)
        );
    }
  }

  /** How many units the league has, how many of them have points, and how many share the score of a cell. */
  sizes(cells: readonly CellAddress[]): readonly Millionths[] {
    const leagues = this.leagues(cells);
    return [
      ...[...leagues.map((boards) => boards.length), this.scoresLike(cells).length]
        .filter((count) => count > 0)
        .map(fromCount),
      ...this.tied(cells),
    ];
  }

  /** How many units share the score of a cell, or of the cells a total is the sum of. */
  tied(cells: readonly CellAddress[]): readonly Millionths[] {
    const own = this.sum(cells);
    const tied = this.scoresLike(cells).filter((score) => score === own).length;
    return tied === 0 ? [] : [fromCount(tied)];
  }

  /** The same figure of every unit of the period. */
  private scoresLike(cells: readonly CellAddress[]): readonly Millionths[] {
    const [first] = cells;
    if (first === undefined) return [];
    for (const boards of this.leagues(cells)) {
      for (const board of boards) {
        if (cells.length === 1 && isAt(board.total?.points.cell, first)) {
          return boards.flatMap((each) => this.points(each.total?.points.cell) ?? []);
        }
        const group = board.groups.find(({ points }) => isAt(points.cell, first));
        if (group === undefined) continue;
        if (cells.length > 1 && !isSumOf(board, cells)) return [];
        return cells.length === 1
          ? boards.flatMap(
              (each) =>
                this.points(each.groups.find(({ id }) => id === group.id)?.points.cell) ?? []
            )
          : boards.flatMap((each) => this.sumOfGroups(each) ?? []);
      }
    }
    return [];
  }

  /** Units of one level, by period: those that hold the cell, or all where none is given. */
  private leagues(cells: readonly CellAddress[]): readonly (readonly Board[])[] {
    const byPeriod = new Map<string, Board[]>();
    for (const board of this.table.boards) {
      if (board.unit === null) continue;
      const key = `${board.level}|${board.period?.label ?? ""}`;
      byPeriod.set(key, [...(byPeriod.get(key) ?? []), board]);
    }
    const all = [...byPeriod.values()];
    const [first] = cells;
    if (first === undefined) return all;
    const holding = all.filter((boards) => boards.some((board) => holds(board, first)));
    return holding.length > 0 ? holding : all;
  }

  private sumOfGroups({ groups }: Board): Millionths | null {
    return this.sum(groups.flatMap(({ points }) => points.cell ?? []));
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

/** Whether the cells are the points of all groups of a board. */
function isSumOf({ groups }: Board, cells: readonly CellAddress[]): boolean {
  return (
    groups.length === cells.length &&
    groups.every(({ points }) => cells.some((cell) => isAt(points.cell, cell)))
  );
}

function holds({ groups, total }: Board, cell: CellAddress): boolean {
  return isAt(total?.points.cell, cell) || groups.some(({ points }) => isAt(points.cell, cell));
}

function isAt(cell: CellAddress | null | undefined, other: CellAddress): boolean {
  return (
    cell != null &&
    cell.sheet === other.sheet &&
    cell.row === other.row &&
    cell.column === other.column
  );
}
