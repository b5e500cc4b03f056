import {
  ABSENT,
  type Board,
  type GroupReading,
  type IndicatorReading,
  type TotalReading,
} from "../../scoreboard";
import type { HeaderRole } from "../../text/headerWord";
import { relativeTo } from "../../text/relativePeriod";
import { readUnit } from "../../text/unitName";
import { expectedPercent, type FigureReader } from "../figures";
import type { Surroundings } from "../titles";
import type { Frame, LeaguePart } from "./frame";
import type { GroupColumns, IndicatorColumns, NamedColumns } from "./namedColumns";
import { periodAt } from "./names";

/** What every row of a league is read with. */
export interface LeagueReading {
  readonly frame: Frame;
  readonly figures: FigureReader;
  readonly around: Surroundings;
  readonly maximumRow: number | null;
}

/** The board that a row holds in one part of the league. */
export function boardAt(league: LeagueReading, part: LeaguePart, row: number): Board {
  const { frame, around } = league;
  const { view, names } = frame;
  const { unitColumn, periodColumn } = names;
  const name = unitColumn === null ? "" : view.text(row, unitColumn);
  const unit =
    name === ""
      ? (around.unit?.label ?? null)
      : {
          text: name,
          cell: unitColumn === null ? null : { sheet: view.sheet, row, column: unitColumn },
        };
  const own =
    periodColumn === null ? null : periodAt(view, row, periodColumn, around.year, names.periodHead);
  return {
    unit,
    level: (name === "" ? around.unit?.level : readUnit(name)?.level) ?? "commune",
    period:
      (own === null ? null : relativeTo(own, around.period)) ??
      (part.period === null ? null : relativeTo(part.period, around.period)) ??
      around.period,
    groups: part.groups.map((group) => groupAt(league, group, row)),
    total: totalAt(league, part, row),
  };
}

const noIndicators: readonly IndicatorReading[] = [];

function groupAt(league: LeagueReading, group: GroupColumns, row: number): GroupReading {
  const score = scoreAt(league, group, row);
  // Written out: spreading objects is what a long league would spend its time on.
  return {
    id: group.id,
    label: {
      text: group.label,
      cell: group.isNamed
        ? { sheet: league.frame.view.sheet, row: group.labelRow, column: group.labelColumn }
        : null,
    },
    points: score.points,
    maxPoints: score.maxPoints,
    percent: score.percent,
    rank: score.rank,
    rankOf: score.rankOf,
    indicators:
      group.indicators.length === 0
        ? noIndicators
        : group.indicators.map((indicator) => indicatorAt(league, indicator, row)),
    confidence: group.confidence,
  };
}

function indicatorAt(
  league: LeagueReading,
  indicator: IndicatorColumns,
  row: number
): IndicatorReading {
  const { figures, frame } = league;
  const at = (role: HeaderRole) => indicator.columns.get(role) ?? null;
  const numerator = figures.number(row, at("numerator"));
  const denominator = figures.number(row, at("denominator")).figure;
  const whole = denominator.status === "absent" ? numerator.of : denominator;
  const expected =
    "value" in numerator.figure && "value" in whole && whole.value > 0
      ? (numerator.figure.value * 100) / whole.value
      : null;
  const { points, maxPoints } = pointsAt(league, indicator, row);
  return {
    code: indicator.code,
    label: {
      text: indicator.label,
      cell: { sheet: frame.view.sheet, row: indicator.labelRow, column: indicator.labelColumn },
    },
    numerator: numerator.figure,
    denominator: whole,
    ratio: figures.percent(row, at("ratio"), expected),
    points,
    maxPoints,
    confidence: indicator.confidence,
  };
}

function totalAt(
  league: LeagueReading,
  { total, rankColumn, gradeColumn }: LeaguePart,
  row: number
): TotalReading | null {
  if (total === null && rankColumn === null) return null;
  const { view } = league.frame;
  const score =
    total === null
      ? { points: ABSENT, maxPoints: ABSENT, percent: ABSENT, rank: ABSENT, rankOf: ABSENT }
      : scoreAt(league, total, row);
  const rank =
    score.rank.status === "absent" && rankColumn !== null
      ? league.figures.rank(row, rankColumn)
      : null;
  const grade = gradeColumn === null ? "" : view.text(row, gradeColumn);
  return {
    label: {
      text: total?.label ?? "Tổng điểm",
      cell:
        total === null
          ? null
          : { sheet: view.sheet, row: total.labelRow, column: total.labelColumn },
    },
    ...score,
    ...(rank === null ? {} : { rank: rank.figure, rankOf: rank.of }),
    grade:
      grade === "" || gradeColumn === null
        ? null
        : { text: grade, cell: { sheet: view.sheet, row, column: gradeColumn } },
  };
}

function scoreAt(league: LeagueReading, named: NamedColumns, row: number) {
  const { figures } = league;
  const at = (role: HeaderRole) => named.columns.get(role) ?? null;
  const { points, maxPoints } = pointsAt(league, named, row);
  const rank = figures.rank(row, at("rank"));
  return {
    points,
    maxPoints,
    percent: figures.percent(row, at("percent") ?? at("ratio"), expectedPercent(points, maxPoints)),
    rank: rank.figure,
    rankOf: rank.of,
  };
}

/** Points, and the first maximum that the cell, the headers or the row of maxima give. */
function pointsAt({ figures, maximumRow }: LeagueReading, named: NamedColumns, row: number) {
  const pointsColumn = named.columns.get("points") ?? null;
  const points = figures.points(row, pointsColumn);
  const own = figures.points(row, named.columns.get("maxPoints") ?? null).figure;
  const shared = maximumRow === null ? ABSENT : figures.points(maximumRow, pointsColumn).figure;
  const maxPoints =
    [own, points.of, named.labelMaximum, shared].find(({ status }) => status !== "absent") ??
    ABSENT;
  return { points: points.figure, maxPoints };
}
