import { readFile } from "node:fs/promises";
import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from "playwright-core";

import { openFileWorkbook } from "../../src/workbook/file/openFileWorkbook";
import {
  excelInitScript,
  routeRequests,
  type LibraryState,
  type RequestRecord,
} from "../host/browserPlug";
import { seedOf } from "../host/workbook/seed";
import type { Grid } from "../../src/cells/grid";

export const samples = {
  commune: "assets/samples/xa-chi-minh-thang-5-2026.xlsx",
  ward: "assets/samples/phuong-quy-i-2026.xlsx",
  league: "assets/samples/cac-xa-quy-iii-2026.xlsx",
  functions: "assets/samples/ham-trong-o.xlsx",
} as const;

export interface OpenedPage {
  readonly page: Page;
  readonly seen: RequestRecord;
  /** Messages of errors that nobody caught, and of the console. */
  readonly faults: string[];
}

export const paneSize = { width: 350, height: 800 };

/** The built pane inside the emulated Excel, on a sample workbook or given sheets. */
export async function openInExcel(
  browser: Browser,
  origin: string,
  workbook: string | readonly Grid[],
  options: BrowserContextOptions = {},
  activeCell: { readonly row: number; readonly column: number } = { row: 0, column: 0 }
): Promise<OpenedPage> {
  const grids = typeof workbook === "string" ? await gridsOf(workbook) : workbook;
  const opened = await blankPage(browser, origin, options);
  const theme = options.colorScheme === "dark" ? "dark" : "light";
  await opened.page.addInitScript({
    content: await excelInitScript(seedOf(grids, "chi-so.xlsx"), {
      theme,
      locale: options.locale ?? "vi-VN",
    }),
  });
  await opened.page.addInitScript(({ row, column }) => {
    const workbook = globalThis.emulated?.host.workbook;
    if (workbook) workbook.selection = { top: row, left: column, bottom: row, right: column };
  }, activeCell);
  await opened.page.goto(`${origin}/taskpane.html`);
  return opened;
}

/** The same page in an ordinary browser tab. */
export async function openInTab(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
  library: LibraryState = "answered"
): Promise<OpenedPage> {
  const opened = await blankPage(browser, origin, options, library);
  await opened.page.goto(`${origin}/taskpane.html`, { waitUntil: "commit" });
  return opened;
}

/** Hands a file to the page as a person would through the dialog. */
export async function giveFile(page: Page, path: string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(path);
}

/** Every text of a sheet in the emulated workbook, row by row; empty when there is no such sheet. */
export async function sheetTexts(page: Page, sheet: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const found = globalThis.emulated?.host.workbook.findSheet(name);
    if (!found) return [];
    const texts: string[] = [];
    for (let row = 0; row < 200; row += 1) {
      for (let column = 0; column < 30; column += 1) {
        const value = found.get(row, column)?.value;
        if (value !== undefined && value !== "") texts.push(String(value));
      }
    }
    return texts;
  }, sheet);
}

async function blankPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions,
  library: LibraryState = "answered"
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: paneSize, locale: "vi-VN", ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !isTelemetryFrame(message) && !isNoConfig(message))
      faults.push(message.text());
  });
  const seen = await routeRequests(page, origin, library);
  return { page, seen, faults };
}

/** Most offices have no common configuration; the browser notes that it is not there. */
function isNoConfig(message: ConsoleMessage): boolean {
  return message.location().url.endsWith("/cau-hinh.json") && message.text().includes("404");
}

/** Microsoft's library may try to frame its telemetry page; that our policy refuses it is as it should be. */
function isTelemetryFrame(message: ConsoleMessage): boolean {
  return /^Framing 'https:\/\/telemetryservice\..*Content Security Policy/u.test(message.text());
}

async function gridsOf(path: string): Promise<readonly Grid[]> {
  const workbook = await openFileWorkbook(new Uint8Array(await readFile(path)), path);
  return (await workbook.read()).grids;
}
