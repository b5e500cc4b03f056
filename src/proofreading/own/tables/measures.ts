import type { TieRule } from "../../../scoring/assessment";
import { standingOf, type PeriodLeague, type Standing } from "../../figures/periodLeague";
import type { Row, ScoreSubject } from "../../figures/row";
import { unitKey } from "../../hear/nameBook";
import { pairOf } from "../movementPair";
import {
  half,
  isOutOfAHundred,
  isWithin,
  maximumAt,
  pointsAt,
  printedOf,
  type Case,
} from "../ownTruth";
import { rowsOfLevel, type Spot } from "./spot";

/** What a cell must say: hundredths of points or of a percent, a place, or words; null where nothing is known. */
export interface Due {
  readonly value: number | null;
  /** How many are ranked: told behind a place, or not at all. */
  readonly of?: number | null;
  readonly words?: string;
}

const nothing: Due = { value: null };
const due = (value: number | null | undefined): Due => ({ value: value ?? null });

const measures = {
  none: (): Due => nothing,
  points: ({ row, subject }: Spot): Due => due(pointsAt(row, subject)),
  max: ({ row, subject }: Spot): Due => due(maximumAt(row, subject)),
  percent: ({ row, subject }: Spot): Due => {
    const [points, max] = [pointsAt(row, subject), maximumAt(row, subject)];
    return points === null || max === null || max === 0 ? nothing : due(half(points * 10_000, max));
  },
  lost: ({ row, subject }: Spot): Due => due(row.lost(subject)?.value),
  published: ({ row, subject }: Spot): Due => ({
    ...due(row.place(subject)?.value),
    of: subject === "total" ? printedOf(row, subject) : null,
  }),
  counted: ({ self, league, row, subject }: Spot): Due => {
    const standing = standingIn(league, row.level, subject);
    const of = standing.rows.length;
    return row.unit === null || of < 2
      ? nothing
      : { ...due(placeIn(standing, row, self.tieRule)), of: subject === "total" ? of : null };
  },
  moved: ({ self, row }: Spot): Due => {
    const pair = pairOf({ ...self, row, unit: unitKey(row.unit ?? "") });
    const [now, then] = [pointsAt(row, "total"), pointsAt(pair?.old ?? null, "total")];
    return now === null || then === null ? nothing : due(now - then);
  },
  grade: ({ self, league, row }: Spot): Due => {
    const isPrinted = rowsOfLevel(league, row.level).some(({ grade }) => grade !== null);
    const words = isPrinted ? row.grade : bandOf(row, self);
    return words === null ? nothing : { value: null, words };
  },
  highest: (spot: Spot): Due => due(ofLeague(spot, pointsAt, (all) => Math.max(...all))),
  lowest: (spot: Spot): Due => due(ofLeague(spot, pointsAt, (all) => Math.min(...all))),
  mean: (spot: Spot): Due => due(ofLeague(spot, pointsAt, meanOf)),
  meanLost: (spot: Spot): Due =>
    due(ofLeague(spot, (row, subject) => row.lost(subject)?.value ?? null, meanOf)),
} as const;

/** What stands under a heading of our tables, or is drawn in our charts. */
export type Measure = keyof typeof measures;

/** @example dueOf("lost", { self, league: self.now, row: self.row, subject: "digitization" }) // { value: 61 } */
export function dueOf(measure: Measure, spot: Spot): Due {
  return measures[measure](spot);
}

const withTwins = new WeakMap<PeriodLeague, Map<string, Standing>>();

/** Units with points, best first, those of one name each by itself. */
function standingIn(league: PeriodLeague, level: Row["level"], subject: ScoreSubject): Standing {
  if (league.twins.size === 0) return league.standing(subject, level);
  const known = withTwins.get(league) ?? new Map<string, Standing>();
  withTwins.set(league, known);
  const key = `${level}|${subject}`;
  const standing = known.get(key) ?? standingOf(rowsOfLevel(league, level), subject);
  known.set(key, standing);
  return standing;
}

/** A place among the units of the table that have points, under the office's rule of ties. */
function placeIn({ rows, placeOf }: Standing, own: Row, tieRule: TieRule): number | null {
  const at = rows.findIndex(({ row }) => row === own);
  const points = rows[at]?.points.value;
  if (points === undefined) return null;
  switch (tieRule) {
    case "competition":
      return placeOf.get(points)?.place ?? null;
    case "dense":
      return [...placeOf.keys()].filter((each) => each > points).length + 1;
    case "rowOrder":
      return at + 1;
  }
}

function bandOf(row: Row, { bands }: Case): string | null {
  const points = pointsAt(row, "total");
  return points === null || isWithin(row, "total") !== true || !isOutOfAHundred(row)
    ? null
    : (bands.find(({ from }) => points >= from)?.name ?? null);
}

/** Of the units that have a total; null where some have nothing of the subject. */
function ofLeague(
  { league, row: { level }, subject }: Spot,
  valueOf: (row: Row, subject: ScoreSubject) => number | null,
  told: (values: readonly number[]) => number
): number | null {
  const scored = league.twins.size > 0 ? [] : league.standing("total", level).rows;
  const values = scored.flatMap(({ row }) => valueOf(row, subject) ?? []);
  return values.length === 0 || values.length < scored.length ? null : told(values);
}

function meanOf(values: readonly number[]): number {
  return half(
    values.reduce((sum, each) => sum + each, 0),
    values.length
  );
}
