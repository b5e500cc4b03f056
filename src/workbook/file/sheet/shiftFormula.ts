import { columnLetters } from "../../../sheet/address";
import { sheetSize } from "../limits";

/** Texts in quotes, names before a bracket or "!", and references, in this order of preference. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/gi;

/**
 * A formula as it reads when copied so many rows and columns further: relative references move, the rest stays.
 * @example shiftFormula('IF(B2>$B$1,"B2",B2)', 1, 0) // 'IF(B3>$B$1,"B2",B3)'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    tokens,
    (whole, columnLock?: string, letters?: string, rowLock?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const column = [...letters.toUpperCase()].reduce(
        (sum, each) => sum * 26 + each.charCodeAt(0) - 64,
        0
      );
      const toColumn = columnLock === "$" ? column : column + columns;
      const toRow = rowLock === "$" ? Number(digits) : Number(digits) + rows;
      if (toColumn < 1 || toColumn > sheetSize.columns || toRow < 1 || toRow > sheetSize.rows) {
        return "#REF!";
      }
      return `${columnLock ?? ""}${columnLetters(toColumn - 1)}${rowLock ?? ""}${toRow}`;
    }
  );
}
