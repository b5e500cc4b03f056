import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { builtPages } from "./builtPages";
import { giveFile, openInExcel, openInTab, samples } from "./openPane";
import { servePages } from "./servePages";
import { withPages } from "./withPages";

const surroundings = withPages();
const wide = { viewport: { width: 1280, height: 800 }, locale: "vi-VN" };

/** A page that never has a moment to spare: nothing comes before it is asked for. */
async function neverIdle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}

const tabs = ["Tính điểm", "Phân tích", "Báo cáo", "Soát văn bản", "Cài đặt"];
const opened: Readonly<Record<string, string>> = {
  "Tính điểm": "Ghi vào trang tính",
  "Phân tích": "Phân tích",
  "Báo cáo": "Lưu tệp Word",
  "Soát văn bản": "Chọn tệp dự thảo",
  "Cài đặt": "Mức xếp loại",
};

async function openEveryTab(page: Page): Promise<void> {
  for (const tab of tabs) {
    await page.getByRole("tab", { name: tab }).click();
    await page
      .getByText(opened[tab] ?? tab)
      .first()
      .waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  }
}

/** Waits until the idle page has stopped fetching: as many scripts as two seconds before. */
async function fetchedAll(page: Page): Promise<void> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const entries = await page.evaluate(() => performance.getEntriesByType("resource").length);
        const same = entries === before;
        before = entries;
        return same;
      },
      { timeout: 30_000, interval: 2000 }
    )
    .toBe(true);
}

describe("a page whose network is cut after it has opened", () => {
  it("opens every tab and makes the Word file all the same", async () => {
    const { browser, origin } = surroundings();
    const { page, faults } = await openInTab(browser, origin, wide);
    await giveFile(page, samples.ward);
    await page.getByRole("button", { name: "Lập báo cáo" }).waitFor();
    await fetchedAll(page);
    await page.context().setOffline(true);
    await openEveryTab(page);
    await page.getByRole("tab", { name: "Báo cáo" }).click();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lưu tệp Word" }).click();
    await waiting;
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says so when it was cut too early, and goes on with the same file when it is back", async () => {
    const { browser, origin } = surroundings();
    const context = await browser.newContext(wide);
    const page = await context.newPage();
    await neverIdle(page);
    await page.route("https://**", (route) => route.abort());
    await page.goto(`${origin}/taskpane.html`, { waitUntil: "commit" });
    await giveFile(page, samples.ward);
    await page.getByRole("button", { name: "Lập báo cáo" }).waitFor();
    await context.setOffline(true);
    await page.getByRole("tab", { name: "Phân tích" }).click();
    await page.getByRole("alert").getByText("Chưa tải được phần này").waitFor();
    expect(await page.getByRole("heading", { name: "phuong-quy-i-2026.xlsx" }).count()).toBe(1);
    await context.setOffline(false);
    await page.getByRole("button", { name: "Tải lại" }).click();
    await page.getByRole("img").first().waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await context.close();
  });
});

describe("a page whose program is replaced on the server while it is open", () => {
  it("works on with what it has", async () => {
    const { browser } = surroundings();
    const folder = await mkdtemp(path.join(os.tmpdir(), "score766-upgrade-"));
    await cp(builtPages, folder, { recursive: true });
    const pages = await servePages(folder);
    const { page, faults } = await openInExcel(browser, pages.origin, samples.ward);
    await page.getByRole("button", { name: "Lập báo cáo" }).waitFor();
    await fetchedAll(page);
    await rm(folder, { recursive: true });
    await openEveryTab(page);
    expect(faults).toEqual([]);
    pages.close();
    await page.context().close();
  });
});
