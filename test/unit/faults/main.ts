import { measureFaults, type Saver } from "./measure";
import { savedByOffice } from "./savedByOffice";
import { savedByWord } from "./savedByWord";

// npm run faults -- 1200 1 [libreoffice]
const [plants = "1200", seed = "1", office] = process.argv.slice(2);
const perKind = Math.max(1, Math.ceil(Number(plants) / 42));
const savers: Readonly<Record<string, Saver>> = {
  Word: (files, random) => files.map((bytes) => savedByWord(bytes, random)),
  ...(office === undefined ? {} : { LibreOffice: savedByOffice }),
};
const { byKind, missed, alarms, files } = await measureFaults(40, perKind, Number(seed), savers);
const counts = [...byKind.values()];
const sum = (of: (count: (typeof counts)[number]) => number): number =>
  counts.reduce((all, count) => all + of(count), 0);
const names = Object.keys(savers);
for (const [kind, { planted, caught, caughtSaved }] of byKind) {
  const numbers = [planted, caught, ...names.map((name) => caughtSaved[name] ?? 0)];
  process.stdout.write(
    `${kind.padEnd(44)} ${numbers.map((each) => String(each).padStart(4)).join(" ")}\n`
  );
}
for (const each of missed) process.stdout.write(`missed: ${each}\n`);
for (const each of alarms.slice(0, 20)) process.stdout.write(`ALARM ${each}\n`);
const planted = sum((count) => count.planted);
const shares = [
  ["as written", sum(({ caught }) => caught)] as const,
  ...names.map(
    (name) => [`saved by ${name}`, sum(({ caughtSaved }) => caughtSaved[name] ?? 0)] as const
  ),
];
const told = shares.map(
  ([name, caught]) => `${String(caught)} caught ${name} (${((caught / planted) * 100).toFixed(1)}%)`
);
process.stdout.write(
  `${String(planted)} planted in ${String(files)} files: ${told.join(", ")}; ${String(alarms.length)} false alarms\n`
);
process.exitCode =
  shares.some(([, caught]) => caught < planted * 0.99) || alarms.length > 0 ? 1 : 0;
