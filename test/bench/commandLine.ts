import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { formatHundredths } from "../../src/narrative/format/number";
import { hundredths } from "../../src/decision766/hundredths";
import { folder } from "./files";
import { least, runNode, type Used } from "./processes";

const built = path.resolve(".cache/bench/command");

/** The command as it is handed on; `warmUp` builds it. */
export const command = path.join(built, "score766.mjs");

/** What is measured is what offices run: the sources in one bundle, its libraries inside. */
export function warmUp(): void {
  runNode(["packaging/command.mjs", built]);
  runNode([command, "help"]);
}

/** Node alone, doing nothing. */
export function nothing(): Used {
  return least(3, () => runNode(["-e", "0"]));
}

/**
 * A whole `report`: the copy of the workbook with its columns and the Word report.
 * @param total in hundredths: it must stand in the report.
 */
export function reportOf(file: string, total: number, times: number, unit?: string): Used {
  const asked = unit === undefined ? [] : ["--unit", unit];
  const reports = (): readonly string[] =>
    readdirSync(folder).filter((name) => name.endsWith("-bao-cao.docx"));
  for (const name of reports()) rmSync(path.join(folder, name));
  const used = least(times, () => runNode([command, "report", file, "--out", folder, ...asked]));
  const [name = ""] = reports();
  const docx = path.join(folder, name);
  const xml = strFromU8(unzipSync(readFileSync(docx))["word/document.xml"] ?? new Uint8Array());
  assert.ok(xml.includes(formatHundredths(hundredths(total))), "the total is not in the report");
  return used;
}

/** A whole `analyze --json`. */
export function analysisOf(file: string, total: number, times: number): Used {
  const used = least(times, () => runNode([command, "analyze", file, "--json"]));
  assert.ok(used.output.includes(String(total / 100)), "the total is not in the analysis");
  return used;
}

/** What no program can go below (see floor.ts). */
export function floorOf(file: string, times: number): Used {
  const out = path.join(folder, "floor.bin");
  return least(times, () =>
    runNode([".cache/bench/floor.mjs", file, "xl/worksheets/sheet1.xml", out])
  );
}
