import type { Column } from "../axes/column";
import type { Fact } from "../facts/fact";
import { valueOf } from "../facts/factValue";
import { settledness } from "../text/pointsHeader";
import type { Slots } from "./drafts";

/** A column of points, with what a board has from it. */
export interface PointsColumn {
  readonly column: Column;
  readonly first: Fact;
  /** What each figure is about, and its value. */
  readonly values: Map<string, number | null>;
  sum: number;
  total: number | null;
}

/** Columns for the same points, and the one that counts. */
export interface RivalColumns {
  readonly best: PointsColumn;
  readonly others: readonly PointsColumn[];
}

/**
 * Of several columns for the same points: the visible one, the most settled, the one whose groups add to its own
 * total, the first. Under the name of each group stand columns of its own.
 */
export function rivalColumns(slots: Slots): readonly RivalColumns[] {
  if (!hasRivals(slots)) return [];
  return setsOf(pointsColumns(slots)).flatMap((rivals) => {
    const highest = Math.max(...rivals.map(standingOf));
    const most = rivals.filter((each) => standingOf(each) === highest);
    const fitting = most.filter(({ total, sum }) => total === sum);
    const [best] = fitting.length === 1 ? fitting : most;
    return best === undefined ? [] : { best, others: rivals.filter((each) => each !== best) };
  });
}

/** Most boards have none: their columns are not gone through. */
function hasRivals(slots: Slots): boolean {
  for (const [key, facts] of slots) if (facts.length > 1 && key.endsWith("|points")) return true;
  return false;
}

/** Columns that give the same points, set by set. */
function setsOf(columns: readonly PointsColumn[]): readonly (readonly PointsColumn[])[] {
  let sets: PointsColumn[][] = [];
  for (const column of columns) {
    const met = sets.filter((set) => set.some((other) => meet(other, column)));
    sets = [...sets.filter((set) => !met.includes(set)), [...met.flat(), column]];
  }
  return sets;
}

/** "Điểm nhóm" beside the points of the indicators is no rival of theirs: both may print the total. */
function meet(one: PointsColumn, other: PointsColumn): boolean {
  if (one.column.isOfGroup !== other.column.isOfGroup) return false;
  return [...other.values.keys()].some((slot) => one.values.has(slot));
}

function pointsColumns(slots: Slots): readonly PointsColumn[] {
  const columns = new Map<string, PointsColumn>();
  for (const [key, facts] of slots) {
    if (!key.endsWith("|points")) continue;
    for (const fact of facts) {
      // Two named columns of one group are twins, not rivals.
      if (fact.figure === null || (fact.column.groups.length > 0 && isLone(fact))) continue;
      const place = placeOf(fact.column);
      const known = columns.get(place) ?? freshColumn(fact);
      columns.set(place, known);
      const value = valueOf(fact);
      known.values.set(`${key}|${String(fact.row)}`, value);
      if (fact.subject.kind === "total") known.total = value;
      else if (fact.subject.kind === "group") known.sum += value ?? 0;
    }
  }
  return [...columns.values()];
}

function freshColumn(fact: Fact): PointsColumn {
  return { column: fact.column, first: fact, values: new Map(), sum: 0, total: null };
}

/** Whether a column says other figures than the one that counts. */
export function saysOther(best: PointsColumn, { values }: PointsColumn): boolean {
  return [...values].some(([slot, value]) => value !== null && value !== best.values.get(slot));
}

/** The name stands over this column alone, not merged over several. */
function isLone({ label, column }: Fact): boolean {
  const lowest = column.levels.at(-1)?.cell;
  return lowest === label && lowest.right === lowest.column;
}

/** A column of a table that is printed on several pages is one on all of them. */
function placeOf(column: Column): string {
  return `${String(column.column)}|${lowestText(column)}`;
}

/** Whether two columns are one, on the same page or on several. */
export function isSame(one: Column, other: Column): boolean {
  return one === other || placeOf(one) === placeOf(other);
}

/** A visible column goes before any hidden one, then the more settled one. */
function standingOf({ column }: PointsColumn): number {
  return settlednessOf(column) - (column.hidden ? 10 : 0);
}

/** How far the points of a column are settled, by its lowest heading. */
export function settlednessOf(column: Column): number {
  return settledness(lowestText(column));
}

function lowestText({ levels }: Column): string {
  return levels.at(-1)?.meaning.text ?? "";
}
