import type { NumberToken } from "../hear/tokens";
import type { ExactValue } from "./exactValue";

/**
 * Whether a printed number is a slip of the pen for a value: the same digits but for one, two neighbours changed, or
 * one left out or put in.
 * @example isSlipOf({ value: 194_300 }, hundredthsOf(1934)) // true: 19,43 for 19,34
 */
export function isSlipOf({ value }: Pick<NumberToken, "value">, meant: ExactValue): boolean {
  return isNear(digits({ top: BigInt(value), bottom: 10_000n }), digits(meant));
}

/** Whole hundredths, half-up, without the mark: a slip goes over it. */
function digits({ top, bottom }: ExactValue): string {
  const size = top < 0n ? -top : top;
  return String((200n * size + bottom) / (2n * bottom)).padStart(3, "0");
}

function isNear(one: string, other: string): boolean {
  if (one === other) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const [restShort, restLong] = [short.slice(at), long.slice(at)];
  if (long.length > short.length) return restShort === restLong.slice(1);
  if (restShort.slice(1) === restLong.slice(1)) return true;
  const isSwapped = restShort[0] === restLong[1] && restShort[1] === restLong[0];
  return isSwapped && restShort.slice(2) === restLong.slice(2);
}
