import { oneUnit } from "../../claims/scope";
import { ReportMismatch, type Mismatch } from "../../proofreading/mismatch";
import { keyOfPeriod } from "../../proofreading/figures/ledger";
import { spelled } from "../../proofreading/hear/spelling";
import {
  ownTextMismatches,
  wrongSentences,
  type TextAgainst,
} from "../../proofreading/own/checkOwnText";
import { plainText } from "../../proofreading/own/edits/sentences";
import { unlikeness } from "../../proofreading/own/edits/unlikeness";
import { toldEdits } from "../../proofreading/own/edits/toldEdits";
import { zonesOf, type Zone } from "../../proofreading/own/edits/zones";
import { differencesFrom, paragraphsKept, wrongCharts } from "../../proofreading/own/sameReport";
import type { DocumentFinding } from "../../proofreading/draft/checks/checkedDraft";
import { openDocument } from "../../proofreading/written/openDocument";
import { readDocument } from "../../proofreading/written/readDocument";
import type { WrittenDocument } from "../../proofreading/written/writtenDocument";
import { gradeNames } from "../../proofreading/draft/gradeNames";
import type { Proofreading } from "../../proofreading/draft/proofreadDraft";
import type { Verdict } from "../../proofreading/tie/verdict";
import {
  blocksOf,
  spansText,
  type ReportDocument,
  type ReportTemplate,
} from "../../report/reportDocument";
import { reportToDocx } from "../../report/word/reportToDocx";
import { scoringOptions } from "../../settings/scoringOptions";
import type { WorkbookAnalysis } from "../analyzeWorkbook";
import { reportWith, type ReportSubject } from "../writeReport";

/** As every report of ours leaves the program; Word and LibreOffice put the person's name into the second. */
const ownMaker = "<dc:creator>Score766</dc:creator>";
const ownHand = "<cp:lastModifiedBy>Score766</cp:lastModifiedBy>";

/** Whose the text of a file is: ours as it was made, ours with a person's hand in it, or a person's own. */
export type Authorship = "ours" | "goneOnWith" | "theirs";

export async function authorshipOf(bytes: Uint8Array): Promise<Authorship> {
  const { parts } = await openDocument(bytes);
  const name = "docProps/core.xml";
  const core = parts.has(name) ? await parts.text(name) : "";
  if (core.includes(ownHand)) return "ours";
  return core.includes(ownMaker) ? "goneOnWith" : "theirs";
}

const ownTitle = /^(?:BÁO CÁO|THÔNG BÁO)(?: TÓM TẮT)?$/u;
const ownSubject = /^(?:tổng hợp )?kết quả thực hiện bộ chỉ số/iu;

/** Some programs save a file without the names of its makers: then it is known by its title and subject. */
export function looksOurs({ paragraphs }: WrittenDocument): boolean {
  const lines = paragraphs.slice(0, 20).map(({ text }) => plainText(text));
  return lines.some((line) => ownTitle.test(line)) && lines.some((line) => ownSubject.test(line));
}

/** What a report of ours is held against: the same report made anew, and the workbook for lines that differ. */
export interface ReportAnew {
  readonly written: WrittenDocument;
  /** Lines that were worked out again from the cells when it was made; the library's are a person's to confirm. */
  readonly judged: ReadonlySet<string>;
  readonly zoneOf: (line: string) => Zone;
  readonly against: TextAgainst;
}

/** A sentence or two that differ do not ask for a report of the other length. */
const fewEdits = 0.03;
/** A person's own report has its title and its letterhead in common with ours, no more. */
const mostEdited = 0.5;

/**
 * The report of ours that a document is nearest to: told in full or in short, as its maker chose.
 * @returns null where a document that nothing says to be ours is near neither
 * @throws ReportMismatch when the workbook gives no sound report any more.
 */
export async function reportAnew(
  analysis: WorkbookAnalysis,
  subject: ReportSubject,
  given: WrittenDocument,
  authorship: Authorship
): Promise<ReportAnew | null> {
  let nearest = await madeAnew(analysis, subject, given, "full");
  let far = unlikeness(given, nearest.written);
  if (far > fewEdits) {
    const short = await shortAnew(analysis, subject, given);
    const other = short === null ? 1 : unlikeness(given, short.written);
    if (short !== null && other < far) [nearest, far] = [short, other];
  }
  return authorship === "theirs" && far > mostEdited ? null : nearest;
}

/** Null where there is none: the report in full tells what is wrong. */
async function shortAnew(
  analysis: WorkbookAnalysis,
  subject: ReportSubject,
  given: WrittenDocument
): Promise<ReportAnew | null> {
  try {
    return await madeAnew(analysis, subject, given, "short");
  } catch (error) {
    if (error instanceof ReportMismatch) return null;
    throw error;
  }
}

async function madeAnew(
  { contents, settings }: WorkbookAnalysis,
  subject: ReportSubject,
  given: WrittenDocument,
  length: "full" | "short"
): Promise<ReportAnew> {
  const options = { template: templateOf(given), length };
  const document = reportWith(contents, settings, subject, options);
  return {
    written: await readDocument(await reportToDocx(document)),
    zoneOf: zonesOf(document),
    judged: new Set(judgedLines(document).map(plainLine)),
    against: againstOf({ contents, settings }, subject),
  };
}

function judgedLines(document: ReportDocument): readonly string[] {
  return blocksOf(document).flatMap((block) => {
    if (block.kind === "paragraph") return block.because === null ? [spansText(block.spans)] : [];
    return block.kind === "table"
      ? block.rows.flatMap(({ cells }) =>
          cells.flatMap(({ span, because }) => (because === undefined ? [span.text] : []))
        )
      : [];
  });
}

const plainLine = (line: string): string => unlisted(spelled(line).text.trim());

/**
 * A report of ours held against the same report made anew, sentence by sentence, table by table, chart by chart: what
 * was dropped or moved is seen too.
 */
export function ownReportFindings(
  given: WrittenDocument,
  { written, against }: ReportAnew
): readonly DocumentFinding[] {
  return differencesFrom(given, written, (line) =>
    worded(ownTextMismatches([unlisted(line)], against))
  );
}

/**
 * A report of ours that a person has gone on with: figures, names, the frame and charts are held to the letter, words of
 * the person's own are marked. What is told of the same words already is not told twice.
 */
export function wrongEditsOf(
  given: WrittenDocument,
  { written, against, zoneOf }: ReportAnew,
  { verdicts, findings, against: { ledger, bands } }: Proofreading
): readonly DocumentFinding[] {
  const grades = [...gradeNames, ...bands.map(({ name }) => name)];
  const edits = toldEdits(given, {
    written,
    zoneOf,
    weighed: { names: ledger.names, grades },
    explain: (line) => worded(wrongSentences(line, against)),
  });
  const told = [
    ...verdicts.filter(({ status }) => status === "wrong"),
    ...findings.flatMap(({ paragraph, quote }) =>
      paragraph === null || quote === undefined ? [] : [{ paragraph, ...quote }]
    ),
  ];
  const isTold = ({ paragraph, quote }: DocumentFinding): boolean =>
    quote !== undefined &&
    told.some(
      (each) => each.paragraph === paragraph && each.start < quote.end && each.end > quote.start
    );
  return [...edits.filter((each) => !isTold(each)), ...wrongCharts(given, written)];
}

/**
 * Figures of lines that stand as the workbook gives them: right, whatever the ear for people's prose makes of a table
 * of means or of a sentence on all units.
 */
export function settledBy(
  { written, judged }: ReportAnew,
  given: WrittenDocument,
  verdicts: readonly Verdict[]
): readonly Verdict[] {
  const kept = paragraphsKept(given, written);
  return verdicts.map((verdict) => {
    const { text = "" } = given.paragraphs[verdict.paragraph] ?? {};
    return verdict.status === "right" ||
      !kept.has(verdict.paragraph) ||
      !judged.has(plainLine(text))
      ? verdict
      : {
          ...verdict,
          status: "right",
          aim: false,
          expected: null,
          message: "Đúng như báo cáo lập lại từ bảng tính.",
        };
  });
}

function againstOf(
  { contents, settings }: Pick<WorkbookAnalysis, "contents" | "settings">,
  { table, board, scope = oneUnit }: ReportSubject
): TextAgainst {
  return {
    ...{ grids: contents.grids, table: table.table, board, boards: table.boards },
    elsewhere: table.readElsewhere ?? [],
    scoring: scoringOptions(settings),
    ...(scope.kind === "months" ? { whole: keyOfPeriod(scope.whole.period) } : {}),
  };
}

const unlisted = (line: string): string => line.replace(/^-\s+/u, "");

function worded([fault]: readonly Mismatch[]): string | null {
  if (fault === undefined) return null;
  return fault.expected === null
    ? `“${fault.printed}” không có trong những gì bảng điểm cho phép nói.`
    : `“${fault.printed}” không khớp với bảng điểm (${fault.expected}).`;
}

function templateOf({ paragraphs }: WrittenDocument): ReportTemplate {
  const titles = paragraphs.slice(0, 20).map(({ text }) => text.trim());
  if (titles.includes("BÁO CÁO TÓM TẮT")) return "brief";
  return titles.includes("THÔNG BÁO") ? "notice" : "report";
}
