import { unitKey } from "../sheet/text/unitKey";
import type { TableDraft } from "./assessTable";
import type { BoardAssessment } from "./assessment";
import type { BoardDraft } from "./draft";
import { leagueKey } from "./leagueKey";

/** A unit's boards on its own sheet. */
interface UnitSheet {
  readonly unit: string;
  readonly boards: readonly BoardDraft[];
}

/**
 * The leagues that a book makes of one sheet a unit ("Xã An Bình", "Xã Bình Minh"): the units of one level in one
 * period, each on a sheet of its own and none twice. None where a table of several units ranks that level and period
 * already: the details of some of its units are no league beside it.
 * @param series tables of the same groups
 * @param all every table of the book
 */
export function leaguesOverSheets(
  series: readonly TableDraft[],
  all: readonly TableDraft[]
): readonly (readonly BoardDraft[])[] {
  const ranked = new Set(all.flatMap(({ boards }) => leaguesIn(boards)));
  const sheets = series.flatMap(({ boards }): readonly UnitSheet[] => {
    const unit = boards[0]?.unit ?? null;
    const names = new Set(boards.map((board) => unitKey(board.unit)));
    return unit === null || names.size > 1 ? [] : [{ unit: unitKey(unit), boards }];
  });
  const leagues = new Map<string, Map<string, BoardDraft[]>>();
  for (const { unit, boards } of sheets) {
    for (const board of boards) {
      const key = leagueKey(board);
      const byUnit = leagues.get(key) ?? new Map<string, BoardDraft[]>();
      leagues.set(key, byUnit.set(unit, [...(byUnit.get(unit) ?? []), board]));
    }
  }
  return [...leagues].flatMap(([key, byUnit]) => {
    const rows = [...byUnit.values()];
    const isSound = rows.length > 1 && rows.every(({ length }) => length === 1);
    return isSound && !ranked.has(key) ? [rows.flat()] : [];
  });
}

/** The levels and periods in which a table holds several units. */
function leaguesIn(boards: readonly BoardAssessment[]): readonly string[] {
  const units = new Map<string, string>();
  const several = new Set<string>();
  for (const board of boards) {
    if (board.unit === null) continue;
    const [key, unit] = [leagueKey(board), unitKey(board.unit)];
    const known = units.get(key);
    if (known === undefined) units.set(key, unit);
    else if (known !== unit) several.add(key);
  }
  return [...several];
}
