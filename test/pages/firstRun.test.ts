import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { singlePage } from "../../packaging/single.mjs";
import { openInTab } from "./openPane";
import { withPages } from "./withPages";

const surroundings = withPages();

describe("who opens the single file for the first time, without a network", () => {
  it("has a Word report of the sample after three clicks", async () => {
    const file = path.resolve(".cache/first-run/score766.html");
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, (await singlePage()).page);
    const context = await surroundings().browser.newContext({
      offline: true,
      locale: "vi-VN",
      viewport: { width: 1280, height: 800 },
    });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on("request", (request) => {
      if (!/^(?:data|blob):/.test(request.url())) requests.push(request.url());
    });
    const address = pathToFileURL(file).href;
    await page.goto(address);
    let clicks = 0;
    const click = async (name: string): Promise<void> => {
      clicks += 1;
      await page.getByRole("button", { name }).click();
    };
    await click("Xem thử với sổ mẫu");
    await click("Lập báo cáo");
    const waiting = page.waitForEvent("download");
    await click("Lưu tệp Word");
    const download = await waiting;
    expect(clicks).toBe(3);
    expect(download.suggestedFilename()).toBe("ubnd-xa-chi-minh-31-5-2026-bao-cao.docx");
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("31/5/2026");
    expect(requests).toEqual([address]);
    await context.close();
  });
});

describe("the first page of a browser tab", () => {
  it("makes a workbook of a year for an office, which opens in the page", async () => {
    const { browser, origin } = surroundings();
    const { page, faults } = await openInTab(browser, origin, {
      viewport: { width: 1280, height: 800 },
    });
    await page.getByRole("button", { name: "Tạo sổ theo dõi mới" }).click();
    await page.getByLabel("Tên cơ quan").fill("UBND xã An Bình");
    await page.getByLabel("Năm theo dõi").fill("2027");
    await page.getByRole("button", { name: "Tạo sổ", exact: true }).click();
    await page.getByText("CỦA UBND XÃ AN BÌNH NĂM 2027").first().waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    [1280, "light"],
    [320, "dark"],
  ] as const)("has no fault of accessibility at %i, %s", async (width, colorScheme) => {
    const { browser, origin } = surroundings();
    const { page } = await openInTab(browser, origin, {
      viewport: { width, height: 800 },
      colorScheme,
    });
    await page.getByRole("button", { name: "Tạo sổ theo dõi mới" }).click();
    await page.getByLabel("Năm theo dõi").waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.screenshot({ path: `.cache/first-run/${width}-${colorScheme}.png` });
    await page.context().close();
  });
});
