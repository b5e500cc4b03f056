import { WorkbookError, type WorkbookContents } from "../../plan/port";
import { correctDocument } from "../../proofreading/correct/correctDocument";
import { correctText } from "../../proofreading/correct/correctText";
import type { Mark } from "../../proofreading/correct/marks";
import type { DocumentFinding } from "../../proofreading/draft/checks/checkedDraft";
import { lookedAtOwn } from "../../proofreading/draft/checks/documentChecks";
import { identityOf } from "../../proofreading/draft/identity";
import { tallyOf, type Proofreading } from "../../proofreading/draft/proofreadDraft";
import { ReportMismatch } from "../../proofreading/mismatch";
import { handTieOf } from "../../proofreading/tie/handTie";
import { noDraftDecisions } from "../../settings/draftDecisions";
import type { SettledSettings } from "../../settings/settle";
import { scoringOptions } from "../../settings/scoringOptions";
import { analyzeWorkbook, type WorkbookAnalysis } from "../analyzeWorkbook";
import type { BoardRequest } from "../chooseBoard";
import { draftReport, type DraftReport } from "./draftReport";
import { documentOf, isPlainText, plainTextOf, type DraftSource } from "./draftSource";
import {
  authorshipOf,
  looksOurs,
  ownReportFindings,
  reportAnew,
  settledBy,
  wrongEditsOf,
  type Authorship,
  type ReportAnew,
} from "./ownReport";
import { ownSubject } from "./ownSubject";
import { readDraft, type DraftReading, type ReadDraft } from "./readDraft";
import type { WrittenDocument } from "../../proofreading/written/writtenDocument";

/** A draft read and held against a workbook. */
export interface HeldDraft {
  readonly reading: DraftReading;
  readonly document: WrittenDocument;
}

/**
 * Holds a draft against a workbook, with what the workbook remembers of ties by hand. A report of ours that nobody
 * has edited is also laid beside the same report made anew; one that a person has gone on with is heard for what of our
 * own sentences is wrong now.
 * @throws WorkbookError when the draft cannot be read.
 */
export async function holdDraft(
  analysis: WorkbookAnalysis,
  source: DraftSource,
  request: BoardRequest
): Promise<HeldDraft> {
  const document = await documentOf(source);
  const { ties } = analysis.settings.draft ?? noDraftDecisions;
  const byHand = new Map(
    [...ties].flatMap(([key, text]) => {
      const tie = handTieOf(text);
      return tie === null ? [] : [[key, tie] as const];
    })
  );
  const reading = readDraft(analysis, document, request, byHand);
  if (reading.kind !== "read" || source.kind !== "file" || isPlainText(source))
    return { reading, document };
  const authorship = await authorshipOf(source.bytes);
  return authorship === "theirs" && !looksOurs(document)
    ? { reading, document }
    : {
        reading: await heldAgainstAnew(analysis, reading, document, authorship, request),
        document,
      };
}

/** A report of ours: what the workbook gives anew is right, what reads otherwise is told. */
async function heldAgainstAnew(
  analysis: WorkbookAnalysis,
  { choice: held, proofreading, ...reading }: ReadDraft,
  document: WrittenDocument,
  authorship: Authorship,
  request: BoardRequest
): Promise<ReadDraft> {
  const choice = { ...held, ...ownSubject(analysis, held, document) };
  try {
    const anew = await reportAnew(analysis, choice, document, authorship);
    if (anew === null) return { ...reading, choice: held, proofreading };
    const verdicts = settledBy(anew, document, proofreading.verdicts);
    const proofread = { ...proofreading, verdicts, tally: tallyOf(verdicts) };
    const told =
      authorship === "ours"
        ? // How a draft should be made is no question here: it is asked whether this is what the workbook gives.
          { findings: ownReportFindings(document, anew), looked: lookedAtOwn }
        : {
            findings: editFindings(
              document,
              anew,
              proofread,
              readDraft(analysis, anew.written, request)
            ),
          };
    return {
      ...reading,
      choice,
      proofreading: { ...proofread, ...told },
    };
  } catch (error) {
    if (error instanceof ReportMismatch && authorship !== "ours")
      return { ...reading, choice, proofreading };
    throw error;
  }
}

/** What would be told of the report made anew, too, is no fault of whoever went on with it. */
function editFindings(
  document: WrittenDocument,
  anew: ReportAnew,
  proofreading: Proofreading,
  usual: DraftReading
): readonly DocumentFinding[] {
  const told = usual.kind === "read" ? usual.proofreading.findings : [];
  const known = new Set(told.map((each) => identityOf(each)));
  const findings = proofreading.findings.filter((each) => !known.has(identityOf(each)));
  return [...findings, ...wrongEditsOf(document, anew, { ...proofreading, findings })];
}

/**
 * The same as data, for a screen.
 * @throws WorkbookError when the draft cannot be read, or the workbook has nothing to hold it against.
 */
export async function proofreadDraft(
  analysis: WorkbookAnalysis,
  source: DraftSource,
  request: BoardRequest = {}
): Promise<DraftReport> {
  const { reading, document } = await holdDraft(analysis, source, request);
  if (reading.kind !== "read") throw noSubject();
  return draftReport(reading, document);
}

let last: WorkbookAnalysis | null = null;

/**
 * The same of a workbook that is analysed on this thread, by the settings that hold for it on another; asked again about
 * the same contents, it is analysed once.
 */
export function proofreadIn(
  contents: WorkbookContents,
  settings: SettledSettings,
  source: DraftSource,
  request: BoardRequest
): Promise<DraftReport> {
  if (last?.contents !== contents)
    last = analyzeWorkbook(contents, { scoring: scoringOptions(settings) });
  return proofreadDraft({ ...last, settings }, source, request);
}

/** The workbook lacks the unit or the period that the draft is about. */
export function noSubject(how = "Hãy chọn đơn vị và kỳ để đối chiếu."): WorkbookError {
  return new WorkbookError("unsupported", `Bảng điểm không có đơn vị hoặc kỳ của dự thảo. ${how}`);
}

/** What a person takes along: the .docx with comments and tracked changes, or plain text with its corrections. */
export type CorrectedDraft =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly text: string };

/**
 * @param summary lines of a last page that says what was found; null: none.
 * @throws WorkbookError as proofreadDraft.
 */
export async function correctDraft(
  source: DraftSource,
  marks: readonly Mark[],
  summary: readonly string[] | null = null
): Promise<CorrectedDraft> {
  if (source.kind === "text" || isPlainText(source))
    return { kind: "text", text: correctText(plainTextOf(source), marks) };
  return {
    kind: "file",
    name: correctedName(source.name),
    bytes: await correctDocument(source.bytes, marks, summary),
  };
}

/** @example correctedName("bao-cao.docx") // "bao-cao-soat.docx" */
export function correctedName(name: string): string {
  return `${name.replace(/\.[^.]*$/, "")}-soat.docx`;
}
