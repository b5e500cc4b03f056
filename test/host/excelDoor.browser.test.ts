import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gridFromValues } from "../../src/cells/grid";
import type { EditPlan } from "../../src/plan/plan";
import type { ExcelWorkbook } from "../../src/workbook/excel/ExcelWorkbook";
import { excelInitScript, routeRequests } from "./browserPlug";
import { launchChromium } from "./chromium";
import { hostStatus } from "./faults";
import { seedOf } from "./workbook/seed";

declare global {
  var excelDoor: ExcelWorkbook | undefined;
}

const origin = "https://localhost:3000";
const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cửa</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="/door.js"></script></head><body></body></html>`;

/** The Excel door as one script, as a page would carry it. */
async function doorScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ExcelWorkbook } from "./ExcelWorkbook"; globalThis.excelDoor = new ExcelWorkbook();`,
      resolveDir: join(import.meta.dirname, "../../src/workbook/excel"),
    },
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

async function open(): Promise<Page> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await routeRequests(tab, origin);
  const script = await doorScript();
  await tab.route(`${origin}/**`, (route) =>
    route.request().url().endsWith("/door.js")
      ? route.fulfill({ body: script, contentType: "text/javascript; charset=utf-8" })
      : route.fulfill({ body: page, contentType: "text/html; charset=utf-8" })
  );
  const grid = gridFromValues("Tổng hợp", [
    ["Nhóm chỉ số", "Điểm"],
    ["Số hóa hồ sơ", 21.41],
  ]);
  await tab.addInitScript({ content: await excelInitScript(seedOf([grid], "chi-so.xlsx")) });
  await tab.goto(`${origin}/taskpane.html`);
  await tab.evaluate(async () => {
    await Office.onReady();
  });
  return tab;
}

const plan: EditPlan = {
  steps: [
    {
      kind: "name",
      name: "_score766.columns.1",
      sheet: "Tổng hợp",
      range: { top: 0, left: 2, bottom: 1, right: 2 },
    },
    {
      kind: "write",
      sheet: "Tổng hợp",
      top: 0,
      left: 2,
      rows: [
        [{ content: { kind: "text", value: "Tỷ lệ" }, style: "tableHeader" }],
        [{ content: { kind: "number", value: 0.9732 }, style: "tablePercent" }],
      ],
    },
  ],
};

/** The code people's message goes by, for each status of the host. */
const refusals = {
  cellEditMode: hostStatus.cellEditMode,
  payloadTooLarge: hostStatus.requestTooLarge,
  accessDenied: hostStatus.accessDenied,
  sessionExpired: hostStatus.sessionExpired,
  hostFault: hostStatus.generalFault,
} as const;

describe("the Excel door in a page inside desktop Excel", () => {
  it("reads, writes, and takes back", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async (todo) => {
      const { excelDoor: door, emulated } = globalThis;
      if (!door || !emulated) return null;
      const { workbook } = emulated.host;
      const before = JSON.stringify(workbook.state());
      const read = await door.read();
      const undo = await door.apply(todo);
      const written = workbook.findSheet("Tổng hợp")?.get(1, 2)?.value;
      await door.apply(undo);
      return {
        score: read.grids[0]?.cell(1, 1),
        written,
        isBack: JSON.stringify(workbook.state()) === before,
      };
    }, plan);
    expect(seen).toEqual({
      score: { kind: "number", value: 21.41, fontName: "Calibri" },
      written: 0.9732,
      isBack: true,
    });
    await tab.context().close();
  });

  it("tells the refusals of the host apart", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async (statuses) => {
      const codes: string[] = [];
      for (const status of statuses) {
        globalThis.emulated?.host.faults.refuseRequest(status);
        await globalThis.excelDoor?.read().catch((error: unknown) => {
          codes.push(String((error as { code?: unknown }).code));
        });
      }
      return codes;
    }, Object.values(refusals));
    expect(seen).toEqual(Object.keys(refusals));
    await tab.context().close();
  });
});
