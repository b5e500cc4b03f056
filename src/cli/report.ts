import { analyzeWorkbook, type WorkbookAnalysis } from "../chain/analyzeWorkbook";
import { chooseLeague } from "../chain/chooseLeague";
import { chooseBoard, type BoardChoice, type BoardRequest } from "../chain/chooseBoard";
import { planReport, planReportOf, reportWith } from "../chain/writeReport";
import { reportFileName } from "../chain/reportFileName";
import type { CentralDefaults } from "../settings/central/centralDefaults";
import type { ReportDocument, ReportTemplate } from "../report/reportDocument";
import { soundDocx } from "../chain/soundDocx";
import { readSettings } from "../settings/readSettings";
import type { FileWorkbook } from "../workbook/file/fileWorkbook";
import { WorkbookError } from "../plan/port";
import { parseCommand, UsageError } from "./arguments";
import { applyKeeping } from "./applyKeeping";
import { centralConfig } from "./centralConfig";
import { chosenSubject } from "./chosenSubject";
import type { Console } from "./terminal/console";
import { OutputFolder, type NamedFile } from "./output/OutputFolder";
import { tellCutOff, tellKept } from "./output/tellFolder";
import { readInput } from "./readInput";
import { computedCopyName, reportUnits } from "./reportUnits";
import { printableLine } from "./terminal/printable";

/**
 * `report FILE --out DIR [--period LABEL] [--unit NAME] [--template report|notice|brief] [--sources]
 * [--config FILE]`: writes a copy of the
 * workbook with the computed columns and the report sheet, and the Word report. The input is only read.
 * With `--league`, the one Word report on all units of a table. With `--all`, or `--unit` several times, one Word report a unit (see reportUnits).
 */
export async function report(args: readonly string[], console: Console): Promise<void> {
  const { file, values } = parseCommand(args, {
    out: { type: "string" },
    period: { type: "string" },
    unit: { type: "string", multiple: true, default: [] },
    all: { type: "boolean", default: false },
    league: { type: "boolean", default: false },
    zip: { type: "boolean", default: false },
    template: { type: "string", default: "report" },
    sources: { type: "boolean", default: false },
    config: { type: "string" },
  });
  const { out, period, unit: units, all, league, zip, sources } = values;
  if (out === undefined) throw new UsageError("Thiếu --out THƯ_MỤC: nơi ghi kết quả.");
  const template = templateNamed(values.template);
  if (all && units.length > 0)
    throw new UsageError("--all là mọi đơn vị. Hãy bỏ --all hoặc bỏ --unit.");
  if (league && units.length > 0)
    throw new UsageError("--league là báo cáo chung của mọi đơn vị trong bảng. Hãy bỏ --unit.");
  const several = all || units.length > 1;
  if (zip && !several) throw new UsageError("--zip chỉ dùng với --all hoặc nhiều --unit.");

  const central = await centralConfig(file, values.config, console);
  const ofPeriod = period === undefined ? {} : { period };
  await (several
    ? reportUnits({ file, out, template, units, league, zip, central, ...ofPeriod }, console)
    : reportOne(
        {
          ...{ file, out, template, sources, league, central },
          request: { ...ofPeriod, ...unitAsked(units) },
        },
        console
      ));
}

function unitAsked([unit]: readonly string[]): Pick<BoardRequest, "unit"> {
  return unit === undefined ? {} : { unit };
}

interface OneReport {
  readonly file: string;
  readonly out: string;
  readonly template: ReportTemplate;
  /** Whether the copy of the workbook gets the sheet that tells the cell of every figure. */
  readonly sources: boolean;
  /** Whether the report is on all units of a table. */
  readonly league: boolean;
  readonly request: BoardRequest;
  readonly central: CentralDefaults;
}

async function reportOne(
  { file, out, template, request, sources, league, central }: OneReport,
  console: Console
): Promise<void> {
  const workbook = await readInput(file, console);
  const contents = await workbook.read();
  const analysis = analyzeWorkbook(contents, { central });
  const choice = chosenSubject(
    league ? chooseLeague(analysis.joined, request) : chooseBoard(analysis.joined, request),
    analysis.findings[0]
  );
  tellChoice(choice, console);

  const document = reportWith(contents, analysis.settings, choice, { template });
  await applyAllowed(workbook, analysis, document, sources, console);
  const names = [computedCopyName(workbook), reportFileName(analysis, choice, document)] as const;
  const files: readonly NamedFile[] = [
    [names[0], await workbook.save()],
    [names[1], await soundDocx(document)],
  ];
  await OutputFolder.use(out, names, async (folder) => {
    tellCutOff(folder, names, console);
    tellKept(await folder.put(files), folder, console);
  });
  console.out(
    `Đã ghi vào ${printableLine(out)}:\n${names.map((name) => `  ${printableLine(name)}\n`).join("")}`
  );
}

/** Columns and report sheet; the report sheet alone where a sheet is protected against new columns. */
async function applyAllowed(
  workbook: FileWorkbook,
  analysis: WorkbookAnalysis,
  document: ReportDocument,
  sources: boolean,
  console: Console
): Promise<void> {
  const options = sources ? { sources } : {};
  try {
    await applyKeeping(workbook, planReport(analysis, document, options), console);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "protectedSheet") throw error;
    console.err(
      `${printableLine(error.message)} Lần này chỉ thêm trang báo cáo, không thêm cột tính.\n`
    );
    const { contents } = analysis;
    const sheet = planReportOf(contents, readSettings(contents), document, options);
    await applyKeeping(workbook, sheet, console);
  }
}

function templateNamed(name: string): ReportTemplate {
  if (name === "report" || name === "notice" || name === "brief") return name;
  throw new UsageError(`Mẫu “${name}” không có. Hãy chọn --template report, notice hoặc brief.`);
}

/** A choice made for the person is said, with the way to make another. */
function tellChoice(choice: BoardChoice & { kind: "chosen" }, console: Console): void {
  if (choice.otherPeriods.length > 0) {
    const others = choice.otherPeriods.slice(0, 12).map(printableLine).join("; ");
    console.err(
      `Kỳ báo cáo: “${printableLine(choice.board.period?.label ?? "")}” (trang tính “${printableLine(choice.table.table.sheet)}”). Chọn kỳ khác bằng --period: ${others}${choice.otherPeriods.length > 12 ? "; …" : ""}.\n`
    );
  }
  if (choice.scope.kind === "months") {
    console.err(
      "Bảng không in điểm của kỳ này; báo cáo lập từ số liệu các tháng, không có điểm chung của kỳ.\n"
    );
  }
  if (choice.otherUnits.length === 0 || choice.scope.kind === "league") return;
  const units = choice.otherUnits.length + 1;
  console.err(
    `Bảng có ${units} đơn vị; báo cáo này lập cho “${printableLine(choice.board.unit?.text ?? "")}”. Chọn đơn vị khác bằng --unit.\n`
  );
}
