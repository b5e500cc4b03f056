import { readFile } from "node:fs/promises";
import path from "node:path";
import { analyzeWorkbook, type WorkbookAnalysis } from "../chain/analyzeWorkbook";
import { draftReport, type DraftReport } from "../chain/draft/draftReport";
import { isPlainText, type DraftSource } from "../chain/draft/draftSource";
import { correctDraft, correctedName, holdDraft, noSubject } from "../chain/draft/proofreadDraft";
import { summaryLines } from "../chain/draft/summaryLines";
import { WorkbookError } from "../plan/port";
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
 * `proofread DRAFT --against FILE [--period LABEL] [--unit NAME] [--json] [--out DIR [--summary]]`: holds a .docx or
 * .txt against the workbook; with `--out` a copy of the .docx with comments and tracked corrections, with `--summary`
 * one page more that says what was found.
 */
export async function proofread(args: readonly string[], console: Console): Promise<void> {
  const { file, values } = parseCommand(args, {
    against: { type: "string" },
    period: { type: "string" },
    unit: { type: "string" },
    json: { type: "boolean", default: false },
    out: { type: "string" },
    config: { type: "string" },
    summary: { type: "boolean", default: false },
  });
  const { against, period, unit, json, out, summary } = values;
  if (against === undefined)
    throw new UsageError("Thiếu --against TỆP.xlsx: bảng tính để đối chiếu với dự thảo.");
  if (summary && out === undefined)
    throw new UsageError("--summary chỉ dùng cùng --out: trang kết quả nằm cuối bản đã soát.");
  const source: DraftSource = {
    kind: "file",
    name: path.basename(file),
    bytes: await bytesOf(file),
  };
  if (out !== undefined && isPlainText(source))
    throw new UsageError(
      "--out chỉ dùng với dự thảo .docx: tệp văn bản thường không giữ được ghi chú."
    );
  const contents = await (await readInput(against, console)).read();
  const central = await centralConfig(against, values.config, console);
  const analysis = analyzeWorkbook(contents, { central });
  const { reading, document } = await holdDraft(analysis, source, {
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
  });
  if (reading.kind === "noSubject") {
    chosenSubject(reading.choice, analysis.findings[0]);
    throw noSubject("Hãy nêu rõ bằng --unit và --period.");
  }
  const names = { draft: source.name, workbook: contents.name };
  if (json) console.out(`${printableJson(proofreadJson(names, reading, document), 2)}\n`);
  else console.say(proofreadSummary(names, reading, document));
  if (out !== undefined)
    await writeCorrected(
      source,
      draftReport(reading, document),
      analysis,
      { out, summary },
      console
    );
}

/** The corrected copy beside nothing of the person's: the draft itself is only read. */
async function writeCorrected(
  source: DraftSource & { readonly kind: "file" },
  report: DraftReport,
  { contents, settings }: WorkbookAnalysis,
  { out, summary }: { readonly out: string; readonly summary: boolean },
  console: Console
): Promise<void> {
  const ignored = settings.draft?.ignored ?? new Set<string>();
  const meant = report.items.filter(({ identity }) => !ignored.has(identity));
  const corrected = await correctDraft(
    source,
    meant.flatMap(({ mark }) => mark ?? []),
    summary ? summaryLines(report, contents.name) : null
  );
  if (corrected.kind !== "file") throw new Error("A file gives a file.");
  const name = correctedName(source.name);
  await OutputFolder.use(out, [name], async (folder) => {
    tellCutOff(folder, [name], console);
    tellKept(await folder.put([[name, corrected.bytes]]), folder, console);
  });
  const left = report.items.filter(({ mark, identity }) => mark !== null && ignored.has(identity));
  if (left.length > 0)
    console.err(
      `Không ghi ${String(left.length)} điểm mà sổ điểm nhớ là đã chọn bỏ qua khi soát trước đây.\n`
    );
  console.err(`Đã ghi ${printableLine(path.join(out, name))}\n`);
}

async function bytesOf(file: string): Promise<Uint8Array> {
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
