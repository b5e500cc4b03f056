import { emptySettings, type OfficeSettings } from "../../report/settings/officeSettings";
import type { ScoringOptions } from "../../scoring/assessment";

/** What a person has told once, kept in the workbook itself. */
export type Remembered = OfficeSettings;

export const nothingRemembered: Remembered = emptySettings;

/** @example scoringOptions(nothingRemembered) // {} */
export function scoringOptions({ gradeBands, tieRule }: Remembered): ScoringOptions {
  return {
    ...(gradeBands === undefined ? {} : { gradeBands }),
    ...(tieRule === undefined ? {} : { tieRule }),
  };
}
