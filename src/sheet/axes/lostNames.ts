import { foldPlain } from "../text/fold";
import type { Column, HeaderLevel } from "./column";

/** What a column's header may have lost, its neighbours having theirs. */
export type LostName = "subject" | "unit" | "period" | "points";

const none: ReadonlySet<LostName> = new Set();

/** A heading that one column has over or under those it shares with others. */
interface OneMore {
  readonly level: HeaderLevel;
  readonly of: Column;
}

/**
 * The names that columns have lost. A column has where all its headings are those of another one but for the header
 * row that names the other's group, unit or period, or says that it holds points, and where its own cell in that row
 * is blank: "Xã An Bình | (blank)" over "Điểm | Điểm". Such figures are nobody's, not the title's and not the total's.
 * @param columns with their headings, from left to right
 */
export function lostNames(columns: readonly Column[]): (column: Column) => ReadonlySet<LostName> {
  const lost = new Map<Column, ReadonlySet<LostName>>();
  const figures = columns.filter(({ kind, filled }) => kind === "figure" && filled > 0);
  const totals = new Set(figures.flatMap(({ total, column }) => (total ? [column] : [])));
  const oneMore = namesBeside(figures);
  for (const column of figures) {
    if (column.levels.length === 0 || column.benchmark || column.measure === "maxPoints") continue;
    const names = (oneMore.get(keyOf(column.levels)) ?? []).flatMap((more) =>
      lostBy(column, more, totals)
    );
    lost.set(column, new Set(names));
  }
  return (column) => lost.get(column) ?? none;
}

/** Each heading by the others of its column. */
function namesBeside(figures: readonly Column[]): ReadonlyMap<string, readonly OneMore[]> {
  const found = new Map<string, OneMore[]>();
  for (const of of figures) {
    for (const level of of.levels) {
      const key = keyOf(of.levels.filter((each) => each !== level));
      const list = found.get(key);
      if (list === undefined) found.set(key, [{ level, of }]);
      else list.push({ level, of });
    }
  }
  return found;
}

function keyOf(levels: readonly HeaderLevel[]): string {
  return levels.map(({ cell, meaning }) => `${cell.row} ${foldPlain(meaning.text)}`).join("|");
}

function lostBy(
  { column, measure }: Column,
  { level, of }: OneMore,
  totals: ReadonlySet<number>
): readonly LostName[] {
  const { meaning, cell } = level;
  if (meaning.groups.length > 0 || meaning.indicator !== null) {
    // "Tổng | Xếp hạng" at the end of the groups: the total's own.
    return totals.has(column - 1) || totals.has(column + 1) ? [] : ["subject"];
  }
  if (meaning.period !== null) return meaning.period.isRelative ? [] : ["period"];
  if (of.unitCell === cell) return ["unit"];
  return meaning.measure === "points" && measure === null ? ["points"] : [];
}
