import type { GroupId } from "../../decision766/identity";
import { isScored } from "../../decision766/formulas";
import { indicatorByCode, indicatorsOf } from "../../decision766/indicators";
import type { BoardAssessment, GroupAssessment, IndicatorAssessment } from "../assessment";
import { indicatorPoints } from "../indicatorPoints";
import type { Winnable } from "./cheapestWay";
import { grown } from "./outlook";
import { pointSteps, type IndicatorCounts } from "./pointSteps";

/** An indicator that this level can move, with its counts and what they can still win. */
export interface WinnableField extends Winnable {
  readonly group: GroupId;
  readonly indicator: IndicatorAssessment;
  readonly numerator: number;
  /** As it is taken to be at the end of the period. */
  readonly denominator: number;
  /** Hundredths that are lost where the denominator grows and nothing more is done. */
  readonly lost: number;
  /** Hundredths that all its cases would win from there, as far as they were asked for. */
  readonly most: number;
}

/**
 * The indicators whose counts stand in the sheet and that this level can move. Indicators computed once for a province
 * and copied to every unit are left out: no work of the unit moves them; so are counts that contradict printed points.
 * @param isoDate Last day of the period, whose rules hold.
 * @param upTo Gains beyond this many hundredths are not asked for; all losses are added to it.
 * @param growth Whole percent by which dossiers and petitions still grow.
 * @example winnableOf(board, "2026-10-31", 13).map(({ code }) => code)
 */
export function winnableOf(
  { groups }: Pick<BoardAssessment, "groups">,
  isoDate: string,
  upTo: number,
  growth = 0
): readonly WinnableField[] {
  const fields = groups.flatMap((group) =>
    group.indicators.flatMap((indicator): readonly Omit<WinnableField, "steps" | "most">[] => {
      const { code, numerator, denominator, outOfReach } = indicator;
      if (outOfReach || numerator === null || denominator === null) return [];
      const now = { code, numerator: numerator.value, denominator: denominator.value };
      if (!tellsGroup(group) || !tellsPoints(indicator, now, isoDate)) return [];
      const grows = indicatorByCode(code).denominatorGrows;
      const then = { ...now, denominator: grown(now.denominator, grows ? growth : 0) };
      return [{ ...then, group: group.id, indicator, lost: lostBetween(now, then, isoDate) }];
    })
  );
  const needed = upTo + fields.reduce((sum, { lost }) => sum + lost, 0);
  return fields.flatMap((field): WinnableField[] => {
    const steps = pointSteps(field, isoDate, needed);
    const most = steps.at(-1)?.gain ?? 0;
    return steps.length === 0 && field.lost === 0 ? [] : [{ ...field, steps, most }];
  });
}

function lostBetween(now: IndicatorCounts, then: IndicatorCounts, isoDate: string): number {
  const [before, after] = [now, then].map(({ code, numerator, denominator }) =>
    indicatorPoints(code, numerator, denominator, isoDate)
  );
  return before == null || after == null ? 0 : before - after;
}

/**
 * Whether the losses of the indicators fit that of their group: no more than it lacks, and all of it where all are
 * known. Counts that contradict the group's points tell nothing of what it can win.
 */
function tellsGroup({ id, shortfall, indicators }: GroupAssessment): boolean {
  if (shortfall === null) return true;
  const known = indicators.flatMap((each) => (each.shortfall === null ? [] : [each]));
  const lost = known.reduce((sum, each) => sum + (each.shortfall?.value ?? 0), 0);
  const isWhole = indicatorsOf(id)
    .filter(isScored)
    .every(({ code }) => known.some((each) => each.code === code));
  return isWhole ? lost === shortfall.value : lost <= shortfall.value;
}

/** Printed points are what the counts give by the rules of the day. */
function tellsPoints(
  { points }: IndicatorAssessment,
  { code, numerator, denominator }: IndicatorCounts,
  isoDate: string
): boolean {
  return (
    points?.origin.kind !== "cell" ||
    indicatorPoints(code, numerator, denominator, isoDate) === points.value
  );
}
