import type { CellAddress } from "../../cells/address";
import { sixGroups } from "../axes/groupsByMaximum";
import { groupById } from "../../decision766/groups";
import type { GroupId } from "../../decision766/identity";
import { groupedBy } from "../board/groupedBy";
import { findingOf, type Finding } from "../finding";
import type { Board, ScoreTable, TotalReading } from "../scoreboard";
import { boardKey } from "./boardKey";

/** A table, and those that complete its boards, in the order of the book. */
export interface Parts {
  readonly first: ScoreTable;
  readonly others: readonly ScoreTable[];
}

/**
 * The tables of a book as it was read, the first of several parts with all groups of its boards: a sheet for each group, pages with some
 * of the groups each, totals on a sheet of their own. The others stay as they are.
 * @returns the same list where no table is completed by others
 * @example joinParts(tables)[0]?.boards[0]?.groups.length // 6, of six sheets
 */
export function joinParts(tables: readonly ScoreTable[]): readonly ScoreTable[] {
  const whole = new Map(
    partsOf(tables).map(({ first, others }) => [
      first,
      { ...first, boards: wholeBoards([first, ...others]), isPart: false },
    ])
  );
  return whole.size === 0 ? tables : tables.map((table) => whole.get(table) ?? table);
}

/** The parts of a book; none where every table stands by itself. */
export function partsOf(tables: readonly ScoreTable[]): readonly Parts[] {
  const details = detailsOf(tables);
  const partial = tables.filter((table) => isPartial(table) && !details.has(table));
  const withBoard = groupedBy(
    partial.flatMap((table) => table.boards.map((board) => ({ table, key: boardKey(board) }))),
    ({ key }) => key
  );
  const taken = new Set<ScoreTable>();
  return partial.flatMap((first) => {
    if (taken.has(first)) return [];
    taken.add(first);
    const alike = first.boards.flatMap((board) => withBoard.get(boardKey(board)) ?? []);
    const near = new Set(alike.map(({ table }) => table).filter((table) => !taken.has(table)));
    const others = othersOf(
      first,
      partial.filter((table) => near.has(table))
    );
    for (const table of others) taken.add(table);
    return others.length === 0 ? [] : [{ first, others }];
  });
}

/** The tables that make the first one whole, or stand beside it each with another group. */
function othersOf(first: ScoreTable, tables: readonly ScoreTable[]): readonly ScoreTable[] {
  const others: ScoreTable[] = [];
  let boards = byKey(first.boards);
  for (const other of tables) {
    if (!completes(other, boards)) continue;
    others.push(other);
    boards = byKey(wholeBoards([first, ...others]));
  }
  return isOfOneGroup(first) || [...boards.values()].some(isWhole) ? others : [];
}

/** What is told of tables that were joined. */
export function partsJoined({ first, others }: Parts): Finding {
  return findingOf(placeOf(first), { kind: "partsJoined", parts: others.map(placeOf) });
}

function placeOf({ sheet, range }: ScoreTable): CellAddress {
  return { sheet, row: range.top, column: range.left };
}

/** Some of the groups, all of them without a total, or totals alone. */
function isPartial({ layout, boards }: ScoreTable): boolean {
  return layout !== "indicators" && !boards.some((board) => isWhole(board) && board.total !== null);
}

/** The tables of indicators of some groups, in a book that sums them up in a table of all groups. */
export function detailsOf(tables: readonly ScoreTable[]): ReadonlySet<ScoreTable> {
  if (!tables.some(({ boards }) => boards.some(isWhole))) return new Set();
  return new Set(
    tables.filter(({ boards }) =>
      boards.every(
        (board) =>
          !isWhole(board) &&
          board.groups.length > 0 &&
          board.groups.every(({ indicators }) => indicators.length > 0)
      )
    )
  );
}

function isWhole({ groups }: Pick<Board, "groups">): boolean {
  const ids = idsOf(groups);
  return sixGroups.every((id) => ids.has(id));
}

/** The groups; the merged one stands for its two parts. */
function idsOf(groups: Board["groups"]): ReadonlySet<GroupId> {
  return new Set(groups.flatMap(({ id }) => [id, ...groupById(id).mergedFrom]));
}

function isOfOneGroup({ boards }: ScoreTable): boolean {
  return boards.every(({ groups, total }) => groups.length === 1 && total === null);
}

function byKey(boards: readonly Board[]): ReadonlyMap<string, Board> {
  return new Map(boards.map((board) => [boardKey(board), board]));
}

/** Whether boards of a table say more of those that are known, and nothing else of what these say. */
function completes(table: ScoreTable, known: ReadonlyMap<string, Board>): boolean {
  const pairs = table.boards.flatMap((board) => {
    const before = known.get(boardKey(board));
    return before === undefined ? [] : [{ before, board }];
  });
  return pairs.every(({ before, board }) => {
    const ids = idsOf(before.groups);
    return [...idsOf(board.groups)].every((id) => !ids.has(id)) && isSame(before, board);
  });
}

/** Not two totals that differ; the groups of a whole board say one by their sum. */
function isSame(one: Board, other: Board): boolean {
  const [before, after] = [
    pointsOf(one.total) ?? sumOf(one),
    pointsOf(other.total) ?? sumOf(other),
  ];
  return before === null || after === null || before === after;
}

function sumOf(board: Board): number | null {
  return isWhole(board)
    ? board.groups.reduce((sum, { points }) => sum + ("value" in points ? points.value : 0), 0)
    : null;
}

function pointsOf(total: TotalReading | null): number | null {
  return total !== null && "value" in total.points ? total.points.value : null;
}

function wholeBoards(tables: readonly ScoreTable[]): readonly Board[] {
  const whole = new Map<string, Board>();
  for (const board of tables.flatMap(({ boards }) => boards)) {
    const key = boardKey(board);
    const before = whole.get(key);
    whole.set(key, before === undefined ? board : joined(before, board));
  }
  return [...whole.values()];
}

function joined(before: Board, board: Board): Board {
  return {
    ...board,
    ...before,
    groups: [...before.groups, ...board.groups],
    total: pointsOf(before.total) === null ? (board.total ?? before.total) : before.total,
  };
}
