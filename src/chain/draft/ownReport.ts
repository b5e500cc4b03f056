import { ownTextMismatches } from "../../proofreading/own/checkOwnText";
import { differencesFrom } from "../../proofreading/own/sameReport";
import type { DocumentFinding } from "../../proofreading/draft/checks/checkedDraft";
import { openDocument } from "../../proofreading/written/openDocument";
import { readDocument } from "../../proofreading/written/readDocument";
import type { WrittenDocument } from "../../proofreading/written/writtenDocument";
import type { ReportTemplate } from "../../report/reportDocument";
import { reportToDocx } from "../../report/word/reportToDocx";
import { scoringOptions } from "../../settings/scoringOptions";
import type { WorkbookAnalysis } from "../analyzeWorkbook";
import { reportWith, type ReportSubject } from "../writeReport";

/** As every report of ours leaves the program; Word and LibreOffice put the person's name there. */
const ownHand = "<cp:lastModifiedBy>Score766</cp:lastModifiedBy>";

/** Whether the bytes are a report of ours that nobody has edited since. */
export async function isOwnReport(bytes: Uint8Array): Promise<boolean> {
  const { parts } = await openDocument(bytes);
  const name = "docProps/core.xml";
  return parts.has(name) && (await parts.text(name)).includes(ownHand);
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
  const { contents, settings } = analysis;
  const template = templateOf(given);
  const anew = await readDocument(
    await reportToDocx(reportWith(contents, settings, subject, { template }))
  );
  const against = {
    grids: contents.grids,
    table: subject.table.table,
    board: subject.board,
    boards: subject.table.boards,
    scoring: scoringOptions(settings),
  };
  return differencesFrom(given, anew, (line) => {
    const [fault] = ownTextMismatches([line.replace(/^-\s+/u, "")], against);
    if (fault === undefined) return null;
    return fault.expected === null
      ? `“${fault.printed}” không có trong những gì bảng điểm cho phép nói.`
      : `“${fault.printed}” không khớp với bảng điểm (${fault.expected}).`;
  });
}

function templateOf({ paragraphs }: WrittenDocument): ReportTemplate {
  const titles = paragraphs.slice(0, 20).map(({ text }) => text.trim());
  if (titles.includes("BÁO CÁO TÓM TẮT")) return "brief";
  return titles.includes("THÔNG BÁO") ? "notice" : "report";
}
