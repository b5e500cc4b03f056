import { readSheets } from "../../../../src/sheet/readSheets";
import { describeMiss, measure } from "./measure";

/**
 * Reads generated sheets and says how many are whole: `npm run placements -- COUNT SEED [SHOW]`.
 * SHOW: how many misses of each kind to print.
 */
const [count = "1000", seed = "7", show = "3"] = process.argv.slice(2);
const start = performance.now();
const { tally, misses } = measure((grids) => readSheets(grids), Number(count), Number(seed));
const seconds = (performance.now() - start) / 1000;
const shown = new Map<string, number>();
for (const miss of misses) {
  const before = shown.get(miss.verdict) ?? 0;
  shown.set(miss.verdict, before + 1);
  if (before < Number(show)) process.stdout.write(`${describeMiss(miss)}\n`);
}
const told = Object.entries(tally).map(([verdict, number]) => `${verdict} ${number}`);
process.stdout.write(`${told.join(", ")} of ${count} (seed ${seed}, ${seconds.toFixed(1)} s)\n`);
if (tally.whole !== Number(count)) process.exitCode = 1;
