import { comparable, typedFormula } from "../../../cells/structuredReference";
import { formulaShape } from "../../../plan/formulaShape";
import type { GridCell } from "../../../cells/grid";
import type { WrittenContent } from "../../../plan/plan";
import type { CellLook } from "../cellLook";

/** What a cell takes: "" is blank, text that starts with "=" a formula. */
export type CellInput = string | number | boolean;

/** A cell as it stood before a plan, or as it stands after a step of it. */
export interface CellState {
  readonly input: CellInput;
  /** Null where looks were not asked for. */
  readonly look: CellLook | null;
  /** In-workbook target; null: none. */
  readonly link: string | null;
}

/**
 * Text never becomes a formula: one that begins like it stays behind an apostrophe.
 * @example inputOf({ kind: "formula", formula: "SUM(E4:E9)", cached: 97.36 }) // "=SUM(E4:E9)"
 */
export function inputOf(content: WrittenContent): CellInput {
  switch (content.kind) {
    case "blank":
      return "";
    case "number":
      return content.value;
    case "text":
      return content.value.startsWith("=") ? `'${content.value}` : content.value;
    case "formula":
      return `=${typedFormula(content.formula)}`;
  }
}

/** The content that makes the cell what it was. */
export function contentOf(input: CellInput): WrittenContent {
  if (input === "") return { kind: "blank" };
  if (typeof input === "number") return { kind: "number", value: input };
  if (typeof input === "boolean") {
    return { kind: "formula", formula: input ? "TRUE()" : "FALSE()", cached: null };
  }
  return input.startsWith("=")
    ? { kind: "formula", formula: input.slice(1), cached: null }
    : { kind: "text", value: input };
}

/** What a cell of a reading takes. @example inputFrom({ kind: "number", value: 1, formula: "A1" }) // "=A1" */
export function inputFrom(cell: GridCell): CellInput {
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return cell.kind === "blank" ? "" : cell.value;
}

/**
 * Excel keeps about 15 digits: numbers that differ beyond them are the same input. References to a table's columns are
 * the same however they are written.
 */
export function isSameInput(one: CellInput, other: CellInput): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-14 * Math.max(Math.abs(one), Math.abs(other));
  }
  if (one === other) return true;
  return isFormula(one) && isFormula(other) && comparable(one) === comparable(other);
}

/**
 * Whether a cell still holds what we left in it. A formula is told by its shape: Excel moves its references when
 * rows or columns come and go, and writes it in its own spacing.
 * @example isAsLeft("=RANK(I2,$I$2:$I$8)", "=RANK(I3, $I$2:$I$9)") // true
 */
export function isAsLeft(left: CellInput, now: CellInput): boolean {
  if (isFormula(left) && isFormula(now)) return formulaShape(left) === formulaShape(now);
  return isSameInput(left, now);
}

function isFormula(input: CellInput): input is string {
  return typeof input === "string" && input.startsWith("=");
}

const readAsOther = /^['@+\-=(]|^\s|\d|^(?:true|false)$/i;

/**
 * What to hand to Excel so that the cell ends up with exactly this input: text that Excel would read as a
 * number, date or formula gets an apostrophe in front, as a person would type it.
 * @example typed("12/2026") // "'12/2026"
 */
export function typed(input: CellInput): CellInput {
  if (typeof input !== "string" || input === "" || /^'?=/.test(input)) return input;
  return input.length <= 40 && readAsOther.test(input) ? `'${input}` : input;
}
