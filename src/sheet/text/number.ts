import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { GridCell } from "../../cells/grid";
import { readFigure, type FigureReading } from "./figure";

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
