import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { formatHundredths } from "../../src/narrative/format/number";
import { hundredths } from "../../src/decision766/hundredths";
import { leaguePoints, leagueWorkbook } from "./workbooks";

export interface BatchTimes {
  /** Milliseconds of one call for one unit, and of one for all, as a person waits for them: the program's start included. */
  readonly one: number;
  readonly all: number;
}

/** One report, and a report for every unit of a league, each by a call of the command line; the least of some runs. */
export async function batchTimes(units: number, runs: number): Promise<BatchTimes> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "bench-"));
  try {
    const file = path.join(folder, "league.xlsx");
    await writeFile(file, await leagueWorkbook(units));
    const call = (...asked: readonly string[]): number => {
      const start = performance.now();
      const args = ["src/cli/launch.mjs", "report", file, "--out", folder, ...asked];
      execFileSync(process.execPath, args, { stdio: "ignore" });
      return performance.now() - start;
    };
    const one = () => call("--unit", "Xã số 1");
    // The first call of all bundles the sources.
    one();
    const all = Array.from({ length: runs }, () => call("--all"));
    await assertReports(folder, units);
    return {
      one: Math.min(...Array.from({ length: runs }, one)),
      all: Math.min(...all),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A report for each unit, with the unit's own total in it. */
async function assertReports(folder: string, units: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^\d+-.*\.docx$/.test(name)).sort();
  assert.equal(names.length, units);
  for (const unit of [0, Math.floor(units / 2), units - 1]) {
    const name = names[unit] ?? "";
    assert.match(name, new RegExp(`^0*${unit + 1}-xa-so-${unit + 1}-bao-cao\\.docx$`));
    const parts = unzipSync(await readFile(path.join(folder, name)));
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const total = Array.from({ length: 6 }, (_, group) => leaguePoints(unit, group)).reduce(
      (sum, each) => sum + each,
      0
    );
    assert.ok(xml.includes(`>${formatHundredths(hundredths(total))}<`), name);
    assert.ok(xml.includes(`>XÃ SỐ ${unit + 1}<`), name);
  }
}
