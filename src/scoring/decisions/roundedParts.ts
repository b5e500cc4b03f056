import { differingIndicators } from "../../decision766/copiedIndicators";
import type { BoardAssessment } from "../assessment";

/**
 * How many parts of a total were rounded and may differ between units of one level. A part is exact where its counts
 * show a ratio of exactly 0 or 1: a printed 20,00 may still hide 19,996. Parts without counts count as rounded.
 * @example roundedParts(communeWithoutIndicators) // 16
 */
export function roundedParts({ level, groups }: BoardAssessment): number {
  const exact = new Set(
    groups.flatMap(({ indicators }) =>
      indicators.flatMap(({ code, numerator, denominator }) =>
        numerator !== null &&
        denominator !== null &&
        (numerator.value === 0 || numerator.value === denominator.value)
          ? [code]
          : []
      )
    )
  );
  return differingIndicators(level).filter((code) => !exact.has(code)).length;
}
