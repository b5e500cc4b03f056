import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gridFromValues } from "../../src/cells/grid";
import { excelInitScript, routeRequests } from "./browserPlug";
import type { RequestRecord } from "./browserPlug";
import { launchChromium } from "./chromium";
import { seedOf } from "./workbook/seed";

const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thử</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body></body></html>`;

let server: Server;
let origin: string;
let browser: Browser;

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8").end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function openInExcel(): Promise<{ page: Page; seen: RequestRecord }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const seen = await routeRequests(page, origin);
  const grid = gridFromValues("Tổng hợp", [
    ["Nhóm", "Điểm"],
    ["Số hóa hồ sơ", 21.41],
  ]);
  await page.addInitScript({ content: await excelInitScript(seedOf([grid], "chi-so.xlsx")) });
  await page.goto(`${origin}/taskpane.html`);
  return { page, seen };
}

describe("the emulated desktop Excel in a real browser", () => {
  it("boots the unmodified library: onReady says Excel, and cells are read and written", async () => {
    const { page, seen } = await openInExcel();
    const info = await page.evaluate(async () => {
      const ready = await Office.onReady();
      return {
        host: String(ready.host),
        set: Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
        above: Office.context.requirements.isSetSupported("ExcelApi", "1.15"),
      };
    });
    expect(info).toEqual({ host: "Excel", set: true, above: false });
    const values = await page.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Tổng hợp").getUsedRange();
        range.load("values");
        await context.sync();
        range.getCell(1, 1).values = [[20]];
        await context.sync();
        return range.values as unknown[][];
      })
    );
    expect(values).toEqual([
      ["Nhóm", "Điểm"],
      ["Số hóa hồ sơ", 21.41],
    ]);
    const written = await page.evaluate(
      () => globalThis.emulated?.host.workbook.findSheet("Tổng hợp")?.get(1, 1)?.value
    );
    expect(written).toBe(20);
    expect(seen.stopped).toEqual([]);
    expect(seen.library.length).toBeGreaterThan(1);
    await page.context().close();
  });

  it("keeps settings, presses commands, shows the pane and starts with the document", async () => {
    const { page } = await openInExcel();
    const result = await page.evaluate(async () => {
      await Office.onReady();
      const { settings } = Office.context.document;
      settings.set("officeName", "UBND xã A");
      await new Promise((resolve) => {
        settings.saveAsync(resolve);
      });
      Office.actions.associate("scoreNow", (event: Office.AddinCommands.Event) => {
        event.completed();
      });
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      await Office.addin.hide();
      const { host, plug } = globalThis.emulated ?? {};
      plug?.pressCommand("scoreNow");
      return {
        setting: host?.workbook.settings.get("officeName"),
        starts: host?.around.startsWithDocument,
        pane: host?.around.isPaneVisible,
      };
    });
    expect(result).toEqual({ setting: '"UBND xã A"', starts: true, pane: false });
    await page.waitForFunction(() => globalThis.emulated?.plug.commandResults.length === 1);
    await page.context().close();
  });

  it("calls custom functions: value, array, error and cancellation", async () => {
    const { page } = await openInExcel();
    await page.evaluate(async () => {
      await Office.onReady();
      CustomFunctions.associate("DOUBLE", (x: number) => 2 * x);
      CustomFunctions.associate("PAIR", (rows: number[][]) => rows.map((row) => [row.length, 1]));
      CustomFunctions.associate("FAULT", () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- the declared way to answer an error
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Không có số liệu");
      });
      CustomFunctions.associate("SLOW", (call: CustomFunctions.CancelableInvocation) => {
        call.onCanceled = () => {
          document.title = "đã hủy";
        };
        return new Promise(() => undefined);
      });
    });
    await page.waitForFunction(() => globalThis.emulated?.host.functions.isReady === true);
    const outcomes = await page.evaluate(async () => {
      const functions = globalThis.emulated?.host.functions;
      if (!functions) return [];
      const slow = functions.call("SLOW", [], { cancelable: true });
      setTimeout(() => {
        functions.cancel(slow.id);
      }, 100);
      return Promise.all([
        functions.call("DOUBLE", [21]).outcome,
        functions.call("PAIR", [[[1, 2, 3]]]).outcome,
        functions.call("FAULT", []).outcome,
      ]);
    });
    expect(outcomes).toEqual([
      { ok: true, value: 42 },
      { ok: true, value: [[3, 1]] },
      { ok: false, errorCode: expect.any(Number) as number, message: "Không có số liệu" },
    ]);
    await page.waitForFunction(() => document.title === "đã hủy");
    await page.context().close();
  });

  it("stops and records what leaves the page's own origin", async () => {
    const { page, seen } = await openInExcel();
    await page.evaluate(() => fetch("https://example.com/x").catch(() => null));
    expect(seen.stopped).toEqual(["https://example.com/x"]);
    await page.context().close();
  });
});
