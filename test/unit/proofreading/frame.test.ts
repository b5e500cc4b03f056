import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { chooseBoard } from "../../../src/chain/chooseBoard";
import { composeDocument } from "../../../src/chain/compose/composeDocument";
import { emptyOfficeDetails } from "../../../src/settings/officeDetails";
import { checkDocument } from "../../../src/proofreading/checkDocument";
import type { WorkbookContents } from "../../../src/plan/port";
import type {
  ReportDocument,
  ReportParagraph,
  ReportTemplate,
} from "../../../src/report/reportDocument";

const groups = [
  ["Công khai, minh bạch", 18, 17.2],
  ["Tiến độ giải quyết", 20, 19],
  ["Dịch vụ công trực tuyến", 12, 10],
  ["Thanh toán trực tuyến", 10, 9],
  ["Số hóa hồ sơ", 22, 20],
  ["Mức độ hài lòng", 18, 16],
] as const;

interface Around {
  readonly head: readonly string[];
  readonly columns: readonly string[];
  readonly notes?: readonly string[];
}

function workbook({ head, columns, notes = [] }: Around): WorkbookContents {
  const grid = gridFromValues("Bảng điểm", [
    ...head.map((line) => [line]),
    ["TT", "Nhóm chỉ số", "Điểm tối đa", ...columns],
    ...groups.map(([name, max, points], index) => [
      index + 1,
      name,
      max,
      ...columns.map(() => points),
    ]),
    ["", "Tổng cộng", 100, ...columns.map(() => 91.2)],
    ...notes.map((line) => [line]),
  ]);
  return { name: "a.xlsx", grids: [grid], ownRegions: [] };
}

function reported(around: Around, template: ReportTemplate = "report") {
  const contents = workbook(around);
  const analysis = analyzeWorkbook(contents);
  const choice = chooseBoard(analysis.joined);
  if (choice.kind !== "chosen") throw new Error(choice.kind);
  const composed = composeDocument(contents, analysis.settings, choice, { template });
  return { ...composed, choice, contents };
}

const unit = "KẾT QUẢ BỘ CHỈ SỐ 766 CỦA UBND XÃ AN BÌNH";

describe("figures are provisional in title and text", () => {
  test.each<[string, Around]>([
    [
      "a data date in the line below",
      { head: [`${unit} THÁNG 10/2026`, "(Số liệu đến ngày 20/10/2026)"], columns: ["Điểm"] },
    ],
    [
      "a day over the column, the month in the title",
      { head: [`${unit} THÁNG 10/2026`], columns: ["20/10/2026"] },
    ],
    [
      "a note below",
      {
        head: [`${unit} THÁNG 10/2026`],
        columns: ["Điểm"],
        notes: ["Ghi chú: số liệu trích xuất ngày 20/10/2026"],
      },
    ],
    [
      "a day behind the month of the column",
      { head: [unit], columns: ["Tháng 10/2026 (đến 20/10/2026)"] },
    ],
    [
      "a day without its year",
      { head: [`${unit} THÁNG 10/2026 (tính đến 20/10)`], columns: ["Điểm"] },
    ],
    [
      "the last day of several inside the quarter of the title",
      { head: [`${unit} QUÝ I/2026`], columns: ["31/01/2026", "28/02/2026", "23/3/2026"] },
    ],
  ])("%s", (_, around) => {
    for (const template of ["report", "brief"] as const) {
      const { document, verdicts } = reported(around, template);
      expect(verdicts).toEqual([]);
      expect(document.provisional).toBe(true);
      expect(document.subject).toContain("(số liệu tạm thời)");
    }
    expect(JSON.stringify(reported(around).document.sections)).toMatch(/nên là tạm thời/u);
  });

  test.each<[string, Around]>([
    [
      "the last day itself",
      { head: [`${unit} THÁNG 10/2026`, "(Số liệu đến ngày 31/10/2026)"], columns: ["Điểm"] },
    ],
    [
      "from the first day to the last",
      {
        head: [`${unit} THÁNG 10/2026 (số liệu từ ngày 01/10/2026 đến ngày 31/10/2026)`],
        columns: ["Điểm"],
      },
    ],
    [
      "a day taken later",
      { head: [`${unit} THÁNG 10/2026`, "Số liệu cập nhật ngày 05/11/2026"], columns: ["Điểm"] },
    ],
    [
      "days in a year of days",
      { head: [`${unit} NĂM 2026`], columns: ["31/01/2026", "28/02/2026"] },
    ],
    [
      "a month of a sheet that goes on",
      { head: [unit, "Số liệu đến ngày 20/11/2026"], columns: ["Tháng 10/2026"] },
    ],
  ])("not for %s", (_, around) => {
    const { document, verdicts } = reported(around);
    expect(verdicts).toEqual([]);
    expect(document.provisional).toBe(false);
  });
});

function reworded(
  paragraphs: readonly ReportParagraph[],
  from: string,
  to: string
): readonly ReportParagraph[] {
  return paragraphs.map((each) => ({
    ...each,
    spans: each.spans.map((span) => ({ ...span, text: span.text.replace(from, to) })),
  }));
}

test.each([
  "UBND xã Chí Minh, tỉnh Phú Thọ",
  "Trung tâm Phục vụ hành chính công của xã An Bình (cơ sở 2)",
  "Ủy ban nhân dân phường 1",
  "Sở Nông nghiệp và Môi trường",
])("an office is heard by its whole name: %s", (office) => {
  const contents = workbook({ head: [`${unit} THÁNG 10/2026`], columns: ["Điểm"] });
  const analysis = analyzeWorkbook(contents);
  const choice = chooseBoard(analysis.joined);
  if (choice.kind !== "chosen") throw new Error(choice.kind);
  for (const dataSource of ["", "Cổng Dịch vụ công quốc gia, hệ thống của tỉnh"])
    for (const template of ["report", "notice", "brief"] as const) {
      const details = { ...emptyOfficeDetails, office, dataSource };
      const { verdicts } = composeDocument(contents, analysis.settings, choice, {
        template,
        details,
      });
      expect(verdicts).toEqual([]);
    }
});

describe("title, bases, opening and closing are heard", () => {
  const { document, choice, contents } = reported({
    head: [`${unit} THÁNG 10/2026`],
    columns: ["Điểm"],
  });
  const faultsOf = (written: ReportDocument) =>
    checkDocument(written, { grids: contents.grids, ...choice, scoring: {} });

  test("as they were composed they are right", () => {
    expect(faultsOf(document)).toEqual([]);
  });

  test.each<[string, Partial<ReportDocument>]>([
    ["another month in the title", { subject: document.subject.replace("tháng 10", "tháng 9") }],
    [
      "a title that calls closed figures open",
      { subject: document.subject.replace(" theo Quyết", " (số liệu tạm thời) theo Quyết") },
    ],
    [
      "the title misquoted",
      { subject: document.subject.replace("theo thời gian thực", "theo thời gian") },
    ],
    ["another Decision in the title", { subject: document.subject.replace("766/QĐ", "767/QĐ") }],
    [
      "the title of all units",
      { subject: document.subject.replace(" trong tháng", " của các đơn vị trong tháng") },
    ],
    [
      "another month in the opening",
      { opening: reworded(document.opening, "tháng 10", "tháng 11") },
    ],
    ["another office in the opening", { opening: reworded(document.opening, "An Bình", "An Hòa") }],
    [
      "another month in the closing",
      { closing: reworded(document.closing, "tháng 10", "tháng 11") },
    ],
    ["another office in the closing", { closing: reworded(document.closing, "An Bình", "An Hòa") }],
    [
      "another day of the Decision",
      { legalBases: document.legalBases.map((base) => base.replace("ngày 23", "ngày 22")) },
    ],
  ])("%s stops the report", (_, changed) => {
    expect(faultsOf({ ...document, ...changed })).not.toEqual([]);
  });
});
