import { floorOf, reportOf } from "./commandLine";
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
