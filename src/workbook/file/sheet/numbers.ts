/** Powers of ten that a double holds exactly. */
export const powers: readonly number[] = Array.from({ length: 23 }, (_, exponent) =>
  Number(`1e${exponent}`)
);

/**
 * The number written in bytes [from, to). Short decimals are read digit by digit: with at most 15 digits and an
 * exact power of ten, one division rounds as the standard wants. NaN when it is no number.
 */
export function numberAt(bytes: Uint8Array, from: number, to: number): number {
  let place = from;
  const negative = bytes[place] === 45;
  if (negative) place += 1;
  let digits = 0;
  let count = 0;
  let decimals = -1;
  for (; place < to; place += 1) {
    const sign = bytes[place] ?? 0;
    if (sign >= 48 && sign <= 57) {
      digits = digits * 10 + sign - 48;
      count += 1;
      if (decimals >= 0) decimals += 1;
    } else if (sign === 46 && decimals < 0) decimals = 0;
    else break;
  }
  if (place < to || count === 0 || count > 15) return slowNumber(bytes, from, to);
  const value = decimals > 0 ? digits / (powers[decimals] ?? 1) : digits;
  return negative ? -value : value;
}

function slowNumber(bytes: Uint8Array, from: number, to: number): number {
  const text = String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 400))).trim();
  return text === "" ? Number.NaN : Number(text);
}
