import { analyzeWorkbook, type WorkbookAnalysis } from "../../../src/chain/analyzeWorkbook";
import { chooseBoard } from "../../../src/chain/chooseBoard";
import { chooseLeague } from "../../../src/chain/chooseLeague";
import { holdDraft } from "../../../src/chain/draft/proofreadDraft";
import { longerPeriods, monthsSubject } from "../../../src/chain/longerPeriods";
import { reportWith, type ReportSubject } from "../../../src/chain/writeReport";
import { reportToDocx } from "../../../src/report/word/reportToDocx";
import { Random } from "../proofreading/random";
import { drawSheet } from "../truth/drawSheet";
import type { Told } from "../truth/told";
import { kinds, type Names } from "./kinds";
import { opened, partOf, withPart } from "./writtenText";

export interface Count {
  planted: number;
  /** By proofread --against, of a file that nobody has saved since. */
  caught: number;
  /** Of the same file saved by a person's Word. */
  caughtEdited: number;
}

export interface Faults {
  readonly byKind: ReadonlyMap<string, Count>;
  readonly missed: readonly string[];
  /** Untouched files in which something was found. */
  readonly alarms: readonly string[];
  readonly files: number;
}

interface File {
  readonly analysis: WorkbookAnalysis;
  readonly subject: ReportSubject;
  readonly bytes: Uint8Array;
  readonly names: Names;
  readonly seed: number;
  /** What is told of the same file, untouched but for a person's name: advice on form. */
  readonly toldAnyway: readonly string[];
}

/** Faults planted in reports as they were written, each held against its workbook. */
export async function measureFaults(
  files: number,
  perKind: number,
  seed: number,
  { edited: alsoEdited }: { readonly edited: boolean }
): Promise<Faults> {
  const written: File[] = [];
  for (let index = 0; written.length < files; index += 1) {
    const file = await fileOf(seed + index);
    if (file !== null) written.push(file);
  }
  const alarms: string[] = [];
  for (const file of written) {
    const findings = await findingsIn(file, file.bytes);
    alarms.push(...findings.map((each) => `${String(file.seed)}: ${each}`));
  }
  const byKind = new Map<string, Count>();
  const missed: string[] = [];
  for (const [kind, plant] of Object.entries(kinds)) {
    const count = { planted: 0, caught: 0, caughtEdited: 0 };
    byKind.set(kind, count);
    for (let turn = 0; turn < perKind * 12 && count.planted < perKind; turn += 1) {
      const random = new Random(seed * 7919 + turn * 104_729 + kind.length);
      const file = random.pick(written);
      const bytes = plant(opened(file.bytes), random, file.names);
      if (bytes === null) continue;
      count.planted += 1;
      const [found] = await findingsIn(file, bytes);
      if (found === undefined)
        missed.push(`${kind}, sheet ${String(file.seed)}, turn ${String(turn)}`);
      else count.caught += 1;
      if (!alsoEdited) continue;
      const edited = await findingsIn(file, saved(bytes));
      if (edited.some((each) => !file.toldAnyway.includes(each))) count.caughtEdited += 1;
    }
  }
  return { byKind, missed, alarms, files: written.length };
}

async function fileOf(seed: number): Promise<File | null> {
  const random = new Random(seed * 49_979_687);
  const told = drawSheet(random);
  const analysis = analyzeWorkbook(told.contents);
  const units = analysis.joined[0]?.boards.flatMap(({ unit }) => unit?.text ?? []) ?? [];
  const choice = chooseBoard(analysis.joined, units.length > 1 ? { unit: random.pick(units) } : {});
  if (choice.kind !== "chosen") return null;
  const subject = subjectOf(analysis, choice, random);
  const document = reportWith(told.contents, analysis.settings, subject);
  const bytes = await reportToDocx(document);
  const file = { analysis, subject, bytes, names: namesOf(told), seed };
  return { ...file, toldAnyway: await findingsIn(file, saved(bytes)) };
}

/** Some files are about all units of their table, some about a longer period by its months. */
function subjectOf(
  { joined }: WorkbookAnalysis,
  { table, board, scope }: ReportSubject,
  random: Random
): ReportSubject {
  const league = chooseLeague(joined);
  if (league.kind === "chosen" && random.chance(0.3)) return league;
  const [whole] = longerPeriods(table, board);
  const months = whole === undefined ? null : monthsSubject(table, board, whole);
  return months !== null && random.chance(0.5)
    ? months
    : { table, board, ...(scope === undefined ? {} : { scope }) };
}

function namesOf({ groups, leagues, periods }: Told): Names {
  return {
    groups: groups.map(({ name }) => name),
    units: [...new Set(leagues.flatMap((league) => [...league.keys()]))].filter(
      (name) => name !== ""
    ),
    periods: periods.map(({ said }) => said),
  };
}

/** What holding a file against its workbook tells: wrong figures, and lines that are not what the workbook gives. */
async function findingsIn(
  { analysis, subject: { board, scope } }: Pick<File, "analysis" | "subject">,
  bytes: Uint8Array
): Promise<readonly string[]> {
  const { reading } = await holdDraft(
    analysis,
    { kind: "file", name: "bao-cao.docx", bytes },
    {
      ...(board.unit === null || scope?.kind === "league" ? {} : { unit: board.unit.text }),
      ...(board.period === null ? {} : { period: board.period.label }),
    }
  );
  if (reading.kind !== "read") return [reading.choice.kind];
  const { verdicts, findings } = reading.proofreading;
  return [
    ...findings.map(({ message }) => message),
    ...verdicts.filter(({ status }) => status === "wrong").map(({ message }) => message),
  ];
}

/** As Word puts a person's name there when a file is saved. */
function saved(bytes: Uint8Array): Uint8Array {
  const written = opened(bytes);
  const core = partOf(written, "docProps/core.xml");
  return withPart(
    written,
    "docProps/core.xml",
    core.replace(/(<cp:lastModifiedBy>)[^<]*/u, "$1Nguyễn Thị Lan")
  );
}
