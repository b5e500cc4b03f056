import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { GridCell } from "../../cells/grid";
import { readFigure, type FigureReading, type NumberRead } from "./figure";

/** What a cell that should hold a number holds, where nobody says what the number is for. */
export type NumberReading = Exclude<FigureReading, { readonly kind: "date" | "waiting" }>;

/**
 * The number of a cell, as people type it: point or comma, thousands, percent, "18,00 điểm", "17/114". Where the
 * column is known, `readFigure` reads more.
 * @example readNumber({ kind: "text", value: "19,96" }) // { kind: "number", decimal: "19.96", … }
 */
export function readNumber(cell: GridCell): NumberReading {
  const reading = readFigure(cell, "any");
  return reading.kind === "waiting" || reading.kind === "date" ? { kind: "blank" } : reading;
}

/**
 * An exact decimal in whole hundredths, rounded half away from zero on its digits, never through floats.
 * @throws RangeError when the text is no plain decimal.
 * @example toHundredths("17.435") // 1744
 */
export function toHundredths(decimal: string): Hundredths {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (match === null) throw new RangeError(`Not a decimal: ${decimal}`);
  const [, sign, whole = "0", fraction = ""] = match;
  const kept = Number(whole) * 100 + Number(fraction.slice(0, 2).padEnd(2, "0"));
  const rounded = kept + (Number(fraction[2] ?? "0") >= 5 ? 1 : 0);
  return hundredths(sign === "-" && rounded !== 0 ? -rounded : rounded);
}

/**
 * A read percent in hundredths of a percent. A number without a sign is a fraction or a percent: whichever lies
 * nearer to what points and maximum give; where these are not known, up to 1 a fraction.
 * @param expected the percent that points and maximum give; null when they are not known
 * @example percentHundredths({ decimal: "0.9736", … }, null) // 9736
 */
export function percentHundredths(
  { decimal, suffix, value }: NumberRead,
  expected: number | null
): Hundredths {
  const isFraction =
    suffix !== "percent" &&
    Math.abs(value) <= 1 &&
    (expected === null || Math.abs(value * 100 - expected) <= Math.abs(value - expected));
  return toHundredths(isFraction ? shifted(decimal) : decimal);
}

/** A decimal times 100, on its digits. */
function shifted(decimal: string): string {
  const [whole = "0", fraction = ""] = decimal.split(".");
  const rest = fraction.slice(2);
  return `${whole}${fraction.slice(0, 2).padEnd(2, "0")}${rest === "" ? "" : `.${rest}`}`.replace(
    /^(-?)0+(?=\d)/,
    "$1"
  );
}
