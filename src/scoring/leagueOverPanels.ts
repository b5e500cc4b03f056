import { unitKey } from "../sheet/text/unitKey";
import type { TableDraft } from "./assessTable";
import type { BoardDraft } from "./draft";
import { leagueKey } from "./leagueKey";

/**
 * The leagues that are printed in tables side by side, the units from 1 to 57 on the left, the others on the right: under
 * headings in the same rows of one sheet, none of the units twice.
 */
export function leaguesOverPanels(
  series: readonly TableDraft[]
): readonly (readonly BoardDraft[])[] {
  const rows = new Map<string, TableDraft[]>();
  for (const draft of series) {
    const { sheet, range, headerRows } = draft.table;
    const key = JSON.stringify([sheet, range.top, headerRows]);
    rows.set(key, [...(rows.get(key) ?? []), draft]);
  }
  return [...rows.values()].flatMap(leaguesOf);
}

function leaguesOf(panels: readonly TableDraft[]): readonly (readonly BoardDraft[])[] {
  const leagues = new Map<string, BoardDraft[][]>();
  for (const { boards } of panels) {
    const own = new Map<string, BoardDraft[]>();
    for (const board of boards)
      if (board.unit !== null)
        own.set(leagueKey(board), [...(own.get(leagueKey(board)) ?? []), board]);
    for (const [key, league] of own) leagues.set(key, [...(leagues.get(key) ?? []), league]);
  }
  return [...leagues.values()].flatMap((parts) => {
    const league = parts.flat();
    const isOnce = new Set(league.map(({ unit }) => unitKey(unit))).size === league.length;
    // Units one by one are told apart by their titles: they rank as sheets of their own do.
    return parts.length > 1 && isOnce && parts.some(({ length }) => length > 1) ? [league] : [];
  });
}
