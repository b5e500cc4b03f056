import { foldPlain } from "../text/fold";
import { nameBesideGroups } from "./besideGroups";
import type { Block } from "./block";
import { measureByFigures } from "./byFigures";
import { lowestWords, type Assumptions, type Column } from "./column";
import { columnAt } from "./columnAt";
import { nameGroupsByMaximum } from "./groupsByMaximum";
import { nameGroupsLikeIndicators } from "./groupsLikeIndicators";
import { withoutCounts } from "./countColumns";
import { nameGroupSums, nameMergedSums } from "./groupSums";
import { headGroups, setGroupsApart } from "./groupsBesideParts";
import { measureIndicators } from "./measureIndicators";
import { nameRegions } from "./regions";
import { setOfficesAside } from "./officesInCharge";
import { setDatesAside } from "./otherDates";
import { sampledRows } from "./sampledRows";
import { nameShortWords } from "./shortWords";
import { nameUnitsAcross } from "./unitsAcross";
import { usedSet } from "./usedColumns";
import { overYearTurn } from "./yearTurn";

/** The columns of a block, from left to right. */
export function columnsOf(block: Block, assume: Assumptions): readonly Column[] {
  const sample = block.body.slice(0, sampledRows);
  const headed: Column[] = [];
  for (const column of usedSet(block)) headed.push(columnAt(block, column, sample, headed));
  const known = nameGroupsLikeIndicators(block, headed, sample);
  const named = assume.groupsByMaximum === true ? nameGroupsByMaximum(block, known) : known;
  const summed = nameGroupSums(
    nameMergedSums(nameSumsOfPeriods(amongGroups(nameBesideGroups(named))))
  );
  const columns = withoutCounts(block, summed, sample);
  measureValues(columns);
  setDatesAside(block, columns, sample);
  setOfficesAside(block, columns, sample);
  nameShortWords(columns);
  nameRegions(block, columns, sample);
  headGroups(block, columns, sample);
  setGroupsApart(block, columns, sample);
  measureIndicators(block, columns, sample);
  dateColumns(block, columns);
  if (assume.unitsAcross === true) nameUnitsAcross(block, columns, sample);
  if (assume.columnsByFigures === true) measureByFigures(block, columns, sample);
  return columns;
}

/** "Giá trị | Điểm" beside indicators: the value is a share, the points have a column of their own. */
function measureValues(columns: readonly Column[]): void {
  const points = columns.filter(({ kind, measure }) => kind === "figure" && measure === "points");
  const isValue = (column: Column) => /^(?:gia tri|value)$/u.test(lowestWords(column));
  if (points.every(isValue)) return;
  for (const column of points) if (isValue(column)) column.measure = "percent";
}

/** Months across that turn the year. */
function dateColumns(block: Block, columns: readonly Column[]): void {
  const named = columns.flatMap(({ kind, period, periodCell: cell }) =>
    kind === "figure" && period !== null && cell !== null ? [{ period, cell }] : []
  );
  const months = named.filter(
    ({ cell }, at) => named.findIndex((each) => each.cell === cell) === at
  );
  const dated = overYearTurn(block, months);
  for (const column of columns) {
    const at = months.findIndex(({ cell }) => cell === column.periodCell);
    column.period = dated[at] ?? column.period;
  }
}

const ofAll = /^(?:diem )?(?:toan|ca) (?:tinh|thanh pho|nuoc|quoc|xa|huyen|nganh|khoi|cum)$/u;

/** "T9 | T10 | Tổng Cuối" over rows of groups adds up months: no score of any. */
function nameSumsOfPeriods(columns: readonly Column[]): readonly Column[] {
  const periods = columns.filter(({ kind, period }) => kind === "figure" && period !== null);
  const isOfGroups = columns.some(({ kind, namesGroups }) => kind === "key" && namesGroups > 1);
  if (!isOfGroups || periods.length < 2) return columns;
  return columns.map((column) =>
    column.total && column.period === null && column.groups.length === 0
      ? { ...column, total: false, sum: true }
      : column
  );
}

const takenOff = /^(?:so )?(?:diem )?(?:bi )?tru(?: diem)?$/u;
const givenBeside = /^(?:so )?(?:diem )?(?:cong|thuong)(?: them)?(?: diem)?$/u;

/**
 * Over rows of groups "Toàn tỉnh" is a figure to compare with, "Điểm trừ" what each of them lacks, "Điểm cộng" what it
 * got besides. Over rows of units the one would be their sum, the others points beside their totals.
 */
function amongGroups(columns: readonly Column[]): readonly Column[] {
  if (!columns.some(({ kind, namesGroups }) => kind === "key" && namesGroups > 1)) return columns;
  return columns.map((column) => {
    const says = (words: RegExp) =>
      column.levels.some(({ meaning }) => words.test(foldPlain(meaning.text)));
    if (column.total && says(ofAll)) return { ...column, total: false, benchmark: true };
    if (!column.adjustment) return column;
    const measure = says(takenOff) ? "shortfall" : says(givenBeside) ? "change" : null;
    return measure === null
      ? column
      : { ...column, adjustment: false, measure: column.measure ?? measure };
  });
}
