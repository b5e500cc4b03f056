import { foldPlain } from "../text/fold";
import { nameBesideGroups } from "./besideGroups";
import type { Block } from "./block";
import { measureByFigures } from "./byFigures";
import type { Assumptions, Column } from "./column";
import { columnAt } from "./columnAt";
import { nameGroupsByMaximum } from "./groupsByMaximum";
import { measureIndicators } from "./measureIndicators";
import { nameShortWords } from "./shortWords";
import { nameUnitsAcross } from "./unitsAcross";
import { usedSet } from "./usedColumns";

const sampled = 60;

/** The columns of a block, from left to right. */
export function columnsOf(block: Block, assume: Assumptions): readonly Column[] {
  const sample = block.body.slice(0, sampled);
  const headed: Column[] = [];
  for (const column of usedSet(block)) headed.push(columnAt(block, column, sample, headed));
  const named = assume.groupsByMaximum === true ? nameGroupsByMaximum(block, headed) : headed;
  const columns = nameTakenOff(nameBesideGroups(named));
  nameShortWords(columns);
  measureIndicators(block, columns, sample);
  if (assume.unitsAcross === true) nameUnitsAcross(block, columns, sample);
  if (assume.columnsByFigures === true) measureByFigures(block, columns, sample);
  return columns;
}

const takenOff = /^(?:so )?(?:diem )?tru(?: diem)?$/u;

/** "Điểm trừ" over rows of groups is what each of them lacks; a row of units has points taken off its total. */
function nameTakenOff(columns: readonly Column[]): readonly Column[] {
  if (!columns.some(({ kind, namesGroups }) => kind === "key" && namesGroups > 1)) return columns;
  return columns.map((column) =>
    column.adjustment && column.levels.some(({ meaning }) => takenOff.test(foldPlain(meaning.text)))
      ? { ...column, adjustment: false, measure: column.measure ?? "shortfall" }
      : column
  );
}
