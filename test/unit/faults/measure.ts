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
import { opened } from "./writtenText";

export interface Count {
  planted: number;
  /** By proofread --against, of a file that nobody has saved since. */
  caught: number;
  /** Of the same file saved by others, by the program's name. */
  readonly caughtSaved: Record<string, number>;
}

/** Saves files as another program would. */
export type Saver = (
  files: readonly Uint8Array[],
  random: Random
) => readonly Uint8Array[] | Promise<readonly Uint8Array[]>;

export interface Faults {
  readonly byKind: ReadonlyMap<string, Count>;
  readonly missed: readonly string[];
  /** Untouched files in which something was found. */
  readonly alarms: readonly string[];
  readonly files: number;
}

interface Planted {
  readonly kind: string;
  readonly file: File;
  readonly bytes: Uint8Array;
  readonly name: string;
}

interface File {
  readonly analysis: WorkbookAnalysis;
  readonly subject: ReportSubject;
  readonly bytes: Uint8Array;
  readonly names: Names;
  readonly seed: number;
}

/** Faults planted in reports as they were written, and saved by others, each held against its workbook. */
export async function measureFaults(
  files: number,
  perKind: number,
  seed: number,
  savers: Readonly<Record<string, Saver>> = {}
): Promise<Faults> {
  const written: File[] = [];
  for (let index = 0; written.length < files; index += 1) {
    const file = await fileOf(seed + index);
    if (file !== null) written.push(file);
  }
  const planted = Object.keys(kinds).flatMap((kind) => plantedOf(kind, written, perKind, seed));
  const byKind = new Map<string, Count>();
  for (const kind of Object.keys(kinds))
    byKind.set(kind, {
      planted: planted.filter((each) => each.kind === kind).length,
      caught: 0,
      caughtSaved: Object.fromEntries(Object.keys(savers).map((name) => [name, 0])),
    });
  const missed: string[] = [];
  const alarms: string[] = [];
  const asWritten: Saver = (each) => each;
  for (const [name, save] of Object.entries({ "": asWritten, ...savers })) {
    const prefix = name === "" ? "" : `${name}, `;
    const random = new Random(seed);
    const whole = await save(
      written.map(({ bytes }) => bytes),
      random
    );
    for (const [index, file] of written.entries())
      for (const each of await findingsIn(file, whole[index] ?? file.bytes))
        alarms.push(`${prefix}${String(file.seed)}: ${each}`);
    const faulty = await save(
      planted.map(({ bytes }) => bytes),
      random
    );
    for (const [index, each] of planted.entries()) {
      const [found] = await findingsIn(each.file, faulty[index] ?? each.bytes);
      const count = byKind.get(each.kind);
      if (found === undefined) missed.push(`${prefix}${each.name}`);
      else if (count !== undefined && name === "") count.caught += 1;
      else if (count !== undefined) count.caughtSaved[name] = (count.caughtSaved[name] ?? 0) + 1;
    }
  }
  return { byKind, missed, alarms, files: written.length };
}

function plantedOf(
  kind: string,
  written: readonly File[],
  perKind: number,
  seed: number
): readonly Planted[] {
  const plant = kinds[kind];
  const planted: Planted[] = [];
  for (let turn = 0; turn < perKind * 12 && planted.length < perKind; turn += 1) {
    const random = new Random(seed * 7919 + turn * 104_729 + kind.length);
    const file = random.pick(written);
    const bytes = plant?.(opened(file.bytes), random, file.names) ?? null;
    const name = `${kind}, sheet ${String(file.seed)}, turn ${String(turn)}`;
    if (bytes !== null) planted.push({ kind, file, bytes, name });
  }
  return planted;
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
  return { analysis, subject, bytes, names: namesOf(told), seed };
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
