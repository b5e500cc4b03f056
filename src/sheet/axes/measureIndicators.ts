import { newestMaximum } from "../../decision766/formulas";
import { indicatorByCode } from "../../decision766/indicators";
import { hundredthsOf } from "../facts/figure";
import { numberAt, type Block } from "./block";
import type { Column } from "./column";

/**
 * Indicators whose columns say nothing under the name hold ratios where a figure is more than the indicator's
 * maximum, is written as a percent, or none is more than 1; else points.
 */
export function measureIndicators(
  block: Block,
  columns: readonly Column[],
  sample: readonly number[]
): void {
  const unsaid = columns.filter(
    ({ indicator, measure, kind }) => indicator !== null && measure === null && kind === "figure"
  );
  if (unsaid.length === 0) return;
  const measure = holdRatios(block, unsaid, sample) ? "percent" : "points";
  for (const column of unsaid) column.measure = measure;
}

function holdRatios(block: Block, columns: readonly Column[], sample: readonly number[]): boolean {
  let isWhole = false;
  for (const { column, indicator } of columns) {
    const most = indicator === null ? 0 : newestMaximum(indicatorByCode(indicator.code));
    for (const row of sample) {
      const figure = numberAt(block, row, column);
      if (figure === null) continue;
      if (figure.isPercent || (most > 0 && hundredthsOf(figure) > most)) return true;
      isWhole ||= figure.value > 1;
    }
  }
  return !isWhole;
}
