import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { readDocument } from "../../src/proofreading/written/readDocument";
import { handMade, paragraph } from "../unit/proofreading/documents";
import { giveFile, openInExcel, openInTab, paneSize, samples } from "./openPane";
import { withPages } from "./withPages";

const surroundings = withPages();

/** The sample says 97,36 points, place 90. */
const draft = Buffer.from(
  handMade(
    `${paragraph("BÁO CÁO")}${paragraph("Đến ngày 23/3/2026, tổng hợp đạt 97,63/100 điểm, xếp vị trí 90. Đã tiếp nhận 55 thủ tục.")}`
  )
);

async function giveDraft(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Soát văn bản" }).click();
  await page.getByRole("button", { name: "Chọn tệp dự thảo" }).waitFor();
  await page
    .locator("#pane-content input[type=file]")
    .setInputFiles({ name: "du-thao.docx", mimeType: "application/msword", buffer: draft });
  await page.getByText("4 số: 2 khớp, 1 sai, 1 chưa gắn được").waitFor();
}

async function corrected(page: Page): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải văn bản đã soát" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("du-thao-soat.docx");
  const { paragraphs } = await readDocument(new Uint8Array(await readFile(await download.path())));
  return paragraphs.map(({ text }) => text).join("\n");
}

describe("a draft is proof-read", () => {
  it("beside a file, in its worker: counted, led to the cell, corrected, and nothing asked of anybody", async () => {
    const { browser, origin } = surroundings();
    const { page, faults, seen } = await openInTab(browser, origin, {
      viewport: { width: 1280, height: 800 },
    });
    await giveFile(page, samples.ward);
    await giveDraft(page);
    await page.getByRole("button", { name: "I10" }).first().click();
    const grid = page.getByRole("region", { name: "Trang tính Tổng hợp" });
    await expect
      .poll(() => grid.locator("[aria-current=true]").getAttribute("data-cell"))
      .toBe("I10");
    expect(await corrected(page)).toContain("đạt 97,36/100 điểm");
    await page.getByRole("button", { name: "Bỏ qua: 97,63" }).click();
    await expect
      .poll(() => page.getByRole("button", { name: "Lưu kết quả" }).isEnabled())
      .toBe(true);
    await page
      .getByText("Chưa có điểm nào để ghi")
      .or(page.getByText("Không ghi 1 điểm"))
      .first()
      .waitFor();
    expect([faults, seen.stopped]).toEqual([[], []]);
    await page.context().close();
  });

  it("in Excel: a press leads to the cell, and what is ignored is remembered in the workbook", async () => {
    const { browser, origin } = surroundings();
    const { page, seen } = await openInExcel(browser, origin, samples.ward, {
      viewport: paneSize,
    });
    await giveDraft(page);
    await page.getByRole("button", { name: "I10" }).first().click();
    const chosen = () => page.evaluate(() => globalThis.emulated?.host.workbook.selection);
    await expect.poll(chosen).toMatchObject({ top: 9, left: 8 });
    await page.getByRole("button", { name: "Bỏ qua: 97,63" }).click();
    await page.getByText("1 điểm đã chọn bỏ qua", { exact: false }).first().waitFor();
    await page.getByRole("button", { name: "Soát dự thảo khác" }).click();
    await giveDraft(page);
    await page.getByText("1 điểm đã chọn bỏ qua", { exact: false }).first().waitFor();
    expect(seen.stopped).toEqual([]);
    await page.context().close();
  });

  it("in Excel, with the keyboard alone: given, walked through, decided, tied and taken along", async () => {
    const { browser, origin } = surroundings();
    const { page, faults } = await openInExcel(browser, origin, samples.ward, {
      viewport: paneSize,
    });
    const keys = page.keyboard;
    // Asked for before any key: a browser opens its own dialog as long as nobody listens.
    const dialog = page.waitForEvent("filechooser");
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
      });
    const pressUntil = async (key: string, name: string): Promise<void> => {
      for (let step = 0; step < 60 && (await focused()) !== name; step += 1) await keys.press(key);
      expect(await focused()).toBe(name);
    };
    await page.getByRole("tab", { name: "Bảng điểm" }).waitFor();
    await pressUntil("Tab", "Bảng điểm");
    await pressUntil("ArrowRight", "Soát văn bản");
    await keys.press("Enter");
    await page.getByRole("button", { name: "Chọn tệp dự thảo" }).waitFor();
    await pressUntil("Tab", "Chọn tệp dự thảo");
    await keys.press("Enter");
    await (
      await dialog
    ).setFiles({ name: "du-thao.docx", mimeType: "application/msword", buffer: draft });
    // What was found has the focus, and is told to who cannot see it.
    await expect.poll(focused).toBe("4 số: 2 khớp, 1 sai, 1 chưa gắn được");

    await pressUntil("Tab", "I10");
    await keys.press("Enter");
    const chosen = () => page.evaluate(() => globalThis.emulated?.host.workbook.selection);
    await expect.poll(chosen).toMatchObject({ top: 9, left: 8 });
    await pressUntil("ArrowDown", "Chấp nhận: 97,63");
    await keys.press("Space");
    await page.getByRole("button", { name: "Chấp nhận: 97,63", pressed: true }).waitFor();

    await pressUntil("Tab", "Gắn với số liệu: 55");
    await keys.press("Enter");
    await keys.press("Escape");
    expect(await focused()).toBe("Gắn với số liệu: 55");
    await keys.press("Enter");
    await keys.press("ArrowDown");
    await keys.press("ArrowDown");
    await keys.press("ArrowDown");
    await pressUntil("Tab", "Gắn");
    await keys.press("Enter");
    await page.getByText("4 số: 2 khớp, 2 sai", { exact: false }).waitFor();
    expect(await focused()).not.toBe("");

    await pressUntil("Tab", "Tải văn bản đã soát");
    const waiting = page.waitForEvent("download");
    await keys.press("Enter");
    const { paragraphs } = await readDocument(
      new Uint8Array(await readFile(await (await waiting).path()))
    );
    expect(paragraphs.map(({ text }) => text).join("\n")).toContain("đạt 97,36/100 điểm");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["light", 350],
    ["dark", 320],
  ] as const)("with no fault of access, in %s at %i px", async (colorScheme, width) => {
    const { browser, origin } = surroundings();
    const { page } = await openInExcel(browser, origin, samples.ward, {
      colorScheme,
      viewport: { width, height: 800 },
    });
    await page.getByRole("tab", { name: "Soát văn bản" }).click();
    await page.getByRole("button", { name: "Chọn tệp dự thảo" }).waitFor();
    await page.waitForTimeout(400);
    const faults = async () => (await new AxeBuilder({ page }).analyze()).violations;
    expect(await faults()).toEqual([]);
    await giveDraft(page);
    await page.getByRole("button", { name: "Gắn với số liệu: 55" }).click();
    await page.getByText("Khớp (2)").click();
    await page.waitForTimeout(400);
    expect(await faults()).toEqual([]);
    const wide = await page.evaluate(() => {
      const content = document.getElementById("pane-content");
      return content === null ? -1 : content.scrollWidth - content.clientWidth;
    });
    expect(wide).toBe(0);
    await page.context().close();
  });
});
