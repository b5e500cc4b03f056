import type { Hundredths } from "../../decision766/hundredths";
import { formatHundredths } from "../../narrative/format/number";

/**
 * A movement with its sign, the minus as wide as the plus.
 * @example formatChange(hundredths(4)) // "+0,04"
 */
export function formatChange(value: Hundredths): string {
  return value > 0 ? `+${formatHundredths(value)}` : formatHundredths(value).replace("-", "−");
}
