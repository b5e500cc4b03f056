import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { GroupId, IndicatorCode } from "../../decision766/identity";
import type { BoardAssessment, GroupAssessment } from "../assessment";
import { leagueCeiling, type LeagueCeiling } from "./ceiling";
import type { League } from "./leagues";

/** How far a group can be taken by this unit, and what shows it. Points in hundredths. */
export interface GroupCeiling {
  readonly group: GroupId;
  /** The lower of what the rules and the league leave; null: "chưa đủ căn cứ". */
  readonly points: Hundredths | null;
  /** What can still be won below it; null where the ceiling or the points are not known. */
  readonly attainable: Hundredths | null;
  readonly byLeague: LeagueCeiling | null;
  /** Indicators that lose points and that this level cannot move; what they lose is out of reach. */
  readonly byRules: {
    readonly points: Hundredths;
    readonly indicators: readonly IndicatorCode[];
  } | null;
}

/**
 * The ceilings of the groups that are below their maximum: from the rules (what this level cannot move) and from the
 * league (at least 20 units, three of them at the top).
 * @example groupCeilings(board, league).find(({ group }) => group === "onlineServices")?.points // 1000
 */
export function groupCeilings(
  { groups }: BoardAssessment,
  league: League | null
): readonly GroupCeiling[] {
  return groups.flatMap((group): GroupCeiling[] => {
    const { id, points, maxPoints } = group;
    if (points === null || maxPoints === null || points.value >= maxPoints.value) return [];
    const byRules = ruledOut(group);
    const byLeague = league === null ? null : leagueCeiling(league.groupScores(id).points);
    const known = [byRules?.points, byLeague?.points].filter((each) => each !== undefined);
    const ceiling = known.length === 0 ? null : hundredths(Math.min(...known));
    const attainable = ceiling === null ? null : hundredths(Math.max(0, ceiling - points.value));
    return [{ group: id, points: ceiling, attainable, byLeague, byRules }];
  });
}

function ruledOut({ maxPoints, indicators }: GroupAssessment): GroupCeiling["byRules"] {
  const lost = indicators.filter(
    ({ outOfReach, shortfall }) => outOfReach && shortfall !== null && shortfall.value > 0
  );
  if (lost.length === 0 || maxPoints === null) return null;
  const loss = lost.reduce((sum, { shortfall }) => sum + (shortfall?.value ?? 0), 0);
  return {
    points: hundredths(maxPoints.value - loss),
    indicators: lost.map(({ code }) => code),
  };
}
