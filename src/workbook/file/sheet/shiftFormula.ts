import { columnIndex, columnLetters } from "../../../cells/address";
import { sheetSize } from "../limits";

/** Texts in quotes and brackets, which stay, else a reference to a cell, to whole columns or to whole rows. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$])(?:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!])/gi;
const axis = /(\$?)(?:([A-Z]+)|(\d+))/gi;

/**
 * A formula as it reads when copied so many rows and columns further: relative references move, the rest stays.
 * @example shiftFormula('IF(B2>$B$1,"B2",B2)', 1, 0) // 'IF(B3>$B$1,"B2",B3)'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(tokens, (token) => {
    if (/^["'[]/.test(token)) return token;
    const moved = token.replace(
      axis,
      (whole, lock: string, letters: string | undefined, digits: string | undefined) => {
        if (lock === "$") return whole;
        const place =
          letters === undefined ? Number(digits) + rows : columnIndex(letters) + 1 + columns;
        const limit = letters === undefined ? sheetSize.rows : sheetSize.columns;
        if (place < 1 || place > limit) return "#";
        return letters === undefined ? `${place}` : columnLetters(place - 1);
      }
    );
    return moved.includes("#") ? "#REF!" : moved;
  });
}
