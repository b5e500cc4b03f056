import type { Hundredths } from "../decision766/hundredths";
import type { GroupCeiling } from "../scoring/decisions/groupCeilings";
import type { Insight, Neighbour, PlaceInsight } from "../scoring/decisions/insight";
import type { MovementInsight } from "../scoring/decisions/movements";

/** What the sheet answers beyond the score; points with two decimals, null for what it does not hold. */
export function insightJson(insight: Insight): object {
  const { league, place, movement, contributions, ceilings, missing, groups, similar } = insight;
  return {
    place: place === null ? null : placeJson(place),
    movement: movement === null ? null : movementJson(movement),
    league:
      league === null
        ? null
        : {
            of: league.of,
            mean: decimal(league.mean),
            median: decimal(league.median),
            best: decimal(league.best),
            lowerQuartile: decimal(league.lowerQuartile),
            upperQuartile: decimal(league.upperQuartile),
            percentile: league.percentile,
          },
    contributions: contributions.map(({ group, points }) => ({ group, points: decimal(points) })),
    ceilings: ceilings.map(ceilingJson),
    missing: missing.map(({ code, missing: cases, shortfall, outOfReach }) => ({
      indicator: code,
      cases,
      shortfall: decimal(shortfall),
      outOfReach,
    })),
    groups: groups.map(({ points, mean, best, ...group }) => ({
      ...group,
      points: decimal(points),
      mean: decimal(mean),
      best: decimal(best),
    })),
    similarVolume: similar === null ? null : { ...similar, mean: decimal(similar.mean) },
  };
}

function placeJson({ above, below, ifUnrounded, ...place }: PlaceInsight): object {
  return {
    ...place,
    above: neighbourJson(above),
    below: neighbourJson(below),
    ifUnrounded: { ...ifUnrounded },
  };
}

function neighbourJson(neighbour: Neighbour | null): object | null {
  if (neighbour === null) return null;
  const { units, points, gap } = neighbour;
  return { units, points: decimal(points), gap: decimal(gap) };
}

function movementJson(movement: MovementInsight): object {
  const { since, rankBefore, rankNow, places, own, others, overtaking } = movement;
  return {
    since: since === null ? null : { label: since.label, date: since.date },
    ...{ rankBefore, rankNow, places, own, others },
    passedBy: overtaking.passedBy,
    passed: overtaking.passed,
  };
}

function ceilingJson({ group, points, attainable, byLeague, byRules }: GroupCeiling): object {
  return {
    group,
    points: decimal(points),
    attainable: decimal(attainable),
    byLeague: byLeague === null ? null : { ...byLeague, points: byLeague.points / 100 },
    byRules: byRules === null ? null : { ...byRules, points: byRules.points / 100 },
  };
}

function decimal(value: Hundredths | null): number | null {
  return value === null ? null : value / 100;
}
