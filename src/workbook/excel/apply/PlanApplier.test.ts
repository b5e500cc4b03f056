import { beforeEach, describe, expect, it } from "vitest";
import type { ExcelHost } from "../../../../test/host/ExcelHost";
import { errorOf } from "../../../../test/host/examples/errorOf";
import { cell, wardPlan } from "../../../../test/host/examples/wardPlan";
import { openInExcel, withDefaultWidths } from "../../../../test/host/examples/wardWorkbook";
import { ownPage } from "../../../plan/ownPage";
import type { EditPlan } from "../../../plan/plan";
import { ExcelWorkbook } from "../ExcelWorkbook";

let host: ExcelHost;
let workbook: ExcelWorkbook;

beforeEach(() => {
  ({ host, workbook } = openInExcel());
});

describe("applying a plan", () => {
  it("writes it in one request after two that look", async () => {
    await workbook.apply(wardPlan());
    expect(host.addinRequests).toHaveLength(3);
    const sheet = host.workbook.findSheet("Tổng hợp");
    expect(sheet?.get(3, 5)).toMatchObject({
      formula: "=E4/C4",
      look: { numberFormat: "0.00%", horizontalAlignment: "Right" },
    });
    expect(sheet?.get(2, 6)).toMatchObject({
      value: "Điểm thiếu",
      look: { bold: true, wrapText: true },
    });
    expect(sheet?.get(2, 6)?.look.borders?.EdgeTop?.style).toBe("Continuous");
    expect(sheet?.get(4, 4)?.value).toBe("19,96");
    const report = host.workbook.findSheet("Báo cáo 766");
    expect(report?.get(1, 0)).toMatchObject({
      value: "Tổng điểm đạt 97,32/100.",
      link: { documentReference: "'Tổng hợp'!E7" },
    });
    expect(report?.get(2, 0)).toMatchObject({ value: "12/2026", look: { fill: "#FFF2CC" } });
    // Printed as from a file: A4 upright, one page wide.
    expect(report?.page).toEqual({
      paper: "A4",
      orientation: "Portrait",
      zoom: { horizontalFitToPages: 1 },
      margins: { unit: "Inches", margins: ownPage.margins },
    });
    expect(report?.charts).toMatchObject([
      {
        name: "_score766.chart.loss",
        title: "Điểm thiếu theo nhóm",
        position: "A5:A21",
        axes: { value: { minimum: 0, maximum: "", reversed: false } },
        series: [
          { name: "Điểm thiếu", values: "'Tổng hợp'!G4:G6", categories: "'Tổng hợp'!B4:B6" },
        ],
      },
    ]);
    expect(host.workbook.names.map(({ name, visible }) => [name, visible])).toEqual([
      ["_score766.columns.1", false],
      ["_score766.report", false],
    ]);
  });

  it("draws places with the best on top and the names of periods below", async () => {
    const reversed = wardPlan().steps.map((step) =>
      step.kind === "chart"
        ? { ...step, chart: { ...step.chart, axis: { minimum: 0, maximum: 100, reversed: true } } }
        : step
    );
    await workbook.apply({ steps: reversed });
    expect(host.workbook.findSheet("Báo cáo 766")?.charts[0]?.axes).toEqual({
      value: { minimum: 0, maximum: 100, reversed: true, labels: "NextToAxis" },
      category: { minimum: "", maximum: "", reversed: false, labels: "High" },
    });
  });

  it("changes nothing the second time, and asks for no write at all", async () => {
    await workbook.apply(wardPlan());
    const once = host.workbook.state();
    const before = host.addinRequests.length;
    expect(await workbook.apply(wardPlan())).toEqual({ steps: [] });
    expect(host.workbook.state()).toEqual(once);
    expect(host.addinRequests.length - before).toBe(2);
  });

  it("is taken back by the plan it answers, looks, names, widths and sheets too", async () => {
    const before = host.workbook.state();
    const undo = await workbook.apply(wardPlan());
    expect(host.workbook.state()).not.toEqual(before);
    const redo = await workbook.apply(undo);
    expect(withDefaultWidths(host.workbook.state())).toEqual(before);
    expect(redo.steps.length).toBeGreaterThan(0);
  });

  it("is taken back onto what our own region held before", async () => {
    await workbook.apply(wardPlan());
    const first = host.workbook.state();
    const next: EditPlan = {
      steps: wardPlan().steps.map((step) =>
        step.kind === "write" && step.sheet === "Tổng hợp"
          ? { ...step, rows: step.rows.map((row) => row.map(() => cell("Khác", "note"))) }
          : step
      ),
    };
    const undo = await workbook.apply(next);
    expect(host.workbook.findSheet("Tổng hợp")?.get(3, 5)?.value).toBe("Khác");
    await workbook.apply(undo);
    expect(host.workbook.state()).toEqual(first);
  });

  it("brings a sheet of ours back that a plan took away", async () => {
    await workbook.apply(wardPlan());
    const first = host.workbook.state();
    const undo = await workbook.apply({
      steps: [
        { kind: "removeName", name: "_score766.report" },
        { kind: "removeSheet", sheet: "Báo cáo 766" },
      ],
    });
    expect(host.workbook.findSheet("Báo cáo 766")).toBeNull();
    await workbook.apply(undo);
    expect(host.workbook.state()).toEqual(first);
  });

  it("replaces a sheet of ours by a fresh one, and back", async () => {
    await workbook.apply(wardPlan());
    const first = host.workbook.state();
    const undo = await workbook.apply({
      steps: [
        { kind: "removeSheet", sheet: "Báo cáo 766" },
        { kind: "addSheet", sheet: "Báo cáo 766", visibility: "visible", columnWidths: [] },
        {
          kind: "write",
          sheet: "Báo cáo 766",
          top: 0,
          left: 0,
          rows: [[cell("THÔNG BÁO", "title"), cell("mới", "note")]],
        },
        {
          kind: "name",
          name: "_score766.report",
          sheet: "Báo cáo 766",
          range: { top: 0, left: 0, bottom: 0, right: 1 },
        },
      ],
    });
    expect(host.workbook.findSheet("Báo cáo 766")?.get(0, 0)?.value).toBe("THÔNG BÁO");
    await workbook.apply(undo);
    expect(host.workbook.state()).toEqual(first);
  });

  it("takes a region over: what it leaves is cleared, what it keeps is rewritten", async () => {
    await workbook.apply(wardPlan());
    const moved: EditPlan = {
      steps: [
        {
          kind: "write",
          sheet: "Tổng hợp",
          top: 2,
          left: 5,
          rows: Array.from({ length: 5 }, () =>
            Array.from(
              { length: 2 },
              () => ({ content: { kind: "blank" }, style: "keep" }) as const
            )
          ),
        },
        {
          kind: "write",
          sheet: "Tổng hợp",
          top: 2,
          left: 6,
          rows: [[cell("Điểm thiếu", "tableHeader")]],
        },
      ],
    };
    await workbook.apply(moved);
    const sheet = host.workbook.findSheet("Tổng hợp");
    expect([sheet?.get(2, 5)?.value, sheet?.get(2, 6)?.value, sheet?.get(3, 6)?.value]).toEqual([
      "",
      "Điểm thiếu",
      "",
    ]);
  });

  it.each([
    ["text that looks like a date", "1/2/2026"],
    ["text that looks like a number", "97.32"],
    ["text that begins like a formula", "-0,04 điểm"],
    ["a percentage in words", "97%"],
    ["truth", "TRUE"],
    ["what begins like a formula", "=HYPERLINK(A1)"],
  ])("keeps %s exactly as text", async (_case, text) => {
    const one: EditPlan = {
      steps: [{ kind: "write", sheet: "Ghi chú", top: 4, left: 0, rows: [[cell(text, "keep")]] }],
    };
    await workbook.apply(one);
    expect(host.workbook.findSheet("Ghi chú")?.get(4, 0)?.value).toBe(text);
  });

  it("writes a league of 3,321 units by eight columns in requests of bounded size", async () => {
    const rows = Array.from({ length: 3_321 }, (_row, index) =>
      Array.from({ length: 8 }, (_cell, column) => cell(index + column / 100))
    );
    const league: EditPlan = {
      steps: [{ kind: "write", sheet: "Ghi chú", top: 3, left: 3, rows }],
    };
    const undo = await workbook.apply(league);
    expect(host.workbook.findSheet("Ghi chú")?.get(3_323, 10)?.value).toBe(3_320.07);
    expect(host.addinRequests.length).toBeLessThanOrEqual(1 + Math.ceil((3_321 * 8) / 5_000) + 1);
    for (const { sent, received } of host.addinRequests) {
      expect(Math.max(sent, received)).toBeLessThan(5_000_000);
    }
    await workbook.apply(undo);
    expect(host.workbook.findSheet("Ghi chú")?.used(true)).toEqual({
      top: 0,
      left: 0,
      bottom: 0,
      right: 0,
    });
  });

  it("writes in smaller requests where the host finds one too large", async () => {
    host.largestMessage = 120_000;
    const rows = Array.from({ length: 400 }, (_row, index) => [
      cell(`${"chữ ".repeat(150)}${index}`),
    ]);
    await workbook.apply({ steps: [{ kind: "write", sheet: "Ghi chú", top: 3, left: 0, rows }] });
    expect(host.workbook.findSheet("Ghi chú")?.get(402, 0)?.value).toContain("399");
  });

  it("makes one undo step of it only where the host has that", async () => {
    const asked: string[] = [];
    workbook = new ExcelWorkbook((set, version) => {
      asked.push(`${set} ${version}`);
      return true;
    });
    await workbook.apply(wardPlan());
    expect(asked).toEqual(["ExcelApi 1.20"]);
  });
});

describe("what a plan may not touch", () => {
  const write = (sheet: string, top: number, left: number, value = "x"): EditPlan => ({
    steps: [{ kind: "write", sheet, top, left, rows: [[cell(value, "tableText")]] }],
  });

  it.each([
    ["a score of the staff", write("Tổng hợp", 3, 4), "staffCell", "'Tổng hợp'!E4"],
    ["a merged title", write("Tổng hợp", 0, 2), "staffCell", "'Tổng hợp'!C1"],
    ["a sheet that is gone", write("Đã xóa", 0, 0), "missing", "Đã xóa"],
    [
      "a sheet the staff filled",
      { steps: [{ kind: "removeSheet", sheet: "Ghi chú" }] } satisfies EditPlan,
      "staffCell",
      "'Ghi chú'!A1",
    ],
  ])("refuses to change %s", async (_case, refused, code, mentioned) => {
    const before = host.workbook.state();
    const error = await errorOf(workbook.apply(refused));
    expect(error.code).toBe(code);
    expect(error.message).toContain(mentioned);
    expect(host.workbook.state()).toEqual(before);
  });

  it("refuses a region that staff typed into before it was ours", async () => {
    host.type("Tổng hợp", 4, 6, "ghi chú của tôi");
    expect((await errorOf(workbook.apply(wardPlan()))).code).toBe("staffCell");
    expect(host.workbook.findSheet("Báo cáo 766")).toBeNull();
  });

  it("leaves what staff typed meanwhile, in our regions or outside, and lists it", async () => {
    const undo = await workbook.apply(write("Ghi chú", 5, 0));
    host.type("Ghi chú", 5, 0, "của tôi");
    expect((await workbook.apply(undo)).kept).toEqual([{ sheet: "Ghi chú", row: 5, column: 0 }]);
    expect(host.workbook.findSheet("Ghi chú")?.get(5, 0)?.value).toBe("của tôi");
    const { steps } = wardPlan();
    const columns = { steps: steps.filter((step) => "sheet" in step && step.sheet === "Tổng hợp") };
    const undoColumns = await workbook.apply(columns);
    host.type("Tổng hợp", 3, 5, "ghi chú");
    expect((await workbook.apply(undoColumns)).kept).toEqual([
      { sheet: "Tổng hợp", row: 3, column: 5 },
    ]);
    const sheet = host.workbook.findSheet("Tổng hợp");
    expect([sheet?.get(3, 5)?.value, sheet?.get(4, 6)?.value ?? ""]).toEqual(["ghi chú", ""]);
  });

  it("says how to unprotect a protected sheet, and a locked workbook", async () => {
    const sheet = host.workbook.findSheet("Tổng hợp");
    if (sheet) sheet.isProtected = true;
    const before = host.workbook.state();
    const error = await errorOf(workbook.apply(wardPlan()));
    expect(error.code).toBe("protectedSheet");
    expect(error.message).toContain("“Tổng hợp”");
    if (sheet) sheet.isProtected = false;
    host.workbook.isStructureLocked = true;
    expect((await errorOf(workbook.apply(wardPlan()))).code).toBe("lockedStructure");
    expect(host.workbook.state()).toEqual(before);
  });
});
