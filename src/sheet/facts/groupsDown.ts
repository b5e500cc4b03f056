import { numberAt, type Block } from "../axes/block";
import type { Column } from "../axes/column";
import { areGroups, homeOf, type LooseName } from "../axes/looseNames";
import type { RowMeaning } from "../axes/rowMeaning";
import { rowMeaning } from "../axes/rows";
import { hundredthsOf } from "./figure";

/** Six groups, their total and some remarks. */
const mostRows = 16;

/** Whether the names down that are like indicators' are those of the groups (`areGroups`), whose total stands below. */
export function namesGroupsDown(
  block: Block,
  columns: readonly Column[],
  keys: readonly Column[],
  codes: readonly Column[]
): boolean {
  if (block.body.length > mostRows) return false;
  const rows = block.body.map((row) => ({
    row,
    meaning: rowMeaning(block, row, keys, codes, new Map(), {}),
  }));
  if (rows.some(({ meaning: { unit, period, isPart } }) => isPart || (unit ?? period) !== null))
    return false;
  const whole = rows.find(({ meaning }) => meaning.total)?.row;
  const maxima = columns.find(({ measure }) => measure === "maxPoints");
  const points = columns.filter(holdsPoints);
  const at = (row: number | undefined, { column }: Column): number | null => {
    const figure = row === undefined ? null : numberAt(block, row, column);
    return figure === null ? null : hundredthsOf(figure);
  };
  const named = rows.flatMap(({ row, meaning }): readonly LooseName[] => {
    const { indicator, groups, total } = meaning;
    const home = total ? null : homeOf(indicator, groups);
    if (home === null) return [];
    const maximum = maxima === undefined ? meaning.maximum : at(row, maxima);
    return [{ indicator, home, maximum, figures: points.map((column) => at(row, column)) }];
  });
  const totals = whole === undefined ? [Number.NaN] : points.map((column) => at(whole, column));
  return areGroups(named, totals);
}

function holdsPoints({ kind, measure, groups, indicator, benchmark, filled }: Column): boolean {
  const isOpen = measure === null || measure === "points";
  return (
    kind === "figure" &&
    filled > 0 &&
    isOpen &&
    !benchmark &&
    groups.length === 0 &&
    indicator === null
  );
}

/** A name like an indicator's, as that of its group. */
export function asGroup({ indicator, groups }: RowMeaning): Partial<RowMeaning> {
  const id = homeOf(indicator, groups);
  return indicator === null || id === null
    ? {}
    : { indicator: null, field: null, groups: [{ id, confidence: indicator.confidence }] };
}
