import type { SaidPeriod } from "../label/meaning";
import { periodOf } from "../label/periods";
import { weekOfDay, weekOfMonth } from "../label/weeks";
import { foldPlain } from "../text/fold";
import type { KeyMeaning } from "./keyMeaning";
import type { RowMeaning, RowName } from "./rowMeaning";

/** What one key cell says, beside what those left of it said of the row. */
export function addTo(draft: RowMeaning, meaning: KeyMeaning, name: RowName): void {
  if (meaning.unit !== null && draft.unit === null) {
    draft.unit = meaning.unit;
    draft.unitCell = name.cell;
  }
  if (meaning.region !== undefined) addRegion(draft, meaning.region);
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

/** "Vùng | Tỉnh | Xã", "Xã | Tỉnh | Vùng": the region nearest the unit tells it from its namesakes. */
function addRegion(draft: RowMeaning, region: string): void {
  if (draft.unit === null) draft.region = region;
  else draft.region ??= region;
}

function addSubject(draft: RowMeaning, meaning: KeyMeaning, { cell, column }: RowName): void {
  const isSubject =
    meaning.groups.length > 0 || meaning.field !== null || meaning.indicator !== null;
  const isUnknown = meaning.unknown === true;
  const isOfParts = column.head === "indicator";
  if (isSubject || (isOfParts && namesOther(meaning))) draft.subjectCell = cell;
  else if (namesOther(meaning)) draft.subjectCell ??= cell;
  if (isOfParts && (isSubject || isUnknown)) addPart(draft, meaning);
  else addGroups(draft, meaning);
  draft.indicator ??= meaning.indicator;
  draft.maximum ??= meaning.maximum;
  if (isUnknown) draft.unknown ??= meaning.text;
}

function namesOther({ unknown, total, adjustment }: KeyMeaning): boolean {
  return unknown === true || total || adjustment;
}

/** Under a head of parts a group's name stands for its field. */
function addPart(draft: RowMeaning, { groups, field }: KeyMeaning): void {
  draft.isPart = true;
  draft.field ??= groups[0]?.id ?? field;
}

function addGroups(draft: RowMeaning, { groups, field }: KeyMeaning): void {
  if (groups.length > 0 && draft.groups.length === 0) draft.groups = groups;
  draft.field ??= field;
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
  if (year.kind !== "year" || part.kind === "day" || year.date === null) return;
  const label = part.label.replace(/[/\s]20\d\d$/, "");
  const joined = periodOf(`${label}/${year.date.slice(0, 4)}`, null)?.period;
  if (joined === undefined) return;
  if (part === period) draft.periodCell = cell;
  draft.period = joined;
}
