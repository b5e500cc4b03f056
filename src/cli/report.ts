import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { analyzeWorkbook, type WorkbookAnalysis } from "../chain/analyzeWorkbook";
import { chooseBoard, type BoardChoice } from "../chain/chooseBoard";
import { planReport, reportOn, type ReportSubject } from "../chain/writeReport";
import type { ReportDocument, ReportTemplate } from "../report/reportDocument";
import { planReportSheet } from "../report/sheet/planReportSheet";
import { reportToDocx } from "../report/word/reportToDocx";
import type { FileWorkbook } from "../workbook/file/fileWorkbook";
import { WorkbookError } from "../workbook/port";
import { parseCommand, UsageError } from "./arguments";
import type { Console } from "./main";
import { readInput } from "./readInput";

const documentNames: Readonly<Record<ReportTemplate, string>> = {
  report: "bao-cao",
  notice: "thong-bao",
  brief: "tom-tat",
};

/**
 * `report FILE --out DIR [--period LABEL] [--unit NAME] [--template report|notice|brief]`: writes a copy of the
 * workbook with the computed columns and the report sheet, and the Word report. The input is only read.
 */
export async function report(args: readonly string[], console: Console): Promise<void> {
  const { file, values } = parseCommand(args, {
    out: { type: "string" },
    period: { type: "string" },
    unit: { type: "string" },
    template: { type: "string", default: "report" },
  });
  if (values.out === undefined) throw new UsageError("Thiếu --out THƯ_MỤC: nơi ghi kết quả.");
  const template = templateNamed(values.template);

  const workbook = await readInput(file);
  const contents = await workbook.read();
  const analysis = analyzeWorkbook(contents);
  const choice = chooseBoard(analysis.joined, {
    ...(values.unit === undefined ? {} : { unit: values.unit }),
    ...(values.period === undefined ? {} : { period: values.period }),
  });
  const subject = chosen(choice, analysis.findings[0]?.message);
  if (choice.kind === "chosen") tellChoice(choice, console);

  const document = reportOn(contents, subject, { template });
  await applyAllowed(workbook, analysis, document, console);
  const stem = path.join(values.out, path.parse(file).name);
  await writeAll(values.out, [
    [`${stem}-da-tinh${path.extname(file).toLowerCase()}`, await workbook.save()],
    [`${stem}-${documentNames[template]}.docx`, await reportToDocx(document)],
  ]);
  console.out(`Đã ghi vào ${values.out}:\n`);
  console.out(`  ${path.basename(stem)}-da-tinh${path.extname(file).toLowerCase()}\n`);
  console.out(`  ${path.basename(stem)}-${documentNames[template]}.docx\n`);
}

/** Columns and report sheet; the report sheet alone where a sheet is protected against new columns. */
async function applyAllowed(
  workbook: FileWorkbook,
  analysis: WorkbookAnalysis,
  document: ReportDocument,
  console: Console
): Promise<void> {
  try {
    await workbook.apply(planReport(analysis, document));
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "protectedSheet") throw error;
    console.err(`${error.message} Lần này chỉ thêm trang báo cáo, không thêm cột tính.\n`);
    await workbook.apply(planReportSheet(analysis.contents, document));
  }
}

function templateNamed(name: string): ReportTemplate {
  if (name === "report" || name === "notice" || name === "brief") return name;
  throw new UsageError(`Mẫu “${name}” không có. Hãy chọn --template report, notice hoặc brief.`);
}

function chosen(choice: BoardChoice, noTable: string | undefined): ReportSubject {
  switch (choice.kind) {
    case "chosen":
      return choice;
    case "noBoard":
      throw new WorkbookError(
        "unsupported",
        noTable ?? "Bảng điểm chưa có điểm nào. Hãy nhập điểm rồi lập báo cáo lại."
      );
    case "unknownUnit":
      throw new UsageError(`Không có đơn vị đó trong bảng. ${listed("Các đơn vị", choice.units)}`);
    case "unknownPeriod":
      throw new UsageError(`Không có kỳ đó trong bảng. ${listed("Các kỳ", choice.periods)}`);
  }
}

function listed(what: string, names: readonly string[]): string {
  if (names.length === 0) return `${what}: không có tên nào trong bảng.`;
  const shown = names.slice(0, 20).join("; ");
  return `${what}: ${shown}${names.length > 20 ? "; …" : ""}.`;
}

/** A choice made for the person is said, with the way to make another. */
function tellChoice(choice: BoardChoice & { kind: "chosen" }, console: Console): void {
  if (choice.otherUnits.length === 0) return;
  const units = choice.otherUnits.length + 1;
  console.err(
    `Bảng có ${units} đơn vị; báo cáo này lập cho “${choice.board.unit?.text ?? ""}”. Chọn đơn vị khác bằng --unit.\n`
  );
}

/** All files or none: each is written beside its place first, then moved there. */
async function writeAll(
  folder: string,
  files: readonly (readonly [path: string, bytes: Uint8Array])[]
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const waiting = files.map(([target]) => `${target}.${String(process.pid)}.tmp`);
  try {
    for (const [index, [, bytes]] of files.entries()) await writeFile(waiting[index] ?? "", bytes);
    for (const [index, [target]] of files.entries()) await rename(waiting[index] ?? "", target);
  } catch (error) {
    await Promise.all(waiting.map((file) => rm(file, { force: true })));
    throw error;
  }
}
