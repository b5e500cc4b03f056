import { newestMaximum } from "../../decision766/formulas";
import type { PageCell } from "../../cells/page";
import { groupById } from "../../decision766/groups";
import { indicatorByCode } from "../../decision766/indicators";
import type { GroupId } from "../../decision766/identity";
import { hundredthsOf } from "../facts/figure";
import type { Head, Meaning, Measure, SaidPeriod } from "../label/meaning";
import { foldPlain } from "../text/fold";
import type { GroupMatch } from "../text/groupName";
import type { IndicatorMatch } from "../text/indicatorName";
import { nameBesideGroups } from "./besideGroups";
import { nameGroupsByMaximum } from "./groupsByMaximum";
import { cellsIn, figureIn, labelText, meaningIn, type Block } from "./block";
import { numberedPeriod } from "./findBlocks";
import { meaningOf } from "../label/meaningOf";
import { nameShortWords } from "./shortWords";

/** What may be assumed where labels are silent. */
export interface Assumptions {
  /** Unknown headings are units. */
  readonly unitsAcross?: true;
  /** Unknown names down are units. */
  readonly unitsDown?: true;
  /** Unknown names, down or across, are the groups whose maxima stand with them. */
  readonly groupsByMaximum?: true;
  /** Columns without a known heading are maxima or points, by their figures. */
  readonly columnsByFigures?: true;
}

/** One header cell over a column. */
export interface HeaderLevel {
  readonly cell: PageCell;
  readonly meaning: Meaning;
}

/** `key`: its cells are labels; `aside`: numbering and codes; `note`: words; `figure`: its cells are figures. */
export type ColumnKind = "key" | "aside" | "note" | "figure";

/** A column of a block with what governs it from above. */
export interface Column {
  readonly column: number;
  /** Header cells over it, from the top down. */
  readonly levels: readonly HeaderLevel[];
  kind: ColumnKind;
  head: Head | null;
  measure: Measure | null;
  /** A place stands behind each of its scores. */
  readonly isPlaced: boolean;
  readonly groups: readonly GroupMatch[];
  /** The level that names the group or the indicator. */
  readonly named: HeaderLevel | null;
  /** Its maximum alone says which group it is. */
  readonly isByMaximum: boolean;
  field: GroupId | null;
  readonly indicator: IndicatorMatch | null;
  readonly maximum: number | null;
  unit: string | null;
  unitCell: PageCell | null;
  period: SaidPeriod | null;
  periodCell: PageCell | null;
  total: boolean;
  readonly sum: boolean;
  readonly benchmark: boolean;
  readonly adjustment: boolean;
  /** Headings that no rule knows. */
  unknown: readonly HeaderLevel[];
  readonly filled: number;
  readonly namesGroups: number;
  readonly hidden: boolean;
  /** It holds numbers that are no percents. */
  readonly hasPlain: boolean;
  /** What it measures was told by its figures alone. */
  assumed: boolean;
}

const sampled = 60;
/** Columns behind the last heading that may still be the table's. */
const beyondHeader = 40;

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

/** A block is read under several assumptions; its columns are looked for once. */
const widths = new WeakMap<Block, ReadonlySet<number>>();

/** The columns in use, from left to right. */
function usedSet(block: Block): ReadonlySet<number> {
  const known = widths.get(block);
  if (known !== undefined) return known;
  const width = new Set(usedColumns(block));
  widths.set(block, width);
  return width;
}

/** Columns that hold anything in header or body. */
function usedColumns(block: Block): readonly number[] {
  const used = new Set<number>();
  for (const row of block.header) {
    for (const cell of cellsIn(block, row)) {
      const last = Math.min(cell.right, block.right, block.page.lastColumn);
      for (let column = cell.column; column <= last; column += 1) used.add(column);
    }
  }
  const farthest = used.size === 0 ? Infinity : Math.max(...used) + beyondHeader;
  for (const row of block.body) {
    for (const { column } of cellsIn(block, row)) if (column <= farthest) used.add(column);
  }
  return [...used].sort((a, b) => a - b);
}

function columnAt(
  block: Block,
  column: number,
  sample: readonly number[],
  before: readonly Column[]
): Column {
  const levels = levelsOver(block, column);
  const counts = countsIn(block, column, sample);
  const meaningWith = (has: (meaning: Meaning) => boolean) =>
    levels.find(({ meaning }) => has(meaning)) ?? null;
  const named = meaningWith((each) => each.groups.length > 0 || each.indicator !== null);
  const indicator = levels.findLast(({ meaning }) => meaning.indicator !== null);
  const unit = meaningWith((each) => each.unit !== null);
  const period = periodOver(levels);
  const head = levels.findLast(({ meaning }) => meaning.head !== null)?.meaning.head ?? null;
  const measure =
    levels.findLast(({ meaning }) => meaning.measure !== null)?.meaning.measure ?? null;
  const field = meaningWith((each) => each.field !== null)?.meaning.field ?? null;
  const total = meaningWith((each) => each.total) !== null;
  const draft: Column = {
    column,
    levels,
    kind: "figure",
    head,
    measure,
    isPlaced: meaningWith((each) => each.isPlaced) !== null,
    groups: named?.meaning.groups ?? [],
    named: indicator ?? named,
    isByMaximum: false,
    field,
    indicator: indicator?.meaning.indicator ?? null,
    maximum: meaningWith((each) => each.maximum !== null)?.meaning.maximum ?? null,
    unit: unit?.meaning.unit ?? null,
    unitCell: unit?.cell ?? null,
    period: period?.meaning.period ?? null,
    periodCell: period?.cell ?? null,
    total,
    // "Tổng Cuối" across is each unit's own total.
    sum: !total && meaningWith((each) => each.sum) !== null,
    benchmark: meaningWith((each) => each.benchmark) !== null,
    adjustment: meaningWith((each) => each.adjustment) !== null,
    unknown: levels.filter(({ meaning }) => !meaning.isKnown),
    filled: counts.filled,
    namesGroups: counts.named,
    hidden: counts.filled > 0 && counts.hidden,
    hasPlain: counts.plain > 0,
    assumed: false,
  };
  draft.kind = kindOf(block, draft, counts, sample, before);
  return draft;
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

interface Counts {
  texts: number;
  figures: number;
  filled: number;
  named: number;
  plain: number;
  hidden: boolean;
}

function countsIn(block: Block, column: number, sample: readonly number[]): Counts {
  const counts: Counts = { texts: 0, figures: 0, filled: 0, named: 0, plain: 0, hidden: true };
  for (const row of sample) {
    const cell = block.page.at(row, column);
    if (cell === undefined) continue;
    counts.filled += 1;
    const figure = figureIn(block, cell);
    if (figure.kind === "figure" && !figure.isPercent) counts.plain += 1;
    if (figure.kind === "text") {
      counts.texts += 1;
      const { groups, indicator } = meaningIn(block, cell);
      if (groups.length > 0 || indicator !== null) counts.named += 1;
    } else counts.figures += 1;
    if (!cell.hidden) counts.hidden = false;
  }
  return counts;
}

function kindOf(
  block: Block,
  column: Column,
  { texts, figures }: Counts,
  sample: readonly number[],
  before: readonly Column[]
): ColumnKind {
  const { head, measure, levels } = column;
  const own = governs(column);
  // What stands below outranks the head: "Đơn vị" merged over three names is the title of figure columns.
  if (head !== null && !(own && figures > texts && isOverNames(levels)))
    return head === "ordinal" || head === "code" ? "aside" : "key";
  if (measure === "grade" || measure === "note" || measure === "change") return "note";
  if (texts > figures) return own ? "figure" : "key";
  const isFirst = !before.some(({ kind }) => kind === "key");
  // Numbering before the names, whatever it is called.
  return !own && isFirst && runsOn(block, sample, column.column) ? "aside" : "figure";
}

/** The lowest heading names what the figures are about; the head above it is only their title. */
function isOverNames(levels: readonly HeaderLevel[]): boolean {
  const head = levels.findLastIndex(({ meaning }) => meaning.head !== null);
  const own = levels.findLastIndex(
    ({ meaning }) => meaning.head === null && meaning.isKnown && meaning.field === null
  );
  return own > head;
}

/** Whether a column's own headings say what its figures are about. */
function governs(column: Column): boolean {
  return (
    column.unit !== null ||
    column.period !== null ||
    column.groups.length > 0 ||
    column.indicator !== null ||
    column.total ||
    column.measure !== null ||
    column.benchmark
  );
}

function levelsOver(block: Block, column: number): readonly HeaderLevel[] {
  const levels: HeaderLevel[] = [];
  for (const row of block.header) {
    const at = block.page.at(row, column);
    const own = at !== undefined && at.column >= block.left && at.column <= block.right ? at : null;
    const cell = own ?? centredOver(block, row, column);
    if (cell === null || levels.some((level) => level.cell === cell)) continue;
    levels.push({ cell, meaning: headingOf(block, cell) });
  }
  return levels;
}

function headingOf(block: Block, cell: PageCell): Meaning {
  const period = numberedPeriod(block, cell);
  return period === null ? meaningIn(block, cell) : meaningOf(period, block.year);
}

/** An unmerged heading stands for the empty cells to its right, while lower header rows name each of them. */
function centredOver(block: Block, row: number, column: number): PageCell | null {
  const { page, header, left } = block;
  const used = usedSet(block);
  const lower = header.slice(header.indexOf(row) + 1);
  for (let at = column; at >= left; at -= 1) {
    const cell = page.at(row, at);
    if (cell !== undefined) {
      // A merged heading says itself how far it reaches.
      if (cell.right > cell.column || repeats(block, row, at)) return null;
      const isOver = lower.some((below) => {
        const under = page.at(below, at);
        return under !== undefined && under !== cell;
      });
      return (isOver || spreads(block, row)) && meaningIn(block, cell).head === null ? cell : null;
    }
    // A column without anything parts no headings.
    if (!used.has(at)) continue;
    if (!lower.some((below) => page.at(below, at) !== undefined)) return null;
  }
  return null;
}

const spreading = new WeakMap<Block, Map<number, boolean>>();

/** Whether headings of a row stand unmerged over several columns: then one does whose own lower heading is blank. */
function spreads(block: Block, row: number): boolean {
  let known = spreading.get(block);
  if (known === undefined) {
    known = new Map();
    spreading.set(block, known);
  }
  let found = known.get(row);
  if (found === undefined) {
    const { page, header } = block;
    const lower = header.slice(header.indexOf(row) + 1);
    const isNamed = (column: number) => lower.some((below) => page.at(below, column) !== undefined);
    found = cellsIn(block, row).some(
      ({ column, right }) =>
        right === column &&
        page.at(row, column + 1) === undefined &&
        isNamed(column) &&
        isNamed(column + 1)
    );
    known.set(row, found);
  }
  return found;
}

/** A row that says its headings again over each column leaves none out. */
function repeats({ page, left }: Block, row: number, column: number): boolean {
  const [own, before] = [page.at(row, column), page.at(row, column - 1)];
  return column > left && before !== undefined && own?.text === before.text;
}

/**
 * Indicators whose columns say nothing under the name hold ratios where a figure is more than the indicator's
 * maximum, is written as a percent, or none is more than 1; else points.
 */
function measureIndicators(
  block: Block,
  columns: readonly Column[],
  sample: readonly number[]
): void {
  const unsaid = columns.filter(
    ({ indicator, measure, kind }) => indicator !== null && measure === null && kind === "figure"
  );
  if (unsaid.length === 0) return;
  let [exceeds, isPercent, isWhole] = [false, false, false];
  for (const { column, indicator } of unsaid) {
    const most = indicator === null ? 0 : newestMaximum(indicatorByCode(indicator.code));
    for (const row of sample) {
      const cell = block.page.at(row, column);
      const figure = cell === undefined ? null : figureIn(block, cell);
      if (figure?.kind !== "figure") continue;
      isPercent ||= figure.isPercent;
      isWhole ||= figure.value > 1;
      exceeds ||= most > 0 && hundredthsOf(figure) > most;
    }
  }
  const measure = exceeds || isPercent || !isWhole ? "percent" : "points";
  for (const column of unsaid) column.measure = measure;
}

/** "Điểm quy đổi", "Hệ số", "Trọng số (%)": a measure that nobody listed, no unit's name. */
const saysMeasure =
  /^(?:diem|ty le|ti le|tong|he so|trong so|so|muc|chi tieu|ke hoach|%)(?!\p{L})/u;

/**
 * A row of headings has one dimension: beside groups or periods an unknown heading is an unknown group or period,
 * never a unit. One unknown heading is a heading nobody listed; two or more in a row of their own are units.
 */
function nameUnitsAcross(
  block: Block,
  columns: readonly Column[],
  sample: readonly number[]
): void {
  const figures = columns.filter(({ kind, filled }) => kind === "figure" && filled > 0);
  const closed = new Set(
    figures.flatMap(({ levels }) =>
      levels.flatMap(({ cell, meaning }) =>
        meaning.groups.length > 0 ||
        meaning.indicator !== null ||
        meaning.period !== null ||
        meaning.unit !== null ||
        // "Điểm đạt | Điểm quy đổi": a row of measures. A maximum alone stands beside units, too.
        meaning.measure === "points"
          ? [cell.row]
          : []
      )
    )
  );
  const open = (column: Column) =>
    column.unknown.filter(
      ({ cell, meaning }) => !closed.has(cell.row) && !saysMeasure.test(foldPlain(meaning.text))
    );
  const levels = figures.flatMap(open);
  if (new Set(levels.map(({ meaning }) => meaning.text)).size < 2) return;
  const rowOfUnits = fullestRow(levels);
  for (const column of figures) {
    const level = open(column).find(({ cell }) => cell.row === rowOfUnits);
    if (level === undefined || column.unit !== null || column.benchmark) continue;
    if (column.measure === null && figuresSay(block, column, columns, sample) === "maxPoints") {
      column.measure = "maxPoints";
    } else {
      column.unit = level.meaning.text;
      column.unitCell = level.cell;
      column.unknown = column.unknown.filter((each) => each !== level);
    }
  }
}

/** The header row with most of some headings; the upper of two alike. */
function fullestRow(levels: readonly HeaderLevel[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { cell } of levels) counts.set(cell.row, (counts.get(cell.row) ?? 0) + 1);
  return [...counts].sort(([row, count], [below, other]) => other - count || row - below)[0]?.[0];
}

function measureByFigures(
  block: Block,
  columns: readonly Column[],
  sample: readonly number[]
): void {
  const holdsPoints = columns.some(isHeadedPoints);
  for (const column of columns) {
    if (column.kind !== "figure" || column.filled === 0 || governs(column)) continue;
    // Beside points with a heading, figures that nobody heads may be anything.
    if (holdsPoints && column.levels.length === 0) continue;
    column.measure = figuresSay(block, column, columns, sample);
    if (column.measure === null) continue;
    column.assumed = true;
    column.unknown = [];
  }
}

/** Figures that a heading calls points, or the period, unit or group they are the points of. */
function isHeadedPoints(column: Column): boolean {
  const { kind, measure, filled, benchmark } = column;
  return (
    kind === "figure" &&
    filled > 0 &&
    !benchmark &&
    (measure === "points" || (measure === null && governs(column)))
  );
}

/** The groups' own maxima row by row are a maximum column; figures that all stay within them are points. */
function figuresSay(
  block: Block,
  { column }: Column,
  columns: readonly Column[],
  rows: readonly number[]
): "maxPoints" | "points" | null {
  let [equal, within, count] = [0, 0, 0];
  for (const row of rows) {
    const cell = block.page.at(row, column);
    const figure = cell === undefined ? null : figureIn(block, cell);
    if (figure?.kind !== "figure") continue;
    const most = maximumNamedIn(block, row, columns);
    if (most === null) continue;
    const value = hundredthsOf(figure);
    count += 1;
    if (value === most) equal += 1;
    if (value >= 0 && value <= most) within += 1;
  }
  if (count < 2) return null;
  if (equal === count && !isLone(columns, column)) return "maxPoints";
  return within === count ? "points" : null;
}

/** A lone column that equals the maxima is a full score, not a maximum. */
function isLone(columns: readonly Column[], column: number): boolean {
  return !columns.some(
    (each) => each.kind === "figure" && each.filled > 0 && each.column !== column
  );
}

function maximumNamedIn(block: Block, row: number, columns: readonly Column[]): number | null {
  for (const { kind, column } of columns) {
    if (kind !== "key") continue;
    const cell = block.page.at(row, column);
    if (cell === undefined || cell.text === "") continue;
    const { groups, total } = meaningIn(block, cell);
    if (groups[0] !== undefined) return groupById(groups[0].id).maxPoints;
    if (total) return 10_000;
  }
  return null;
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
