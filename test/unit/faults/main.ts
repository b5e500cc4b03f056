import { measureFaults } from "./measure";

// npm run faults -- 1200 1
const [plants = 1200, seed = 1] = process.argv.slice(2).map(Number);
const perKind = Math.max(1, Math.ceil(plants / 42));
const { byKind, missed, alarms, files } = await measureFaults(40, perKind, seed, { edited: true });
let [planted, caught, edited] = [0, 0, 0];
for (const [kind, count] of byKind) {
  planted += count.planted;
  caught += count.caught;
  edited += count.caughtEdited;
  process.stdout.write(
    `${kind.padEnd(44)} ${String(count.planted).padStart(4)} ${String(count.caught).padStart(4)} ${String(count.caughtEdited).padStart(4)}\n`
  );
}
for (const each of missed) process.stdout.write(`missed: ${each}\n`);
for (const each of alarms.slice(0, 20)) process.stdout.write(`ALARM ${each}\n`);
process.stdout.write(
  `${String(planted)} planted in ${String(files)} files: ${String(caught)} caught (${((caught / planted) * 100).toFixed(1)}%), ${String(edited)} where a person's Word has saved the file; ${String(alarms.length)} false alarms\n`
);
process.exitCode = caught < planted * 0.99 || alarms.length > 0 ? 1 : 0;
