import { usualColumns } from "../chain/usualColumns";
import path from "node:path";
import { analyzeWorkbook, type WorkbookAnalysis } from "../chain/analyzeWorkbook";
import { counted, listFileName, reasonText } from "../chain/batch/batchList";
import { reportsIn, type BatchPlan } from "../chain/batch/planBatch";
import { runBatch, type BatchResult, type BatchRun } from "../chain/batch/runBatch";
import { zipBatch } from "../chain/batch/zipBatch";
import { reportWith } from "../chain/writeReport";
import { archiveFileName } from "../report/fileNames";
import { detailsOfUnit } from "../report/unitDetails";
import type { FileWorkbook } from "../workbook/file/fileWorkbook";
import { applyKeeping } from "./applyKeeping";
import { WorkbookError } from "../plan/port";
import type { Console } from "./terminal/console";
import { OutputFolder, type NamedFile } from "./output/OutputFolder";
import { tellCutOff, tellKept } from "./output/tellFolder";
import { readInput } from "./readInput";
import { printableLine } from "./terminal/printable";
import { stoppable } from "./stoppable";
import { planOf, type UnitsRequest } from "./unitsPlan";

/** The list holds them all. */
const shownSkips = 10;

/** @example computedCopyName({ savedName: "chi-so.XLSX" }) // "chi-so-da-tinh.xlsx" */
export function computedCopyName({ savedName }: Pick<FileWorkbook, "savedName">): string {
  return `${path.parse(savedName).name}-da-tinh${path.extname(savedName).toLowerCase()}`;
}

/**
 * One Word report a unit of one table, in a folder or one zip, with the list of them; and, once, a copy of the
 * workbook with the computed columns. Each file is put in its place when it is whole: what is done stays when the
 * person stops.
 * @throws Stopped
 */
export async function reportUnits(request: UnitsRequest, console: Console): Promise<void> {
  const workbook = await readInput(request.file, console);
  const contents = await workbook.read();
  const analysis = analyzeWorkbook(contents, { central: request.central });
  const plan = planOf(analysis, request);
  const [first] = plan.entries;
  if (reportsIn(plan).length === 0) {
    const reason = first?.kind === "skipped" ? reasonText(first.reason, plan.period) : "";
    throw new WorkbookError("unsupported", `Không có đơn vị nào lập được văn bản. ${reason}`);
  }
  const copy = await computedCopy(workbook, analysis, console);
  const files = filesOf(plan, request, copy);
  const result = await OutputFolder.use(request.out, files, async (folder) => {
    tellCutOff(folder, files, console);
    if (copy !== null) await folder.put([copy]);
    const done = await stoppable(
      (run) => writeReports(plan, analysis, request, { ...run, folder }),
      (count) => stoppedText(count, request),
      console
    );
    tellKept(done.kept, folder, console);
    return done.result;
  });
  tellResult(plan, result, request, copy, console);
}

function filesOf(
  plan: BatchPlan,
  { file, template, zip }: UnitsRequest,
  copy: NamedFile | null
): readonly string[] {
  const documents = zip
    ? [archiveFileName(path.parse(file).name, template)]
    : [...reportsIn(plan).map((report) => report.file), listFileName];
  return copy === null ? documents : [copy[0], ...documents];
}

function tellResult(
  { period }: BatchPlan,
  { made, skipped }: BatchResult,
  { file, out, template, zip }: UnitsRequest,
  copy: NamedFile | null,
  console: Console
): void {
  const where = zip ? path.join(out, archiveFileName(path.parse(file).name, template)) : out;
  console.out(
    `${counted(made.length, skipped.length)} Xem ${listFileName} trong ${printableLine(where)}\n`
  );
  if (copy !== null) console.out(`Bảng tính có cột tính thêm: ${printableLine(copy[0])}\n`);
  for (const { unit, reason } of skipped.slice(0, shownSkips)) {
    console.err(`${printableLine(unit)}: ${reasonText(reason, period)}\n`);
  }
  if (skipped.length > shownSkips) console.err(`… các đơn vị còn lại: xem ${listFileName}.\n`);
}

/** Null where a sheet is protected against new columns: then the copy would only repeat the input. */
async function computedCopy(
  workbook: FileWorkbook,
  analysis: WorkbookAnalysis,
  console: Console
): Promise<NamedFile | null> {
  try {
    await applyKeeping(workbook, usualColumns(analysis), console);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "protectedSheet") throw error;
    console.err(`${printableLine(error.message)} Lần này không ghi bản sao bảng tính.\n`);
    return null;
  }
  return [computedCopyName(workbook), await workbook.save()];
}

async function writeReports(
  plan: BatchPlan,
  { contents, settings }: WorkbookAnalysis,
  { file, template, zip }: UnitsRequest,
  { folder, ...progress }: Pick<BatchRun, "signal" | "onProgress"> & { folder: OutputFolder }
): Promise<{ readonly result: BatchResult; readonly kept: readonly string[] }> {
  const run = {
    ...progress,
    source: contents.name,
    compose: ({ table, board, unit, scope }) =>
      reportWith(
        contents,
        settings,
        { table, board, scope },
        {
          template,
          // The document on all units is of the office that keeps the workbook.
          details:
            scope.kind === "league"
              ? settings.details
              : detailsOfUnit(settings.details, unit, plan.unitCount),
        }
      ),
  } satisfies Omit<BatchRun, "keep">;
  if (zip) {
    const { bytes, ...result } = await zipBatch(plan, run);
    const target = archiveFileName(path.parse(file).name, template);
    return { result, kept: await folder.put([[target, bytes]]) };
  }
  const kept: string[] = [];
  let done = 0;
  const keep = async (name: string, bytes: Uint8Array) => {
    kept.push(...(await folder.put([[name, bytes]])));
    done += 1;
  };
  try {
    return { result: await runBatch(plan, { ...run, keep }), kept };
  } catch (error) {
    if (!(error instanceof WorkbookError) || done === 0) throw error;
    const rest = `${done} văn bản đã lập xong còn trong ${folder.path}; danh mục chưa ghi được.`;
    throw new WorkbookError(error.code, `${error.message} ${rest}`, { cause: error });
  }
}

function stoppedText(done: number, { out, zip }: UnitsRequest): string {
  return zip || done === 0
    ? "Đã dừng theo yêu cầu; chưa ghi văn bản nào."
    : `Đã dừng theo yêu cầu. ${done} văn bản đã lập xong còn trong ${out}; các văn bản khác chưa lập.`;
}
