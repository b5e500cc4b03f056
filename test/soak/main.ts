import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { openFileWorkbook } from "../../src/workbook/file/openFileWorkbook";
import { Random } from "../unit/reading/placements/random";
import { byteFate, byteMutant, saidOf, type ByteFate } from "./byteMutants";
import { cellMutants, smallestFile } from "./cellMutants";

/*
 * npm run soak -- --files DIR [--minutes N] [--seed S] [--cells N] [--bytes N] [--out DIR]
 * Changes cells and bytes of workbooks, again and again, and says what becomes of each change: crashes, lost parts,
 * silent wrong readings by kind, the smallest file of each in --out. Ends with 1 when there is one of them.
 */
const { values } = parseArgs({
  options: {
    files: { type: "string", multiple: true, default: ["assets/samples"] },
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    cells: { type: "string", default: "10000" },
    bytes: { type: "string", default: "5000" },
    out: { type: "string" },
  },
});
const until = Date.now() + Number(values.minutes) * 60_000;
const files = values.files.flatMap((place) =>
  /\.xlsx$/i.test(place)
    ? [place]
    : readdirSync(place, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.xlsx$/i.test(name))
        .sort()
        .map((name) => path.join(place, name))
);

/** Kind of change, then what became of it, then how often. */
const tally = new Map<string, Map<string, number>>();
const bad = new Map<
  string,
  { readonly where: string; readonly file: Uint8Array | null; count: number }
>();
let [cells, bytes, turn] = [0, 0, 0];

function count(kind: string, fate: string, by = 1): void {
  const row = tally.get(kind) ?? new Map<string, number>();
  row.set(fate, (row.get(fate) ?? 0) + by);
  tally.set(kind, row);
}

function noteBad(kind: string, where: string, file: Uint8Array | null): void {
  const known = bad.get(kind);
  if (known === undefined) bad.set(kind, { where, file, count: 1 });
  else known.count += 1;
}

async function changeCells(file: string, content: Uint8Array, seed: number): Promise<void> {
  const { grids } = await (await openFileWorkbook(content, path.basename(file))).read();
  const { byMutation, losses } = cellMutants(path.basename(file), grids, 20, seed);
  for (const [mutation, fates] of byMutation)
    for (const [fate, number] of Object.entries(fates)) {
      if (number > 0) count(`cell: ${mutation}`, fate, number);
      cells += number;
    }
  for (const loss of losses) {
    const kind = loss.slice(0, loss.indexOf(":"));
    noteBad(kind, loss, bad.has(kind) ? null : await smallestFile(grids, loss));
  }
}

const badFates: ReadonlySet<ByteFate> = new Set(["silent", "crash", "lost part"]);

async function changeBytes(file: string, content: Uint8Array, random: Random): Promise<void> {
  const before = await saidOf(content);
  for (let next = 0; next < 10; next += 1) {
    const mutant = byteMutant(content, random);
    const { fate, why } = await byteFate(mutant, before);
    count(`bytes: ${mutant.kind}`, fate);
    bytes += 1;
    if (badFates.has(fate))
      noteBad(
        `${fate}, ${mutant.kind}`,
        `${path.basename(file)} ${why.slice(0, 200)}`,
        mutant.bytes
      );
  }
}

while (Date.now() < until && (cells < Number(values.cells) || bytes < Number(values.bytes))) {
  const file = files[turn % files.length];
  if (file === undefined) break;
  const seed = Number(values.seed) * 1_000_003 + turn;
  turn += 1;
  const content = new Uint8Array(readFileSync(file));
  const opened = await openFileWorkbook(content, "a.xlsx").then(
    (workbook) => workbook.read(),
    () => null
  );
  if (opened === null) continue;
  if (cells < Number(values.cells)) await changeCells(file, content, seed);
  if (bytes < Number(values.bytes)) await changeBytes(file, content, new Random(seed));
}

for (const [kind, fates] of [...tally].sort(([one], [other]) => one.localeCompare(other)))
  process.stdout.write(
    `${kind.padEnd(44)} ${[...fates].map(([fate, number]) => `${fate} ${number}`).join(", ")}\n`
  );
for (const [kind, { where, file, count: times }] of bad) {
  process.stdout.write(`✗ ${kind} × ${times}: ${where}\n`);
  if (values.out === undefined || file === null) continue;
  mkdirSync(values.out, { recursive: true });
  writeFileSync(path.join(values.out, `${kind.replace(/[^a-z]+/gi, "-")}.xlsx`), file);
}
process.stdout.write(
  `${cells} cell mutants, ${bytes} byte mutants of ${files.length} files, seed ${values.seed}: ${[...bad.values()].reduce((sum, each) => sum + each.count, 0)} crashes, lost parts or silent wrong readings\n`
);
if (bad.size > 0) process.exitCode = 1;
