import type { GroupId, IndicatorCode } from "./identity";
import { digitizationIndicators } from "./indicators/digitization";
import type { Indicator } from "./indicators/indicator";
import { onlinePaymentIndicators } from "./indicators/onlinePayment";
import { onlineServicesIndicators } from "./indicators/onlineServices";
import { satisfactionIndicators } from "./indicators/satisfaction";
import { timelinessIndicators } from "./indicators/timeliness";
import { transparencyIndicators } from "./indicators/transparency";
import { groupById } from "./groups";

/** Every indicator the portal shows, in its own order. */
export const indicators: readonly Indicator[] = [
  ...transparencyIndicators,
  ...timelinessIndicators,
  ...onlineServicesIndicators,
  ...onlinePaymentIndicators,
  ...digitizationIndicators,
  ...satisfactionIndicators,
];

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

/** @example indicatorByCode("3.1").formulas["2026"]?.fullAt // 8000 */
export function indicatorByCode(code: IndicatorCode): Indicator {
  const indicator = byCode.get(code);
  if (indicator === undefined) throw new RangeError(`No such indicator: ${code}`);
  return indicator;
}

/**
 * Indicators of a group in the portal's order; those of the merged group are its parts'.
 * @example indicatorsOf("onlinePayment").map(({ code }) => code) // ["3.5a", "3.5b", "3.6"]
 */
export function indicatorsOf(group: GroupId): readonly Indicator[] {
  const parts = [group, ...groupById(group).mergedFrom];
  return indicators.filter((indicator) => parts.includes(indicator.group));
}
