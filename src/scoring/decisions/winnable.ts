import type { GroupId } from "../../decision766/identity";
import { isScored } from "../../decision766/formulas";
import { indicatorsOf } from "../../decision766/indicators";
import type { BoardAssessment, GroupAssessment, IndicatorAssessment } from "../assessment";
import { indicatorPoints } from "../indicatorPoints";
import type { Winnable } from "./cheapestWay";
import { pointSteps } from "./pointSteps";

/** An indicator that this level can move, with its counts and what they can still win. */
export interface WinnableField extends Winnable {
  readonly group: GroupId;
  readonly indicator: IndicatorAssessment;
  readonly numerator: number;
  readonly denominator: number;
  /** Hundredths that all its cases would win, as far as they were asked for. */
  readonly most: number;
}

/**
 * The indicators whose counts stand in the sheet and that this level can move. Indicators computed once for a province
 * and copied to every unit are left out: no work of the unit moves them; so are counts that contradict printed points.
 * @param isoDate Last day of the period, whose rules hold.
 * @param upTo Gains beyond this many hundredths are not asked for.
 * @example winnableOf(board, "2026-10-31", 13).map(({ code }) => code)
 */
export function winnableOf(
  { groups }: Pick<BoardAssessment, "groups">,
  isoDate: string,
  upTo: number
): readonly WinnableField[] {
  return groups.flatMap((group) =>
    group.indicators.flatMap((indicator): WinnableField[] => {
      const { code, numerator, denominator, outOfReach } = indicator;
      if (outOfReach || numerator === null || denominator === null) return [];
      if (!tellsGroup(group) || !tellsPoints(indicator, isoDate)) return [];
      const counts = { code, numerator: numerator.value, denominator: denominator.value };
      const steps = pointSteps(counts, isoDate, upTo);
      const most = steps.at(-1)?.gain ?? 0;
      return steps.length === 0 ? [] : [{ ...counts, group: group.id, indicator, steps, most }];
    })
  );
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
  { code, numerator, denominator, points }: IndicatorAssessment,
  isoDate: string
): boolean {
  if (numerator === null || denominator === null || points?.origin.kind !== "cell") return true;
  return indicatorPoints(code, numerator.value, denominator.value, isoDate) === points.value;
}
