import { beforeEach, describe, expect, it } from "vitest";
import type { ExcelHost } from "../../../../test/host/ExcelHost";
import { errorOf } from "../../../../test/host/examples/errorOf";
import { openInExcel } from "../../../../test/host/examples/wardWorkbook";
import { hostStatus } from "../../../../test/host/faults";
import { gridFromValues } from "../../../cells/grid";
import type { ExcelWorkbook } from "../ExcelWorkbook";

let host: ExcelHost;
let workbook: ExcelWorkbook;

beforeEach(() => {
  ({ host, workbook } = openInExcel());
});

describe("reading the open workbook", () => {
  it("gives sheets, contents, formulas, formats and merges, in two requests", async () => {
    const { name, grids } = await workbook.read();
    expect(name).toBe("chi-so.xlsx");
    expect(
      grids.map((grid) => [grid.sheet, grid.visibility, grid.rowCount, grid.columnCount])
    ).toEqual([
      ["Tổng hợp", "visible", 7, 5],
      ["Ghi chú", "hidden", 1, 1],
    ]);
    const [sheet] = grids;
    expect(sheet?.cell(1, 3)).toMatchObject({
      kind: "number",
      value: 46_053,
      numberFormat: "dd/mm/yyyy",
    });
    expect(sheet?.cell(4, 4)).toMatchObject({ kind: "text", value: "19,96" });
    expect(sheet?.cell(5, 4)).toMatchObject({ kind: "error", value: "#REF!" });
    expect(sheet?.cell(6, 4)).toMatchObject({
      kind: "number",
      value: 97.32,
      formula: "SUM(E4:E6)",
    });
    expect(sheet?.cell(2, 0)).toEqual({ kind: "blank" });
    expect(sheet?.cell(99, 99)).toEqual({ kind: "blank" });
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 4 }]);
    expect(host.addinRequests).toHaveLength(2);
  });

  it("tells a formula whose result is empty text from one without result", async () => {
    host.workbook.evaluate = () => "";
    host.type("Tổng hợp", 3, 5, '=IF(E4="","",E4)');
    const { grids } = await workbook.read();
    expect(grids[0]?.cell(3, 5)).toMatchObject({
      kind: "text",
      value: "",
      formula: 'IF(E4="","",E4)',
    });
  });

  it("finds our own regions by their hidden names, and no one else's names", async () => {
    host.workbook.names.push(
      { name: "_score766.columns.1", formula: "='Tổng hợp'!$F$3:$H$7", visible: false },
      { name: "_score766.gone", formula: "=#REF!$A$1", visible: false },
      { name: "Tong", formula: "='Tổng hợp'!$E$7", visible: true }
    );
    const { ownRegions } = await workbook.read();
    expect(ownRegions).toEqual([
      {
        name: "_score766.columns.1",
        sheet: "Tổng hợp",
        range: { top: 2, left: 5, bottom: 6, right: 7 },
      },
    ]);
  });

  it("reads 40,000 rows in blocks, cell for cell the same", async () => {
    const rows = Array.from({ length: 40_000 }, (_row, index) => [
      index + 1,
      `Xã ${index}`,
      (index % 1800) / 100,
      18,
      null,
      "12/2026",
    ]);
    ({ host, workbook } = openInExcel([gridFromValues("Nhật ký", rows)]));
    const { grids } = await workbook.read();
    expect(grids[0]?.rowCount).toBe(40_000);
    for (const row of [0, 936, 937, 938, 5_936, 39_999]) {
      expect(grids[0]?.cell(row, 1)).toMatchObject({ kind: "text", value: `Xã ${row}` });
      expect(grids[0]?.cell(row, 2)).toMatchObject({ value: (row % 1800) / 100 });
    }
    expect(host.addinRequests.length).toBeLessThanOrEqual(2 + Math.ceil((40_000 * 6) / 30_000));
    expect(Math.max(...host.addinRequests.map(({ received }) => received))).toBeLessThan(3_000_000);
  });

  it("asks for smaller blocks where the host finds an answer too large", async () => {
    ({ host, workbook } = openInExcel([
      gridFromValues(
        "Nhật ký",
        Array.from({ length: 9_000 }, (_row, index) => [index, 1, 2, 3])
      ),
    ]));
    host.largestMessage = 150_000;
    const { grids } = await workbook.read();
    expect(grids[0]?.cell(8_999, 0)).toMatchObject({ kind: "number", value: 8_999 });
  });

  it.each([
    ["one font for all: no further request", ".VnTime", 2],
    ["several fonts: one further request", null, 3],
  ])("gives the font of old texts (%s)", async (_case, font, requests) => {
    const cell = { kind: "text", value: "Tæng hîp", fontName: ".VnTime" } as const;
    const other = { kind: "text", value: "abc", fontName: font ?? "Arial" } as const;
    ({ host, workbook } = openInExcel([gridFromValues("Cu", [[cell, other]])]));
    const { grids } = await workbook.read();
    expect(grids[0]?.cell(0, 0).fontName).toBe(".VnTime");
    expect(grids[0]?.cell(0, 1).fontName).toBe(font ?? "Arial");
    expect(host.addinRequests).toHaveLength(requests);
  });

  it("lists more merged areas than Excel gives at once", async () => {
    const merges = Array.from({ length: 900 }, (_merge, index) => ({
      top: 2 * index,
      left: 0,
      bottom: 2 * index + 1,
      right: 0,
    }));
    const rows = Array.from({ length: 1_800 }, (_row, index) => [index, `Đơn vị ${index}`]);
    ({ host, workbook } = openInExcel([gridFromValues("Xếp hạng", rows, { merges })]));
    const { grids } = await workbook.read();
    expect(grids[0]?.merges).toEqual(merges);
    expect(grids[0]?.cell(1_799, 1)).toMatchObject({ value: "Đơn vị 1799" });
  });

  it("reads an empty workbook", async () => {
    ({ host, workbook } = openInExcel([gridFromValues("Trang tính1", [])]));
    expect((await workbook.read()).grids[0]).toMatchObject({ rowCount: 0, columnCount: 0 });
  });

  it.each([
    [hostStatus.cellEditMode, "cellEditMode", "Enter"],
    [hostStatus.sessionExpired, "sessionExpired", "mở lại tệp"],
    [hostStatus.accessDenied, "accessDenied", "Enable Editing"],
    [hostStatus.generalFault, "hostFault", "thử lại"],
  ])("says what to do when the host answers %i", async (status, code, advice) => {
    host.faults.refuseRequest(status);
    const error = await errorOf(workbook.read());
    expect(error.code).toBe(code);
    expect(error.message).toContain(advice);
    expect(host.addinRequests).toHaveLength(1);
  });
});
