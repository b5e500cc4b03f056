import { withoutColumns } from "../cells/structuredReference";

/** Cell references, ranges and whole rows or columns; sheet names before them. */
const references =
  /(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}(])/giu;

/**
 * A formula without what a program changes in it by itself: where its references lead, spacing, letter case and
 * the sign of implicit intersection. Words in quotes stay as they are.
 * @example formulaShape("=RANK(I2, $I$2:$I$8)") // "=RANK(#,#)"
 */
export function formulaShape(formula: string): string {
  return withoutColumns(formula, "#")
    .split(/("(?:[^"]|"")*")/)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part
            .replace(references, "#")
            .replace(/[\s@]+/g, "")
            .toLocaleUpperCase("en")
    )
    .join("");
}
