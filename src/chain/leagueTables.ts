import { besides } from "../claims/beside";
import type { TableAssessment } from "../scoring/assessment";
import { unitKey } from "../sheet/text/unitKey";
import { isScored } from "./isScored";
import { latestBoard } from "./latestBoard";

/**
 * The tables that hold the units of one league: a table of several units by itself; where every unit has a sheet of its
 * own, or the league is printed side by side, those of the units that rank against this one, in the order of the book.
 * @param all tables of the book
 * @example leagueTables(table, analysis.joined).length // 1, or one for each unit's sheet
 */
export function leagueTables(
  table: TableAssessment,
  all: readonly TableAssessment[]
): readonly TableAssessment[] {
  const board = latestBoard(table.boards.filter(isScored));
  if (board === undefined) return [table];
  const ranked = new Set(
    besides(table, board)
      .league(board)
      .map(({ unit }) => unitKey(unit))
  );
  const own = unitsOf(table);
  if ([...ranked].every((unit) => own.has(unit))) return [table];
  return all.filter(
    (each) =>
      each === table ||
      (each.table.layout === table.table.layout &&
        [...unitsOf(each)].every((unit) => ranked.has(unit)))
  );
}

function unitsOf({ boards }: TableAssessment): ReadonlySet<string> {
  return new Set(boards.map(({ unit }) => unitKey(unit)));
}
