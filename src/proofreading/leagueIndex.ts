import type { GroupId } from "../decision766/identity";
import type { CellAddress } from "../cells/address";
import type { Board, ScoreTable } from "../sheet/scoreboard";

/** Where a score's cell belongs: the board, the units it is ranked among, and which figure of theirs it is. */
export interface ScorePlace {
  readonly league: readonly Board[];
  readonly board: Board;
  readonly what: GroupId | "total" | "sum";
}

/** The units of a table by level and period, and the cells that hold their points. */
export interface LeagueIndex {
  readonly leagues: readonly (readonly Board[])[];
  /** The places of a cell, in the order of leagues and units, totals before groups; none for other cells. */
  placesOf(cell: CellAddress): readonly ScorePlace[];
}

/** A table never changes: what was gathered once serves every document about it. */
const indexes = new WeakMap<ScoreTable, LeagueIndex>();

/** @example leagueIndex(table).placesOf({ sheet: "Xếp hạng", row: 4, column: 8 })[0]?.what // "total" */
export function leagueIndex(table: ScoreTable): LeagueIndex {
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const leagues = leaguesOf(table);
  const places = new Map<string, ScorePlace[]>();
  const put = (cell: CellAddress | null | undefined, place: ScorePlace): void => {
    if (cell == null) return;
    const key = keyOf(cell);
    const others = places.get(key);
    if (others === undefined) places.set(key, [place]);
    else others.push(place);
  };
  for (const league of leagues) {
    for (const board of league) {
      put(board.total?.points.cell, { league, board, what: "total" });
      for (const { id, points } of board.groups) put(points.cell, { league, board, what: id });
    }
  }
  const index = { leagues, placesOf: (cell: CellAddress) => places.get(keyOf(cell)) ?? [] };
  indexes.set(table, index);
  return index;
}

function leaguesOf({ boards }: ScoreTable): readonly (readonly Board[])[] {
  const byPeriod = new Map<string, Board[]>();
  for (const board of boards) {
    if (board.unit === null) continue;
    const key = `${board.level}|${board.period?.label ?? ""}`;
    const league = byPeriod.get(key);
    if (league === undefined) byPeriod.set(key, [board]);
    else league.push(board);
  }
  return [...byPeriod.values()];
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return `${String(row)}:${String(column)}|${sheet}`;
}
