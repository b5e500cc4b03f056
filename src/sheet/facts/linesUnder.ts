import type { PageCell } from "../../cells/page";
import { meaningIn, type Block } from "../axes/block";
import type { Column } from "../axes/column";
import { groupNames } from "../axes/groupNames";
import { fewestNames } from "../axes/shortWords";
import type { RowMeaning } from "../axes/rowMeaning";
import type { Meaning, Measure } from "../label/meaning";
import type { RowSubject } from "./subjectOf";

/** What lines under a group's row may say of it. */
const ofSubject: ReadonlySet<Measure> = new Set([
  "maxPoints",
  "rank",
  "percent",
  "numerator",
  "denominator",
]);

/**
 * Measures that lines right below the rows of groups say: "Số hóa hồ sơ | 21" over "Xếp hạng | 3". Known by two of
 * them: one alone may be the total's.
 */
export function linesUnderGroups(block: Block, keys: readonly Column[]): ReadonlySet<Measure> {
  const counts = new Map<Measure, number>();
  let isUnder = false;
  for (const cell of groupNames(block, keys)) {
    const meaning = cell === undefined ? null : meaningIn(block, cell);
    if (meaning?.measure != null && isUnder && ofSubject.has(meaning.measure) && isBare(meaning))
      counts.set(meaning.measure, (counts.get(meaning.measure) ?? 0) + 1);
    else isUnder = meaning !== null && (meaning.groups.length > 0 || meaning.indicator !== null);
  }
  return new Set([...counts].flatMap(([measure, count]) => (count > 1 ? [measure] : [])));
}

/**
 * Periods that rows right below several groups say in the column of their names: "Số hóa hồ sơ | 21" over "Tháng trước
 * | 20". A heading of the rows below stands under the last group of those above.
 */
export function periodsUnderGroups(block: Block, keys: readonly Column[]): ReadonlySet<string> {
  const under = new Map<string, Set<string>>();
  let above: string | null = null;
  for (const cell of groupNames(block, keys)) {
    const meaning = cell === undefined ? null : meaningIn(block, cell);
    const label = meaning?.period?.label;
    if (label !== undefined && above !== null)
      under.set(label, (under.get(label) ?? new Set()).add(above));
    above = meaning?.groups[0]?.id ?? meaning?.indicator?.code ?? null;
  }
  return new Set([...under].flatMap(([label, { size }]) => (size >= fewestNames ? [label] : [])));
}

/** It says a measure alone. */
function isBare({
  groups,
  indicator,
  field,
  total,
}: Pick<Meaning, "groups" | "indicator" | "field" | "total">): boolean {
  return groups.length === 0 && indicator === null && field === null && !total;
}

/** What lines right below the rows of groups say. */
export interface LinesUnder {
  readonly lines: ReadonlySet<Measure>;
  readonly periods: ReadonlySet<string>;
}

/** The subject of the row above, and the cell that names it. */
export interface Above {
  readonly about: RowSubject;
  readonly cell: PageCell | null;
}

/** What a row is about for the lines right below it; a line leaves it as it is. */
export function aboveNext(
  above: Above | null,
  { isLine, subjectCell }: RowMeaning,
  about: RowSubject | null
): Above | null {
  if (isLine) return above;
  return about === null || about.kind === "unknown" ? null : { about, cell: subjectCell };
}

/** A row as a line of the one above, of its own measure or period; null where it is none. */
export function asLineUnder(
  { lines, periods }: LinesUnder,
  above: Above | null,
  meaning: RowMeaning
): RowMeaning | null {
  const { measure, period, unit, unknown } = meaning;
  const isOne =
    above !== null &&
    unknown === null &&
    isBare(meaning) &&
    (measure === null
      ? unit === null && period !== null && periods.has(period.label)
      : lines.has(measure));
  return isOne ? { ...meaning, isLine: true, subjectCell: above.cell } : null;
}
