/**
 * Shares of a whole in hundredths of a percent that add up to 100,00: each cut down, what is missing given to the
 * greatest remainders, ties by order. Zeroes where nothing is to be shared.
 * @example largestRemainder([100, 100, 100]) // [3334, 3333, 3333]
 */
export function largestRemainder(parts: readonly number[]): readonly number[] {
  const whole = parts.reduce((sum, part) => sum + BigInt(part), 0n);
  if (whole <= 0n) return parts.map(() => 0);
  const cut = parts.map((part) => (BigInt(part) * 10_000n) / whole);
  const rest = parts.map((part, index) => BigInt(part) * 10_000n - (cut[index] ?? 0n) * whole);
  const missing = Number(10_000n - cut.reduce((sum, each) => sum + each, 0n));
  const order = rest
    .map((each, index) => ({ each, index }))
    .sort((a, b) => (a.each === b.each ? a.index - b.index : a.each > b.each ? -1 : 1));
  const given = new Set(order.slice(0, missing).map(({ index }) => index));
  return cut.map((each, index) => Number(each) + (given.has(index) ? 1 : 0));
}
