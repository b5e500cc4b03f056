import type { Grid } from "../../cells/grid";
import type { CellAddress } from "../../cells/address";
import type { EditPlan } from "../../plan/plan";
import type { PaneHost } from "../host/paneHost";

export interface MemoryHost extends PaneHost {
  /** What was asked of the workbook, in order. */
  readonly applied: readonly EditPlan[];
  readonly selected: readonly CellAddress[];
  /** Another hand changes the workbook. */
  change(grids: readonly Grid[]): void;
  /** The workbook changes without a word, as by calculation. */
  changeUnnoticed(grids: readonly Grid[]): void;
}

/** A workbook of given sheets that only takes note of what is asked: for the gallery and for tests. */
export function memoryHost(
  grids: readonly Grid[],
  fault: () => Error | null = () => null
): MemoryHost {
  let now = grids;
  const applied: EditPlan[] = [];
  const selected: CellAddress[] = [];
  const listeners = new Set<() => void>();
  const unlessFaulty = <Result>(answer: () => Result): Promise<Result> => {
    const error = fault();
    return error === null ? Promise.resolve(answer()) : Promise.reject(error);
  };
  return {
    kind: "excel",
    applied,
    selected,
    mendFormulas: null,
    startup: null,
    activeCell: () => Promise.resolve(null),
    openBook: () => Promise.resolve(),
    copyOfFile: null,
    notes: null,
    openBrowser: null,
    workbook: {
      read: () => unlessFaulty(() => ({ name: "so-diem.xlsx", grids: now, ownRegions: [] })),
      apply: (plan) =>
        unlessFaulty(() => {
          applied.push(plan);
          return { steps: [] };
        }),
      select: (cell) => unlessFaulty(() => void selected.push(cell)),
    },
    watch(changed) {
      listeners.add(changed);
      return Promise.resolve(() => listeners.delete(changed));
    },
    changeUnnoticed(next) {
      now = next;
    },
    change(next) {
      now = next;
      for (const listener of listeners) listener();
    },
  };
}
