import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { limitApi } from "../../../test/host/bootNode";
import { typingBefore } from "../../../test/host/examples/typingBefore";
import type { ExcelHost } from "../../../test/host/ExcelHost";
import { errorOf } from "../../../test/host/examples/errorOf";
import { wardPlan } from "../../../test/host/examples/wardPlan";
import { openInExcel } from "../../../test/host/examples/wardWorkbook";
import { gridFromValues } from "../../cells/grid";
import { ExcelWorkbook } from "./ExcelWorkbook";

let host: ExcelHost;
let workbook: ExcelWorkbook;

beforeEach(() => {
  ({ host, workbook } = openInExcel());
});

describe("formulas entered again", () => {
  const entries = [
    {
      cell: { sheet: "Tổng hợp", row: 20, column: 0 },
      formula: "SCORE766(A2,B2,C2)",
      was: "X766(A2)",
    },
    {
      cell: { sheet: "Tổng hợp", row: 21, column: 0 },
      formula: "GRADE766(H2)",
      was: "_xldudf_GRADE766(H2)",
    },
  ];

  beforeEach(() => {
    for (const { cell, was } of entries)
      host.workbook.findSheet(cell.sheet)?.put(cell.row, cell.column, `=${was}`);
  });

  it.each([0, 1, 2])("leave what a person types before request %i", async (request) => {
    typingBefore(host, request, { sheet: "Tổng hợp", row: 20, column: 0, input: "của tôi" });
    const entered = await workbook.enterFormulas(entries);
    const sheet = host.workbook.findSheet("Tổng hợp");
    host.type("Tổng hợp", 30, 0, "sau cùng");
    expect(sheet?.get(20, 0)?.value).toBe(request < 2 ? "của tôi" : sheet?.get(20, 0)?.value);
    expect(sheet?.get(21, 0)?.formula).toBe("=GRADE766(H2)");
    expect(entered).toBe(request < 2 ? 1 : 2);
  });

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
    await expect
      .poll(() => changes)
      .toEqual([{ cells: true, structure: false, sheets: false, activeSheet: false }]);
    await workbook.apply(wardPlan());
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(changes).toHaveLength(1);
    const added = host.workbook.addSheet("Tháng 10");
    host.raise("WorksheetAdded", { worksheetId: added.id, source: "Local" });
    await expect.poll(() => changes.length).toBe(2);
    expect(changes[1]).toEqual({
      cells: false,
      structure: false,
      sheets: true,
      activeSheet: false,
    });
    await stop();
    host.type("Tổng hợp", 3, 4, 16);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(changes).toHaveLength(2);
  });
});

describe("the person's own undo stack", () => {
  it("is not touched by reading again after a typed cell", async () => {
    const stop = await workbook.watch(() => undefined, 5);
    await workbook.read();
    const emptied = host.undo.emptiedBy.length;
    host.type("Tổng hợp", 3, 4, 17);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const again = await workbook.read();
    expect(host.undo.emptiedBy).toHaveLength(emptied);
    expect(again.grids[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 4 }]);
    await stop();
  });

  it("merged areas are asked for again once rows came or went", async () => {
    const stop = await workbook.watch(() => undefined, 5);
    await workbook.read();
    const sheet = host.workbook.findSheet("Tổng hợp");
    host.raise("WorksheetChanged", {
      worksheetId: sheet?.id,
      address: "3:3",
      changeType: "RowInserted",
      source: "Local",
      triggerSource: "Unknown",
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const emptied = host.undo.emptiedBy.length;
    await workbook.read();
    expect(host.undo.emptiedBy.length).toBeGreaterThan(emptied);
    await stop();
  });

  it("takes one request to read again while the sheets are the same", async () => {
    await workbook.read();
    const requests = host.addinRequests.length;
    await workbook.read();
    expect(host.addinRequests.length - requests).toBe(1);
    host.workbook.addSheet("Tháng 10");
    expect((await workbook.read()).grids.map(({ sheet }) => sheet)).toContain("Tháng 10");
  });
});

describe("what was read last saves requests", () => {
  const requests = async (work: () => Promise<unknown>): Promise<number> => {
    const before = host.addinRequests.length;
    await work();
    return host.addinRequests.length - before;
  };

  it("looking and writing are one request each, and so is reading what was written", async () => {
    ({ host, workbook } = openInExcel());
    await workbook.read();
    expect(await requests(() => workbook.apply(wardPlan()))).toBe(2);
    let names: readonly string[] = [];
    const again = await requests(async () => {
      names = (await workbook.read()).grids.map(({ sheet }) => sheet);
    });
    expect(again).toBe(1);
    expect(names).toEqual(["Tổng hợp", "Ghi chú", "Báo cáo 766"]);
  });

  it("a long sheet is read whole at once the second time", async () => {
    const rows = Array.from({ length: 3_000 }, (_row, at) => [at, `Xã ${at}`, at / 100]);
    ({ host, workbook } = openInExcel([gridFromValues("Các xã", rows)]));
    expect(await requests(() => workbook.read())).toBe(3);
    host.type("Các xã", 3_000, 0, "thêm một dòng");
    let last: unknown;
    const again = await requests(async () => {
      last = (await workbook.read()).grids[0]?.cell(3_000, 0);
    });
    expect(again).toBe(1);
    expect(last).toMatchObject({ kind: "text", value: "thêm một dòng" });
  });

  it("and where it is true no more, the plan is carried out all the same", async () => {
    ({ host, workbook } = openInExcel());
    await workbook.read();
    host.workbook.addSheet("Báo cáo 766");
    await workbook.apply(wardPlan());
    expect(host.workbook.findSheet("Báo cáo 766")?.get(0, 0)?.value).toBe("BÁO CÁO");
  });

  it("or says which sheet is gone", async () => {
    ({ host, workbook } = openInExcel());
    await workbook.read();
    const sheet = host.workbook.findSheet("Tổng hợp");
    if (sheet === null) throw new Error("No sheet.");
    sheet.name = "Tháng 9";
    await expect(workbook.apply(wardPlan())).rejects.toMatchObject({
      code: "missing",
      message: expect.stringContaining("Tổng hợp") as string,
    });
  });
});

describe("changes that Excel tells in ways of their own", () => {
  const seen = async (happens: () => void, isSupported: boolean): Promise<readonly unknown[]> => {
    const changes: unknown[] = [];
    const newer = new ExcelWorkbook(() => isSupported);
    const stop = await newer.watch((change) => changes.push(change), 5);
    happens();
    await new Promise((resolve) => setTimeout(resolve, 40));
    await stop();
    return changes;
  };

  it("a result of a calculation", async () => {
    const calculated = (): void => {
      host.calculate("Tổng hợp", 6, 4, 90);
    };
    expect(await seen(calculated, false)).toEqual([
      { cells: true, structure: false, sheets: false, activeSheet: false },
    ]);
  });

  it("another name of a sheet, where Excel tells it (ExcelApi 1.17)", async () => {
    const renamed = (): void => {
      host.rename("Tổng hợp", "Tháng 9");
    };
    expect(await seen(renamed, true)).toEqual([
      { cells: false, structure: false, sheets: true, activeSheet: false },
    ]);
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
