import { ReportMismatch, type Mismatch } from "../../proofreading/mismatch";
import {
  ownTextMismatches,
  wrongSentences,
  type TextAgainst,
} from "../../proofreading/own/checkOwnText";
import { differencesFrom, wrongEdits } from "../../proofreading/own/sameReport";
import type { DocumentFinding } from "../../proofreading/draft/checks/checkedDraft";
import { openDocument } from "../../proofreading/written/openDocument";
import { readDocument } from "../../proofreading/written/readDocument";
import type { WrittenDocument } from "../../proofreading/written/writtenDocument";
import type { ReportTemplate } from "../../report/reportDocument";
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

/**
 * A report of ours held against the same report made anew, sentence by sentence, table by table, chart by chart: what
 * was dropped or moved is seen too.
 * @throws ReportMismatch when the workbook gives no sound report any more.
 */
export async function ownReportFindings(
  analysis: WorkbookAnalysis,
  subject: ReportSubject,
  given: WrittenDocument
): Promise<readonly DocumentFinding[]> {
  const against = againstOf(analysis, subject);
  return differencesFrom(given, await madeAnew(analysis, subject, given), (line) =>
    worded(ownTextMismatches([unlisted(line)], against))
  );
}

/**
 * A report of ours that a person has gone on with: only sentences of our forms that are wrong now, and charts that draw
 * otherwise. Nothing where the workbook gives no sound report any more.
 */
export async function wrongEditsOf(
  analysis: WorkbookAnalysis,
  subject: ReportSubject,
  given: WrittenDocument
): Promise<readonly DocumentFinding[]> {
  const against = againstOf(analysis, subject);
  try {
    return wrongEdits(given, await madeAnew(analysis, subject, given), (line) =>
      worded(wrongSentences(unlisted(line), against))
    );
  } catch (error) {
    if (error instanceof ReportMismatch) return [];
    throw error;
  }
}

async function madeAnew(
  { contents, settings }: WorkbookAnalysis,
  subject: ReportSubject,
  given: WrittenDocument
): Promise<WrittenDocument> {
  const template = templateOf(given);
  return readDocument(await reportToDocx(reportWith(contents, settings, subject, { template })));
}

function againstOf(
  { contents, settings }: WorkbookAnalysis,
  { table, board }: ReportSubject
): TextAgainst {
  return {
    ...{ grids: contents.grids, table: table.table, board, boards: table.boards },
    elsewhere: table.readElsewhere ?? [],
    scoring: scoringOptions(settings),
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
