import type { WorkbookAnalysis } from "../chain/analyzeWorkbook";
import { planBatch, type BatchPlan } from "../chain/batch/planBatch";
import { chooseBoard } from "../chain/chooseBoard";
import { leagueTables } from "../chain/leagueTables";
import { matchingNames } from "../chain/matchingNames";
import type { ReportTemplate } from "../report/reportDocument";
import type { CentralDefaults } from "../settings/central/centralDefaults";
import type { TableAssessment } from "../scoring/assessment";
import { UsageError } from "./arguments";
import { chosenSubject, listed } from "./chosenSubject";

export interface UnitsRequest {
  readonly file: string;
  readonly out: string;
  readonly template: ReportTemplate;
  /** As typed; empty: all of the table. */
  readonly units: readonly string[];
  readonly period?: string;
  /** Whether the one report on all units goes with them. */
  readonly league: boolean;
  readonly zip: boolean;
  readonly central: CentralDefaults;
}

/**
 * The batch a call asks for: the table that a single report would be of, and the units named.
 * @throws UsageError on a unit or period that the table does not have; WorkbookError when there is nothing to report.
 */
export function planOf(
  analysis: WorkbookAnalysis,
  { file, template, units, period, league }: UnitsRequest
): BatchPlan {
  const [unit] = units;
  const { table, board, scope } = chosenSubject(
    chooseBoard(analysis.joined, {
      ...(unit === undefined ? {} : { unit }),
      ...(period === undefined ? {} : { period }),
    }),
    analysis.findings[0]
  );
  const tables = leagueTables(table, analysis.joined);
  return planBatch(tables, {
    template,
    workbook: file,
    fileName: analysis.settings.fileName,
    ...(units.length === 0 ? {} : { units: new Set(units.map((name) => unitNamed(tables, name))) }),
    ...(scope.kind === "months" ? { whole: scope.whole } : {}),
    ...(period === undefined || scope.kind === "months" ? {} : { period: board.period }),
    league,
  });
}

/** Of several units a name must mean one: nobody would notice a wrong one among many. */
function unitNamed(tables: readonly TableAssessment[], wanted: string): string {
  const boards = tables.flatMap((table) => table.boards);
  const names = [...new Set(boards.flatMap(({ unit }) => unit?.text ?? []))];
  const [name, ...others] = matchingNames(names, wanted);
  if (name === undefined) {
    throw new UsageError(`Không có đơn vị “${wanted}” trong bảng. ${listed("Các đơn vị", names)}`);
  }
  if (others.length > 0) {
    throw new UsageError(
      `Tên “${wanted}” chưa rõ là đơn vị nào. ${listed("Có thể là", [name, ...others])}`
    );
  }
  return name;
}
