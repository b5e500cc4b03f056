import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { GroupId, IndicatorCode } from "../../decision766/identity";
import type {
  BoardAssessment,
  GradeBand,
  GroupAssessment,
  IndicatorAssessment,
} from "../assessment";
import { gradeOf } from "../grade";
import { indicatorPoints } from "../indicatorPoints";
import { leaguesOf } from "./leagues";
import { placeAmong } from "./leaguePosition";

/** What a person tries: other counts of indicators, or other points of groups that have no counts. */
export interface Trial {
  readonly counts: ReadonlyMap<
    IndicatorCode,
    { readonly numerator: number; readonly denominator: number }
  >;
  readonly points: ReadonlyMap<GroupId, Hundredths>;
}

/** What would come of it, the others standing still. Points in hundredths. */
export interface TrialResult {
  readonly groups: ReadonlyMap<GroupId, Hundredths>;
  readonly total: Hundredths | null;
  /** Of the total; null where it is not known. */
  readonly change: Hundredths | null;
  /** Null outside a league. */
  readonly rank: number | null;
  readonly grade: string | null;
}

/**
 * Points, place and grade if counts or points were others. What the sheet prints stays the ground: only the difference
 * that the other counts make by the rules of the day is added, and no group leaves 0 to its maximum.
 * @param boards All boards of the table: the league.
 * @example tryOut(board, boards, { counts: new Map([["3.2", { numerator: 58, denominator: 378 }]]), points: new Map() }, bands).total
 */
export function tryOut(
  board: BoardAssessment,
  boards: readonly BoardAssessment[],
  trial: Trial,
  gradeBands: readonly GradeBand[]
): TrialResult {
  const day = board.period?.date ?? null;
  const groups = new Map<GroupId, Hundredths>();
  let change = 0;
  for (const group of board.groups) {
    const now = group.points?.value;
    if (now === undefined) continue;
    const tried = within(group, trial.points.get(group.id) ?? now + gainOf(group, trial, day));
    groups.set(group.id, tried);
    change += tried - now;
  }
  const before = board.total?.points?.value ?? null;
  if (before === null) return { groups, total: null, change: null, rank: null, grade: null };
  const total = hundredths(before + change);
  return {
    groups,
    total,
    change: hundredths(change),
    rank: rankOf(board, boards, total),
    grade: gradeOf(total, gradeBands),
  };
}

function rankOf(
  board: BoardAssessment,
  boards: readonly BoardAssessment[],
  total: Hundredths
): number | null {
  const league = leaguesOf(boards).get(board) ?? null;
  const at = league?.placeOf(board) ?? null;
  return league === null || at === null ? null : placeAmong(league.points, at, total);
}

function gainOf({ indicators }: GroupAssessment, { counts }: Trial, day: string | null): number {
  return indicators.reduce((sum, indicator) => {
    const other = counts.get(indicator.code);
    const [before, after] = [
      pointsNow(indicator, day),
      other === undefined || day === null
        ? null
        : indicatorPoints(indicator.code, other.numerator, other.denominator, day),
    ];
    return before === null || after === null ? sum : sum + after - before;
  }, 0);
}

/** By the counts in the sheet; null where they, or the formula of the day, are not known. */
export function pointsNow(
  { code, numerator, denominator }: IndicatorAssessment,
  day: string | null
): Hundredths | null {
  return day === null || numerator === null || denominator === null
    ? null
    : indicatorPoints(code, numerator.value, denominator.value, day);
}

function within({ maxPoints }: GroupAssessment, points: number): Hundredths {
  return hundredths(Math.max(0, Math.min(points, maxPoints?.value ?? points)));
}
