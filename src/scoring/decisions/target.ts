import { editionById } from "../../decision766/editions";
import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { GroupId } from "../../decision766/identity";
import type { BoardAssessment, GradeBand, TableAssessment } from "../assessment";
import { cheapestWay, type ChosenStep, type Spared } from "./cheapestWay";
import { leaguesOf } from "./leagues";
import { missingToPlace, placeAmong } from "./leaguePosition";
import { expectedPoints, standingStill, type Outlook } from "./outlook";
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
  /** Numerator now and then, and the denominator then. */
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

/** Why there is no way, or none is needed. */
export type NoWay =
  | "reached"
  | "noTotal"
  | "noLeague"
  | "noSuchGrade"
  /** A trend is asked for, and the period before does not hold the same units. */
  | "noTrend"
  /** The edition of the period has no known formulas, or the period has no date. */
  | "noFormula"
  /** The sheet holds no counts of indicators that this level can move. */
  | "noCounts"
  /** All that can be won is not enough. */
  | "notEnough";

export interface TargetAnswer {
  readonly now: { readonly points: Hundredths | null; readonly rank: number | null };
  /** Hundredths still to win, with those that are lost where cases come in; null where that cannot be told. */
  readonly needed: number | null;
  /** Hundredths that all indicators with counts win together; told only where that is not enough. */
  readonly winnable: number | null;
  /** Cheapest first; empty with a reason. */
  readonly ways: readonly TargetWay[];
  readonly reason: NoWay | null;
}

/** Where a target is looked for. */
export interface TargetGround {
  /** The table that the board stands in: its units are the league that a place is won in. */
  readonly table: TableAssessment;
  /** All tables of the workbook: the period before may stand in another one. */
  readonly workbook?: readonly TableAssessment[];
  readonly gradeBands: readonly GradeBand[];
  /** The others stand still and nothing comes in, where it is left out. */
  readonly outlook?: Outlook;
}

/**
 * The cheapest ways to a target, exact under its outlook.
 * @example waysTo({ kind: "rank", place: 17 }, board, { table, gradeBands }).ways[0]?.steps
 */
export function waysTo(target: Target, board: BoardAssessment, ground: TargetGround): TargetAnswer {
  const { outlook = standingStill } = ground;
  const standpoint = standpointOf(board, ground);
  const { points } = standpoint;
  const now = { points, rank: rankAmong(standpoint, standpoint.today, points) };
  const none = (reason: NoWay, needed: number | null, winnable: number | null = null) =>
    ({ now, needed, winnable, ways: [], reason }) as const;
  const short = missingTo(target, standpoint, ground.gradeBands);
  if (typeof short === "string") return none(short, null);
  const needed = Math.max(0, short);
  const day = dayOfKnownRules(board);
  if (day === null) return none(needed + outlook.growth === 0 ? "reached" : "noFormula", needed);
  const fields = winnableOf(board, day, needed, outlook.growth);
  const lost = fields.reduce((sum, field) => sum + field.lost, 0);
  const toWin = short + lost;
  if (toWin <= 0) return none("reached", 0);
  if (fields.length === 0) return none("noCounts", toWin);
  const winnable = fields.reduce((sum, { most }) => sum + most, 0);
  if (winnable < toWin) return none("notEnough", toWin, winnable);
  const wayOf: MakeWay = (spares, group, chosen) => {
    const won = chosen.reduce((sum, { gain }) => sum + gain, 0);
    const total = hundredths((points ?? 0) + won - lost);
    return {
      spares,
      group,
      steps: chosen.flatMap((step) => withCounts(step, fields)),
      dossiers: chosen.reduce((sum, { add }) => sum + add, 0),
      points: total,
      rank: rankAmong(standpoint, standpoint.rivals, total),
    };
  };
  return { now, needed: toWin, winnable: null, ways: allWays(fields, toWin, wayOf), reason: null };
}

/** Where a unit stands, and against whom. Null: the sheet does not hold it. */
interface Standpoint {
  readonly points: Hundredths | null;
  /** The place of the unit in the lists of the league. */
  readonly at: number | null;
  /** Points of the league as they are. */
  readonly today: readonly Hundredths[] | null;
  /** As they are taken to be at the end. */
  readonly rivals: readonly Hundredths[] | null;
}

function standpointOf(
  board: BoardAssessment,
  { table, workbook = [table], outlook = standingStill }: TargetGround
): Standpoint {
  const points = board.total?.points?.value ?? null;
  const league = leaguesOf(table.boards).get(board) ?? null;
  const at = league?.placeOf(board) ?? null;
  if (league === null || at === null) return { points, at: null, today: null, rivals: null };
  const rivals = expectedPoints(league, at, outlook.others, workbook);
  return { points, at, today: league.points, rivals };
}

function rankAmong(
  { at }: Standpoint,
  league: readonly Hundredths[] | null,
  points: Hundredths | null
): number | null {
  return league === null || at === null || points === null ? null : placeAmong(league, at, points);
}

/** The last day of the period, where the formulas of its day are known. */
function dayOfKnownRules({ period, edition }: BoardAssessment): string | null {
  return edition !== "unknown" && editionById(edition).formulasKnown
    ? (period?.date ?? null)
    : null;
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

function missingTo(
  target: Target,
  { points, at, today, rivals }: Standpoint,
  gradeBands: readonly GradeBand[]
): number | NoWay {
  if (points === null) return "noTotal";
  switch (target.kind) {
    case "points":
      return target.points - points;
    case "grade": {
      const band = gradeBands.find(({ name }) => name === target.name);
      return band === undefined ? "noSuchGrade" : band.from - points;
    }
    case "rank":
      if (today === null || at === null) return "noLeague";
      return rivals === null ? "noTrend" : (missingToPlace(rivals, at, target.place) ?? "noLeague");
  }
}

function withCounts(step: ChosenStep, fields: readonly WinnableField[]): readonly WayStep[] {
  return fields.flatMap(({ code, numerator, denominator }) =>
    code === step.code
      ? [{ ...step, from: numerator, to: numerator + step.add, of: denominator }]
      : []
  );
}
