import { newestMaximum } from "../../decision766/formulas";
import type { IndicatorCode } from "../../decision766/identity";
import { indicatorByCode } from "../../decision766/indicators";
import { hundredthsOf } from "../facts/figure";
import { meaningIn, numberAt, type Block } from "./block";
import type { Column } from "./column";

interface Place {
  readonly row: number;
  readonly column: number;
  readonly code: IndicatorCode;
}

/**
 * Indicators beside which nothing says what their figures are hold ratios where a figure is more than the indicator's
 * maximum, is written as a percent, or none is more than 1; else points. Across, or down under units or periods.
 */
export function measureIndicators(
  block: Block,
  columns: readonly Column[],
  sample: readonly number[]
): void {
  const unsaid = columns.filter(({ measure, kind }) => measure === null && kind === "figure");
  const keys = columns.filter(({ kind }) => kind === "key");
  const across = sayMeasures(block, keys, sample)
    ? []
    : unsaid.flatMap((column) =>
        column.indicator === null ? [] : [{ column, code: column.indicator.code }]
      );
  const open = across.map(({ column }) => column);
  if (addUp(block, columns, open, sample)) for (const column of open) column.measure = "points";
  else
    measure(
      block,
      open,
      across.flatMap(({ column: { column }, code }) => sample.map((row) => ({ row, column, code })))
    );
  const under = unsaid.filter(isOfUnitOrPeriod);
  const rows = indicatorRows(block, keys, sample);
  if (rows.length < fewestRows) return;
  measure(
    block,
    under,
    under.flatMap(({ column }) => rows.map(({ row, code }) => ({ row, column, code })))
  );
}

/** "1.1 | 1.2 | Tổng điểm": figures whose sum stands beside them in every row are points, whatever their maxima. */
function addUp(
  block: Block,
  columns: readonly Column[],
  parts: readonly Column[],
  sample: readonly number[]
): boolean {
  const sums = columns.filter((column) => !parts.includes(column) && isOfPoints(column));
  const rows = sample.filter((row) =>
    parts.some(({ column }) => numberAt(block, row, column) !== null)
  );
  const pointsAt = (row: number, { column }: Column): number => {
    const figure = numberAt(block, row, column);
    return figure === null ? 0 : hundredthsOf(figure);
  };
  const sumOf = (row: number) => parts.reduce((whole, part) => whole + pointsAt(row, part), 0);
  return (
    parts.length > 1 &&
    rows.some((row) => sumOf(row) > 0) &&
    sums.some((sum) => rows.every((row) => pointsAt(row, sum) === sumOf(row)))
  );
}

function isOfPoints({ measure, total, groups }: Column): boolean {
  return measure === "points" || (measure === null && (total || groups.length > 0));
}

/** "Điểm", "Tỷ lệ" down: each row says itself what its figures are. */
function sayMeasures(block: Block, keys: readonly Column[], sample: readonly number[]): boolean {
  return keys.some(({ column }) =>
    sample.some((row) => {
      const cell = block.page.at(row, column);
      return cell !== undefined && meaningIn(block, cell).measure !== null;
    })
  );
}

/** One name alone may be like an indicator's by chance. */
const fewestRows = 2;

function isOfUnitOrPeriod({ unit, period, indicator, groups, benchmark }: Column): boolean {
  return (
    (unit !== null || period !== null) && indicator === null && groups.length === 0 && !benchmark
  );
}

/** Rows that name an indicator; none where a row names a group, or says itself what its figures measure. */
function indicatorRows(
  block: Block,
  keys: readonly Column[],
  sample: readonly number[]
): readonly Omit<Place, "column">[] {
  const rows: Omit<Place, "column">[] = [];
  for (const row of sample) {
    for (const { column } of keys) {
      const cell = block.page.at(row, column);
      if (cell === undefined) continue;
      const { indicator, groups, measure: said, total } = meaningIn(block, cell);
      if (said !== null || groups.length > 0 || total) return [];
      if (indicator !== null) rows.push({ row, code: indicator.code });
    }
  }
  return rows;
}

function measure(block: Block, columns: readonly Column[], places: readonly Place[]): void {
  const found = holdRatios(block, places) ? "percent" : "points";
  for (const column of columns) column.measure = found;
}

function holdRatios(block: Block, places: readonly Place[]): boolean {
  let isWhole = false;
  for (const { row, column, code } of places) {
    const most = newestMaximum(indicatorByCode(code));
    const figure = numberAt(block, row, column);
    if (figure === null) continue;
    if (figure.isPercent || (most > 0 && hundredthsOf(figure) > most)) return true;
    isWhole ||= figure.value > 1;
  }
  return !isWhole;
}
