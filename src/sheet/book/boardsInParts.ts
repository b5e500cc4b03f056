import type { CellAddress } from "../../cells/address";
import { findingOf, type Finding } from "../finding";
import type { Board, ScoreTable } from "../scoreboard";
import { boardKey } from "./boardKey";
import { detailsOf, partsJoined, type Parts } from "./joinParts";

/**
 * Boards whose groups stand in two tables, some in each: told once a table, at the later one. They stay apart
 * where all together are not whole: what is worked out of some of the groups says nothing of all.
 * @param joined tables that are, which is told at the first
 */
export function boardsInParts(
  tables: readonly ScoreTable[],
  joined: readonly Parts[]
): ReadonlyMap<ScoreTable, readonly Finding[]> {
  const first = new Map<string, { readonly table: ScoreTable; readonly board: Board }>();
  const told = new Map<ScoreTable, readonly Finding[]>();
  for (const parts of joined) told.set(parts.first, [partsJoined(parts)]);
  const others = new Set([...joined.flatMap((parts) => parts.others), ...detailsOf(tables)]);
  for (const table of tables) {
    if (table.layout === "indicators" || others.has(table)) continue;
    for (const board of table.boards) {
      const before = first.get(boardKey(board));
      if (before === undefined) first.set(boardKey(board), { table, board });
      else if (before.table !== table && !told.has(table)) {
        const [one, other] = [cellsOf(before.board), cellsOf(board)];
        const [here, there] = [[...other.values()][0], [...one.values()][0]];
        const isApart = [...other.keys()].every((id) => !one.has(id));
        if (here === undefined || there === undefined || !isApart) continue;
        const { unit, period } = board;
        const whose = [unit?.text, period?.label].filter((each) => each != null).join(", ");
        told.set(table, [findingOf(here, { kind: "boardInParts", whose, first: there })]);
      }
    }
  }
  return told;
}

/** Where the points of each group stand. */
function cellsOf({ groups }: Board): ReadonlyMap<string, CellAddress> {
  return new Map(
    groups.flatMap(({ id, points }) => ("value" in points ? [[id, points.cell]] : []))
  );
}
