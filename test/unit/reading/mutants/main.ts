import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readSheets } from "../../../../src/sheet/readSheets";
import { openFileWorkbook } from "../../../../src/workbook/file/openFileWorkbook";
import type { Reader } from "../placements/measure";
import { measureFileMutants, measureMutants, type Tally } from "./measure";

/**
 * Changes single cells of sheets and says whether anything is read otherwise without a word:
 * `npm run mutants -- COUNT SEED [SHOW] [FILE…]`; without files, of generated sheets.
 */
const [count = "2000", seed = "7", show = "10", ...files] = process.argv.slice(2);
const read: Reader = (grids) => readSheets(grids);
const tallies: Tally[] = [];
if (files.length === 0) tallies.push(measureMutants(read, Number(count), Number(seed)));
for (const file of files) {
  const workbook = await openFileWorkbook(new Uint8Array(readFileSync(file)), basename(file));
  const { grids } = await workbook.read();
  tallies.push(
    measureFileMutants(read, grids, {
      name: basename(file),
      count: Number(count),
      seed: Number(seed),
    })
  );
}
for (const loss of tallies.flatMap(({ losses }) => losses).slice(0, Number(show)))
  process.stdout.write(`${loss}\n`);
print(tallies);

function print(tallies: readonly Tally[]): void {
  const sums = new Map<string, Record<string, number>>();
  const all: Record<string, number> = {};
  for (const [mutation, fates] of tallies.flatMap(({ byMutation }) => [...byMutation]))
    for (const [fate, number] of Object.entries(fates)) {
      const row = sums.get(mutation) ?? {};
      row[fate] = (row[fate] ?? 0) + number;
      all[fate] = (all[fate] ?? 0) + number;
      sums.set(mutation, row);
    }
  for (const [mutation, row] of sums) process.stdout.write(`${mutation.padEnd(32)} ${line(row)}\n`);
  process.stdout.write(`${"all".padEnd(32)} ${line(all)}\n`);
  if ((all["silent"] ?? 0) + (all["crash"] ?? 0) > 0) process.exitCode = 1;
}

function line(fates: Readonly<Record<string, number>>): string {
  return Object.entries(fates)
    .filter(([, number]) => number > 0)
    .map(([fate, number]) => `${fate} ${number}`)
    .join(", ");
}
