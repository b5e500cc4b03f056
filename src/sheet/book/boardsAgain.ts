import type { CellAddress } from "../../cells/address";
import { findingOf, type Finding } from "../finding";
import type { Board, ScoreTable } from "../scoreboard";
import { groupedBy } from "../board/groupedBy";
import { boardKey } from "./boardKey";

interface Place {
  readonly table: ScoreTable;
  readonly board: Board;
}

/** A board that stands in an earlier table with another figure. */
interface Again {
  readonly board: Board;
  readonly earlierSheet: string;
  readonly first: CellAddress;
  readonly again: CellAddress;
}

/**
 * Units and periods that stand in two tables with other figures, told once for each pair of sheets, at the second: a
 * draft beside the final sheet, a month copied from the last one whose title was not changed, or two sheets of which
 * neither names its period. Sheets that repeat the same figures are no news.
 */
export function boardsAgain(tables: readonly ScoreTable[]): ReadonlyMap<ScoreTable, Finding[]> {
  const first = new Map<string, Place>();
  const told = new Map<ScoreTable, Finding[]>();
  for (const table of tables) {
    const found: Again[] = [];
    for (const board of table.boards) {
      const key = boardKey(board);
      const before = first.get(key);
      if (before === undefined) first.set(key, { table, board });
      else if (before.table !== table) {
        const differing = differingCells(before.board, board);
        if (differing !== null)
          found.push({ board, earlierSheet: before.table.sheet, ...differing });
      }
    }
    told.set(table, findingsOf(found));
  }
  return told;
}

function findingsOf(found: readonly Again[]): Finding[] {
  const bySheets = groupedBy(
    found,
    ({ board, earlierSheet }) => `${String(board.period !== null)}|${earlierSheet}`
  );
  return [...bySheets.values()].flatMap(([one, ...others]) => {
    if (one === undefined) return [];
    const { unit, period } = one.board;
    return findingOf(one.again, {
      kind: "boardAgain",
      whose: [unit?.text, period?.label].filter((each) => each != null).join(", "),
      more: others.length,
      first: one.first,
      sameSheet: one.first.sheet === one.again.sheet,
      dated: period !== null,
    });
  });
}

/** The first figure that two boards both give, and give otherwise. */
function differingCells(
  one: Board,
  other: Board
): { readonly first: CellAddress; readonly again: CellAddress } | null {
  const pairs = [
    [one.total?.points, other.total?.points] as const,
    ...one.groups.map(
      ({ id, points }) => [points, other.groups.find((group) => group.id === id)?.points] as const
    ),
  ];
  for (const [first, again] of pairs) {
    if (first === undefined || again === undefined) continue;
    if ("value" in first && "value" in again && first.value !== again.value)
      return { first: first.cell, again: again.cell };
  }
  return null;
}
