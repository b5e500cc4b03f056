import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EditPlan } from "../../../src/plan/plan";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { convertWithOffice, officeTime } from "../../programs/libreOffice";
import { describeWith } from "../../programs/programs";

/** A sheet with what staff like to use: merges, widths, a drop-down, a coloured rule, a note, a frozen head. */
async function staffWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Tổng hợp", { views: [{ state: "frozen", ySplit: 2 }] });
  sheet.mergeCells("A1:C1");
  sheet.getCell("A1").value = "KẾT QUẢ BỘ CHỈ SỐ 766";
  sheet.addRow(["Nhóm chỉ số", "Điểm", "Ngày"]);
  sheet.addRow(["Số hóa hồ sơ", 21.93, new Date(Date.UTC(2026, 4, 31))]);
  sheet.addRow(["Tiến độ giải quyết", 19.96, new Date(Date.UTC(2026, 4, 31))]);
  sheet.getCell("B5").value = { formula: "SUM(B3:B4)", result: 41.89 };
  sheet.getColumn(1).width = 40;
  sheet.getCell("A3").note = "Hỏi lại bộ phận một cửa";
  sheet.getCell("B3").dataValidation = { type: "decimal", operator: "between", formulae: [0, 22] };
  sheet.addConditionalFormatting({
    ref: "B3:B4",
    rules: [
      {
        type: "cellIs",
        operator: "lessThan",
        formulae: [20],
        priority: 1,
        style: { font: { bold: true } },
      },
    ],
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const plan: EditPlan = {
  steps: [
    {
      kind: "name",
      name: "_score766.cot",
      sheet: "Tổng hợp",
      range: { top: 1, left: 3, bottom: 3, right: 4 },
    },
    {
      kind: "write",
      sheet: "Tổng hợp",
      top: 1,
      left: 3,
      rows: [
        [
          { content: { kind: "text", value: "Tỷ lệ (tính)" }, style: "tableHeader" },
          { content: { kind: "text", value: "Thiếu (tính)" }, style: "tableHeader" },
        ],
        [
          {
            content: { kind: "formula", formula: "ROUND(B3/22,4)", cached: 0.9968 },
            style: "tablePercent",
          },
          { content: { kind: "number", value: 0.07 }, style: "tablePoints" },
        ],
        [
          {
            content: { kind: "formula", formula: 'IF(B4<20,"Thiếu","Đủ")', cached: "Thiếu" },
            style: "tableText",
          },
          { content: { kind: "number", value: 0.04 }, style: "tablePoints" },
        ],
      ],
    },
    { kind: "addSheet", sheet: "Báo cáo 766", visibility: "visible", columnWidths: [70, 12] },
    {
      kind: "write",
      sheet: "Báo cáo 766",
      top: 0,
      left: 0,
      rows: [
        [{ content: { kind: "text", value: "BÁO CÁO" }, style: "title" }],
        [
          {
            content: { kind: "text", value: "Số hóa thiếu 0,07 điểm." },
            style: "paragraph",
            link: "'Tổng hợp'!B3",
          },
        ],
        [
          { content: { kind: "text", value: "Số hóa" }, style: "tableText" },
          { content: { kind: "number", value: 0.07 }, style: "tablePoints" },
        ],
        [
          { content: { kind: "text", value: "Tiến độ" }, style: "tableText" },
          { content: { kind: "number", value: 0.04 }, style: "tablePoints" },
        ],
      ],
    },
    {
      kind: "chart",
      sheet: "Báo cáo 766",
      chart: {
        name: "Điểm thiếu",
        type: "bar",
        title: "Điểm thiếu theo nhóm",
        categories: { sheet: "Báo cáo 766", range: { top: 2, left: 0, bottom: 3, right: 0 } },
        categoryLabels: ["Số hóa", "Tiến độ"],
        series: [
          {
            name: "Thiếu",
            sheet: "Báo cáo 766",
            range: { top: 2, left: 1, bottom: 3, right: 1 },
            values: [0.07, 0.04],
          },
        ],
        axis: { minimum: 0, maximum: null, reversed: false },
        anchor: { top: 6, left: 0, bottom: 20, right: 1 },
      },
    },
    {
      kind: "name",
      name: "_score766.bao_cao",
      sheet: "Báo cáo 766",
      range: { top: 0, left: 0, bottom: 3, right: 1 },
    },
  ],
};

async function written(): Promise<Uint8Array> {
  const workbook = await openFileWorkbook(await staffWorkbook(), "chi-so.xlsx");
  await workbook.apply(plan);
  return workbook.save();
}

describe("ExcelJS, reading what was written", () => {
  test("sees the new cells and their looks, and all that the staff had", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(await written()).buffer);
    const sheet = workbook.getWorksheet("Tổng hợp");
    expect(sheet?.getCell("D3").value).toEqual({ formula: "ROUND(B3/22,4)", result: 0.9968 });
    expect(sheet?.getCell("D3").numFmt).toBe("0.00%");
    expect(sheet?.getCell("D4").value).toEqual({
      formula: 'IF(B4<20,"Thiếu","Đủ")',
      result: "Thiếu",
    });
    expect(sheet?.getCell("E3")).toMatchObject({ value: 0.07, numFmt: "0.00" });
    expect(sheet?.getCell("D2").font).toMatchObject({ bold: true });
    expect(sheet?.getCell("C1").master.address).toBe("A1");
    expect(sheet?.getCell("A3").note).toBeDefined();
    expect(sheet?.getCell("B3").dataValidation).toMatchObject({ type: "decimal" });
    expect(sheet?.getCell("B5").value).toEqual({ formula: "SUM(B3:B4)", result: 41.89 });
    expect(sheet?.getColumn(1).width).toBe(40);
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 2 });
    const report = workbook.getWorksheet("Báo cáo 766");
    expect(report?.getCell("A2").value).toBe("Số hóa thiếu 0,07 điểm.");
    expect(report?.getCell("A2").alignment).toMatchObject({ wrapText: true });
  });
});

describeWith("libreOffice", "LibreOffice, opening what was written", (soffice) => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "second-reader-"));
    await writeFile(path.join(folder, "a.xlsx"), await written());
    await writeFile(path.join(folder, "staff.xlsx"), await staffWorkbook());
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function convert(file: string, to: string): Promise<Uint8Array> {
    const [made = ""] = await convertWithOffice(soffice, [path.join(folder, file)], to, folder);
    return readFile(made);
  }

  test(
    "computes the formulas to the cached values and draws the chart",
    { timeout: officeTime },
    async () => {
      const flat = new TextDecoder().decode(await convert("a.xlsx", "fods"));
      expect(flat).toContain('office:value="0.9968"');
      expect(flat).toContain(
        'table:formula="of:=IF([.B4]&lt;20;&quot;Thiếu&quot;;&quot;Đủ&quot;)"'
      );
      expect(flat).toContain("<draw:object");
      expect(flat).toContain("Điểm thiếu theo nhóm");
    }
  );

  test(
    "saves it so that we find our regions and the same values again",
    { timeout: officeTime },
    async () => {
      await rm(path.join(folder, "b.xlsx"), { force: true });
      await writeFile(path.join(folder, "b.fods"), await convert("a.xlsx", "fods"));
      const resaved = await convert("b.fods", "xlsx");
      const [before, after] = await Promise.all(
        [await written(), resaved].map(async (bytes) =>
          (await openFileWorkbook(bytes, "a.xlsx")).read()
        )
      );
      const names = (of: typeof before) =>
        of?.ownRegions.map(({ name, range }) => [name, range]).sort();
      expect(names(after)).toEqual(names(before));
      const value = (cell: unknown): unknown => (cell as { value?: unknown } | undefined)?.value;
      for (const [at, grid] of (before?.grids ?? []).entries()) {
        for (let row = 0; row < grid.rowCount; row += 1) {
          for (let column = 0; column < grid.columnCount; column += 1) {
            expect(value(after?.grids[at]?.cell(row, column))).toEqual(
              value(grid.cell(row, column))
            );
          }
        }
      }
    }
  );
});
