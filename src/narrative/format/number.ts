import type { Hundredths } from "../../decision766/hundredths";

/**
 * Hundredths as an official writes them: decimal comma, trailing zeros dropped, thousands parted by points.
 * @example formatHundredths(hundredths(1996)) // "19,96"
 */
export function formatHundredths(value: Hundredths): string {
  const size = Math.abs(value);
  const fraction = size % 100;
  const decimals = fraction === 0 ? "" : `,${String(fraction).padStart(2, "0").replace(/0$/, "")}`;
  return `${value < 0 ? "-" : ""}${formatCount(Math.floor(size / 100))}${decimals}`;
}

/** Hundredths of a percent, the sign right behind the number. @example formatPercent(hundredths(9975)) // "99,75%" */
export function formatPercent(value: Hundredths): string {
  return `${formatHundredths(value)}%`;
}

/** A count; decimals, where there are any, behind a comma. @example formatCount(464494) // "464.494" */
export function formatCount(value: number): string {
  const [whole = "0", fraction] = String(value).split(".");
  const parted = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ".");
  return fraction === undefined ? parted : `${parted},${fraction}`;
}
