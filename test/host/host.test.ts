import { beforeEach, describe, expect, it } from "vitest";
import { bootNode } from "./bootNode";
import { ExcelHost } from "./ExcelHost";
import { hostStatus } from "./faults";
import { HostWorkbook } from "./workbook/HostWorkbook";

let host: ExcelHost;

beforeEach(() => {
  host = bootNode(
    new ExcelHost(
      new HostWorkbook({
        "Tổng hợp": [
          ["Nhóm chỉ số", "Điểm"],
          ["Công khai, minh bạch", 18],
          ["Số hóa hồ sơ", "21.41"],
        ],
        Phụ: [],
      })
    )
  );
});

/** The error a run ends with, by its code. */
async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return "none";
}

describe("the real client library on the emulated host", () => {
  it("reads and writes cells in one request each", async () => {
    const text = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Tổng hợp").getUsedRange(true);
      range.load("values,address");
      await context.sync();
      expect(range.values[2]).toEqual(["Số hóa hồ sơ", 21.41]);
      range.getCell(1, 1).values = [[17.5]];
      await context.sync();
      return range.address;
    });
    expect(text).toBe("'Tổng hợp'!A1:B3");
    expect(host.addinRequests).toHaveLength(2);
    expect(host.workbook.findSheet("Tổng hợp")?.get(1, 1)?.value).toBe(17.5);
  });

  it("opens bytes of a workbook in a window of its own; others are no workbook", async () => {
    await Excel.createWorkbook(btoa("PK\u0003\u0004"));
    expect(host.workbook.opened).toHaveLength(1);
    expect(await codeOf(Excel.createWorkbook(btoa("Score766")))).toBe("InvalidArgument");
    expect(host.workbook.opened).toHaveLength(1);
  });

  it("refuses to read what was not loaded", async () => {
    const run = Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      await context.sync();
      return range.values;
    });
    expect(await codeOf(run)).toBe("PropertyNotLoaded");
  });

  it("answers a missing sheet with ItemNotFound, and a null object to those who ask for one", async () => {
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Không có").load("name");
      await context.sync();
    });
    expect(await codeOf(missing)).toBe("ItemNotFound");
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it("names the member it lacks instead of answering a default", async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Phụ").pivotTables.getCount();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "NotEmulated",
      message: expect.stringContaining("Worksheet.PivotTables") as string,
    });
  });

  it("refuses arrays of another shape and keeps what earlier actions did", async () => {
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Phụ");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2:B2").values = [[1]];
      await context.sync();
    });
    expect(await codeOf(run)).toBe("InvalidArgument");
    expect(host.workbook.findSheet("Phụ")?.get(0, 0)?.value).toBe(1);
  });

  it.each([
    [hostStatus.cellEditMode, "InvalidOperationInCellEditMode"],
    [hostStatus.requestTooLarge, "RequestPayloadSizeLimitExceeded"],
    [hostStatus.responseTooLarge, "ResponsePayloadSizeLimitExceeded"],
    [hostStatus.accessDenied, "AccessDenied"],
    [hostStatus.sessionExpired, "InvalidOrTimedOutSession"],
  ])("refuses a request with the status %i", async (status, code) => {
    host.faults.refuseRequest(status);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    expect(await codeOf(run)).toBe(code);
  });

  it("treats text as a person's typing", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Phụ").getRange("A1:E1");
      range.values = [["1/2/2026", "99.75%", "'1/2/2026", "1,234", "chữ"]];
      await context.sync();
    });
    const values = [0, 1, 2, 3, 4].map(
      (column) => host.workbook.findSheet("Phụ")?.get(0, column)?.value
    );
    expect(values).toEqual([46_024, 0.9975, "1/2/2026", 1234, "chữ"]);
  });

  it("tells listeners what a person types", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.type("Tổng hợp", 1, 1, 17);
    await expect.poll(() => seen).toEqual(["B2"]);
  });

  it("adds, hides and deletes sheets, but never the last visible one", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Báo cáo");
      sheet.visibility = "Hidden";
      context.workbook.worksheets.getItem("Phụ").delete();
      await context.sync();
    });
    expect(host.workbook.sheets.map((each) => [each.name, each.visibility])).toEqual([
      ["Tổng hợp", "Visible"],
      ["Báo cáo", "Hidden"],
    ]);
    const last = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tổng hợp").delete();
      await context.sync();
    });
    expect(await codeOf(last)).toBe("InvalidOperation");
  });
});
