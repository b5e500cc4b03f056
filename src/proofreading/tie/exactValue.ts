import type { NumberToken } from "../hear/tokens";

/** A value as an exact fraction: shares and percents are never cut before they are compared. */
export interface ExactValue {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** @example hundredthsOf(9736) // 97,36 */
export function hundredthsOf(value: number): ExactValue {
  return { top: BigInt(value), bottom: 100n };
}

export function wholeOf(value: number): ExactValue {
  return { top: BigInt(Math.round(value * 100)), bottom: 100n };
}

/** part ÷ whole × 100; null where the whole is nothing. */
export function percentOf(part: number, whole: number): ExactValue | null {
  const [a, b] = [BigInt(Math.round(part * 100)), BigInt(Math.round(whole * 100))];
  return b > 0n ? { top: a * 100n, bottom: b } : null;
}

/**
 * Whether a printed number says a value: the value rounds to it at the decimals it shows.
 * @example says({ value: 121_700, decimals: 2 }, percentOf(46, 378)) // true; 12,16 is not
 */
export function says(
  { value, decimals }: Pick<NumberToken, "value" | "decimals">,
  exact: ExactValue,
  about = false
): boolean {
  const unit = 10n ** BigInt(Math.max(0, 4 - Math.min(decimals, 4)));
  const distance = BigInt(value) * exact.bottom - exact.top * 10_000n;
  const room = unit * exact.bottom * (about ? 2n : 1n);
  return 2n * (distance < 0n ? -distance : distance) <= room;
}

/**
 * As an official would write it: at most the decimals asked for, half-up, without trailing zeros.
 * @example shownValue(percentOf(46, 378)) // "12,17"
 */
export function shownValue({ top, bottom }: ExactValue, decimals = 2): string {
  const scale = 10n ** BigInt(decimals);
  const negative = top < 0n;
  const size = negative ? -top : top;
  const rounded = (2n * size * scale + bottom) / (2n * bottom);
  const digits = String(rounded).padStart(decimals + 1, "0");
  const whole = decimals === 0 ? digits : digits.slice(0, -decimals);
  const fraction = decimals === 0 ? "" : digits.slice(-decimals).replace(/0+$/, "");
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ".");
  return `${negative ? "-" : ""}${grouped}${fraction === "" ? "" : `,${fraction}`}`;
}
