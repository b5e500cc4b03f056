import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { parseArgs } from "node:util";
import { fidelityOf } from "./fidelityOf";
import { recalculated } from "./recalculated";

/*
 * npm run fidelity -- --files DIR [--office soffice]
 * Writes into each workbook of a folder and looks at everything else in it: bytes, parts, cells; with --office also what
 * LibreOffice computes before and after. Ends with 1 when something differs.
 */
const { values } = parseArgs({
  options: {
    files: { type: "string", multiple: true, default: ["assets/samples"] },
    office: { type: "string" },
  },
});
const files = values.files.flatMap((place) =>
  readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:xlsx|xlsm|xls|ods|csv)$/i.test(name))
    .sort()
    .map((name) => path.join(place, name))
);
const tally = new Map<string, number>();
const count = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);
const pairs: { readonly name: string; readonly before: string; readonly after: string }[] = [];
const folder = mkdtempSync(path.join(os.tmpdir(), "score766-fidelity-"));
let faulty = 0;

function tellFaults(file: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  faulty += 1;
  for (const fault of faults) process.stdout.write(`✗ ${file}: ${fault}\n`);
}

for (const [at, file] of files.entries()) {
  // Without a turn of the event loop in between, no document that was looked at is ever let go.
  await setImmediate();
  try {
    const content = new Uint8Array(readFileSync(file));
    const fate = await fidelityOf(content, path.basename(file));
    if (fate.kind === "refused") count(`refused: ${fate.code}`);
    else {
      count(fate.kind === "written" ? "written" : `read, not written: ${fate.code}`);
      tellFaults(file, fate.faults);
    }
    if (fate.kind !== "written") continue;
    if (fate.hasScores) count("with computed columns");
    const stem = path.join(folder, String(at));
    const [before, after] = [`${stem}-before.xlsx`, `${stem}-after.xlsx`];
    writeFileSync(before, fate.original);
    writeFileSync(after, fate.bytes);
    pairs.push({ name: file, before, after });
  } catch (error) {
    tellFaults(file, [`crash: ${error instanceof Error ? (error.stack ?? "") : String(error)}`]);
  }
}
if (values.office !== undefined) {
  const { compared, faults } = await recalculated(values.office, pairs);
  count(`opened by LibreOffice, before and after: ${String(compared)}`);
  for (const [file, ...all] of faults) tellFaults(file, all);
}
rmSync(folder, { recursive: true });
for (const [what, times] of [...tally].sort()) process.stdout.write(`${what}: ${String(times)}\n`);
process.stdout.write(`${String(files.length)} workbooks, ${String(faulty)} with something wrong\n`);
process.exitCode = faulty === 0 ? 0 : 1;
