import assert from "node:assert/strict";
import { readdirSync, readFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { formatHundredths } from "../../src/narrative/format/number";
import { hundredths } from "../../src/decision766/hundredths";
import { command } from "./commandLine";
import { fileOf, folder } from "./files";
import { runNode, type Used } from "./processes";
import { heading, tell } from "./report";
import { leagueTotal, leagueWorkbook } from "./workbooks";

/** Reports for all units of a league in one call. */
export function batch(units: number, ward: Used): void {
  heading(`A report for each of ${String(units)} units, whole process`);
  const file = fileOf(`batch-${String(units)}`, leagueWorkbook(units));
  const out = path.join(folder, `batch-${String(units)}`);
  mkdirSync(out);
  const used = runNode([command, "report", file, "--all", "--out", out], 30);
  assertReports(out, units);
  tell({
    what: `${String(units)} reports, to one`,
    value: used.cpu / ward.cpu,
    unit: "×",
    most: (units / 114) * 5,
    note: `${used.cpu.toFixed(2)} s / ${String(used.memory)} MB, ${((used.cpu / units) * 1000).toFixed(0)} ms a unit`,
  });
}

/** A report for each unit, with the unit's own total in it. */
function assertReports(out: string, units: number): void {
  const names = readdirSync(out)
    .filter((name) => /^\d+-.*\.docx$/.test(name))
    .sort();
  assert.equal(names.length, units);
  for (const unit of [0, Math.floor(units / 2), units - 1]) {
    const name = names[unit] ?? "";
    assert.match(name, new RegExp(`^0*${unit + 1}-xa-so-${unit + 1}(?:-.*)?-bao-cao\\.docx$`));
    const parts = unzipSync(readFileSync(path.join(out, name)));
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    assert.ok(xml.includes(`>${formatHundredths(hundredths(leagueTotal(unit)))}<`), name);
    assert.ok(xml.includes(`>XÃ SỐ ${unit + 1}<`), name);
  }
}
