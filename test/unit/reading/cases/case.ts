import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { analyzeWorkbook } from "../../../../src/chain/analyzeWorkbook";
import { formatCell } from "../../../../src/cells/address";
import { narrate } from "../../../../src/narrative/narrate";
import { paragraphText } from "../../../../src/narrative/paragraph";
import type { BoardAssessment, ScoreAssessment } from "../../../../src/scoring/assessment";
import type { Finding } from "../../../../src/sheet/finding";
import { foldPlain } from "../../../../src/sheet/text/fold";
import { openFileWorkbook } from "../../../../src/workbook/file/openFileWorkbook";

/** What a sheet kept by staff says, written down by a person. Figures as printed; a key left out is not checked. */
export interface WantedCase {
  readonly kind: string;
  readonly boards: readonly WantedBoard[];
  /** "code:CELL", "code|code:CELL", or "*:CELL" for any finding there. */
  readonly findings?: readonly string[];
  /** Codes that must not come. */
  readonly absent?: readonly string[];
  /** Patterns that no paragraph, or at least one, must match. */
  readonly absentText?: readonly string[];
  readonly presentText?: readonly string[];
}

export interface WantedBoard {
  readonly unit?: string;
  /** A part of the period's label. */
  readonly period?: string;
  readonly date?: string;
  readonly points: Readonly<Record<string, number | null>>;
  /** Points of indicators, by code. */
  readonly indicators?: Readonly<Record<string, number>>;
  readonly ranks?: Readonly<Record<string, number>>;
  readonly total?: number;
  readonly totalRank?: number;
  readonly rankOf?: number;
}

interface ReadCase {
  readonly boards: readonly BoardAssessment[];
  readonly findings: readonly Finding[];
  readonly paragraphs: readonly string[];
}

/** Everything in which a file is read otherwise than wanted; empty when it is read right. */
export async function missesOf(path: string, want: WantedCase): Promise<readonly string[]> {
  const got = await readCase(path);
  const misses: string[] = [];
  if (want.boards.length > 0 && got.boards.length !== want.boards.length)
    misses.push(`${got.boards.length} boards instead of ${want.boards.length}`);
  want.boards.forEach((board, index) => misses.push(...boardMisses(got.boards, board, index)));
  for (const wanted of want.findings ?? [])
    if (!got.findings.some((finding) => isFinding(finding, wanted))) misses.push(`no ${wanted}`);
  for (const code of want.absent ?? [])
    if (got.findings.some((finding) => finding.code === code)) misses.push(`false ${code}`);
  for (const pattern of want.absentText ?? [])
    if (got.paragraphs.some((text) => new RegExp(pattern, "u").test(text)))
      misses.push(`a text has /${pattern}/`);
  for (const pattern of want.presentText ?? [])
    if (!got.paragraphs.some((text) => new RegExp(pattern, "u").test(text)))
      misses.push(`no text has /${pattern}/`);
  return misses;
}

async function readCase(path: string): Promise<ReadCase> {
  const workbook = await openFileWorkbook(new Uint8Array(readFileSync(path)), basename(path));
  const analysis = analyzeWorkbook(await workbook.read());
  const boards = analysis.joined.flatMap((table) =>
    table.boards.filter(holdsFigures).map((board) => ({ table, board }))
  );
  return {
    boards: boards.map(({ board }) => board),
    findings: [...analysis.findings, ...analysis.tables.flatMap((table) => table.findings)],
    paragraphs: boards.flatMap(({ table, board }) => {
      const { overall, groups } = narrate(board, table);
      return [...overall, ...groups].map(paragraphText);
    }),
  };
}

function holdsFigures({ groups, total }: BoardAssessment): boolean {
  const scores = groups.flatMap((group) => [group, ...group.indicators]);
  return scores.some(({ points }) => points !== null) || (total?.points ?? null) !== null;
}

function boardMisses(
  boards: readonly BoardAssessment[],
  want: WantedBoard,
  index: number
): readonly string[] {
  const named = want.unit !== undefined || want.date !== undefined;
  // Of several boards of one unit and period each stands in its own place.
  const inPlace = boards[index];
  const found =
    inPlace !== undefined && isOf(inPlace, want)
      ? inPlace
      : boards.find((each) => isOf(each, want));
  const board = (named ? found : undefined) ?? inPlace;
  const name = `${want.unit ?? "-"} | ${want.date ?? want.period ?? "-"}`;
  if (board === undefined) return [`${name}: no board`];
  const misses: string[] = [];
  const hold = (what: string, is: unknown, wanted: unknown) => {
    if (is !== wanted) misses.push(`${name}: ${what} ${String(is)} instead of ${String(wanted)}`);
  };
  if (want.unit !== undefined && !sameName(board.unit?.text ?? "", want.unit))
    hold("unit", board.unit?.text, want.unit);
  if (want.date !== undefined) hold("date", board.period?.date, want.date);
  else if (want.period !== undefined && board.period?.label.includes(want.period) !== true)
    hold("period", board.period?.label, want.period);
  const groupOf = (id: string) => board.groups.find((group) => group.id === id);
  for (const [id, points] of Object.entries(want.points))
    hold(id, toPoints(groupOf(id)?.points?.value ?? null), points);
  const parts = board.groups.flatMap(({ indicators }) => indicators);
  for (const [code, points] of Object.entries(want.indicators ?? {}))
    hold(code, toPoints(parts.find((each) => each.code === code)?.points?.value ?? null), points);
  for (const [id, rank] of Object.entries(want.ranks ?? {}))
    hold(`rank of ${id}`, rankOf(groupOf(id)), rank);
  const { total } = board;
  if (want.total !== undefined) hold("total", toPoints(total?.points?.value ?? null), want.total);
  if (want.totalRank !== undefined) hold("total rank", rankOf(total), want.totalRank);
  if (want.rankOf !== undefined) hold("rank of", total?.rankOf?.value, want.rankOf);
  return misses;
}

/** Printed, else computed in its league. */
function rankOf(score: ScoreAssessment | null | undefined): number | null {
  return (score?.rank ?? score?.standing?.computedRank)?.value ?? null;
}

function toPoints(hundredths: number | null): number | null {
  return hundredths === null ? null : hundredths / 100;
}

function isOf(board: BoardAssessment, want: WantedBoard): boolean {
  return (
    (want.unit === undefined || sameName(board.unit?.text ?? "", want.unit)) &&
    (want.date === undefined || board.period?.date === want.date) &&
    (want.period === undefined || board.period?.label.includes(want.period) === true)
  );
}

/** The province behind a name is context. */
function sameName(one: string, other: string): boolean {
  const bare = (name: string) => foldPlain(name.replace(/\s*[-–]\s*(?:tỉnh|thành phố)\s.+$/iu, ""));
  return foldPlain(one) === foldPlain(other) || bare(one) === bare(other);
}

function isFinding({ code, cell }: Finding, wanted: string): boolean {
  const [codes = "", at] = wanted.split(":");
  const isCode = codes === "*" || codes.split("|").includes(code);
  return isCode && (at === undefined || (cell !== null && formatCell(cell) === at));
}
