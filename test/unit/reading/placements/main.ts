import { describeMiss, measure } from "./measure";
import { readJoined } from "./readJoined";

/**
 * Reads generated sheets and says how many are whole: `npm run placements -- COUNT SEED [SHOW] [titles]`.
 * SHOW: how many misses of each kind to print. `titles`: groups stand in titles and names of sheets alone.
 */
const [count = "1000", seed = "7", show = "3", where] = process.argv.slice(2);
const start = performance.now();
const { tally, misses } = measure(readJoined, Number(count), Number(seed), where === "titles");
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
