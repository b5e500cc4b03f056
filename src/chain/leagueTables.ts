import { besides } from "../claims/beside";
import type { TableAssessment } from "../scoring/assessment";
import { unitKey } from "../sheet/text/unitKey";
import { isScored } from "./isScored";
import { latestBoard } from "./latestBoard";

/**
 * The tables that hold the units of one league: a table of several units by itself; where every unit has a sheet of its
 * own, those of the units that rank against this one, in the order of the book.
 * @param all tables of the book
 * @example leagueTables(table, analysis.joined).length // 1, or one for each unit's sheet
 */
export function leagueTables(
  table: TableAssessment,
  all: readonly TableAssessment[]
): readonly TableAssessment[] {
  const board = latestBoard(table.boards.filter(isScored));
  if (board === undefined || unitsOf(table).size > 1) return [table];
  const ranked = new Set(
    besides(table, board)
      .league(board)
      .map(({ unit }) => unitKey(unit))
  );
  if (ranked.size < 2) return [table];
  return all.filter((each) => {
    const [unit, ...others] = unitsOf(each);
    return (
      each === table ||
      (unit !== undefined &&
        others.length === 0 &&
        ranked.has(unit) &&
        each.table.layout === table.table.layout)
    );
  });
}

function unitsOf({ boards }: TableAssessment): ReadonlySet<string> {
  return new Set(boards.map(({ unit }) => unitKey(unit)));
}
