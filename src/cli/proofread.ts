import { readFile } from "node:fs/promises";
import path from "node:path";
import { analyzeWorkbook, type WorkbookAnalysis } from "../chain/analyzeWorkbook";
import { readDraft, type DraftReading } from "../chain/proofread";
import { isOwnReport, ownReportFindings } from "../chain/proofreadOwn";
import { WorkbookError } from "../plan/port";
import { correctDocument } from "../proofreading/correct/correctDocument";
import { marksOf } from "../proofreading/correct/marksOf";
import { readDocument } from "../proofreading/written/readDocument";
import { readText } from "../proofreading/written/readText";
import type { WrittenDocument } from "../proofreading/written/writtenDocument";
import { parseCommand, UsageError } from "./arguments";
import { centralConfig } from "./centralConfig";
import { chosenSubject } from "./chosenSubject";
import { proofreadJson } from "./proofreadJson";
import { proofreadSummary } from "./proofreadSummary";
import { OutputFolder } from "./output/OutputFolder";
import { tellCutOff, tellKept } from "./output/tellFolder";
import { readInput } from "./readInput";
import type { Console } from "./terminal/console";
import { printableJson, printableLine } from "./terminal/printable";

/**
 * `proofread DRAFT --against FILE [--period LABEL] [--unit NAME] [--json] [--out DIR]`: holds a .docx or .txt against
 * the workbook; with `--out` a copy of the .docx with comments and tracked corrections.
 */
export async function proofread(args: readonly string[], console: Console): Promise<void> {
  const { file, values } = parseCommand(args, {
    against: { type: "string" },
    period: { type: "string" },
    unit: { type: "string" },
    json: { type: "boolean", default: false },
    out: { type: "string" },
    config: { type: "string" },
  });
  const { against, period, unit, json, out } = values;
  if (against === undefined)
    throw new UsageError("Thiếu --against TỆP.xlsx: bảng tính để đối chiếu với dự thảo.");
  const bytes = await draftBytes(file);
  const document = await draftOf(bytes, file);
  const contents = await (await readInput(against, console)).read();
  const central = await centralConfig(against, values.config, console);
  const analysis = analyzeWorkbook(contents, { central });
  const read = readDraft(analysis, document, {
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
  });
  if (read.kind === "noSubject") {
    chosenSubject(read.choice, analysis.findings[0]);
    throw new WorkbookError(
      "unsupported",
      "Bảng điểm không có đơn vị hoặc kỳ của dự thảo. Hãy nêu rõ bằng --unit và --period."
    );
  }
  const reading = await withOwnFindings(read, analysis, document, isPlainText(file) ? null : bytes);
  const names = { draft: path.basename(file), workbook: contents.name };
  console.out(
    json
      ? `${printableJson(proofreadJson(names, reading, document), 2)}\n`
      : proofreadSummary(names, reading, document)
  );
  if (out !== undefined) await writeCorrected(file, bytes, out, reading, document, console);
}

/** A report of ours that nobody has edited is also laid beside the same report made anew. */
async function withOwnFindings(
  reading: DraftReading & { readonly kind: "read" },
  analysis: WorkbookAnalysis,
  document: WrittenDocument,
  bytes: Uint8Array | null
): Promise<DraftReading & { readonly kind: "read" }> {
  if (bytes === null || !(await isOwnReport(bytes))) return reading;
  const { proofreading, choice } = reading;
  // How a draft should be made is no question here: it is asked whether this is what the workbook gives.
  const differences = await ownReportFindings(analysis, choice, document);
  return {
    ...reading,
    proofreading: { ...proofreading, findings: differences },
  };
}

/** The corrected copy beside nothing of the person's: the draft itself is only read. */
async function writeCorrected(
  file: string,
  bytes: Uint8Array,
  out: string,
  { proofreading }: DraftReading & { readonly kind: "read" },
  document: WrittenDocument,
  console: Console
): Promise<void> {
  if (isPlainText(file))
    throw new UsageError(
      "--out chỉ dùng với dự thảo .docx: tệp văn bản thường không giữ được ghi chú."
    );
  const name = `${path.parse(file).name}-soat.docx`;
  const corrected = await correctDocument(bytes, marksOf(proofreading, document));
  await OutputFolder.use(out, [name], async (folder) => {
    tellCutOff(folder, [name], console);
    tellKept(await folder.put([[name, corrected]]), folder, console);
  });
  console.err(`Đã ghi ${printableLine(path.join(out, name))}\n`);
}

function isPlainText(file: string): boolean {
  return /\.(?:txt|md)$/i.test(file);
}

async function draftBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new WorkbookError(
      "missing",
      `Không đọc được tệp dự thảo “${file}”. Hãy kiểm tra lại tên tệp và thư mục.`,
      { cause: error }
    );
  }
}

async function draftOf(bytes: Uint8Array, file: string): Promise<WrittenDocument> {
  return isPlainText(file) ? readText(textOf(bytes)) : readDocument(bytes);
}

/** Notepad saves UTF-8 or UTF-16; anything else is refused rather than guessed. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new WorkbookError(
      "damaged",
      "Tệp văn bản không phải bảng mã Unicode. Hãy mở bằng Notepad, chọn lưu với mã UTF-8 rồi thử lại.",
      { cause: error }
    );
  }
}
