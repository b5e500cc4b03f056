import type { PageCell } from "../../cells/page";
import type { GroupId } from "../../decision766/identity";
import type { Meaning, Measure, SaidPeriod } from "../label/meaning";
import { meaningOf } from "../label/meaningOf";
import { clusterWords } from "../label/words";
import { periodOf, periodUnder } from "../label/periods";
import { weekOfDay, weekOfMonth } from "../label/weeks";
import type { GroupMatch } from "../text/groupName";
import { matchIndicator, type IndicatorMatch } from "../text/indicatorName";
import { foldPlain } from "../text/fold";
import { plainName } from "../text/unitKey";
import { withoutNumbering } from "../text/unitName";
import { labelText, meaningIn, type Block } from "./block";
import type { Assumptions, Column } from "./column";
import { yearOver } from "./columnLevels";
import { fewestNames, isShortTotal } from "./shortWords";
import { holdsStrayWords } from "./strayWords";

/** One key cell of a row. */
export interface RowName {
  readonly cell: PageCell;
  readonly text: string;
  readonly column: Column;
}

/** What governs a row from its key columns. */
export interface RowMeaning {
  readonly names: readonly RowName[];
  unit: string | null;
  unitCell: PageCell | null;
  /** Where the unit lies, from a column of its own. */
  region: string | null;
  period: SaidPeriod | null;
  periodCell: PageCell | null;
  total: boolean;
  sum: boolean;
  benchmark: boolean;
  adjustment: boolean;
  measure: Measure | null;
  groups: readonly GroupMatch[];
  field: GroupId | null;
  indicator: IndicatorMatch | null;
  /** An indicator's code in a column of codes or numbering; the name beside it is asked first. */
  code: IndicatorMatch | null;
  codeCell: PageCell | null;
  maximum: number | null;
  /** A name that no rule knows. */
  unknown: string | null;
  /** It stands under a head of parts ("Chỉ số thành phần"). */
  isPart: boolean;
  /** The cell that names what the row is about. */
  subjectCell: PageCell | null;
  /** A text under a head of periods that names none. */
  strangePeriod: RowName | null;
}

/** Names that go on below their first mention, by column. */
export type Carried = Map<number, PageCell>;

/**
 * What governs one row: its own key cells (a merge's origin where merged, the last name above where a name is left
 * out), wherever in the row they stand.
 */
export function rowMeaning(
  block: Block,
  row: number,
  keys: readonly Column[],
  codes: readonly Column[],
  carried: Carried,
  assume: Assumptions
): RowMeaning {
  const names: RowName[] = [];
  const draft = emptyRow(names);
  for (const column of keys) {
    if (holdsStrayWords(block, column, keys)) continue;
    const own = block.page.at(row, column.column);
    const cell = own ?? leftOut(block, row, column, keys, carried);
    if (cell === undefined) continue;
    const meaning = keyMeaning(block, cell, column, assume);
    if (meaning === null || namesCluster(block, row, meaning, column, keys)) continue;
    if (own !== undefined) carry(carried, column, cell, meaning);
    const name = { cell, text: meaning.text, column };
    names.push(name);
    addTo(draft, meaning, name);
  }
  for (const column of codes) {
    const cell = block.page.at(row, column.column);
    if (cell === undefined) continue;
    const code = codeIn(labelText(cell));
    if (code !== null) {
      draft.code = code;
      draft.codeCell = cell;
      draft.subjectCell ??= cell;
    } else if (cell.text !== "") nameWhole(draft, names, block, cell, column);
  }
  return draft;
}

/** A name goes on below its row; the heading of a part of the rows ("KHỐI XÃ, PHƯỜNG") names none of them. */
function carry(carried: Carried, { column }: Column, cell: PageCell, { text }: Meaning): void {
  if (clusterWords.test(plainName(text))) carried.delete(column);
  else carried.set(column, cell);
}

/** "Cụm 1" in a column of its own beside the units: where a unit belongs, no sum of several. */
function namesCluster(
  { page }: Block,
  row: number,
  { sum, total }: Meaning,
  column: Column,
  keys: readonly Column[]
): boolean {
  return (
    sum &&
    !total &&
    column.namesGroups === 0 &&
    keys.some(
      (key) => key !== column && key.head === "unit" && page.at(row, key.column)?.row === row
    )
  );
}

function emptyRow(names: readonly RowName[]): RowMeaning {
  return {
    names,
    unit: null,
    unitCell: null,
    region: null,
    period: null,
    periodCell: null,
    total: false,
    sum: false,
    benchmark: false,
    adjustment: false,
    measure: null,
    groups: [],
    field: null,
    indicator: null,
    code: null,
    codeCell: null,
    maximum: null,
    unknown: null,
    isPart: false,
    subjectCell: null,
    strangePeriod: null,
  };
}

/**
 * "Tổng hợp", "Điểm chuẩn", "Bình quân" typed in the column of numbering, often merged over the names; a group's name or
 * abbreviation in the column of codes.
 */
function nameWhole(
  draft: RowMeaning,
  names: RowName[],
  block: Block,
  cell: PageCell,
  column: Column
): void {
  const meaning = meaningIn(block, cell);
  const isOfAll =
    meaning.total || meaning.sum || meaning.benchmark || meaning.measure === "maxPoints";
  if (!isOfAll && (meaning.groups.length === 0 || draft.groups.length > 0)) return;
  const name = { cell, text: meaning.text, column };
  names.push(name);
  addTo(draft, meaning, name);
}

/** An indicator's code alone in a cell: "4.5a", "DOSSIER_SYNC". */
function codeIn(text: string): IndicatorMatch | null {
  return /^(?:\d\.\d[ab]?|[A-Z]+(?:_[A-Z]+)+)$/.test(text)
    ? (matchIndicator(text)[0] ?? null)
    : null;
}

/**
 * A name left out below its first mention: the one above goes on, as long as a column further right names this row,
 * and the column does not say its name again on every row.
 */
function leftOut(
  block: Block,
  row: number,
  column: Column,
  keys: readonly Column[],
  carried: Carried
): PageCell | undefined {
  const above = carried.get(column.column);
  if (above === undefined || repeatsNames(block, column)) return undefined;
  return keys.some(
    (key) => key.column > column.column && block.page.at(row, key.column) !== undefined
  )
    ? above
    : undefined;
}

const repeating = new WeakMap<Column, boolean>();
const compared = 200;

/** A column that says its name again on every row does not leave names out: its blank cell is a blank. */
function repeatsNames(block: Block, column: Column): boolean {
  const known = repeating.get(column);
  if (known !== undefined) return known;
  let last: string | null = null;
  let repeats = false;
  for (const row of block.body.slice(0, compared)) {
    const cell = block.page.at(row, column.column);
    const text = cell?.row === row ? labelText(cell) : null;
    if (text !== null && text === last) repeats = true;
    last = text;
  }
  repeating.set(column, repeats);
  return repeats;
}

type KeyMeaning = Meaning & {
  readonly unknown?: true;
  readonly strange?: true;
  readonly region?: string;
};

/** A cell's own meaning outranks its head; the head decides what the cell cannot say. */
function keyMeaning(
  block: Block,
  cell: PageCell,
  column: Column,
  assume: Assumptions
): KeyMeaning | null {
  const text = labelText(cell);
  if (text === "") return null;
  if (column.head === "period") return periodMeaning(block, cell, column, text);
  if (column.head === "unit") {
    // In a column of units a sum or a bound is no unit; every other text is a name, also one that could mean a group elsewhere.
    return isPlainlyUnit(text) ? unitMeaning(text) : inUnitColumn(meaningIn(block, cell), text);
  }
  const meaning = meaningIn(block, cell);
  if (column.head === "region") {
    const isOfSeveral = meaning.sum || meaning.total || meaning.benchmark;
    return isOfSeveral ? meaning : { ...plainMeaning, text, isKnown: true, region: text };
  }
  const mayNameUnits = column.head === null && column.namesGroups === 0;
  if (assume.unitsDown === true && !meaning.isKnown && mayNameUnits)
    return /\p{L}/u.test(text) ? unitMeaning(text) : null;
  if (!meaning.isKnown && column.namesGroups >= fewestNames && isShortTotal(text))
    return { ...plainMeaning, text, isKnown: true, total: true };
  if (!meaning.isKnown || (meaning.head !== null && meaning.groups.length === 0))
    return /\p{L}{2}/u.test(text) ? { ...meaning, unknown: true } : null;
  return meaning;
}

const plainUnit =
  /^(?:ubnd|ủy ban|uỷ ban|xã|phường|đặc khu|thị trấn|tỉnh|thành phố|sở|p\.|x\.)\s/iu;

/** Most units say what they are: nothing else is asked of their names. */
function isPlainlyUnit(text: string): boolean {
  return plainUnit.test(text) && !/(?:nhất|bình quân|trung bình)/iu.test(text);
}

const plainMeaning = meaningOf("", null);

function unitMeaning(text: string): KeyMeaning | null {
  const unit = withoutNumbering(text);
  return /\p{L}/u.test(unit) ? { ...plainMeaning, text, isKnown: true, unit } : null;
}

function inUnitColumn(meaning: Meaning, text: string): KeyMeaning | null {
  if (meaning.sum || meaning.benchmark || meaning.total)
    return { ...plainMeaning, text, isKnown: true, benchmark: true };
  const isOfRow = meaning.measure === null || rowMeasures.has(meaning.measure);
  // "Đơn vị/Tháng" over units and their months.
  if (isOfRow && meaning.period !== null && meaning.unit === null && !meaning.period.isRelative)
    return { ...plainMeaning, text, isKnown: true, period: meaning.period };
  if (meaning.measure !== null && meaning.unit === null) {
    const benchmark = meaning.measure !== "maxPoints" && !isOfRow;
    return { ...plainMeaning, text, isKnown: true, measure: meaning.measure, benchmark };
  }
  return unitMeaning(text);
}

/** Two rows a unit: its points, its ranks. */
const rowMeasures: ReadonlySet<Measure> = new Set(["points", "rank", "percent"]);

function periodMeaning(block: Block, cell: PageCell, { levels }: Column, text: string): KeyMeaning {
  const known = { ...plainMeaning, text, isKnown: true };
  const head = levels.findLast(({ meaning }) => meaning.head !== null)?.meaning.text ?? "";
  // "Năm 2025" right under the headings is the first of several years down.
  const year = yearOver(levels) ?? block.year;
  const under = periodUnder(cell.content, head, year, block.page.date1904);
  if (under !== null) return { ...known, period: under };
  const { period, sum, benchmark, total, measure } = meaningIn({ page: block.page, year }, cell);
  if (measure !== null && period === null)
    return { ...known, measure, benchmark: measure !== "maxPoints" && !rowMeasures.has(measure) };
  if (sum || benchmark || total) return { ...known, benchmark: true };
  return period === null
    ? {
        ...known,
        period: { label: text, kind: "unknown", date: null, isRelative: false },
        strange: true,
      }
    : { ...known, period };
}

function addTo(draft: RowMeaning, meaning: KeyMeaning, name: RowName): void {
  if (meaning.unit !== null && draft.unit === null) {
    draft.unit = meaning.unit;
    draft.unitCell = name.cell;
  }
  draft.region ??= meaning.region ?? null;
  if (meaning.period !== null) addPeriod(draft, meaning.period, name);
  if (meaning.strange === true) draft.strangePeriod = name;
  // "Tổng số" in a column of names is the total; above figures it is a denominator.
  const isTotal =
    meaning.total || (meaning.measure === "denominator" && foldPlain(meaning.text) === "tong so");
  draft.total ||= isTotal;
  draft.sum ||= meaning.sum;
  draft.benchmark ||= meaning.benchmark;
  draft.adjustment ||= meaning.adjustment;
  if (!isTotal) draft.measure ??= meaning.measure;
  addSubject(draft, meaning, name);
}

function addSubject(draft: RowMeaning, meaning: KeyMeaning, name: RowName): void {
  const isSubject =
    meaning.groups.length > 0 || meaning.field !== null || meaning.indicator !== null;
  if (isSubject || meaning.unknown === true || meaning.total || meaning.adjustment) {
    if (draft.subjectCell === null || name.column.head === "indicator" || isSubject)
      draft.subjectCell = name.cell;
  }
  if (name.column.head === "indicator" && (isSubject || meaning.unknown === true)) {
    draft.isPart = true;
    draft.field ??= meaning.groups[0]?.id ?? meaning.field;
  } else {
    if (meaning.groups.length > 0 && draft.groups.length === 0) draft.groups = meaning.groups;
    draft.field ??= meaning.field;
  }
  draft.indicator ??= meaning.indicator;
  draft.maximum ??= meaning.maximum;
  if (meaning.unknown === true) draft.unknown ??= meaning.text;
}

/** A week with the day or the month in the column beside it; null for any other two. */
function weekWith(one: SaidPeriod, other: SaidPeriod): SaidPeriod | null {
  if (one.kind === "week" && other.kind === "day") return weekOfDay(one, other);
  if (one.kind === "month" && other.kind === "week") return weekOfMonth(other, one);
  return one.kind === "week" && other.kind === "month" ? weekOfMonth(one, other) : null;
}

/** Month and year in two columns are one period. */
function addPeriod(draft: RowMeaning, period: SaidPeriod, { cell }: RowName): void {
  if (draft.period === null) {
    draft.period = period;
    draft.periodCell = cell;
    return;
  }
  const inWeek = weekWith(draft.period, period);
  if (inWeek !== null) {
    draft.period = inWeek;
    draft.periodCell = cell;
    return;
  }
  const [year, part] =
    draft.period.kind === "year" ? [draft.period, period] : [period, draft.period];
  if (year.kind !== "year" || part.kind === "year" || part.kind === "day" || year.date === null)
    return;
  const label = part.label.replace(/[/\s]20\d\d$/, "");
  const joined = periodOf(`${label}/${year.date.slice(0, 4)}`, null)?.period;
  if (joined === undefined) return;
  if (part === period) draft.periodCell = cell;
  draft.period = joined;
}
