import type { ScoringOptions } from "../scoring/assessment";
import type { OfficeSettings } from "./officeSettings";

/**
 * How an office scores, where it has said so.
 * @example scoringOptions(emptySettings) // {}
 */
export function scoringOptions({ gradeBands, tieRule }: OfficeSettings): ScoringOptions {
  return {
    ...(gradeBands === undefined ? {} : { gradeBands }),
    ...(tieRule === undefined ? {} : { tieRule }),
  };
}
