import type { WorkbookContents } from "../plan/port";
import { readMemory } from "./memoryRows";
import { isDrawn } from "./writtenRegion";

/**
 * The sheets whose columns of ours were written with drawings in them (bars, arrows): written again, they keep them.
 * @example planColumns(contents, table, { draws: drawnSheets(contents) })
 */
export function drawnSheets(contents: WorkbookContents): ReadonlySet<string> {
  const rows = readMemory(contents);
  return new Set(
    contents.ownRegions.flatMap(({ name, sheet }) => (isDrawn(rows, name) ? [sheet] : []))
  );
}
