import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { leagueWorld } from "../unit/claims/leagueWorld";
import { Random } from "../unit/proofreading/random";
import { giveFile, openInExcel, openInTab, samples } from "./openPane";
import { withPages } from "./withPages";

const surroundings = withPages();
const tabs = ["Bảng điểm", "Tính điểm", "Phân tích", "Báo cáo", "Soát văn bản", "Cài đặt"];

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["high contrast", { forcedColors: "active" }],
];

describe("usable by everyone", () => {
  it.each(looks)("every tab is free of axe violations: %s", async (_, options) => {
    const { browser, origin } = surroundings();
    const { page } = await openInExcel(browser, origin, samples.ward, options);
    for (const tab of tabs) {
      await openTab(page, tab);
      expect(await violations(page)).toEqual([]);
    }
    await page.context().close();
  });

  it.each(looks)("so is *Phân tích* of a league, every table open: %s", async (_, options) => {
    const { browser, origin } = surroundings();
    const { grids } = leagueWorld(new Random(77), 24).contents;
    const narrow = { ...options, viewport: { width: 320, height: 800 } };
    const { page } = await openInExcel(browser, origin, grids, narrow, { row: 31, column: 3 });
    await openTab(page, "Phân tích");
    // It is ticked when the workbook has it: after a write and a reading, not at once.
    await page.getByLabel("Đặt chỉ tiêu 461/679 cho chỉ số 4.1 vào báo cáo").click();
    await page.getByText("Chỉ tiêu đã chọn cho kỳ này").waitFor();
    for (const summary of await page.locator("details > summary").all()) await summary.click();
    await coloursSettled(page);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it.each(looks)("the reports for many units are, too: %s", async (_, options) => {
    const { browser, origin } = surroundings();
    const { page } = await openInExcel(browser, origin, samples.league, options);
    await openBatch(page);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Lập 6 văn bản" }).click();
    await page.getByText("Đã lập 6 văn bản.").waitFor();
    await coloursSettled(page);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it("units are chosen and reports made with the keyboard alone", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInExcel(browser, origin, samples.league);
    await openBatch(page);
    const focused = async (): Promise<string> =>
      page.evaluate(() => document.activeElement?.parentElement?.textContent ?? "");
    for (let step = 0; step < 40 && (await focused()) !== "Xã Hy Cương"; step += 1) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Space");
    await page.getByText("Đã chọn 4/5 đơn vị").waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lập 4 văn bản" }).focus();
    await page.keyboard.press("Enter");
    await download;
    await page.getByRole("button", { name: "Quay lại một đơn vị" }).focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe("Lập báo cáo cho nhiều đơn vị");
    await page.context().close();
  });

  it("the page in a browser tab is, too", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInTab(browser, origin, { viewport: { width: 1280, height: 800 } });
    await page.getByText("Thả tệp Excel").waitFor();
    expect(await violations(page)).toEqual([]);
    await giveFile(page, samples.ward);
    await page.getByRole("button", { name: "Lập báo cáo" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it.each([320, 350])("nothing is cut off sideways at %i px", async (width) => {
    const { browser, origin } = surroundings();
    const { page } = await openInExcel(browser, origin, samples.league, {
      viewport: { width, height: 800 },
    });
    for (const tab of tabs) {
      await openTab(page, tab);
      const wide = await page.evaluate(() => {
        const content = document.getElementById("pane-content");
        return [document.documentElement, content].map((element) =>
          element === null ? -1 : element.scrollWidth - element.clientWidth
        );
      });
      expect(wide, tab).toEqual([0, 0]);
      const gear = await page.getByRole("tab", { name: "Cài đặt" }).boundingBox();
      expect((gear?.x ?? width) + (gear?.width ?? 0)).toBeLessThanOrEqual(width);
    }
    await openBatch(page);
    const content = page.locator("#pane-content");
    expect(await content.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
    await page.context().close();
  });

  it("the report is inserted with the keyboard alone", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInExcel(browser, origin, samples.commune);
    await page.getByRole("tab", { name: "Bảng điểm" }).focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Chèn vào trang báo cáo" }).waitFor();
    const reached = async (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.textContent === "Chèn vào trang báo cáo");
    for (let step = 0; step < 400 && !(await reached()); step += 1) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.getByText("Đã viết báo cáo").waitFor();
    await page.context().close();
  });
});

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name }).click();
  await page.locator(`[role=tab][aria-selected=true]`).first().waitFor();
  await page.getByText("Đang mở…").waitFor({ state: "detached" });
}

async function openBatch(page: Page): Promise<void> {
  await openTab(page, "Báo cáo");
  await page.getByRole("button", { name: "Lập báo cáo cho nhiều đơn vị" }).click();
  await page.getByRole("heading", { name: "Báo cáo cho nhiều đơn vị" }).waitFor();
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** A button that may be pressed again takes its colour over some moments: what is measured is where it arrives. */
async function coloursSettled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().length === 0);
}
