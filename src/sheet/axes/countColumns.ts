import { newestMaximum } from "../../decision766/formulas";
import { indicatorByCode } from "../../decision766/indicators";
import { countWords } from "../label/words";
import { foldPlain } from "../text/fold";
import { numberAt, textOf, type Block } from "./block";
import type { Column } from "./column";
import { groupNames } from "./groupNames";

/**
 * Whether a name says that dossiers or the like are counted: no share, and points only within an indicator's maximum.
 * @example namesCount("Số hồ sơ trễ hạn") // true
 */
export function namesCount(text: string): boolean {
  return countWords.test(foldPlain(text));
}

/** Columns of counts that a name like an indicator's heads, "Số hồ sơ trễ hạn | 46": nobody's points or percents. */
export function withoutCounts(
  block: Block,
  columns: readonly Column[],
  sample: readonly number[]
): readonly Column[] {
  return columns.map((column) => {
    const { indicator, named, measure } = column;
    if (indicator === null || named === null || measure !== null) return column;
    if (!namesCount(named.meaning.text)) return column;
    const most = newestMaximum(indicatorByCode(indicator.code));
    return isWithin(block, column.column, sample, most)
      ? column
      : {
          ...column,
          indicator: null,
          named: null,
          groups: [],
          unknown: [...column.unknown, named],
        };
  });
}

function isWithin(block: Block, column: number, sample: readonly number[], most: number): boolean {
  return sample.every((row) => {
    const figure = numberAt(block, row, column);
    return figure === null || figure.isPercent || figure.value * 100 <= most;
  });
}

/** Counts that rows under several groups say, "Số hồ sơ quá hạn": no indicator, which stands once. */
export function countsSaidAgain(block: Block, keys: readonly Column[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const text of groupNames(block, keys).map(textOf)) {
    if (seen.has(text)) again.add(text);
    seen.add(text);
  }
  return new Set([...again].filter(namesCount));
}
