import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bootNode, limitApi } from "../../../test/host/bootNode";
import { ExcelHost } from "../../../test/host/ExcelHost";
import { hostStatus } from "../../../test/host/faults";
import { HostWorkbook } from "../../../test/host/workbook/HostWorkbook";
import { gridFromValues } from "../../sheet/grid";
import type { Grid } from "../../sheet/grid";
import type { EditPlan, PlannedCell } from "../plan";
import { WorkbookError } from "../port";
import { ExcelWorkbook } from "./ExcelWorkbook";

/** The three periods of a ward, as its clerk keeps them. */
const scoreSheet = (): Grid =>
  gridFromValues(
    "Tổng hợp",
    [
      ["KẾT QUẢ THEO QUYẾT ĐỊNH 766/QĐ-TTg", null, null, null, null],
      ["TT", "", "Thang điểm", { kind: "number", value: 46_053, numberFormat: "dd/mm/yyyy" }, ""],
      ["", "", "", "Thứ tự", "Điểm"],
      ["1", "Công khai minh bạch", 18, 46, 18],
      ["2", "Tiến độ giải quyết công việc", 20, 59, "19,96"],
      ["6", "Số hoá hồ sơ", 22, 62, { kind: "error", value: "#REF!" }],
      ["", "Tổng hợp", 100, 46, { kind: "number", value: 97.32, formula: "SUM(E4:E6)" }],
    ],
    { merges: [{ top: 0, left: 0, bottom: 0, right: 4 }] }
  );

const notes = (): Grid => ({ ...gridFromValues("Ghi chú", [["Nháp"]]), visibility: "hidden" });

let host: ExcelHost;
let workbook: ExcelWorkbook;

function open(grids: readonly Grid[]): void {
  host = bootNode(new ExcelHost(HostWorkbook.fromGrids(grids, "chi-so.xlsx")));
  workbook = new ExcelWorkbook(() => false);
}

beforeEach(() => {
  open([scoreSheet(), notes()]);
});

async function errorOf(work: Promise<unknown>): Promise<WorkbookError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error("Nothing went wrong.");
}

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
    open([gridFromValues("Nhật ký", rows)]);
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
    open([
      gridFromValues(
        "Nhật ký",
        Array.from({ length: 9_000 }, (_row, index) => [index, 1, 2, 3])
      ),
    ]);
    host.faults.refuseRequest(hostStatus.responseTooLarge, 2);
    const { grids } = await workbook.read();
    expect(grids[0]?.cell(8_999, 0)).toMatchObject({ kind: "number", value: 8_999 });
  });

  it.each([
    ["one font for all: no further request", ".VnTime", 2],
    ["several fonts: one further request", null, 3],
  ])("gives the font of old texts (%s)", async (_case, font, requests) => {
    const cell = { kind: "text", value: "Tæng hîp", fontName: ".VnTime" } as const;
    const other = { kind: "text", value: "abc", fontName: font ?? "Arial" } as const;
    open([gridFromValues("Cu", [[cell, other]])]);
    const { grids } = await workbook.read();
    expect(grids[0]?.cell(0, 0).fontName).toBe(".VnTime");
    expect(grids[0]?.cell(0, 1).fontName).toBe(font ?? "Arial");
    expect(host.addinRequests).toHaveLength(requests);
  });

  it("reads an empty workbook", async () => {
    open([gridFromValues("Trang tính1", [])]);
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

const cell = (
  value: number | string,
  style: PlannedCell["style"] = "tablePoints"
): PlannedCell => ({
  content: typeof value === "number" ? { kind: "number", value } : { kind: "text", value },
  style,
});

/** The columns a commune gets beside its table, and a report sheet. */
function plan(): EditPlan {
  return {
    steps: [
      {
        kind: "name",
        name: "_score766.columns.1",
        sheet: "Tổng hợp",
        range: { top: 2, left: 5, bottom: 6, right: 6 },
      },
      {
        kind: "write",
        sheet: "Tổng hợp",
        top: 2,
        left: 5,
        rows: [
          [cell("Tỷ lệ", "tableHeader"), cell("Điểm thiếu", "tableHeader")],
          [formula("E4/C4"), cell(0)],
          [formula("E5/C5"), cell(0.04)],
          [{ content: { kind: "blank" }, style: "keep" }, cell(22)],
          [formula("E7/C7"), cell(2.68, "tableTotalPoints")],
        ],
      },
      { kind: "columnWidths", sheet: "Tổng hợp", left: 5, widths: [13, 13] },
      { kind: "addSheet", sheet: "Báo cáo 766", visibility: "visible", columnWidths: [80] },
      {
        kind: "name",
        name: "_score766.report",
        sheet: "Báo cáo 766",
        range: { top: 0, left: 0, bottom: 2, right: 0 },
      },
      {
        kind: "write",
        sheet: "Báo cáo 766",
        top: 0,
        left: 0,
        rows: [
          [cell("BÁO CÁO", "title")],
          [{ ...cell("Tổng điểm đạt 97,32/100.", "paragraph"), link: "'Tổng hợp'!E7" }],
          [cell("12/2026", "paragraphUnconfirmed")],
        ],
      },
      {
        kind: "chart",
        sheet: "Báo cáo 766",
        chart: {
          name: "_score766.chart.loss",
          type: "bar",
          title: "Điểm thiếu theo nhóm",
          categories: { sheet: "Tổng hợp", range: { top: 3, left: 1, bottom: 5, right: 1 } },
          series: [
            {
              name: "Điểm thiếu",
              sheet: "Tổng hợp",
              range: { top: 3, left: 6, bottom: 5, right: 6 },
              values: [0, 0.04, 22],
            },
          ],
          categoryLabels: ["Công khai minh bạch", "Tiến độ giải quyết công việc", "Số hoá hồ sơ"],
          anchor: { top: 4, left: 0, bottom: 20, right: 0 },
        },
      },
    ],
  };
}

function formula(text: string): PlannedCell {
  return { content: { kind: "formula", formula: text, cached: 1 }, style: "tablePercent" };
}

describe("applying a plan", () => {
  it("writes it in one request after two that look", async () => {
    await workbook.apply(plan());
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
    expect(report?.charts).toMatchObject([
      {
        name: "_score766.chart.loss",
        title: "Điểm thiếu theo nhóm",
        position: "A5:A21",
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

  it("changes nothing the second time, and asks for no write at all", async () => {
    await workbook.apply(plan());
    const once = host.workbook.state();
    const before = host.addinRequests.length;
    expect(await workbook.apply(plan())).toEqual({ steps: [] });
    expect(host.workbook.state()).toEqual(once);
    expect(host.addinRequests.length - before).toBe(2);
  });

  it("is taken back by the plan it answers, looks, names, widths and sheets too", async () => {
    const before = host.workbook.state();
    const undo = await workbook.apply(plan());
    expect(host.workbook.state()).not.toEqual(before);
    const redo = await workbook.apply(undo);
    expect(withDefaultWidths(host.workbook.state())).toEqual(before);
    expect(redo.steps.length).toBeGreaterThan(0);
  });

  it("is taken back onto what our own region held before", async () => {
    await workbook.apply(plan());
    const first = host.workbook.state();
    const next: EditPlan = {
      steps: plan().steps.map((step) =>
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
    await workbook.apply(plan());
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
    await workbook.apply(plan());
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
    await workbook.apply(plan());
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
    expect(host.addinRequests.length).toBeLessThanOrEqual(1 + Math.ceil((3_321 * 8) / 8_000) + 2);
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
    host.faults.refuseRequest(hostStatus.requestTooLarge, 2);
    const rows = Array.from({ length: 400 }, (_row, index) => [
      cell(`${"chữ ".repeat(60)}${index}`),
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
    await workbook.apply(plan());
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
    expect((await errorOf(workbook.apply(plan()))).code).toBe("staffCell");
    expect(host.workbook.findSheet("Báo cáo 766")).toBeNull();
  });

  it("refuses to undo over what staff typed meanwhile outside our regions", async () => {
    const undo = await workbook.apply(write("Ghi chú", 5, 0));
    host.type("Ghi chú", 5, 0, "của tôi");
    expect((await errorOf(workbook.apply(undo))).code).toBe("staffCell");
    expect(host.workbook.findSheet("Ghi chú")?.get(5, 0)?.value).toBe("của tôi");
  });

  it("says how to unprotect a protected sheet, and a locked workbook", async () => {
    const sheet = host.workbook.findSheet("Tổng hợp");
    if (sheet) sheet.isProtected = true;
    const before = host.workbook.state();
    const error = await errorOf(workbook.apply(plan()));
    expect(error.code).toBe("protectedSheet");
    expect(error.message).toContain("“Tổng hợp”");
    if (sheet) sheet.isProtected = false;
    host.workbook.isStructureLocked = true;
    expect((await errorOf(workbook.apply(plan()))).code).toBe("lockedStructure");
    expect(host.workbook.state()).toEqual(before);
  });
});

/** The number of actions of the write of `plan()`, counted on a workbook of its own. */
async function writeActions(): Promise<number> {
  await workbook.apply(plan());
  const actions = host.addinRequests.at(-1)?.request.Actions.length ?? 0;
  open([scoreSheet(), notes()]);
  return actions;
}

describe("when the host breaks in the middle of a write", () => {
  it("leaves the workbook as it was, at whichever action it breaks", async () => {
    const before = host.workbook.state();
    const count = await writeActions();
    expect(count).toBeGreaterThan(50);
    for (let action = 0; action < count; action += 1) {
      open([scoreSheet(), notes()]);
      const skipped = await actionsBeforeWrite();
      host.faults.breakAtAction(skipped + action);
      const error = await errorOf(workbook.apply(plan()));
      expect(error.code).toBe("hostFault");
      expect(withDefaultWidths(host.workbook.state()), `broken at action ${action}`).toEqual(
        before
      );
    }
  }, 60_000);

  it("finishes the way back with the next contact when the host was gone, at whichever action", async () => {
    const before = host.workbook.state();
    const count = await writeActions();
    for (let action = 0; action < count; action += 7) {
      open([scoreSheet(), notes()]);
      host.faults.dieAtAction((await actionsBeforeWrite()) + action);
      const error = await errorOf(workbook.apply(plan()));
      expect(error.message).toContain("ghi dở");
      host.faults.revive();
      const { grids } = await workbook.read();
      expect(grids).toHaveLength(2);
      expect(withDefaultWidths(host.workbook.state()), `died at action ${action}`).toEqual(before);
      await workbook.apply(plan());
      expect(host.workbook.findSheet("Báo cáo 766")?.get(0, 0)?.value).toBe("BÁO CÁO");
    }
  }, 60_000);

  it("does not try again by itself while a cell is being edited, and nothing is written", async () => {
    const before = host.workbook.state();
    host.faults.refuseRequest(hostStatus.cellEditMode, 2);
    const error = await errorOf(workbook.apply(plan()));
    expect(error.code).toBe("cellEditMode");
    expect(host.addinRequests).toHaveLength(3);
    expect(host.workbook.state()).toEqual(before);
    await workbook.apply(plan());
    expect(host.workbook.findSheet("Báo cáo 766")).not.toBeNull();
  });
});

/** Actions of the two requests that look before the plan is written. */
async function actionsBeforeWrite(): Promise<number> {
  const probe = host;
  const requests = probe.addinRequests.length;
  probe.faults.refuseRequest(hostStatus.cellEditMode, 2);
  await errorOf(workbook.apply(plan()));
  return probe.addinRequests
    .slice(requests, requests + 2)
    .reduce((sum, { request }) => sum + request.Actions.length, 0);
}

/** A width given back is the default one, whether the host still lists it or not. */
function withDefaultWidths(state: unknown): unknown {
  return JSON.parse(
    JSON.stringify(state, (key, value: unknown) =>
      key === "widths" && Array.isArray(value)
        ? value.filter((entry) => !(Array.isArray(entry) && Math.abs(Number(entry[1]) - 48) < 0.01))
        : value
    )
  );
}

describe("following the person", () => {
  it("selects a cell of a visible sheet and says so of a hidden or missing one", async () => {
    await workbook.select({ sheet: "Tổng hợp", row: 6, column: 4 });
    expect(host.workbook.active.name).toBe("Tổng hợp");
    expect(host.workbook.selection).toEqual({ top: 6, left: 4, bottom: 6, right: 4 });
    expect(await workbook.activeCell()).toEqual({ sheet: "Tổng hợp", row: 6, column: 4 });
    const hidden = await errorOf(workbook.select({ sheet: "Ghi chú", row: 0, column: 0 }));
    expect(hidden.message).toContain("Unhide");
    expect((await errorOf(workbook.select({ sheet: "Đã xóa", row: 0, column: 0 }))).code).toBe(
      "missing"
    );
  });

  it("calls back once for a burst of typing, and not for our own writes", async () => {
    const changes: unknown[] = [];
    const stop = await workbook.watch((change) => changes.push(change), 20);
    host.type("Tổng hợp", 3, 4, 17);
    host.type("Tổng hợp", 4, 4, 18);
    await expect.poll(() => changes).toEqual([{ cells: true, sheets: false, activeSheet: false }]);
    await workbook.apply(plan());
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(changes).toHaveLength(1);
    const added = host.workbook.addSheet("Tháng 10");
    host.raise("WorksheetAdded", { worksheetId: added.id, source: "Local" });
    await expect.poll(() => changes.length).toBe(2);
    expect(changes[1]).toEqual({ cells: false, sheets: true, activeSheet: false });
    await stop();
    host.type("Tổng hợp", 3, 4, 16);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(changes).toHaveLength(2);
  });
});

describe("on the oldest Excel served (ExcelApi 1.14)", () => {
  let lift: () => void = () => undefined;
  afterEach(() => {
    lift();
  });

  it("uses no newer member in reading, writing, undoing, selecting and watching", async () => {
    lift = limitApi("1.14");
    const stop = await workbook.watch(() => undefined, 5);
    await workbook.read();
    await workbook.apply(await workbook.apply(plan()));
    await workbook.select({ sheet: "Tổng hợp", row: 0, column: 0 });
    await stop();
  });

  it("would notice a newer member", async () => {
    lift = limitApi("1.6");
    await expect(workbook.apply(plan())).rejects.toMatchObject({ code: "hostFault" });
  });
});
