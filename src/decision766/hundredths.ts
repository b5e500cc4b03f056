/** Whole hundredths: of a point (19,96 điểm = 1996) or of a percent (99,75% = 9975). Never a fraction. */
export type Hundredths = number & { readonly unit: "hundredths" };

/**
 * Marks a whole number as hundredths.
 * @throws RangeError when the number is not a safe integer: a caller has forgotten to round.
 * @example hundredths(1996) // 19,96 điểm
 */
export function hundredths(whole: number): Hundredths {
  if (!Number.isSafeInteger(whole)) throw new RangeError(`Not whole hundredths: ${whole}`);
  return whole as Hundredths;
}
