import type { Measure } from "../label/meaning";
import { lowestWords, type Column } from "./column";

/** What may stand beside each group under one word: "Hạng", "Tỷ lệ", "Điểm tối đa". */
const besideMeasures: ReadonlySet<Measure> = new Set<Measure>(["rank", "percent", "maxPoints"]);

/**
 * "Công khai | Hạng | Tiến độ | Hạng | … | Tổng | Hạng": a word that comes again beside each group is of the group, or
 * of the total, on its left. A word that comes once is the whole table's.
 */
export function nameBesideGroups(columns: readonly Column[]): readonly Column[] {
  const named: Column[] = [];
  const wordsBeside = new Map<string, number>();
  for (const column of columns) {
    const left = named.at(-1);
    const isBeside = left !== undefined && saysOnlyMeasure(column) && isOfSubject(left, column);
    named.push(isBeside ? ofSubject(column, left) : column);
    if (isBeside)
      wordsBeside.set(lowestWords(column), (wordsBeside.get(lowestWords(column)) ?? 0) + 1);
  }
  return named.map((column, at) => {
    const asHeaded = columns[at] ?? column;
    return column !== asHeaded && (wordsBeside.get(lowestWords(column)) ?? 0) < 2
      ? asHeaded
      : column;
  });
}

function saysOnlyMeasure(column: Column): boolean {
  const { kind, measure, groups, indicator, field, total, unit, period, levels } = column;
  return (
    kind === "figure" &&
    measure !== null &&
    besideMeasures.has(measure) &&
    groups.length === 0 &&
    indicator === null &&
    field === null &&
    !total &&
    unit === null &&
    period === null &&
    levels.length === 1
  );
}

/** The column on the left holds a group's points or the total, or stands beside the same one. */
function isOfSubject(left: Column, { column, measure }: Column): boolean {
  return (
    left.kind === "figure" &&
    left.column === column - 1 &&
    left.measure !== measure &&
    (left.groups.length > 0 || left.total)
  );
}

function ofSubject(column: Column, { groups, named, total }: Column): Column {
  return { ...column, groups, named, total };
}
