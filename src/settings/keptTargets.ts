import type { CellAddress } from "../cells/address";
import type { WorkbookContents } from "../plan/port";
import type { BoardAssessment } from "../scoring/assessment";
import { settingsRegion, targetPrefix } from "./officeSettings";
import { targetKey, targetsFor, type TaskTarget, type TaskTargets } from "./taskTargets";

/** A target with the cell that keeps it; null where none does yet. */
export interface KeptTarget extends TaskTarget {
  readonly cell: CellAddress | null;
}

/** What an office set itself for a board, and for the one it is compared with. */
export interface BoardTargets {
  readonly own: readonly KeptTarget[];
  readonly past: readonly KeptTarget[];
}

export const noTargets: BoardTargets = { own: [], past: [] };

/** @example boardTargets(contents, settings.targets ?? new Map(), board).past[0]?.to */
export function boardTargets(
  contents: WorkbookContents,
  targets: TaskTargets,
  board: BoardAssessment
): BoardTargets {
  if (targets.size === 0) return noTargets;
  const cells = cellsByKey(contents);
  const of = (each: BoardAssessment): readonly KeptTarget[] =>
    targetsFor(targets, each).map((target) => ({
      ...target,
      cell: cells.get(targetKey(target.code, each)) ?? null,
    }));
  const { comparison } = board;
  return {
    own: of(board),
    past: comparison.kind === "previous" ? of({ ...board, period: comparison.period }) : [],
  };
}

function cellsByKey({ grids, ownRegions }: WorkbookContents): ReadonlyMap<string, CellAddress> {
  const region = ownRegions.find(({ name }) => name === settingsRegion);
  const grid = grids.find(({ sheet }) => sheet === region?.sheet);
  const cells = new Map<string, CellAddress>();
  if (region === undefined || grid === undefined) return cells;
  const { top, bottom, left } = region.range;
  for (let row = top; row <= bottom; row += 1) {
    const key = grid.cell(row, left + 2);
    if (key.kind === "text" && key.value.startsWith(targetPrefix))
      cells.set(key.value.slice(targetPrefix.length), {
        sheet: grid.sheet,
        row,
        column: left + 1,
      });
  }
  return cells;
}
