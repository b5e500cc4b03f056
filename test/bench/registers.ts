import { analysisOf, floorOf, nothing, reportOf } from "./commandLine";
import { fileOf } from "./files";
import { libraries, peer } from "./otherLibraries";
import type { Used } from "./processes";
import { heading, tell } from "./report";
import { farCellWorkbook, leagueTotal, registerWorkbook, wardWorkbook } from "./workbooks";

const total = leagueTotal(1);

/** What a start costs before any work: a ward's sheet of eight rows, also with one number in its very last cell. */
export function small(): Used {
  heading("One ward, whole process (times Node's own start)");
  const node = nothing();
  const file = fileOf("ward", wardWorkbook());
  const report = reportOf(file, total, 5);
  const analysis = analysisOf(file, total, 5);
  const note = `${report.cpu.toFixed(2)} s, Node ${node.cpu.toFixed(3)} s`;
  tell({ what: "report", value: report.cpu / node.cpu, unit: "×", most: 5, note });
  tell({ what: "analyze --json", value: analysis.cpu / node.cpu, unit: "×", most: 2.5 });
  tell({ what: "report, memory", value: report.memory, unit: "MB", most: 120 });
  const far = reportOf(fileOf("far", farCellWorkbook()), total, 3);
  tell({
    what: "report with a cell at XFD1048576, to one without",
    value: far.cpu / report.cpu,
    unit: "×",
    most: 1.2,
  });
  return report;
}

/** A score sheet beside a register of dossiers, to the floor and to the usual libraries in the same run. */
export function registers(sizes: readonly number[], withPeers: boolean): void {
  heading("A score sheet beside a register of N rows × 12 columns, whole process");
  let before: { readonly rows: number; readonly cpu: number } | null = null;
  for (const rows of sizes) {
    const file = fileOf(`register-${String(rows)}`, registerWorkbook(rows));
    const floor = floorOf(file, 3);
    const ours = reportOf(file, total, rows > 100_000 ? 1 : 3);
    const what = `report, ${String(rows)} rows`;
    const note = `${ours.cpu.toFixed(2)} s / ${String(ours.memory)} MB, floor ${floor.cpu.toFixed(2)} s / ${String(floor.memory)} MB`;
    tell({ what: `${what}, to the floor`, value: ours.cpu / floor.cpu, unit: "×", most: 3, note });
    if (before !== null) {
      const exponent = Math.log(ours.cpu / before.cpu) / Math.log(rows / before.rows);
      tell({ what: `${what}, growth`, value: exponent, unit: "exponent", most: 1 });
    }
    before = { rows, cpu: ours.cpu };
    if (withPeers && rows <= 40_000) tellPeers(file, ours);
  }
}

function tellPeers(file: string, ours: Used): void {
  for (const library of libraries) {
    const theirs = peer(library, file, total);
    if (theirs === null) {
      heading(`${library} is not installed here.`);
      continue;
    }
    const note = `${theirs.cpu.toFixed(2)} s / ${String(theirs.memory)} MB`;
    const share = library === "SheetJS" ? {} : { most: 0.1 };
    tell({
      what: `our report, to opening and saving by ${library}`,
      value: ours.cpu / theirs.cpu,
      unit: "×",
      ...share,
      note,
    });
    tell({
      what: `memory, to ${library}`,
      value: ours.memory / theirs.memory,
      unit: "×",
      ...(library === "openpyxl" ? { most: 0.5 } : {}),
    });
  }
}
