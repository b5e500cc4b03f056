import { editions, editionById } from "./editions";
import { valueOn, type History } from "./history";
import type { Hundredths } from "./hundredths";
import type { EditionId } from "./identity";
import { indicators } from "./indicators";
import type { Indicator, ZeroDenominator } from "./indicators/indicator";

/** points = maximum × min(1, ratio / fullAt), rounded half-up to hundredths. */
export interface Formula {
  /** Greater than 0. */
  readonly maxPoints: Hundredths;
  /** Ratio from which the maximum is given, in hundredths of a percent. */
  readonly fullAt: Hundredths;
  readonly zeroDenominator: ZeroDenominator;
}

/**
 * How an indicator is scored on a day; null where its formula is not known, or it is only followed.
 * @example formulaOn(indicatorByCode("3.1"), "2026-10-31")?.fullAt // 8000
 */
export function formulaOn(indicator: Indicator, isoDate: string): Formula | null {
  const maxPoints = valueOn(indicator.maxPoints, isoDate)?.value ?? null;
  const fullAt = valueOn(indicator.fullAt, isoDate)?.value ?? null;
  const zeroDenominator = valueOn(indicator.zeroDenominator, isoDate)?.value ?? null;
  return maxPoints === null || maxPoints === 0 || fullAt === null || zeroDenominator === null
    ? null
    : { maxPoints, fullAt, zeroDenominator };
}

/** Every formula that an indicator has had within an edition, for who knows the edition but not the day. */
export function formulasWithin(indicator: Indicator, edition: EditionId): readonly Formula[] {
  const { from, to } = editionById(edition);
  const days = [
    from,
    ...changesOf(indicator).filter((day) => day > from && (to === null || day <= to)),
  ];
  return days.flatMap((day) => formulaOn(indicator, day) ?? []);
}

/** The most that an indicator gives under the newest rules; 0 where it is only followed. */
export function newestMaximum({ maxPoints }: Indicator): number {
  return maxPoints.at(-1)?.value ?? 0;
}

/** Whether an indicator bears points under the newest rules. */
export function isScored(indicator: Indicator): boolean {
  return newestMaximum(indicator) > 0;
}

function changesOf({ maxPoints, fullAt, zeroDenominator }: Indicator): readonly string[] {
  return [maxPoints, fullAt, zeroDenominator].flatMap((values: History<unknown>) =>
    values.map(({ from }) => from)
  );
}

const changes: readonly string[] = [
  ...new Set([...editions.map(({ from }) => from), ...indicators.flatMap(changesOf)]),
].sort();

/**
 * The day since which the rules of a day hold unchanged. Points of two days are of one kind only when it is the same.
 * @example rulesSince("2026-10-31") // "2026-09-17"
 */
export function rulesSince(isoDate: string): string {
  return changes.findLast((day) => day <= isoDate) ?? changes[0] ?? isoDate;
}

/** The day since which the newest rules hold, for who asks without saying a day. */
export const newestRules: string = rulesSince("9999-12-31");
