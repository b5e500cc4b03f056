import { isScored } from "./formulas";
import type { IndicatorCode, Level } from "./identity";
import { indicators } from "./indicators";

/**
 * Indicators that the portal computes once for a province and gives to every unit of it: between such units they make
 * no difference. Seen so on every row of a province (0/54, 0/68, 87/89 for 1.1 to 1.3; the same points for 4.4, 4.6).
 * Source: the portal's rows of Phú Thọ, third quarter of 2026.
 */
export const copiedToCommunes: ReadonlySet<IndicatorCode> = new Set([
  "1.1",
  "1.2",
  "1.3",
  "4.4",
  "4.6",
]);

/** The scored indicators in which units of one level can differ. @example differingIndicators("commune").length // 16 */
export function differingIndicators(level: Level): readonly IndicatorCode[] {
  return indicators
    .filter(isScored)
    .filter(({ code }) => level !== "commune" || !copiedToCommunes.has(code))
    .map(({ code }) => code);
}
