import { mkdir } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";

import { launchChromium } from "../host/chromium";
import { giveFile, openInExcel, openInTab, samples } from "./openPane";
import { servePages, type ServedPages } from "./servePages";

/** Where to put the pictures; without it there is nothing to do. */
const folder = process.env["SCORE766_PICTURES"];
const tabs = ["Bảng điểm", "Tính điểm", "Phân tích", "Báo cáo", "Cài đặt"];
const names = ["bang-diem", "tinh-diem", "phan-tich", "bao-cao", "cai-dat"];

describe.runIf(folder !== undefined)("pictures of every tab for the documentation", () => {
  let browser: Browser;
  let pages: ServedPages;
  beforeAll(async () => {
    await mkdir(folder ?? "", { recursive: true });
    [browser, pages] = await Promise.all([launchChromium(), servePages()]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    pages.close();
  });

  it.each([
    ["light", 350, samples.ward],
    ["dark", 350, samples.ward],
    ["light", 320, samples.league],
  ] as const)(
    "%s, %i px",
    async (colorScheme, width, sample) => {
      const { page } = await openInExcel(browser, pages.origin, sample, {
        colorScheme,
        viewport: { width, height: 800 },
      });
      for (const [at, tab] of tabs.entries()) {
        await page.getByRole("tab", { name: tab }).click();
        await page.waitForTimeout(400);
        await page.screenshot({
          path: `${folder ?? ""}/${names[at] ?? ""}-${width}-${colorScheme === "light" ? "sang" : "toi"}.png`,
        });
      }
    },
    60_000
  );

  it("reports for many units", async () => {
    const { page } = await openInExcel(browser, pages.origin, samples.league, {
      viewport: { width: 350, height: 800 },
    });
    await page.getByRole("tab", { name: "Báo cáo" }).click();
    await page.getByRole("button", { name: "Lập báo cáo cho nhiều đơn vị" }).click();
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${folder ?? ""}/nhieu-don-vi-350-sang.png` });
  }, 60_000);

  it.each(["light", "dark"] as const)(
    "browser tab, %s",
    async (colorScheme) => {
      const { page } = await openInTab(browser, pages.origin, {
        colorScheme,
        viewport: { width: 1280, height: 800 },
      });
      const mode = colorScheme === "light" ? "sang" : "toi";
      await page.getByRole("button", { name: "Chọn tệp" }).waitFor();
      await page.screenshot({ path: `${folder ?? ""}/trinh-duyet-mo-${mode}.png` });
      await giveFile(page, samples.ward);
      await page.getByRole("tab", { name: "Phân tích" }).click();
      await page.waitForTimeout(400);
      await page.screenshot({ path: `${folder ?? ""}/trinh-duyet-${mode}.png` });
    },
    60_000
  );
});
