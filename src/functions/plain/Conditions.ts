import type { GridCell } from "../../cells/grid";
import { roundedRatio } from "../../scoring/arithmetic";
import type { Operand } from "./operand";

/** What must hold for a plain formula to say what the function says; where it does not, the formula gives #N/A. */
export class Conditions {
  readonly #counted: string[] = [];
  readonly #others: string[] = [];

  /**
   * A number as a formula calls it: empty now or not, it must be one. Null where a text stands, which the function
   * may read and a formula does not.
   */
  number({ cell, text, isReference }: Operand): string | null {
    if (cell.kind === "text" || cell.kind === "boolean" || text === "") return null;
    if (isReference) this.#counted.push(text);
    else if (cell.kind !== "number") return null;
    return text;
  }

  /** Points likewise, in hundredths as the functions take them. */
  points(operand: Operand): string | null {
    const text = this.number(operand);
    if (text === null || operand.isReference || operand.cell.kind !== "number")
      return text === null ? null : `ROUND(${text},2)`;
    return String(roundedRatio(operand.cell.value, 1, 100) / 100);
  }

  /** What a name or an option is, as long as its cell stays as it is. Null where no formula can ask for it. */
  fixed({ cell, text, isReference }: Operand): GridCell | null {
    if (!isReference) return cell;
    const now = literalOf(cell);
    if (now === null) return null;
    this.#others.push(`${text}=${now}`);
    return cell;
  }

  /** Cells that must hold numbers. */
  count(references: readonly string[]): void {
    this.#counted.push(...references);
  }

  require(condition: string): void {
    this.#others.push(condition);
  }

  /**
   * The expression as one call of IF, so that it can stand in the middle of a formula.
   * @example conditions.around("C4/D4") // 'IF(AND(COUNT(C4,D4)=2,D4>0),C4/D4,NA())'
   */
  around(body: string): string {
    const numbers = [...new Set(this.#counted)];
    const count = numbers.length === 0 ? [] : [`COUNT(${numbers.join(",")})=${numbers.length}`];
    const all = [...count, ...new Set(this.#others)];
    const holds = all.length > 1 ? `AND(${all.join(",")})` : (all[0] ?? "TRUE");
    return `IF(${holds},${body},NA())`;
  }
}

/** A text in a formula may have 255 letters. */
const longestText = 255;

function literalOf(cell: GridCell): string | null {
  switch (cell.kind) {
    case "blank":
      return '""';
    case "number":
      return String(cell.value);
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "text":
      return cell.value.length > longestText ? null : quoted(cell.value);
    case "error":
      return null;
  }
}

/** @example quoted('Xã "A"') // '"Xã ""A"""' */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
