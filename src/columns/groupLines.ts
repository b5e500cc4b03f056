import type { BoardAssessment, IndicatorAssessment, ScoreAssessment } from "../scoring/assessment";
import type { CellAddress } from "../cells/address";
import type { Grid } from "../cells/grid";
import type { Board, Figure, IndicatorReading, Label, ScoreTable } from "../sheet/scoreboard";
import { contains } from "../cells/address";
import { InputReader, type KnownValues, type ScoreLine } from "./scoreLine";

/** The printed figures of a score: those of a group and of the total alike. */
interface PrintedScore {
  readonly label: Label;
  readonly points: Figure;
  readonly maxPoints: Figure;
  readonly rank: Figure;
}

/** The rows of a board whose groups stand in rows: groups, their indicators, the total. */
export function groupLines(
  grid: Grid,
  table: ScoreTable,
  reading: Board,
  board: BoardAssessment
): readonly ScoreLine[] {
  const lines: ScoreLine[] = [];
  for (const group of board.groups) {
    const printed = reading.groups.find(({ id }) => id === group.id);
    if (printed === undefined) continue;
    const row = rowOf(table, [printed.points.cell, printed.label.cell, printed.maxPoints.cell]);
    if (row !== null) lines.push(scoreLine(grid, row, "group", group, printed));
    for (const indicator of group.indicators) {
      const line = printed.indicators.find(({ code }) => code === indicator.code);
      if (line === undefined) continue;
      const indicatorRow = rowOf(table, [line.points.cell, line.numerator.cell, line.label.cell]);
      if (indicatorRow !== null) lines.push(indicatorLine(grid, indicatorRow, indicator, line));
    }
  }
  if (board.total !== null && reading.total !== null) {
    const row = rowOf(table, [reading.total.points.cell, reading.total.label.cell]);
    if (row !== null) {
      const line = scoreLine(grid, row, "total", board.total, reading.total);
      lines.push({ ...line, known: { ...line.known, grade: board.total.grade } });
    }
  }
  return firstOfEachRow(lines);
}

function scoreLine(
  grid: Grid,
  row: number,
  kind: "group" | "total",
  score: ScoreAssessment,
  printed: PrintedScore
): ScoreLine {
  const read = new InputReader(grid, row);
  return {
    row,
    kind,
    points: read.live(score.points, printed.points),
    maxPoints: read.maximum(score.maxPoints, printed.maxPoints),
    pointsBefore: score.movement === null ? null : read.live(score.movement.pointsBefore),
    rank: read.live(score.rank, printed.rank),
    rankBefore: score.movement === null ? null : read.live(score.movement.rankBefore),
    counts: null,
    parts: [],
    known: knownValues(score),
    league: null,
  };
}

function indicatorLine(
  grid: Grid,
  row: number,
  indicator: IndicatorAssessment,
  printed: IndicatorReading
): ScoreLine {
  const read = new InputReader(grid, row);
  return {
    row,
    kind: "indicator",
    points: read.live(indicator.points, printed.points),
    maxPoints: read.maximum(indicator.maxPoints, printed.maxPoints),
    pointsBefore: null,
    rank: null,
    rankBefore: null,
    counts: [
      read.live(indicator.numerator, printed.numerator),
      read.live(indicator.denominator, printed.denominator),
    ],
    parts: [],
    known: {
      points: fromHundredths(indicator.points?.value),
      percent: share(indicator.ratio?.value),
      shortfall: fromHundredths(indicator.shortfall?.value),
      change: null,
      places: null,
      rank: null,
      grade: null,
    },
    league: null,
  };
}

/** What the assessment says of a score, as Excel would hold it: points, a fraction of 1, places. */
export function knownValues(score: ScoreAssessment): KnownValues {
  return {
    points: fromHundredths(score.points?.value),
    percent: share(score.percent?.value),
    shortfall: fromHundredths(score.shortfall?.value),
    change: fromHundredths(score.movement?.points?.value),
    places: score.movement?.places?.value ?? null,
    rank: score.standing?.computedRank.value ?? null,
    grade: null,
  };
}

function fromHundredths(value: number | undefined): number | null {
  return value === undefined ? null : value / 100;
}

function share(hundredthsOfPercent: number | undefined): number | null {
  return hundredthsOfPercent === undefined ? null : hundredthsOfPercent / 10_000;
}

/** The row of the first known cell that stands in the table. */
export function rowOf(table: ScoreTable, cells: readonly (CellAddress | null)[]): number | null {
  const own = cells.find(
    (cell) =>
      cell !== null &&
      cell.sheet === table.sheet &&
      contains(table.range, cell.row, cell.column) &&
      cell.row >= table.range.top + table.headerRows
  );
  return own?.row ?? null;
}

function firstOfEachRow(lines: readonly ScoreLine[]): readonly ScoreLine[] {
  const seen = new Set<number>();
  return lines.filter(({ row }) => !seen.has(row) && seen.add(row));
}
