import { groupName } from "../../narrative/say/names";
import type { BoardAssessment, TableAssessment } from "../../scoring/assessment";
import type { ReportChart } from "../reportDocument";
import { shortPeriod } from "./officialWords";
import { boardsUpTo, holdsPoints, isComparableWith } from "./periods";

/** More points than this take the width of the page, and short names. */
const mostSideBySide = 6;
/** A year of months; more would crowd the axis. */
const mostPeriods = 13;

/** Points and place of the total over the comparable periods; nothing for a single one. */
export function movementCharts(
  assessment: TableAssessment,
  board: BoardAssessment
): readonly ReportChart[] {
  const periods = boardsUpTo(assessment, board)
    .filter((other) => isComparableWith(board, other) && holdsPoints(other))
    .slice(-mostPeriods);
  if (periods.length < 2) return [];
  // Months of a year stand under their points without the word that all of them share.
  const crowded = periods.length > mostSideBySide;
  const categories = periods.map(({ period }) =>
    crowded ? shortPeriod(period).replace(/^Tháng /u, "") : shortPeriod(period)
  );
  const points = periods.map(({ total }) => hundredthsOrNull(total?.points?.value));
  const places = periods.map(
    ({ total }) => total?.rank?.value ?? total?.standing?.computedRank.value ?? null
  );
  const charts: ReportChart[] = [];
  if (countKnown(points) > 1) {
    charts.push({
      name: "score766.points",
      type: "line",
      caption: "Tổng điểm qua các kỳ",
      categories,
      series: { name: "Tổng điểm", values: points },
      axis: { ...closeUp(points), reversed: false },
    });
  }
  if (countKnown(places) > 1) {
    charts.push({
      name: "score766.places",
      type: "line",
      caption: "Vị trí xếp hạng qua các kỳ",
      categories,
      series: { name: "Vị trí", values: places },
      axis: { ...aroundPlaces(places), reversed: true },
    });
  }
  return charts;
}

/** Points lost by each group, the greatest loss first; null where fewer than two lose any. */
export function lossChart(board: BoardAssessment): ReportChart | null {
  const lossy = board.groups
    .flatMap((group) =>
      group.shortfall === null || group.shortfall.value <= 0
        ? []
        : [{ name: groupName(group), loss: group.shortfall.value }]
    )
    .sort((a, b) => b.loss - a.loss);
  // One bar alone shows nothing that its name does not say.
  if (lossy.length < 2) return null;
  return {
    name: "score766.loss",
    type: "bar",
    caption: "Điểm thiếu theo nhóm chỉ số",
    categories: lossy.map(({ name }) => name),
    series: { name: "Điểm thiếu", values: lossy.map(({ loss }) => loss / 100) },
    axis: { minimum: 0, maximum: null, reversed: false },
  };
}

/**
 * An axis near the values but at least a point high, so that hundredths do not look like leaps.
 * @example closeUp([97.32, 97.36]) // { minimum: 96.5, maximum: 98 }
 */
function closeUp(values: readonly (number | null)[]): { minimum: number; maximum: number } {
  const known = values.filter((value) => value !== null);
  const margin = 0.5;
  return {
    minimum: Math.max(0, Math.floor((Math.min(...known) - margin) * 2) / 2),
    maximum: Math.min(100, Math.ceil((Math.max(...known) + margin) * 2) / 2),
  };
}

function aroundPlaces(values: readonly (number | null)[]): { minimum: number; maximum: number } {
  const known = values.filter((value) => value !== null);
  return { minimum: 0, maximum: Math.ceil((Math.max(...known) + 1) / 10) * 10 };
}

function countKnown(values: readonly (number | null)[]): number {
  return values.filter((value) => value !== null).length;
}

function hundredthsOrNull(value: number | undefined): number | null {
  return value === undefined ? null : value / 100;
}
