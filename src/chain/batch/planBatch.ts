import { besides } from "../../claims/beside";
import { isMonthOf, oneUnit, type MonthsOnly, type Scope } from "../../claims/scope";
import { provisionalIn } from "../../claims/provisional";
import { allUnits, documentFileName, unitNumber } from "../../report/fileNames";
import type { ReportTemplate } from "../../report/reportDocument";
import type { BoardAssessment, TableAssessment } from "../../scoring/assessment";
import type { Period } from "../../sheet/scoreboard";
import { isScored } from "../isScored";
import { latestBoard } from "../latestBoard";

/** Why a unit gets no document. */
export type SkipReason =
  | { readonly kind: "noLine" }
  | { readonly kind: "noPoints" }
  /** Several lines of one period bear this name: which is meant cannot be told. */
  | { readonly kind: "sameName"; readonly lines: number }
  /** The document was made but could not be kept: its place is taken, the disk is full. */
  | { readonly kind: "notKept"; readonly detail: string }
  | { readonly kind: "fault"; readonly detail: string };

/** One unit of the table, with the document it will get or the reason why not. */
export interface PlannedUnit {
  /** As the table writes it; empty where the table names none. */
  readonly unit: string;
  /** From 1, in the table's order. */
  readonly place: number;
}

export interface PlannedReport extends PlannedUnit {
  readonly kind: "report";
  /** That holds the board. */
  readonly table: TableAssessment;
  readonly board: BoardAssessment;
  readonly scope: Scope;
  readonly file: string;
}

export interface SkippedUnit extends PlannedUnit {
  readonly kind: "skipped";
  readonly reason: SkipReason;
}

/** One document a unit, all about the same period. */
export interface BatchPlan {
  /** Of one league: most often one. */
  readonly tables: readonly TableAssessment[];
  readonly template: ReportTemplate;
  readonly period: Period | null;
  /** Units the table has, asked for or not. */
  readonly unitCount: number;
  /** In the table's order. */
  readonly entries: readonly (PlannedReport | SkippedUnit)[];
}

export interface BatchRequest {
  readonly template: ReportTemplate;
  /** Name of the workbook. */
  readonly workbook: string;
  /** How the files are named; absent: as usual. See namePattern. */
  readonly fileName?: string;
  /** As the table writes them; absent: all. */
  readonly units?: ReadonlySet<string>;
  /** Absent: the latest of the table that holds points. */
  readonly period?: Period | null;
  /** A longer period that the table gives by its months, in place of `period`. */
  readonly whole?: MonthsOnly;
  /** Whether one document on all units goes before theirs. */
  readonly league?: boolean;
}

/**
 * What a batch of reports will be, before any is made. The period is one for all units: a unit that has no points
 * in it is skipped with the reason, never given a report on an older period among the newer ones of the others.
 * Linear in the number of boards.
 * @param tables of one league: see leagueTables
 * @example planBatch([table], { template: "report", workbook: "chi-so.xlsx" }).entries.length // one a unit
 */
export function planBatch(tables: readonly TableAssessment[], request: BatchRequest): BatchPlan {
  const { template, whole } = request;
  const period = whole?.period ?? periodOf(tables, request);
  const scope: Scope = whole === undefined ? oneUnit : { kind: "months", whole };
  const byUnit = new Map<string, BoardAssessment[]>();
  const tableOf = new Map<BoardAssessment, TableAssessment>();
  for (const table of tables) {
    for (const board of table.boards) {
      tableOf.set(board, table);
      const name = board.unit?.text ?? "";
      const known = byUnit.get(name);
      if (known === undefined) byUnit.set(name, [board]);
      else known.push(board);
    }
  }
  const entries = [...byUnit]
    .map(([unit, boards], index): PlannedReport | SkippedUnit => {
      const planned = { unit, place: index + 1 };
      const found = whole === undefined ? boardIn(boards, period) : lastMonthIn(boards, whole);
      const table = "kind" in found ? undefined : tableOf.get(found);
      if ("kind" in found || table === undefined)
        return {
          ...planned,
          kind: "skipped",
          reason: "kind" in found ? found : { kind: "noLine" },
        };
      const name = documentFileName(
        {
          unit: unit === "" ? "Đơn vị" : unit,
          period: (whole?.period ?? found.period)?.label ?? null,
          template,
          provisional: provisionalIn(found, table) !== null,
          workbook: request.workbook,
        },
        request.fileName
      );
      const file = `${unitNumber(index + 1, byUnit.size)}-${name}`;
      return { ...planned, kind: "report", table, board: found, scope, file };
    })
    .filter(({ unit }) => request.units?.has(unit) ?? true);
  const before = request.league === true ? leagueEntry(tables, request, period) : [];
  return {
    tables,
    template,
    period,
    unitCount: byUnit.size,
    entries: [...before, ...entries],
  };
}

function periodOf(tables: readonly TableAssessment[], { period }: BatchRequest): Period | null {
  return period === undefined
    ? (latestBoard(tables.flatMap(({ boards }) => boards.filter(isScored)))?.period ?? null)
    : period;
}

/** Nothing where fewer than two units have a total in the period. */
function leagueEntry(
  tables: readonly TableAssessment[],
  { template, workbook, fileName }: BatchRequest,
  period: Period | null
): readonly PlannedReport[] {
  const ranked = (table: TableAssessment) => (board: BoardAssessment) =>
    periodKey(board.period) === periodKey(period) && besides(table, board).league(board).length > 1;
  const table = tables.find((each) => each.boards.some(ranked(each)));
  const board = table?.boards.find(ranked(table));
  if (table === undefined || board === undefined) return [];
  const provisional = provisionalIn(board, table) !== null;
  const name = documentFileName(
    { unit: allUnits, period: period?.label ?? null, template, provisional, workbook },
    fileName
  );
  const file = `${unitNumber(0, 1)}-${name}`;
  const scope: Scope = { kind: "league" };
  return [{ kind: "report", unit: allUnits, place: 0, table, board, scope, file }];
}

/** The last month of a longer period in which a unit has points. */
function lastMonthIn(
  boards: readonly BoardAssessment[],
  whole: MonthsOnly
): BoardAssessment | SkipReason {
  const months = boards.filter((board) => isMonthOf(whole, board));
  const last = latestBoard(months.filter(isScored));
  return last === undefined
    ? { kind: months.length === 0 ? "noLine" : "noPoints" }
    : boardIn(months, last.period);
}

/** The periods in which a unit of the tables holds points, in the order of the sheets. */
export function scoredPeriods(tables: readonly TableAssessment[]): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const board of tables.flatMap(({ boards }) => boards)) {
    if (board.period !== null && isScored(board))
      periods.set(periodKey(board.period), board.period);
  }
  return [...periods.values()];
}

/** Tells periods apart; the same cell or not. */
export function periodKey(period: Period | null): string {
  return period === null ? "" : `${period.label}|${period.date ?? ""}`;
}

/** How many documents a plan will give. */
export function reportsIn({ entries }: BatchPlan): readonly PlannedReport[] {
  return entries.filter((entry) => entry.kind === "report");
}

function boardIn(
  boards: readonly BoardAssessment[],
  period: Period | null
): BoardAssessment | SkipReason {
  const lines = boards.filter((board) => periodKey(board.period) === periodKey(period));
  const [board, ...others] = lines.filter(isScored);
  if (board === undefined) return { kind: lines.length === 0 ? "noLine" : "noPoints" };
  return others.length === 0 ? board : { kind: "sameName", lines: others.length + 1 };
}
