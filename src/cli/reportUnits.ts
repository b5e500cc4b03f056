import path from "node:path";
import { analyzeWorkbook, type WorkbookAnalysis } from "../chain/analyzeWorkbook";
import { counted, listFileName, reasonText } from "../chain/batch/batchList";
import { reportsIn, type BatchPlan } from "../chain/batch/planBatch";
import { runBatch, type BatchResult, type BatchRun } from "../chain/batch/runBatch";
import { zipBatch } from "../chain/batch/zipBatch";
import { reportWith } from "../chain/writeReport";
import { planWorkbookColumns } from "../columns/planWorkbookColumns";
import { archiveFileName } from "../report/fileNames";
import { readSettings } from "../settings/readSettings";
import { scoringOptions } from "../settings/scoringOptions";
import { detailsOfUnit } from "../report/unitDetails";
import type { FileWorkbook } from "../workbook/file/fileWorkbook";
import { WorkbookError, type WorkbookContents } from "../plan/port";
import type { Console } from "./main";
import { readInput } from "./readInput";
import { stoppable } from "./stoppable";
import { planOf, type UnitsRequest } from "./unitsPlan";
import { writeAll } from "./writeFiles";

/** The list holds them all. */
const shownSkips = 10;

/** @example computedCopyName("so/chi-so.XLSX") // "chi-so-da-tinh.xlsx" */
export function computedCopyName(file: string): string {
  return `${path.parse(file).name}-da-tinh${path.extname(file).toLowerCase()}`;
}

/**
 * One Word report a unit of one table, in a folder or one zip, with the list of them; and, once, a copy of the
 * workbook with the computed columns. Each file is put in its place when it is whole: what is done stays when the
 * person stops.
 * @throws Stopped
 */
export async function reportUnits(request: UnitsRequest, console: Console): Promise<void> {
  const workbook = await readInput(request.file);
  const contents = await workbook.read();
  const analysis = analyzeWorkbook(contents);
  const plan = planOf(analysis, request);
  const [first] = plan.entries;
  if (reportsIn(plan).length === 0) {
    const reason = first?.kind === "skipped" ? reasonText(first.reason, plan.period) : "";
    throw new WorkbookError("unsupported", `Không có đơn vị nào lập được văn bản. ${reason}`);
  }
  const copied = await writeCopy(workbook, analysis, request, console);
  const result = await stoppable(
    (run) => writeReports(plan, contents, request, run),
    (done) => stoppedText(done, request),
    console
  );
  const where = request.zip
    ? path.join(request.out, archiveFileName(path.parse(request.file).name, request.template))
    : request.out;
  const { made, skipped } = result;
  console.out(`${counted(made.length, skipped.length)} Xem ${listFileName} trong ${where}\n`);
  if (copied) console.out(`Bảng tính có cột tính thêm: ${computedCopyName(request.file)}\n`);
  for (const { unit, reason } of skipped.slice(0, shownSkips)) {
    console.err(`${unit}: ${reasonText(reason, plan.period)}\n`);
  }
  if (skipped.length > shownSkips) console.err(`… các đơn vị còn lại: xem ${listFileName}.\n`);
}

/** False where a sheet is protected against new columns: then the copy would only repeat the input. */
async function writeCopy(
  workbook: FileWorkbook,
  { contents, tables }: WorkbookAnalysis,
  { file, out }: UnitsRequest,
  console: Console
): Promise<boolean> {
  try {
    const choice = scoringOptions(readSettings(contents));
    await workbook.apply(planWorkbookColumns(contents, tables, choice));
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "protectedSheet") throw error;
    console.err(`${error.message} Lần này không ghi bản sao bảng tính.\n`);
    return false;
  }
  await writeAll(out, [[path.join(out, computedCopyName(file)), await workbook.save()]]);
  return true;
}

async function writeReports(
  plan: BatchPlan,
  contents: WorkbookContents,
  { file, out, template, zip }: UnitsRequest,
  progress: Pick<BatchRun, "signal" | "onProgress">
): Promise<BatchResult> {
  const settings = readSettings(contents);
  const run = {
    ...progress,
    source: contents.name,
    compose: ({ board, unit }) =>
      reportWith(
        contents,
        settings,
        { table: plan.table, board },
        { template, details: detailsOfUnit(settings.details, unit, plan.unitCount) }
      ),
  } satisfies Omit<BatchRun, "keep">;
  if (!zip) {
    return runBatch(plan, {
      ...run,
      keep: (name, bytes) => writeAll(out, [[path.join(out, name), bytes]]),
    });
  }
  const { bytes, ...result } = await zipBatch(plan, run);
  const target = path.join(out, archiveFileName(path.parse(file).name, template));
  await writeAll(out, [[target, bytes]]);
  return result;
}

function stoppedText(done: number, { out, zip }: UnitsRequest): string {
  return zip || done === 0
    ? "Đã dừng theo yêu cầu; chưa ghi văn bản nào."
    : `Đã dừng theo yêu cầu. ${done} văn bản đã lập xong còn trong ${out}; các văn bản khác chưa lập.`;
}
