import type { BoardAssessment, TableAssessment } from "../scoring/assessment";
import { leagueKey } from "../scoring/leagueKey";
import { unitKey } from "../sheet/text/unitKey";

type Boards = readonly BoardAssessment[];

interface LeagueRows {
  /** With totals; none where a name stands twice. */
  readonly league: Boards;
  readonly without: Boards;
  readonly isWhole: boolean;
  readonly others: Boards;
}

/** The boards that may stand beside one, told apart once by unit and by league: thousands of units ask. */
export class Beside {
  private readonly byUnit = new Map<string, BoardAssessment[]>();
  private readonly byLeague = new Map<string, BoardAssessment[]>();
  private readonly byPeriod = new Map<string, BoardAssessment[]>();
  private readonly leagues = new Map<string, LeagueRows>();

  constructor(readonly boards: Boards) {
    for (const board of boards) {
      put(this.byUnit, unitKey(board.unit), board);
      if (board.unit === null) continue;
      put(this.byPeriod, periodOf(board), board);
      put(this.byLeague, leagueKey(board), board);
    }
  }

  has(board: BoardAssessment): boolean {
    return this.byUnit.get(unitKey(board.unit))?.includes(board) ?? false;
  }

  /** The same unit in all its periods. Two rows of one name may be two units: then the board alone. */
  ofUnit(board: BoardAssessment): Boards {
    const named = this.byUnit.get(unitKey(board.unit)) ?? [];
    return new Set(named.map(periodOf)).size === named.length ? named : [board];
  }

  /** The units of a board's level in its period that have a total; fewer than two are no league. */
  league(board: BoardAssessment): Boards {
    const { league } = this.rowsWith(board);
    return league.length < 2 ? [] : league;
  }

  /** Those that have none. */
  without(board: BoardAssessment): Boards {
    return this.rowsWith(board).without;
  }

  /** Whether every row of its level and period has a total and a name of its own. */
  isWhole(board: BoardAssessment): boolean {
    return this.rowsWith(board).isWhole;
  }

  /** Units of other levels in its period. */
  others(board: BoardAssessment): Boards {
    return this.rowsWith(board).others;
  }

  private rowsWith(board: BoardAssessment): LeagueRows {
    if (board.unit === null) return noRows;
    const key = leagueKey(board);
    const rows =
      this.leagues.get(key) ??
      toldApart(
        this.byLeague.get(key) ?? [],
        (this.byPeriod.get(periodOf(board)) ?? []).filter(({ level }) => level !== board.level)
      );
    this.leagues.set(key, rows);
    return rows;
  }
}

const noRows: LeagueRows = { league: [], without: [], isWhole: false, others: [] };

function toldApart(rows: Boards, others: Boards): LeagueRows {
  const scored = rows.filter(({ total }) => total?.points != null);
  const isEachOnce = new Set(rows.map(({ unit }) => unitKey(unit))).size === rows.length;
  return {
    league: isEachOnce ? scored : [],
    without: rows.filter(({ total }) => total?.points == null),
    isWhole: isEachOnce && scored.length === rows.length,
    others,
  };
}

const known = new WeakMap<Boards, WeakMap<Boards, Beside>>();
const none: Boards = [];

/**
 * What stands beside a board: its table, and the same units on other sheets of the book. Gathered once a table.
 * @example besides(table, board).league(board).length
 */
export function besides(table: TableAssessment, board: BoardAssessment): Beside {
  const { boards, elsewhere = none } = table;
  const ofTable = known.get(boards) ?? new WeakMap<Boards, Beside>();
  known.set(boards, ofTable);
  let beside = ofTable.get(elsewhere);
  if (beside === undefined) {
    beside = new Beside([...boards, ...elsewhere]);
    ofTable.set(elsewhere, beside);
  }
  return beside.has(board) ? beside : new Beside([...boards, board, ...elsewhere]);
}

function put<Key>(map: Map<Key, BoardAssessment[]>, key: Key, board: BoardAssessment): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [board]);
  else list.push(board);
}

function periodOf({ period }: BoardAssessment): string {
  return `${period?.date ?? ""}|${period?.label ?? ""}`;
}
