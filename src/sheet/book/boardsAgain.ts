import type { CellAddress } from "../../cells/address";
import { findingOf, type Finding } from "../finding";
import type { Board, ScoreTable } from "../scoreboard";
import { unitKey } from "../board/drafts";

interface Place {
  readonly sheet: string;
  readonly board: Board;
}

/**
 * A unit and period that stand on two sheets with other figures, told at the second: a draft beside the final sheet, or
 * a month copied from the last one whose title was not changed. Sheets that repeat the same figures are no news.
 */
export function boardsAgain(tables: readonly ScoreTable[]): ReadonlyMap<ScoreTable, Finding[]> {
  const first = new Map<string, Place>();
  const told = new Map<ScoreTable, Finding[]>();
  for (const table of tables) {
    for (const board of table.boards) {
      const key = keyOf(board);
      const before = first.get(key);
      if (before === undefined) first.set(key, { sheet: table.sheet, board });
      else if (before.sheet !== table.sheet) tell(table, before.board, board, told);
    }
  }
  return told;
}

function keyOf({ unit, period, level }: Board): string {
  return `${level}|${unitKey(unit?.text ?? null)}|${period?.kind ?? ""}|${period?.date ?? period?.label ?? ""}`;
}

function tell(
  table: ScoreTable,
  before: Board,
  board: Board,
  told: Map<ScoreTable, Finding[]>
): void {
  const differing = differingCells(before, board);
  if (differing === null) return;
  const whose = [board.unit?.text, board.period?.label].filter((each) => each != null).join(", ");
  const list = told.get(table) ?? [];
  told.set(table, [
    ...list,
    findingOf(differing.again, { kind: "boardAgain", whose, first: differing.first }),
  ]);
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
