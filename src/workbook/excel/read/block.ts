import type { CellRange } from "../../../cells/address";

/** A rectangle of one sheet to be asked for in one answer. */
export interface Block {
  readonly sheet: string;
  readonly range: CellRange;
}

export const areaOf = ({ top, left, bottom, right }: CellRange): number =>
  (bottom - top + 1) * (right - left + 1);

/** A rectangle cut into bands of rows of at most so many cells each (one row at the least). */
export function bands(range: CellRange, cells: number): readonly CellRange[] {
  const rows = Math.max(1, Math.floor(cells / (range.right - range.left + 1)));
  const list: CellRange[] = [];
  for (let top = range.top; top <= range.bottom; top += rows) {
    list.push({ ...range, top, bottom: Math.min(range.bottom, top + rows - 1) });
  }
  return list;
}

/**
 * Puts things together in order, so that no group costs more than the budget (a thing dearer than that
 * stands alone).
 */
export function packed<Thing>(
  things: readonly Thing[],
  costOf: (thing: Thing) => number,
  budget: number
): readonly (readonly Thing[])[] {
  const groups: Thing[][] = [];
  let current: Thing[] = [];
  let cost = 0;
  for (const thing of things) {
    const more = costOf(thing);
    if (current.length > 0 && cost + more > budget) {
      groups.push(current);
      current = [];
      cost = 0;
    }
    current.push(thing);
    cost += more;
  }
  if (current.length > 0) groups.push(current);
  return groups;
}

/** Runs work on each thing, one after the other: Excel serves one request at a time. */
export async function inTurn<Thing, Result>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<Result>
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const thing of things) results.push(await work(thing));
  return results;
}
