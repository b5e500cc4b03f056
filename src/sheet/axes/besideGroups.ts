import type { Measure } from "../label/meaning";
import { lowestWords, type Column } from "./column";

/** What may stand beside each group under one word: "Hạng", "Tỷ lệ", "Điểm tối đa". */
const besideMeasures: ReadonlySet<Measure | null> = new Set<Measure>([
  "rank",
  "percent",
  "maxPoints",
]);

/**
 * "Công khai | Hạng | Tiến độ | Hạng | … | Tổng | Hạng": a word that comes again beside each group is of the group, or
 * of the total, on its left. A word that comes once is the whole table's.
 */
export function nameBesideGroups(columns: readonly Column[]): readonly Column[] {
  const named: Column[] = [];
  for (const column of columns) named.push(besideLeft(column, named.at(-1)) ?? column);
  const wordsBeside = named.flatMap((column, at) =>
    column === columns[at] ? [] : [lowestWords(column)]
  );
  return columns.map((column, at) => {
    const words = lowestWords(column);
    const comesAgain = wordsBeside.indexOf(words) !== wordsBeside.lastIndexOf(words);
    return (comesAgain ? named[at] : null) ?? column;
  });
}

/** The column as one of what its left neighbour is about: a group's points or the total, or another figure beside them. */
function besideLeft(column: Column, left: Column | undefined): Column | null {
  if (left === undefined || left.measure === column.measure || !saysOnlyMeasure(column))
    return null;
  const { groups, named, total } = left;
  return groups.length > 0 || total ? { ...column, groups, named, total } : null;
}

/** A heading that says such a measure names neither a group nor a total besides. */
function saysOnlyMeasure({ measure, period, levels }: Column): boolean {
  return besideMeasures.has(measure) && period === null && levels.length === 1;
}
