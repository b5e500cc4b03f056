import type { GridCell } from "../cells/grid";
import { formulaShape } from "../plan/formulaShape";
import type { PlannedContent } from "../plan/plan";

/** Stands for a cell that holds nothing. */
export const blankMark = "-";

/**
 * A short hash of what a cell holds, by which it is told again. Formulas count by their shape, so that rows and
 * columns that come and go change nothing; numbers by the fifteen digits that Excel keeps.
 * @example markOfCell({ kind: "blank" }) // "-"
 */
export function markOfCell(cell: GridCell): string {
  if (cell.formula !== undefined) return hashed(`f${formulaShape(cell.formula)}`);
  switch (cell.kind) {
    case "blank":
      return blankMark;
    case "number":
      return ofNumber(cell.value);
    case "text":
      return ofText(cell.value);
    case "boolean":
      return hashed(`b${String(cell.value)}`);
    case "error":
      return hashed(`e${cell.value}`);
  }
}

/** The mark that a cell has once this was written into it; null where a write leaves the cell as it is. */
export function markOfContent(content: PlannedContent): string | null {
  switch (content.kind) {
    case "kept":
      return null;
    case "blank":
      return blankMark;
    case "number":
      return ofNumber(content.value);
    case "text":
      return ofText(content.value);
    case "formula":
      return hashed(`f${formulaShape(content.formula)}`);
  }
}

function ofNumber(value: number): string {
  return hashed(`n${String(Number(value.toPrecision(14)))}`);
}

function ofText(text: string): string {
  return text === "" ? blankMark : hashed(`t${text.normalize("NFC").replaceAll("\r\n", "\n")}`);
}

/**
 * Six letters of a 53-bit hash: two cells of a workbook share one by chance once in two thousand million.
 */
export function hashed(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2_654_435_761);
    two = Math.imul(two ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  const whole = 4_294_967_296 * (2_097_151 & two) + (one >>> 0);
  return whole.toString(36).padStart(6, "0").slice(-6);
}
