import type { Block } from "../axes/block";
import type { Column } from "../axes/column";
import type { LostName } from "../axes/lostNames";
import type { RowMeaning } from "../axes/rowMeaning";
import type { Measure } from "../label/meaning";
import type { Frame } from "./frame";
import type { Section } from "./section";
import type { RowSubject } from "./subjectOf";

const comparing: ReadonlySet<Measure | null> = new Set(["target", "change", "shortfall"]);

/** Means, bests, sums of several units: to compare with, nobody's own. */
export function isComparison(frame: Frame, meaning: RowMeaning, column: Column): boolean {
  return (
    (meaning.benchmark && meaning.measure !== "maxPoints") ||
    column.benchmark ||
    column.sum ||
    // "Tổng cộng toàn tỉnh" under groups is the total; under units it is everybody's.
    (meaning.sum && (!meaning.total || frame.unitsDown)) ||
    comparing.has(column.measure) ||
    // "Tăng, giảm" below the rows of two months; "Chưa đạt" beside a group is a word of its row.
    (comparing.has(meaning.measure) && namesNothing(meaning))
  );
}

function namesNothing({ unit, groups, indicator, field, total }: RowMeaning): boolean {
  return unit === null && groups.length === 0 && indicator === null && field === null && !total;
}

/**
 * Where units or periods run down, a row that names none is unexplained: it must not fall back to the title's. Where
 * they run across, a column that names none is the title's, and nobody's where the title names none.
 */
export function isNameless(
  frame: Frame,
  meaning: RowMeaning,
  column: Column,
  section: Section
): boolean {
  if (meaning.measure === "maxPoints") return false;
  const named = (dimension: "unit" | "period") =>
    (meaning[dimension] ?? column[dimension] ?? section[dimension]) !== null;
  const [hasUnit, hasPeriod] = [named("unit"), named("period")];
  const isOwned = (hasUnit || !frame.unitsDown) && (hasPeriod || !frame.periodsDown);
  if (!isOwned || column.measure === "maxPoints") return !isOwned;
  const lost = frame.lost(column);
  if (lost.has("points") && meaning.measure === null) return true;
  return (!hasUnit && lacksUnit(frame, lost)) || (!hasPeriod && lacksPeriod(frame, lost));
}

/** Units run across, and neither this column nor the title names one. */
function lacksUnit({ unitsAcross, title }: Frame, lost: ReadonlySet<LostName>): boolean {
  return (unitsAcross || lost.has("unit")) && title.unit === null;
}

function lacksPeriod({ periodsAcross, title }: Frame, lost: ReadonlySet<LostName>): boolean {
  return title.period === null
    ? periodsAcross || lost.has("period")
    : // The year in the title is no month of its table.
      title.period.kind === "year" && lost.has("period");
}

/**
 * A column with a measure but no subject stands for the total where subjects run across ("Hạng"), for the only group
 * where there is one ("Tỷ lệ").
 */
export function standsAlone(frame: Frame, meaning: RowMeaning, column: Column): boolean {
  // "Tổng điểm" in a table of one group is the group's.
  if (frame.ofAll !== null && column.total) return true;
  // Under a name that nobody knows stand that one's figures; without the name that others have, nobody's.
  if (column.unknown.length > 0 || frame.lost(column).has("subject")) return false;
  if (frame.namesNone && isTotalOfPeriod(frame, meaning, column)) return true;
  if (frame.subjectsAcross) {
    // Beside the total's own column of this measure it is some other column's, which has lost its name.
    const isTaken =
      column.measure !== null && column.period === null && frame.totals.has(column.measure);
    return !isTaken && isHeadedAlone(frame, meaning, column);
  }
  return (
    (column.measure === "points" || column.measure === "rank") &&
    (meaning.unit !== null || meaning.period !== null) &&
    meaning.unknown === null
  );
}

/** A measure, a period, or in a table of one group a unit stands over it. */
function isHeadedAlone({ ofAll }: Frame, meaning: RowMeaning, column: Column): boolean {
  return (
    column.measure !== null ||
    meaning.measure !== null ||
    column.period !== null ||
    (ofAll !== null && column.unit !== null)
  );
}

/** "T1 | T2 | T3" over "Điểm" and "Hạng", or over bare figures under a title of points. */
function isTotalOfPeriod({ saysTotal }: Frame, meaning: RowMeaning, column: Column): boolean {
  const measure = column.measure ?? meaning.measure;
  return (
    (column.period !== null || meaning.period !== null) &&
    meaning.unknown === null &&
    (measure === "points" || measure === "rank" || (measure === null && saysTotal))
  );
}

/** A column whose head means nothing is unexplained, not points; nor is one that nothing heads beside headed ones. */
export function governs(
  { header }: Block,
  column: Column,
  meaning: RowMeaning,
  own: RowSubject | null
): boolean {
  return (
    own !== null ||
    column.measure !== null ||
    (meaning.measure !== null && (column.levels.length > 0 || header.length === 0)) ||
    column.unit !== null ||
    column.period !== null
  );
}
