import { hundredths, type Hundredths } from "../decision766/hundredths";

/** What a quotient of figures is cut to: shares of almost nothing say nothing, and must stay whole numbers. */
const largestQuotient = 8n * 10n ** 15n;

/**
 * numerator / denominator × scale, rounded half away from zero to a whole number of at most 8 × 10^15. Exact: the
 * operands are decimals with up to nine places, the division is one of integers.
 * @throws RangeError when the denominator is 0.
 * @example roundedRatio(46, 378, 10_000) // 1217: 12,17%
 */
export function roundedRatio(numerator: number, denominator: number, scale: number): Hundredths {
  const quick = smallRatio(numerator, denominator, scale);
  if (quick !== null) return quick;
  const top = billionths(numerator) * BigInt(scale);
  const bottom = billionths(denominator);
  const negative = top < 0n !== bottom < 0n;
  const [a, b] = [magnitude(top), magnitude(bottom)];
  const quotient = (2n * a + b) / (2n * b);
  const rounded = Number(quotient < largestQuotient ? quotient : largestQuotient);
  return hundredths(negative && rounded !== 0 ? -rounded : rounded);
}

/** The same in plain integers where every product stays exact; null where it might not. */
function smallRatio(numerator: number, denominator: number, scale: number): Hundredths | null {
  const doubled = 2 * numerator * scale + denominator;
  const exact =
    Number.isInteger(numerator) &&
    Number.isInteger(denominator) &&
    numerator >= 0 &&
    denominator > 0 &&
    Number.isSafeInteger(doubled);
  // Division rounds, but of numbers so small never up to the next whole one: that is too far away.
  return exact ? hundredths(Math.floor(doubled / (2 * denominator))) : null;
}

function billionths(value: number): bigint {
  return Number.isSafeInteger(value)
    ? BigInt(value) * 1_000_000_000n
    : BigInt(value.toFixed(9).replace(".", ""));
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Percent of a maximum, in hundredths of a percent. @example percentOf(hundredths(1995), hundredths(2000)) // 9975 */
export function percentOf(points: Hundredths, maximum: Hundredths): Hundredths {
  return roundedRatio(points, maximum, 10_000);
}

/** @example difference(hundredths(2000), hundredths(1995)) // 5 */
export function difference(one: Hundredths, other: Hundredths): Hundredths {
  return hundredths(one - other);
}

export function sum(parts: readonly Hundredths[]): Hundredths {
  return hundredths(parts.reduce<number>((total, part) => total + part, 0));
}
