import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { GroupId, IndicatorCode } from "../../decision766/identity";
import { difference, sum } from "../arithmetic";
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
    const byRules = ruledOut(group, maxPoints.value);
    const byLeague = league === null ? null : leagueCeiling(league.groupScores(id).points);
    const known = [byRules?.points, byLeague?.points].filter((each) => each !== undefined);
    if (known.length === 0)
      return [{ group: id, points: null, attainable: null, byLeague, byRules }];
    const ceiling = hundredths(Math.min(...known));
    const attainable = hundredths(Math.max(0, ceiling - points.value));
    return [{ group: id, points: ceiling, attainable, byLeague, byRules }];
  });
}

function ruledOut({ indicators }: GroupAssessment, maximum: Hundredths): GroupCeiling["byRules"] {
  const lost = indicators.flatMap(({ code, outOfReach, shortfall }) =>
    outOfReach && shortfall !== null && shortfall.value > 0 ? [{ code, loss: shortfall.value }] : []
  );
  if (lost.length === 0) return null;
  return {
    points: difference(maximum, sum(lost.map(({ loss }) => loss))),
    indicators: lost.map(({ code }) => code),
  };
}
