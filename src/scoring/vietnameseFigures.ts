import type { Hundredths } from "../decision766/hundredths";

/** Hundredths with a decimal comma, zeros dropped, for the messages of checks. @example shown(1996) // "19,96" */
export function shown(value: Hundredths): string {
  const sign = value < 0 ? "-" : "";
  const [whole, rest] = [Math.floor(Math.abs(value) / 100), Math.abs(value) % 100];
  return `${sign}${whole}${rest === 0 ? "" : `,${String(rest).padStart(2, "0").replace(/0$/, "")}`}`;
}
