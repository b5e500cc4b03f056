import type { PageCell } from "../../cells/page";
import { groupById } from "../../decision766/groups";
import type { CellFigure } from "../facts/figure";
import type { Meaning, SaidPeriod } from "../label/meaning";
import { summarised } from "../label/meaningOf";
import { weekOfMonth } from "../label/weeks";
import { foldPlain } from "../text/fold";
import { figureIn, isScore, labelText, meaningIn, type Block } from "./block";
import { fewestNames } from "./shortWords";
import { governs, type Column, type ColumnHead, type ColumnKind, type HeaderLevel } from "./column";
import { levelsOver } from "./columnLevels";

/** What a column is, by its own headings and what stands in some rows of it. `before`: the columns to its left. */
export function columnAt(
  block: Block,
  column: number,
  sample: readonly number[],
  before: readonly Column[]
): Column {
  const levels = levelsOver(block, column);
  const counts = countsIn(block, column, sample);
  const says = (has: (meaning: Meaning) => boolean) => levels.some(({ meaning }) => has(meaning));
  const total = says((each) => each.total) && !isSumOfGroup(levels);
  const saidHead = lastSaid(levels, ({ head }) => head);
  const target = isTarget(saidHead, levels, counts);
  const measure = lastSaid(overNames(levels, counts), (each) => each.measure);
  const draft: Column = {
    column,
    levels,
    kind: "figure",
    ...namesOver(levels),
    head: target ? null : headOver(saidHead, counts),
    measure: measure ?? (target ? "target" : null),
    isPlaced: says((each) => each.isPlaced),
    isByMaximum: false,
    field: firstSaid(levels, ({ field }) => field),
    maximum: firstSaid(belowMerged(levels), ({ maximum }) => maximum),
    total,
    // "Tổng Cuối" across is each unit's own total.
    sum: !total && isSum(levels),
    benchmark: says((each) => each.benchmark),
    adjustment: says((each) => each.adjustment),
    unknown: levels.filter(({ meaning }) => !meaning.isKnown),
    filled: counts.filled,
    namesGroups: counts.named,
    hidden: counts.filled > 0 && counts.hidden,
    hasPlain: counts.hasPlain,
    isOfGroup: false,
    assumed: false,
  };
  draft.kind = kindOf(block, draft, counts, sample, before);
  return draft;
}

/** "Cụm 1" over the names of its units is their title. */
function isSum(levels: readonly HeaderLevel[]): boolean {
  const at = levels.findLastIndex(({ meaning }) => meaning.sum);
  const isOverUnits = levels
    .slice(at + 1)
    .some(({ meaning }) => meaning.unit !== null || !meaning.isKnown);
  return at >= 0 && !isOverUnits;
}

/** "Tổng của Điểm" in the corner of a pivot table is over its names. */
function overNames(levels: readonly HeaderLevel[], { texts, figures }: Counts) {
  return texts > figures && levels.length > 1
    ? levels.filter(({ meaning }) => !summarised.test(meaning.text))
    : levels;
}

type Names = Pick<
  Column,
  "groups" | "named" | "indicator" | "unit" | "unitCell" | "period" | "periodCell"
>;

/** "Cộng" under the name of a group, beside its parts: the group's own sum. */
function isSumOfGroup(levels: readonly HeaderLevel[]): boolean {
  const group = levels.findIndex(({ meaning }) => meaning.groups.length > 0);
  return group >= 0 && levels.slice(group + 1).some(({ meaning }) => meaning.total);
}

/** Under the merged group of 22 points the lower names are those of its parts, which are groups themselves. */
function belowMerged(levels: readonly HeaderLevel[]): readonly HeaderLevel[] {
  const [top, low] = levels.filter(({ meaning }) => meaning.groups.length > 0);
  const part = low?.meaning.groups[0]?.id;
  if (top === undefined || low === undefined || part === undefined) return levels;
  const isPart = top.meaning.groups.some(({ id }) => groupById(id).mergedFrom.includes(part));
  return isPart ? levels.slice(levels.indexOf(low)) : levels;
}

/** What the headings name, and where. Of an indicator under its group, a unit under its province the lower name is meant. */
function namesOver(levels: readonly HeaderLevel[]): Names {
  const subject = belowMerged(levels).find(
    ({ meaning }) => meaning.groups.length > 0 || meaning.indicator !== null
  );
  const indicator = levels.findLast(({ meaning }) => meaning.indicator !== null);
  const unit = levels.findLast(({ meaning }) => meaning.unit !== null);
  const period = periodOver(levels);
  return {
    groups: subject?.meaning.groups ?? [],
    named: indicator ?? subject ?? null,
    indicator: indicator?.meaning.indicator ?? null,
    unit: unit?.meaning.unit ?? null,
    unitCell: unit?.cell ?? null,
    period: ofMonthAbove(period?.meaning.period ?? null, levels),
    periodCell: period?.cell ?? null,
  };
}

/** "Tuần 2" under "Tháng 10/2026". */
function ofMonthAbove(
  period: SaidPeriod | null,
  levels: readonly HeaderLevel[]
): SaidPeriod | null {
  const over = levels.find(({ meaning }) => meaning.period?.kind === "month")?.meaning.period;
  return period?.kind === "week" && over != null ? weekOfMonth(period, over) : period;
}

/** What the topmost heading that says it says. */
function firstSaid<T>(
  levels: readonly HeaderLevel[],
  say: (meaning: Meaning) => T | null
): T | null {
  for (const { meaning } of levels) {
    const said = say(meaning);
    if (said !== null) return said;
  }
  return null;
}

/** What the lowest heading that says it says. */
function lastSaid<T>(
  levels: readonly HeaderLevel[],
  say: (meaning: Meaning) => T | null
): T | null {
  const level = levels.findLast(({ meaning }) => say(meaning) !== null);
  return level === undefined ? null : say(level.meaning);
}

/** From the shortest on: of periods one over the other the shorter is meant. */
const lengths: readonly SaidPeriod["kind"][] = ["day", "week", "month", "quarter", "half", "year"];

/** The level that names the period: "Tháng 7" under "Quý III" is July, a date beneath a week says which week it is. */
function periodOver(levels: readonly HeaderLevel[]): HeaderLevel | null {
  const named = levels.filter(({ meaning }) => meaning.period !== null);
  const [first] = named;
  const kinds = named.map(({ meaning }) => lengths.indexOf(meaning.period?.kind ?? "unknown"));
  if (first === undefined || kinds.includes(-1)) return first ?? null;
  return named[kinds.indexOf(Math.min(...kinds))] ?? first;
}

const acrossHeads: ReadonlySet<ColumnHead> = new Set(["unit", "period"]);

/**
 * What a column's head says its cells name; nothing where they are scores. "Đơn vị" over names of groups, or over "Tổng
 * điểm" and "Xếp hạng", heads the names to its right.
 */
function headOver(head: ColumnHead | null, counts: Counts): ColumnHead | null {
  if ((head === "period" || head === "ordinal") && counts.hasScore && counts.texts === 0)
    return null;
  if (head === null || !acrossHeads.has(head)) return head;
  const { texts, named, measures } = counts;
  if (texts > 1 && named + measures === texts) return "group";
  // Units over their groups in one column, as a pivot table lists them, are of both kinds.
  return named >= fewestNames && named * 2 > texts ? null : head;
}

/** "Chỉ tiêu" over numbers alone is what is to be reached; over names it heads them. */
function isTarget(
  head: ColumnHead | null,
  levels: readonly HeaderLevel[],
  { texts, figures }: Counts
): boolean {
  const lowest = foldPlain(levels.at(-1)?.meaning.text ?? "");
  return head === "group" && texts === 0 && figures > 0 && /^(?:cac )?chi tieu$/u.test(lowest);
}

interface Counts {
  texts: number;
  figures: number;
  filled: number;
  named: number;
  /** "Tổng điểm", "Xếp hạng". */
  measures: number;
  hasPlain: boolean;
  /** 17.5 under "Tháng", behind those of the weeks; 8.85 under "TT". */
  hasScore: boolean;
  hidden: boolean;
}

function countsIn(block: Block, column: number, sample: readonly number[]): Counts {
  const counts = {
    ...{ texts: 0, figures: 0, filled: 0, named: 0, measures: 0 },
    ...{ hasPlain: false, hasScore: false, hidden: true },
  };
  for (const row of sample) {
    const cell = block.page.at(row, column);
    if (cell === undefined) continue;
    counts.filled += 1;
    const figure = figureIn(block, cell);
    const isName = figure.kind === "text" || isMonth(block, cell, figure);
    if (figure.kind === "figure" && !figure.isPercent && !isName) counts.hasPlain = true;
    if (isScore(cell)) counts.hasScore = true;
    if (isName) {
      counts.texts += 1;
      const { groups, indicator, total, measure } = meaningIn(block, cell);
      if (groups.length > 0 || indicator !== null) counts.named += 1;
      else if (total || measure !== null) counts.measures += 1;
    } else counts.figures += 1;
    if (!cell.hidden) counts.hidden = false;
  }
  return counts;
}

/** "9/2026" is no nine of 2026. */
function isMonth(block: Block, cell: PageCell, figure: CellFigure): boolean {
  if (figure.kind !== "figure" || !/^\d{4}$/u.test(figure.of ?? "")) return false;
  return meaningIn(block, cell).period !== null;
}

const asideHeads: ReadonlySet<ColumnHead> = new Set(["ordinal", "code"]);

function kindOf(
  block: Block,
  column: Column,
  counts: Counts,
  sample: readonly number[],
  before: readonly Column[]
): ColumnKind {
  const { head, measure, levels } = column;
  const own = saysFigures(column);
  // What stands below outranks the head: "Đơn vị" merged over three names is the title of figure columns.
  if (head !== null && !(own && isOverNames(levels, counts)))
    return asideHeads.has(head) || isNumbering(block, column, sample) ? "aside" : "key";
  if (measure === "grade" || measure === "note" || measure === "change") return "note";
  if (counts.texts > counts.figures) return own ? "figure" : "key";
  const isFirst = !before.some(({ kind }) => kind === "key");
  // Numbering before the names, whatever it is called.
  return !own && isFirst && runsOn(block, sample, column.column) ? "aside" : "figure";
}

/** Its headings say what its figures are about; "Năm 2026" over the names of groups is their title. */
function saysFigures(column: Column): boolean {
  return governs(column) && column.namesGroups < fewestNames;
}

/** "Nhóm" merged over the names and the numbers before them. */
function isNumbering(block: Block, { levels, column }: Column, sample: readonly number[]): boolean {
  if (levels.at(-1)?.cell.right === column) return false;
  const numbered = sample.filter((row) => block.page.at(row, column)?.content.kind === "number");
  return runsOn(block, numbered, column);
}

/** The lowest heading names what the figures are about; a head above it, merged over several, is only their title. */
function isOverNames(levels: readonly HeaderLevel[], { texts, figures }: Counts): boolean {
  const lowest = levels.findLast(({ meaning }) => meaning.isKnown && meaning.field === null);
  const isWide = levels.some(
    ({ cell, meaning }) => meaning.head !== null && cell.right > cell.column
  );
  return lowest?.meaning.head === null && (isWide || figures > texts);
}

/** 1, 2, 3 … */
function runsOn(block: Block, rows: readonly number[], column: number): boolean {
  let last: number | null = null;
  let count = 0;
  for (const row of rows) {
    const cell = block.page.at(row, column);
    if (cell === undefined) continue;
    const value = Number(foldPlain(labelText(cell)));
    if (!Number.isInteger(value) || (last !== null && value !== last + 1)) return false;
    last = value;
    count += 1;
  }
  return count > 1;
}
