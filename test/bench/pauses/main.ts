import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { launchChromium } from "../../host/chromium";
import { setup } from "../../pages/buildPages";
import { giveFile, openInTab } from "../../pages/openPane";
import { servePages } from "../../pages/servePages";
import { fileOf } from "../files";
import { heading, summary, tell } from "../report";
import { leagueTotal, leagueWorkbook, registerWorkbook } from "../workbooks";
import { phasesOf } from "./longestTasks";

/*
 * npm run pauses: how long the page in a browser tab does not answer while it works on large workbooks, as the processor
 * time of the longest task of its thread, for each thing that a person does. Every thing asserts its answer.
 */

/** A page that answers within so many milliseconds is felt to answer at once. */
const felt = 50;
const traced = [
  "toplevel",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "blink.user_timing",
  "v8",
];
/** A busy machine may take its time: what is measured is the processor's. */
const patience = { timeout: 120_000 };

interface Book {
  readonly name: string;
  readonly file: string;
  /** What the page shows of the board it opens with. */
  readonly total: string;
}

/** What a person does, and what is there when it is done. */
interface Act {
  readonly name: string;
  readonly does: (page: Page, book: Book) => Promise<void>;
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const tab = (page: Page, name: string) => page.getByRole("tab", { name }).click();
const shown = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor(patience);

const acts: readonly Act[] = [
  {
    name: "open, read, score",
    async does(page, { file, total }) {
      await giveFile(page, file);
      await shown(page, total);
    },
  },
  {
    name: "plan columns",
    async does(page) {
      await tab(page, "Tính điểm");
      await button(page, "Ghi vào trang tính").waitFor(patience);
    },
  },
  {
    name: "write columns",
    async does(page) {
      await button(page, "Ghi vào trang tính").click();
      await shown(page, /^Đã ghi/u);
    },
  },
  {
    name: "take back",
    async does(page) {
      await button(page, "Hoàn tác").first().click();
      await shown(page, "Đã trả lại như trước khi ghi.");
    },
  },
  {
    name: "analysis",
    async does(page, { total }) {
      await tab(page, "Phân tích");
      await shown(page, total);
    },
  },
  {
    name: "compose a report",
    async does(page) {
      await tab(page, "Báo cáo");
      await button(page, "Chèn vào trang báo cáo").waitFor(patience);
    },
  },
  {
    name: "write the report",
    async does(page) {
      await button(page, "Chèn vào trang báo cáo").click();
      await shown(page, "Đã viết báo cáo");
    },
  },
  {
    name: "save",
    async does(page) {
      const waiting = page.waitForEvent("download", patience);
      await button(page, "Lưu kết quả").click();
      const saved = await readFile(await (await waiting).path());
      const workbook = await openFileWorkbook(new Uint8Array(saved), "a.xlsx");
      const sheets = (await workbook.read()).grids.map(({ sheet }) => sheet);
      if (!sheets.includes("Báo cáo 766")) throw new Error(`No report among ${sheets.join(", ")}`);
    },
  },
];

async function measure(browser: Browser, origin: string, book: Book): Promise<void> {
  heading(`${book.name}: the longest task of the page, in processor time`);
  const wide = { viewport: { width: 1280, height: 800 } };
  const { page, faults } = await openInTab(browser, origin, wide);
  await shown(page, "Thả tệp Excel");
  await browser.startTracing(page, { categories: traced });
  for (const { name, does } of acts) {
    await page.evaluate((phase) => performance.mark(`phase:${phase}`), name);
    await does(page, book);
  }
  const trace = await browser.stopTracing();
  await page.context().close();
  if (faults.length > 0) throw new Error(faults.join("\n"));
  for (const { name, longest, made } of phasesOf(trace))
    tell({ what: name, value: longest, unit: "ms", most: felt, note: made.join(", ") });
}

const said = (hundredths: number): string =>
  new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 2 }).format(hundredths / 100);

setup();
const [browser, pages] = await Promise.all([launchChromium(), servePages()]);
const register = fileOf("register", registerWorkbook(40_000));
const league = fileOf("league", leagueWorkbook(3321));
await measure(browser, pages.origin, {
  name: "A score sheet beside a register of 40,000 rows",
  file: register,
  total: said(leagueTotal(1)),
});
await measure(browser, pages.origin, {
  name: "A league of 3,321 units",
  file: league,
  total: said(leagueTotal(0)),
});
await browser.close();
pages.close();
summary();
