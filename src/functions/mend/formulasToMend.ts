import type { CellAddress } from "../../cells/address";
import type { GridCell } from "../../cells/grid";
import type { WorkbookContents } from "../../plan/port";
import { mendedFormula } from "./mendedFormula";

/** A formula to be entered again, without its equals sign. */
export interface FormulaEntry {
  readonly cell: CellAddress;
  readonly formula: string;
  /** As it stands now, likewise. */
  readonly was: string;
}

/**
 * Errors of a function that Excel does not know, or that has never been answered. #N/A and #VALUE! are
 * answers of ours and stay.
 */
const lostValues = new Set(["#NAME?", "#BUSY!", "#CONNECT!", "#GETTING_DATA", "#BLOCKED!"]);

/**
 * Cells whose formula calls one of our functions and has lost it: written under Excel's mark for unknown
 * functions, or showing that the name is not known.
 * @example formulasToMend(contents).length
 */
export function formulasToMend({ grids }: WorkbookContents): readonly FormulaEntry[] {
  return grids.flatMap((grid) => {
    const entries: FormulaEntry[] = [];
    grid.forEachCell((cell, row, column) => {
      const mended = cell.formula === undefined ? null : mendedFormula(cell.formula);
      if (mended === null || (mended === cell.formula && !isLost(cell))) return;
      entries.push({
        cell: { sheet: grid.sheet, row, column },
        formula: mended,
        was: cell.formula ?? "",
      });
    });
    return entries;
  });
}

/** Whether a cell shows that its function is not known, or was never answered. */
export function isLost(cell: GridCell): boolean {
  return cell.kind === "error" && lostValues.has(cell.value);
}
