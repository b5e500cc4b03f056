import { defaultGradeBands } from "../decision766/gradeBands";
import type { Hundredths } from "../decision766/hundredths";
import { difference } from "./arithmetic";
import type { GradeBand, Quantity, TotalAssessment } from "./assessment";
import { ruled } from "./quantity";

/**
 * Grade of a total under the bands, best first; null when it lies below the lowest.
 * @example gradeOf(hundredths(9736)) // "Xuất sắc"
 */
export function gradeOf(
  total: Hundredths,
  bands: readonly GradeBand[] = defaultGradeBands
): string | null {
  return bands.find(({ from }) => total >= from)?.name ?? null;
}

/** The next better grade and how many points it is away; null at the top. */
export function nextGrade(
  total: Quantity<Hundredths>,
  bands: readonly GradeBand[] = defaultGradeBands
): TotalAssessment["nextGrade"] {
  const next = bands.findLast(({ from }) => from > total.value);
  return next === undefined
    ? null
    : {
        name: next.name,
        gap: ruled(difference(next.from, total.value), "gapToNextGrade", [total]),
      };
}
