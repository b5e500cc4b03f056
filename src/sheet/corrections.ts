import { groupById } from "../decision766/groups";
import type { Grid } from "../cells/grid";
import { mappedGrid } from "../cells/storedCells";
import type { LabelCorrection } from "./scoreboard";
import { fold } from "./text/fold";

/**
 * The grid with labels a person corrected: a corrected label reads as the group's own name, an ignored one as
 * blank. The sheet itself is never changed.
 */
export function corrected(grid: Grid, corrections: readonly LabelCorrection[]): Grid {
  if (corrections.length === 0) return grid;
  const meanings = new Map(corrections.map(({ label, meaning }) => [fold(label), meaning]));
  return mappedGrid(grid, (cell) => {
    if (cell.kind !== "text") return cell;
    const meaning = meanings.get(fold(cell.value));
    if (meaning === undefined) return cell;
    return meaning === "ignore" ? { kind: "blank" } : { ...cell, value: groupById(meaning).name };
  });
}
