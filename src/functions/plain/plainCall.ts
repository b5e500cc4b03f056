import type { GridCell } from "../../cells/grid";
import type { FunctionId } from "../ids";
import type { BookCells } from "./BookCells";
import type { Conditions } from "./Conditions";
import type { Argument, Operand } from "./operand";

/** A call for which a plain expression is wanted, at one place of its answer. */
export interface PlainCall {
  readonly book: BookCells;
  readonly conditions: Conditions;
  /** The argument as typed; `omitted` behind the last one. */
  readonly argument: (index: number) => Argument;
  /** Its value for this place of the answer. */
  readonly operand: (index: number) => Operand;
  /** The column of the answer, from its first. */
  readonly across: number;
}

/** The expression; what must hold goes into the call's conditions. Null: no plain formula says the same. */
export type PlainRule = (call: PlainCall) => string | null;

export type PlainRules = Readonly<Record<FunctionId, PlainRule | null>>;

/** Whether an optional argument was left out or points to empty cells only, as the functions see it. */
export function isLeftOutIn({ argument, book }: PlainCall, index: number): boolean {
  const given = argument(index);
  if (given.kind !== "area") return given.kind === "omitted" || given.cell.kind === "blank";
  let isEmpty = true;
  book.forEach(given, ({ kind }) => {
    isEmpty &&= kind === "blank";
  });
  return isEmpty;
}

/** A cell as Excel hands it to a function. */
export function valueOf(cell: GridCell): unknown {
  switch (cell.kind) {
    case "blank":
      return "";
    case "error":
      return { type: "Error", basicValue: cell.value };
    default:
      return cell.value;
  }
}
