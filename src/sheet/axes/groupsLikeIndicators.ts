import { hundredthsOf } from "../facts/figure";
import { numberAt, type Block } from "./block";
import type { Column } from "./column";
import { areGroups, besideEachOther, homeOf, type LooseName } from "./looseNames";

interface Named extends LooseName {
  readonly column: Column;
}

/** Rows in which maxima may stand. */
const fewRows = 3;

/** "Công khai TTHC | Giải quyết đúng hạn | …" across: headings like indicators' names are the groups' (`areGroups`). */
export function nameGroupsLikeIndicators(
  block: Block,
  columns: readonly Column[],
  sample: readonly number[]
): readonly Column[] {
  const figuresIn = (column: Column) => sample.map((row) => hundredthsAt(block, row, column));
  const named = besideEachOther(
    columns.flatMap((column): readonly Named[] => {
      const home = namesOther(column) ? null : homeOf(column.indicator, column.groups);
      const { indicator, maximum } = column;
      return home === null
        ? []
        : [{ column, indicator, home, maximum, figures: figuresIn(column) }];
    })
  );
  const whole = columns.find(({ total, measure }) => total && (measure ?? "points") === "points");
  const totals = whole === undefined ? [Number.NaN] : figuresIn(whole);
  const isOver = (row: number) =>
    named.map((each) => ({ ...each, maximum: hundredthsAt(block, row, each.column) }));
  const found =
    areGroups(named, totals) ||
    block.body.slice(0, fewRows).some((row) => areGroups(isOver(row), [Number.NaN]));
  if (!found) return columns;
  const groups = new Map(named.map((each) => [each.column, ofGroup(each)]));
  return columns.map((column) => groups.get(column) ?? column);
}

function namesOther({ kind, filled, measure, total, unit, period }: Column): boolean {
  const isOther = kind !== "figure" || filled === 0 || total || unit !== null || period !== null;
  return isOther || (measure !== null && measure !== "points");
}

function hundredthsAt(block: Block, row: number, { column }: Column): number | null {
  const figure = numberAt(block, row, column);
  return figure === null ? null : hundredthsOf(figure);
}

function ofGroup({ column, home: id }: Named): Column {
  const confidence = column.indicator?.confidence ?? column.groups[0]?.confidence ?? 0.5;
  return { ...column, indicator: null, field: null, groups: [{ id, confidence }] };
}
