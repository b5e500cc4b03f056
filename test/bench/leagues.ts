import { analysisOf, floorOf, reportOf } from "./commandLine";
import { fileOf } from "./files";
import type { Used } from "./processes";
import { heading, tell } from "./report";
import { leagueTotal, leagueWorkbook } from "./workbooks";

/**
 * A report on the last unit of a league, columns for all of them written: what grows is the league alone, so that
 * the growth is that of what lies above a ward's report.
 */
export function leagues(sizes: readonly number[], ward: Used): void {
  heading("A league of N units × 6 groups, report on the last, whole process");
  let before: { readonly units: number; readonly cpu: number } | null = null;
  for (const units of sizes) {
    const file = fileOf(`league-${String(units)}`, leagueWorkbook(units));
    const floor = floorOf(file, 1);
    const ours = reportOf(
      file,
      leagueTotal(units - 1),
      units > 10_000 ? 1 : 2,
      `Xã số ${String(units)}`
    );
    const above = ours.cpu - ward.cpu;
    const what = `report, ${String(units)} units`;
    tell({
      what: `${what}, to the floor`,
      value: ours.cpu / floor.cpu,
      unit: "×",
      note: `${ours.cpu.toFixed(2)} s / ${String(ours.memory)} MB, floor ${floor.cpu.toFixed(2)} s`,
    });
    if (before !== null && before.cpu > 0) {
      const exponent = Math.log(above / before.cpu) / Math.log(units / before.units);
      tell({ what: `${what}, growth`, value: exponent, unit: "exponent", most: 1.15 });
    }
    before = { units, cpu: above };
  }
}

/** Everything that is known of every unit of a league, as JSON: it is as long as the league, and may cost no more. */
export function analyses(sizes: readonly number[]): void {
  heading("A league of N units × 6 groups, analyze --json, whole process");
  const before: { units: number; cpu: number }[] = [];
  for (const units of sizes) {
    const file = fileOf(`league-${String(units)}`, leagueWorkbook(units));
    const { cpu, memory, output } = analysisOf(file, leagueTotal(units - 1), 1);
    const what = `analyze --json, ${String(units)} units`;
    tell({
      what: `${what}, a unit`,
      value: (cpu * 1000) / units,
      unit: "ms",
      note: `${cpu.toFixed(2)} s / ${String(memory)} MB, ${String(Math.round(output.length / 1e6))} MB of text`,
    });
    const last = before.at(-1);
    if (last !== undefined) {
      const exponent = Math.log(cpu / last.cpu) / Math.log(units / last.units);
      tell({ what: `${what}, growth`, value: exponent, unit: "exponent", most: 1.15 });
    }
    before.push({ units, cpu });
  }
}
