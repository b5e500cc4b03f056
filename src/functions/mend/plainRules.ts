import type { GridCell } from "../../cells/grid";
import { isLost } from "./formulasToMend";
import { mendedFormula } from "./mendedFormula";

/** What gives way to values in a copy for people without the add-in: calls of our functions. */
export const plainRules: {
  readonly isMeant: (formula: string) => boolean;
  readonly isLost: (cell: GridCell) => boolean;
} = {
  isMeant: (formula) => formula.includes("766") && mendedFormula(formula) !== null,
  isLost,
};

/**
 * The name of such a copy.
 * @example plainName("chi-so.xlsx") // "chi-so-gia-tri.xlsx"
 */
export function plainName(name: string): string {
  return name.replace(/(?:\.[^.]*)?$/, (extension) => `-gia-tri${extension.toLowerCase()}`);
}
