import type { GroupId } from "../decision766/identity";
import type {
  BoardAssessment,
  GroupAssessment,
  ScoreAssessment,
  TotalAssessment,
} from "../scoring/assessment";
import { areComparable, precedes } from "../scoring/comparisons";
import type { Beside } from "./beside";
import type { ProvisionalReason, Subject } from "./claim";
import { periodKey, type PeriodKey } from "./periodKey";
import { provisionalReason } from "./provisional";
import { isMonthOf, oneUnit, type Scope } from "./scope";
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
  /** Whether every row of its level and period has a total and a name of its own: only then is a counted place sure. */
  readonly isWholeLeague: boolean;
  /** The same of the period compared with; true where there is none. */
  readonly isWholeBefore: boolean;
  /** Why its figures may still change; null where nothing says so. */
  readonly provisional: ProvisionalReason | null;
  /** Units of its level that the table names in its period without a total: they are in no league. */
  readonly without: readonly BoardAssessment[];
  /** Units of another level that the table names in its period. */
  readonly others: readonly BoardAssessment[];
  /** The longer period a report is about where the sheet gives its months alone; null otherwise. */
  readonly whole: {
    readonly key: PeriodKey;
    /** How many months it has. */
    readonly of: number;
    /** Those that have a total, oldest first, comparable or not. */
    readonly months: readonly BoardAssessment[];
  } | null;
}

/**
 * @param lines those over and below its table
 * @param beside all boards that may stand beside the one looked at: those of its table, or of the whole book
 * @example claimView(board, besides(table, board), linesOf(table.table)).series.length
 */
export function claimView(
  board: BoardAssessment,
  beside: Beside,
  lines: readonly string[] = [],
  scope: Scope = oneUnit
): ClaimView {
  const ofUnit = beside.ofUnit(board);
  const previous = previousOf(board, ofUnit);
  const series = seriesUpTo(board, ofUnit);
  const isLeague = scope.kind === "league";
  const whole = scope.kind === "months" ? scope.whole : null;
  return {
    board,
    unit: isLeague || board.unit === null ? null : unitName(board.unit.text),
    period: board.period === null ? null : periodKey(board.period),
    total: board.total,
    groups: board.groups,
    series: whole === null ? series : series.filter((each) => isMonthOf(whole, each)),
    previous,
    league: beside.league(board),
    leagueBefore: previous === null ? [] : beside.league(previous),
    isWholeLeague: beside.isWhole(board),
    isWholeBefore: previous === null || beside.isWhole(previous),
    provisional: provisionalReason(board, lines, ofUnit),
    without: isLeague ? beside.without(board) : [],
    others: beside.others(board),
    whole:
      whole === null
        ? null
        : {
            key: periodKey(whole.period),
            of: whole.months.length,
            months: inTime(
              ofUnit.filter((each) => isMonthOf(whole, each) && each.total?.points != null)
            ),
          },
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
  const before = inTime(ofUnit.filter((other) => precedes(other.period, board.period)));
  const cut = before.findLastIndex(
    (other) => !areComparable(other, board) || other.total?.points == null
  );
  return [...before.slice(cut + 1), board];
}

function inTime(boards: readonly BoardAssessment[]): readonly BoardAssessment[] {
  return [...boards].sort((a, b) => ((a.period?.date ?? "") < (b.period?.date ?? "") ? -1 : 1));
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
