import assert from "node:assert/strict";
import { closeSync, openSync, readSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { command } from "./commandLine";
import { fileOf, folder } from "./files";
import { runNodeInto } from "./processes";
import { heading, tell } from "./report";
import { leagueWorkbook, yearWorkbook } from "./workbooks";

interface Analysed {
  readonly boards: number;
  readonly cpu: number;
}

/** Everything that is known of every unit of a league, as JSON: it is as long as the league, and may cost no more. */
export function analyses(sizes: readonly number[]): void {
  heading("A league of N units × 6 groups, analyze --json, whole process");
  growth(sizes, (units) => analysed(`league-${String(units)}`, leagueWorkbook(units), units, 1));
}

/** The same of a year: each month is held against the one before, and the months against each other. */
export function years(sizes: readonly number[], months: number): void {
  heading(`A league of N units × ${String(months)} months, analyze --json, whole process`);
  growth(sizes, (units) =>
    analysed(`year-${String(units)}`, yearWorkbook(units, months), units, months)
  );
}

function growth(sizes: readonly number[], analyse: (units: number) => Analysed): void {
  let before: Analysed | null = null;
  for (const units of sizes) {
    const now = analyse(units);
    if (before !== null) {
      const value = Math.log(now.cpu / before.cpu) / Math.log(now.boards / before.boards);
      const what = `analyze --json, ${String(units)} units, growth`;
      tell({ what, value, unit: "exponent", most: 1.15 });
    }
    before = now;
  }
}

function analysed(name: string, bytes: Uint8Array, units: number, months: number): Analysed {
  const json = path.join(folder, "analysis.json");
  const args = [command, "analyze", fileOf(name, bytes), "--json"];
  const { cpu, memory } = runNodeInto(json, args);
  const { size } = statSync(json);
  assert.ok(
    endOf(json, size).includes(`"unit": "Xã số ${String(units)}"`),
    "the last unit is not told"
  );
  rmSync(json);
  const boards = units * months;
  const what = `analyze --json, ${String(units)} units`;
  const note = `${cpu.toFixed(2)} s, ${String(Math.round(size / 1e6))} MB of text`;
  tell({ what: `${what}, a board`, value: (cpu * 1000) / boards, unit: "ms", note });
  tell({ what: `${what}, memory`, value: memory, unit: "MB", most: 1000 });
  return { boards, cpu };
}

/** The end of a text that may be longer than a string can be. */
function endOf(file: string, size: number): string {
  const end = Buffer.alloc(Math.min(size, 1_000_000));
  const opened = openSync(file, "r");
  readSync(opened, end, 0, end.length, size - end.length);
  closeSync(opened);
  return end.toString("utf8");
}
