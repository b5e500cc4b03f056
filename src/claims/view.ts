import type { GroupId } from "../decision766/identity";
import type {
  BoardAssessment,
  GroupAssessment,
  ScoreAssessment,
  TotalAssessment,
} from "../scoring/assessment";
import { areComparable, precedes } from "../scoring/comparisons";
import type { Label } from "../sheet/scoreboard";
import type { Subject } from "./claim";
import { periodKey, type PeriodKey } from "./periodKey";
import { unitName } from "./unitName";

/** One unit in one period with all that licences look at: its own figures, its past, and the units beside it. */
export interface ClaimView {
  readonly board: BoardAssessment;
  readonly unit: string | null;
  readonly period: PeriodKey | null;
  readonly total: TotalAssessment | null;
  readonly groups: readonly GroupAssessment[];
  /** Boards of the same unit and kind of period up to this one, oldest first, this one last. Comparable ones only. */
  readonly series: readonly BoardAssessment[];
  /** The board it is compared with; null when none is. */
  readonly previous: BoardAssessment | null;
  /** All units of its level in its period that have a total; this one among them. Fewer than two are no league. */
  readonly league: readonly BoardAssessment[];
  /** The same units in the period it is compared with. */
  readonly leagueBefore: readonly BoardAssessment[];
  /**
   * Whether every row of its level and period has a total and a name of its own, and so those of the period compared
   * with, if any: only then is a place counted over the rows sure.
   */
  readonly isWholeLeague: boolean;
  /** Titles over the table. */
  readonly titles: readonly string[];
  /** The longer period a report is about where the sheet gives its months alone; null otherwise. */
  readonly whole: { readonly key: PeriodKey; readonly months: ReadonlySet<string> } | null;
}

/**
 * @param boards all boards that may stand beside the one looked at: those of its table, or of the whole book
 * @example claimView(board, table.boards, table.table.title).series.length
 */
export function claimView(
  board: BoardAssessment,
  boards: readonly BoardAssessment[],
  title: Label | null = null
): ClaimView {
  const named = boards.filter((other) => other.unit?.text === board.unit?.text);
  // Two rows of one name may be two units: nobody can tell which of them it was before.
  const ofUnit = isNamedOnce(named) ? named : [board];
  const previous = previousOf(board, ofUnit);
  return {
    board,
    unit: board.unit === null ? null : unitName(board.unit.text),
    period: board.period === null ? null : periodKey(board.period),
    total: board.total,
    groups: board.groups,
    series: seriesUpTo(board, ofUnit),
    previous,
    league: leagueOf(board, boards),
    leagueBefore: previous === null ? [] : leagueOf(previous, boards),
    isWholeLeague: [board, previous].every((each) => each === null || isWhole(each, boards)),
    titles: title === null ? [] : [title.text],
    whole: null,
  };
}

function previousOf(
  { comparison }: BoardAssessment,
  ofUnit: readonly BoardAssessment[]
): BoardAssessment | null {
  if (comparison.kind !== "previous") return null;
  return ofUnit.find(({ period }) => period === comparison.period) ?? null;
}

/** The run of comparable periods that ends with the board: a period under other rules, or without total, cuts it. */
function seriesUpTo(
  board: BoardAssessment,
  ofUnit: readonly BoardAssessment[]
): readonly BoardAssessment[] {
  const before = ofUnit
    .filter((other) => precedes(other.period, board.period))
    .sort((a, b) => ((a.period?.date ?? "") < (b.period?.date ?? "") ? -1 : 1));
  const cut = before.findLastIndex(
    (other) => !areComparable(other, board) || other.total?.points == null
  );
  return [...before.slice(cut + 1), board];
}

type Boards = readonly BoardAssessment[];

interface LeagueRows {
  /** With totals; none where a name stands twice. */
  readonly league: Boards;
  readonly isWhole: boolean;
}

/** The leagues of a table, told apart once: each of its thousands of units asks for its own. */
const leagues = new WeakMap<Boards, ReadonlyMap<string, LeagueRows>>();

function rowsWith(board: BoardAssessment, boards: Boards): LeagueRows | undefined {
  if (board.unit === null) return undefined;
  let known = leagues.get(boards);
  if (known === undefined) {
    known = leaguesOf(boards);
    leagues.set(boards, known);
  }
  return known.get(leagueKey(board));
}

function leagueOf(board: BoardAssessment, boards: Boards): Boards {
  const league = rowsWith(board, boards)?.league ?? [];
  return league.length < 2 ? [] : league;
}

function isWhole(board: BoardAssessment, boards: Boards): boolean {
  return rowsWith(board, boards)?.isWhole ?? false;
}

function leaguesOf(boards: Boards): ReadonlyMap<string, LeagueRows> {
  const byKey = new Map<string, BoardAssessment[]>();
  for (const board of boards) {
    if (board.unit === null) continue;
    const rows = byKey.get(leagueKey(board));
    if (rows === undefined) byKey.set(leagueKey(board), [board]);
    else rows.push(board);
  }
  return new Map(
    [...byKey].map(([key, rows]) => {
      const scored = rows.filter(({ total }) => total?.points != null);
      const isEachOnce = new Set(rows.map(({ unit }) => unit?.text)).size === rows.length;
      return [
        key,
        { league: isEachOnce ? scored : [], isWhole: isEachOnce && scored.length === rows.length },
      ];
    })
  );
}

function isNamedOnce(boards: Boards): boolean {
  const periods = boards.map(({ period }) => `${period?.label ?? ""}|${period?.date ?? ""}`);
  return new Set(periods).size === periods.length;
}

function leagueKey({ level, period }: BoardAssessment): string {
  return JSON.stringify([level, period?.label ?? "", period?.date ?? ""]);
}

/** The score that a proposition speaks of. */
export function scoreOf(board: BoardAssessment, subject: Subject): ScoreAssessment | null {
  if (subject === "total") return board.total;
  return board.groups.find(({ id }) => id === subject) ?? null;
}

export function groupOf(board: BoardAssessment, id: GroupId): GroupAssessment | null {
  return board.groups.find((group) => group.id === id) ?? null;
}

/** The number of units ranked, where the sheet prints it and rows were not just counted. */
export function printedUniverse(board: BoardAssessment | null): number | null {
  const of = board?.total?.rankOf ?? null;
  return of?.origin.kind === "cell" ? of.value : null;
}

/** A printed total that its own groups contradict carries no comparison. */
export function addsUp({ total, groups }: BoardAssessment): boolean {
  if (total?.points == null || total.points.origin.kind === "rule") return true;
  if (groups.length < 5) return true;
  let sum = 0;
  for (const { points } of groups) {
    if (points === null) return true;
    sum += points.value;
  }
  return sum === total.points.value;
}
