import { Random } from "../placements/random";
import { buildBook } from "../placements/build";
import { judge } from "../placements/judge";
import type { Reader } from "../placements/measure";
import type { Grid } from "../../../../src/cells/grid";
import { fateOf, readBefore, type Before, type Fate } from "./hold";
import { mutations } from "./mutations";

export interface Tally {
  readonly byMutation: ReadonlyMap<string, Readonly<Record<Fate, number>>>;
  /** One line a silent loss or crash. */
  readonly losses: readonly string[];
}

/** Changes single cells of generated books that are read whole, and says what becomes of each change. */
export function measureMutants(read: Reader, count: number, seed: number): Tally {
  const tally = new TallyDraft();
  const random = new Random(seed);
  for (let next = 0; tally.tried < count && next < 50 * count; next += 1) {
    const own = seed * 1_000_003 + next;
    const book = buildBook(own);
    const grids = book.sheets.map((sheet) => sheet.toGrid());
    const before = readBefore(read, grids);
    if (judge(before.reading, book.wanted).verdict !== "whole") continue;
    tryMutants(read, before, { tally, random, name: `#${own}`, count: 40 });
  }
  return tally;
}

/** The same for the sheets of a file, held against its own reading. */
export function measureFileMutants(
  read: Reader,
  grids: readonly Grid[],
  { name, count, seed }: { readonly name: string; readonly count: number; readonly seed: number }
): Tally {
  const tally = new TallyDraft();
  const before = readBefore(read, grids);
  tryMutants(read, before, { tally, random: new Random(seed), name, count });
  return tally;
}

interface Trial {
  readonly tally: TallyDraft;
  readonly random: Random;
  readonly name: string;
  readonly count: number;
}

function tryMutants(read: Reader, before: Before, { tally, random, name, count }: Trial): void {
  const names = Object.keys(mutations);
  const limit = tally.tried + count;
  const tried = new Set<string>();
  for (let draw = 0; tally.tried < limit && draw < 20 * count; draw += 1) {
    const sheet = random.below(before.grids.length);
    const grid = before.grids[sheet];
    if (grid === undefined || grid.rowCount === 0 || grid.columnCount === 0) continue;
    const mutation = random.one(names);
    // What changes around a cell is asked for at its row or column.
    const row =
      mutation.startsWith("column") || mutation.startsWith("blank column")
        ? 0
        : random.below(grid.rowCount);
    const column =
      mutation.startsWith("row") ||
      mutation.startsWith("blank row") ||
      mutation.startsWith("column")
        ? 0
        : random.below(grid.columnCount);
    const at = `${mutation}: ${name} ${grid.sheet}!${row + 1},${column + 1}`;
    if (tried.has(at)) continue;
    tried.add(at);
    const fate = fateOf(read, before, { sheet, row, column, mutation });
    if (fate !== null) tally.add(mutation, fate, at);
  }
}

class TallyDraft implements Tally {
  readonly byMutation = new Map<string, Record<Fate, number>>();
  readonly losses: string[] = [];
  tried = 0;

  add(mutation: string, fate: Fate, where: string): void {
    this.tried += 1;
    const row = this.byMutation.get(mutation) ?? {
      same: 0,
      "as it says": 0,
      told: 0,
      unknowable: 0,
      silent: 0,
      crash: 0,
    };
    row[fate] += 1;
    this.byMutation.set(mutation, row);
    if (fate === "silent" || fate === "crash") this.losses.push(`${fate}, ${where}`);
  }
}
