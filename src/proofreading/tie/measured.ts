import type { PeriodLeague } from "../figures/periodLeague";
import type { Row, ScoreSubject } from "../figures/row";
import {
  lostOf,
  maxOf,
  percentOfMaximum,
  placeOf,
  placesMoved,
  pointsMoved,
  pointsOf,
  shareOf,
  type Candidate,
} from "./candidates";

/** What can be measured of a unit in one period. */
export type Measure = "points" | "max" | "lost" | "percent" | "share" | "place";

/** What can be measured between two periods. */
export type Movement = "change" | "placeChange";

const measured: Readonly<
  Record<Measure, (period: PeriodLeague, row: Row, subject: ScoreSubject) => Candidate | null>
> = {
  points: (_, row, subject) => pointsOf(row, subject),
  max: (_, row, subject) => maxOf(row, subject),
  lost: (_, row, subject) => lostOf(row, subject),
  percent: (_, row, subject) => percentOfMaximum(row, subject),
  share: (_, row, subject) => shareOf(row, subject),
  place: placeOf,
};

/** @example measuredOf("points", period, row, "total")?.what // "điểm của tổng điểm" */
export function measuredOf(
  measure: Measure,
  period: PeriodLeague,
  row: Row,
  subject: ScoreSubject
): Candidate | null {
  return measured[measure](period, row, subject);
}

/** A unit in one period, as one end of a movement. */
export type End = readonly [PeriodLeague, Row];

export function movementOf(
  movement: Movement,
  now: End,
  before: End,
  subject: ScoreSubject
): Candidate | null {
  return movement === "change"
    ? pointsMoved(now[1], before[1], subject)
    : placesMoved(now, before, subject);
}
