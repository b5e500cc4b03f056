import { analyzeWorkbook, type WorkbookAnalysis } from "../chain/analyzeWorkbook";
import { blockAsGrid, type ArgumentBlock } from "./argument";

/** Analyses kept, newest first. Workbooks hold few tables; rows of a long sheet passed one by one do not fill memory. */
const kept = 64;
const entries: { readonly block: ArgumentBlock; readonly analysis: WorkbookAnalysis }[] = [];

/**
 * The analysis of a range, computed once for each content: a thousand cells that ask about one table
 * read it once. Compares values, never addresses, so a changed cell is always seen.
 */
export function analyzeBlock(block: ArgumentBlock): WorkbookAnalysis {
  const at = entries.findIndex((entry) => sameBlock(entry.block, block));
  const known = entries[at];
  if (known !== undefined) {
    if (at > 0) entries.unshift(...entries.splice(at, 1));
    return known.analysis;
  }
  const analysis = analyzeWorkbook({
    name: "",
    grids: [blockAsGrid(block)],
    ownRegions: [],
  });
  entries.unshift({ block, analysis });
  entries.length = Math.min(entries.length, kept);
  return analysis;
}

function sameBlock(one: ArgumentBlock, other: ArgumentBlock): boolean {
  return one.length === other.length && one.every((row, index) => sameRow(row, other[index] ?? []));
}

function sameRow(one: ArgumentBlock[number], other: ArgumentBlock[number]): boolean {
  return one.length === other.length && one.every((cell, index) => cell === other[index]);
}
