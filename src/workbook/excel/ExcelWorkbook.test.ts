import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { limitApi } from "../../../test/host/bootNode";
import type { ExcelHost } from "../../../test/host/ExcelHost";
import { errorOf } from "../../../test/host/examples/errorOf";
import { wardPlan } from "../../../test/host/examples/wardPlan";
import { openInExcel } from "../../../test/host/examples/wardWorkbook";
import type { ExcelWorkbook } from "./ExcelWorkbook";

let host: ExcelHost;
let workbook: ExcelWorkbook;

beforeEach(() => {
  ({ host, workbook } = openInExcel());
});

describe("formulas entered again", () => {
  const entries = [
    { cell: { sheet: "Tổng hợp", row: 20, column: 0 }, formula: "SCORE766(A2,B2,C2)" },
    { cell: { sheet: "Tổng hợp", row: 21, column: 0 }, formula: "GRADE766(H2)" },
  ];

  it("takes two requests for all of them", async () => {
    await workbook.enterFormulas(entries);
    expect(host.addinRequests).toHaveLength(2);
    const sheet = host.workbook.findSheet("Tổng hợp");
    expect([sheet?.get(20, 0)?.formula, sheet?.get(21, 0)?.formula]).toEqual([
      "=SCORE766(A2,B2,C2)",
      "=GRADE766(H2)",
    ]);
  });

  it("enters nothing when a sheet is protected", async () => {
    const sheet = host.workbook.findSheet("Tổng hợp");
    if (sheet) sheet.isProtected = true;
    const before = host.workbook.state();
    expect((await errorOf(workbook.enterFormulas(entries))).code).toBe("protectedSheet");
    expect(host.workbook.state()).toEqual(before);
  });
});

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
    await workbook.apply(wardPlan());
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
    await workbook.apply(await workbook.apply(wardPlan()));
    await workbook.select({ sheet: "Tổng hợp", row: 0, column: 0 });
    await stop();
  });

  it("would notice a newer member", async () => {
    lift = limitApi("1.6");
    await expect(workbook.apply(wardPlan())).rejects.toMatchObject({ code: "hostFault" });
  });
});
