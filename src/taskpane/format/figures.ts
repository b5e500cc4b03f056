import type { Hundredths } from "../../decision766/hundredths";

/**
 * Hundredths with a decimal comma, trailing zeros dropped.
 * @example formatHundredths(hundredths(1990)) // "19,9"
 */
export function formatHundredths(value: Hundredths): string {
  const digits = String(Math.abs(value)).padStart(3, "0");
  const fraction = digits.slice(-2).replace(/0+$/, "");
  const whole = groupThousands(digits.slice(0, -2));
  return `${value < 0 ? "−" : ""}${whole}${fraction === "" ? "" : `,${fraction}`}`;
}

/** @example formatPercent(hundredths(9975)) // "99,75%" */
export function formatPercent(value: Hundredths): string {
  return `${formatHundredths(value)}%`;
}

/** @example formatChange(hundredths(4)) // "+0,04" */
export function formatChange(value: Hundredths): string {
  return value > 0 ? `+${formatHundredths(value)}` : formatHundredths(value);
}

/** @example formatCount(3321) // "3.321" */
export function formatCount(value: number): string {
  return `${value < 0 ? "−" : ""}${groupThousands(String(Math.abs(value)))}`;
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ".");
}
