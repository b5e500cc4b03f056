import { editionById } from "../../decision766/editions";
import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { GroupId } from "../../decision766/identity";
import type { BoardAssessment, GradeBand } from "../assessment";
import { cheapestWay, type ChosenStep, type Spared } from "./cheapestWay";
import { leaguesOf, type League } from "./leagues";
import { missingToPlace, placeAmong } from "./leaguePosition";
import { winnableOf, type WinnableField } from "./winnable";

/** What is wanted: a place of the league, a total, or a grade. Points in hundredths. */
export type Target =
  | { readonly kind: "rank"; readonly place: number }
  | { readonly kind: "points"; readonly points: Hundredths }
  | { readonly kind: "grade"; readonly name: string };

/** One way there. */
export interface TargetWay {
  /** `dossiers` and `indicators`: the fewest of them; `oneGroup`: within one group alone. */
  readonly spares: Spared | "oneGroup";
  readonly group: GroupId | null;
  readonly steps: readonly WayStep[];
  readonly dossiers: number;
  /** The total then, and the place among the others as they stand; null outside a league. */
  readonly points: Hundredths;
  readonly rank: number | null;
}

export interface WayStep extends ChosenStep {
  /** Numerator now and then. */
  readonly from: number;
  readonly to: number;
}

/** Why there is no way, or none is needed. */
export type NoWay =
  | "reached"
  | "noTotal"
  | "noLeague"
  | "noSuchGrade"
  /** The edition of the period has no known formulas, or the period has no date. */
  | "noFormula"
  /** The sheet holds no counts of indicators that this level can move. */
  | "noCounts"
  /** All that can be won is not enough. */
  | "notEnough";

export interface TargetAnswer {
  readonly now: { readonly points: Hundredths | null; readonly rank: number | null };
  /** Hundredths still missing; null where that cannot be told. */
  readonly needed: number | null;
  /** Hundredths that all indicators with counts win together; told only where that is not enough. */
  readonly winnable: number | null;
  /** Cheapest first; empty with a reason. */
  readonly ways: readonly TargetWay[];
  readonly reason: NoWay | null;
}

/**
 * The cheapest ways to a target, exact: the others stand still, and so do the denominators.
 * @param boards All boards of the table: the league that a place is won in.
 * @example waysTo({ kind: "rank", place: 17 }, board, table.boards, bands).ways[0]?.steps
 */
export function waysTo(
  target: Target,
  board: BoardAssessment,
  boards: readonly BoardAssessment[],
  gradeBands: readonly GradeBand[]
): TargetAnswer {
  const league = leaguesOf(boards).get(board) ?? null;
  const points = board.total?.points?.value ?? null;
  const now = { points, rank: rankAt(league, board, points) };
  const none = (reason: NoWay, needed: number | null, winnable: number | null = null) =>
    ({ now, needed, winnable, ways: [], reason }) as const;
  if (points === null) return none("noTotal", null);
  const needed = missingTo(target, { board, points, league, gradeBands });
  if (typeof needed === "string") return none(needed, null);
  if (needed <= 0) return none("reached", 0);
  const day = board.period?.date ?? null;
  if (day === null || board.edition === "unknown" || !editionById(board.edition).formulasKnown) {
    return none("noFormula", needed);
  }
  const fields = winnableOf(board, day, needed);
  if (fields.length === 0) return none("noCounts", needed);
  const winnable = fields.reduce((sum, { most }) => sum + most, 0);
  if (winnable < needed) return none("notEnough", needed, winnable);
  const wayOf = (
    spares: TargetWay["spares"],
    group: GroupId | null,
    chosen: readonly ChosenStep[]
  ): TargetWay => {
    const total = hundredths(points + chosen.reduce((sum, { gain }) => sum + gain, 0));
    return {
      spares,
      group,
      steps: chosen.map((step) => withCounts(step, fields)),
      dossiers: chosen.reduce((sum, { add }) => sum + add, 0),
      points: total,
      rank: rankAt(league, board, total),
    };
  };
  return { now, needed, winnable: null, ways: allWays(fields, needed, wayOf), reason: null };
}

type MakeWay = (
  spares: TargetWay["spares"],
  group: GroupId | null,
  chosen: readonly ChosenStep[]
) => TargetWay;

/** The fewest cases, the fewest indicators, and each group that does it alone; the same way is told once. */
function allWays(
  fields: readonly WinnableField[],
  needed: number,
  wayOf: MakeWay
): readonly TargetWay[] {
  const ways: TargetWay[] = [];
  const told = new Set<string>();
  const tell = (way: TargetWay): void => {
    const key = JSON.stringify(way.steps);
    if (!told.has(key)) ways.push(way);
    told.add(key);
  };
  for (const spares of ["dossiers", "indicators"] as const) {
    const chosen = cheapestWay(fields, needed, spares);
    if (chosen !== null) tell(wayOf(spares, null, chosen));
  }
  const alone = [...new Set(fields.map(({ group }) => group))].flatMap((group) => {
    const own = fields.filter((field) => field.group === group);
    const chosen = cheapestWay(own, needed, "dossiers");
    return chosen === null ? [] : [wayOf("oneGroup", group, chosen)];
  });
  for (const way of alone.sort((a, b) => a.dossiers - b.dossiers)) tell(way);
  return ways;
}

interface Standpoint {
  readonly board: BoardAssessment;
  readonly points: Hundredths;
  readonly league: League | null;
  readonly gradeBands: readonly GradeBand[];
}

function missingTo(
  target: Target,
  { board, points, league, gradeBands }: Standpoint
): number | NoWay {
  switch (target.kind) {
    case "points":
      return target.points - points;
    case "grade": {
      const band = gradeBands.find(({ name }) => name === target.name);
      return band === undefined ? "noSuchGrade" : band.from - points;
    }
    case "rank": {
      const at = league?.placeOf(board) ?? null;
      if (league === null || at === null) return "noLeague";
      return missingToPlace(league.points, at, target.place) ?? "noLeague";
    }
  }
}

function rankAt(
  league: League | null,
  board: BoardAssessment,
  points: Hundredths | null
): number | null {
  const at = league?.placeOf(board) ?? null;
  return league === null || at === null || points === null
    ? null
    : placeAmong(league.points, at, points);
}

function withCounts(step: ChosenStep, fields: readonly WinnableField[]): WayStep {
  const from = fields.find(({ code }) => code === step.code)?.numerator ?? 0;
  return { ...step, from, to: from + step.add };
}
