import type { Hundredths } from "../../decision766/hundredths";
import { roundedRatio } from "../../scoring/arithmetic";
import type { GridCell } from "../../cells/grid";
import { readNumber, toHundredths, type NumberReading } from "../../sheet/text/number";
import { isFigureSized } from "../../sheet/text/numeral";
import { absent, invalid } from "./fault";

type NumberFound = Extract<NumberReading, { kind: "number" }>;

/**
 * The number of a cell as staff type it.
 * @throws FunctionFault absent for an empty or "không phát sinh" cell, invalid for any other text.
 */
export function numberIn(cell: GridCell, what: string): NumberFound {
  const reading = readNumber(cell);
  switch (reading.kind) {
    case "number":
      return reading;
    case "blank":
      throw absent(`Chưa có ${what}. Hãy nhập số vào ô.`);
    case "notApplicable":
      throw absent(`Ô ghi là không áp dụng nên không có ${what}.`);
    case "notANumber":
      throw invalid(`“${reading.text}” không phải là ${what}. Hãy nhập số, ví dụ 19,96.`);
  }
}

/** Points in hundredths, rounded half-up. @throws FunctionFault as numberIn */
export function pointsIn(cell: GridCell, what = "điểm"): Hundredths {
  if (cell.kind === "number" && isFigureSized(cell.value)) return roundedNumber(cell.value);
  return toHundredths(numberIn(cell, what).decimal);
}

/** A count: whole and not negative. @throws FunctionFault as numberIn */
export function countIn(cell: GridCell, what: string): number {
  const plain = cell.kind === "number" && isFigureSized(cell.value);
  const value = plain ? cell.value : numberIn(cell, what).value;
  if (!Number.isInteger(value) || value < 0) {
    throw invalid(`${upperFirst(what)} phải là số nguyên không âm. Hãy kiểm tra ô đã nhập.`);
  }
  return value;
}

function roundedNumber(value: number): Hundredths {
  return roundedRatio(value, 1, 100);
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
