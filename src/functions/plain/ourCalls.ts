import type { GridCell, Grid } from "../../cells/grid";
import { isLost } from "../mend/formulasToMend";
import { mendedFormula } from "../mend/mendedFormula";
import { plainFormulas } from "./plainFormulas";

/** What gives way in a copy for people without the add-in: calls of our functions, to plain formulas or to values. */
export const ourCalls: {
  readonly isMeant: (formula: string) => boolean;
  readonly isLost: (cell: GridCell) => boolean;
  readonly instead: (grids: readonly Grid[]) => ReturnType<typeof plainFormulas>;
} = {
  isMeant: (formula) => formula.includes("766") && mendedFormula(formula) !== null,
  isLost,
  instead: plainFormulas,
};

/**
 * The name of such a copy.
 * @example plainName("chi-so.xlsx") // "chi-so-gia-tri.xlsx"
 */
export function plainName(name: string): string {
  return name.replace(/(?:\.[^.]*)?$/, (extension) => `-gia-tri${extension.toLowerCase()}`);
}
