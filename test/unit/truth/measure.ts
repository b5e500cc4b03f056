import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { chooseBoard } from "../../../src/chain/chooseBoard";
import { composeDocument } from "../../../src/chain/compose/composeDocument";
import { unitName } from "../../../src/claims/unitName";
import type { Mismatch } from "../../../src/proofreading/mismatch";
import { spansText, type ReportDocument } from "../../../src/report/reportDocument";
import { Random } from "../proofreading/random";
import { drawSheet } from "./drawSheet";
import { Scene } from "./scene";
import { wrongCells } from "./table";
import type { Told } from "./told";
import { faultsIn, worldsOf } from "./worlds";

export interface Measured {
  readonly boards: number;
  /** Sheets that were not read as scores at all. */
  readonly unread: number;
  readonly clauses: number;
  /** What is false in some world, or not known. */
  readonly faults: readonly string[];
  /** Reports that reading back stopped although nothing was changed. */
  readonly alarms: readonly string[];
}

interface Reported {
  readonly document: ReportDocument;
  readonly verdicts: readonly Mismatch[];
  /** Index of the period, -1 where it was read otherwise than drawn. */
  readonly now: number;
  readonly unit: string;
  /** The program's own sentences on the results. */
  readonly said: readonly string[];
}

/** The report on one unit of a sheet; null where the sheet was not read. */
export function reportOn(told: Told, random: Random): Reported | null {
  const analysis = analyzeWorkbook(told.contents);
  const units = analysis.joined[0]?.boards.flatMap(({ unit }) => unit?.text ?? []) ?? [];
  const choice = chooseBoard(analysis.joined, units.length > 1 ? { unit: random.pick(units) } : {});
  if (choice.kind !== "chosen") return null;
  const { unit, period } = choice.board;
  const { document, verdicts } = composeDocument(told.contents, analysis.settings, choice);
  return {
    document,
    verdicts,
    now: told.periods.findIndex(({ label }) => label.toLowerCase() === period?.label.toLowerCase()),
    unit: unit === null ? "" : unitName(unit.text),
    said: saidIn(document),
  };
}

function saidIn({ sections: [first] }: ReportDocument): readonly string[] {
  return (first?.parts ?? []).flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "paragraph" && block.because === null ? [spansText(block.spans)] : []
    )
  );
}

/** Boards of many kinds drawn, read, reported and judged. @param seed the same, the same boards */
export function measure(boards: number, seed: number): Measured {
  const faults: string[] = [];
  const alarms: string[] = [];
  let [unread, clauses] = [0, 0];
  for (let index = 0; index < boards; index += 1) {
    const random = new Random((seed + index) * 49_979_687);
    const told = drawSheet(random);
    const report = reportOn(told, random);
    if (report === null) {
      unread += 1;
      continue;
    }
    const { document, verdicts, now, unit, said } = report;
    const name = String(seed + index);
    const [world] = worldsOf(told, now, unit);
    if (world === undefined || told.leagues[now]?.has(unit) !== true) {
      faults.push(`${name}: read as “${unit}”, period ${String(now)}`);
      continue;
    }
    const scene = new Scene(told, world, now, unit);
    faults.push(...wrongCells(document, scene).map((each) => `${name}: table ${each}`));
    const judged = faultsIn(told, now, unit, said);
    clauses += judged.clauses;
    faults.push(...judged.faults.map((fault) => `${name}: ${fault}`));
    alarms.push(
      ...verdicts.map(
        ({ printed, expected, place }) => `${name}: ${printed} (${expected ?? "-"}) in ${place}`
      )
    );
  }
  return { boards: boards - unread, unread, clauses, faults, alarms };
}
