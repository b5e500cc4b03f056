import { besides } from "../claims/beside";
import type { TableAssessment } from "../scoring/assessment";
import { chooseBoard, type BoardChoice, type BoardRequest } from "./chooseBoard";
import { scoredPeriods } from "./batch/planBatch";

export type LeagueChoice =
  | Exclude<BoardChoice, { readonly kind: "unknownUnit" }>
  /** No table of the book has two units or more in the period. */
  | { readonly kind: "noLeague" };

/**
 * The table that one report on all units is of: of those with several units (or with one that ranks against units on
 * other sheets) the one that a report would take, in the period asked for (else the latest that holds points).
 * @example chooseLeague(analysis.joined, { period: "Tháng 10/2026" })
 */
export function chooseLeague(
  tables: readonly TableAssessment[],
  { period }: Pick<BoardRequest, "period"> = {}
): LeagueChoice {
  const leagues = tables.filter(
    (table) =>
      new Set(table.boards.map(nameOf)).size > 1 ||
      table.boards.some((board) => besides(table, board).league(board).length > 1)
  );
  if (leagues.length === 0) return { kind: "noLeague" };
  const choice = chooseBoard(leagues, period === undefined ? {} : { period });
  if (choice.kind === "unknownUnit") return { kind: "noBoard" };
  if (choice.kind !== "chosen") return choice;
  const { table, board } = choice;
  // A longer period told by its months is one unit's alone.
  if (choice.scope.kind === "months")
    return { kind: "unknownPeriod", periods: scoredPeriods([table]).map(({ label }) => label) };
  return besides(table, board).league(board).length < 2
    ? { kind: "noLeague" }
    : { ...choice, scope: { kind: "league" } };
}

function nameOf({ unit }: TableAssessment["boards"][number]): string {
  return unit?.text ?? "";
}
