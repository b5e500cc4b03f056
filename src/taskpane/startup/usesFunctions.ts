import { mendedFormula } from "../../functions/mend/mendedFormula";
import type { WorkbookContents } from "../../plan/port";

const known = new WeakMap<WorkbookContents, boolean>();

/** Whether any cell of the workbook calls one of our functions. */
export function usesFunctions(contents: WorkbookContents): boolean {
  const found = known.get(contents) ?? contents.grids.some(callsOurs);
  known.set(contents, found);
  return found;
}

function callsOurs(grid: WorkbookContents["grids"][number]): boolean {
  let calls = false;
  grid.forEachCell(({ formula }) => {
    calls ||= formula?.includes("766") === true && mendedFormula(formula) !== null;
  });
  return calls;
}
