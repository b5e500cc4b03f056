import { mkdir, readFile, writeFile } from "node:fs/promises";
import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { singlePage } from "../../packaging/single.mjs";
import { launchChromium } from "../host/chromium";
import { giveFile, openInExcel, openInTab, samples } from "./openPane";
import { servePages, type ServedPages } from "./servePages";

const config = JSON.stringify({
  xepLoai: [{ ten: "Đạt chuẩn </script>", tu: 1 }],
  nguoiKy: { hoTen: "Nguyễn Văn An" },
  khiBangDiem: "sai",
});

let browser: Browser;
let pages: ServedPages;
beforeAll(async () => {
  const beside = new Map([["/cau-hinh.json", config]]);
  [browser, pages] = await Promise.all([launchChromium(), servePages(undefined, "", beside)]);
});
afterAll(async () => {
  await browser.close();
  pages.close();
});

/** What the settings say of the grades, and what the report says. */
async function expectItHolds(page: Page): Promise<void> {
  await page.getByText("mục “khiBangDiem”").first().waitFor();
  await page.getByRole("tab", { name: "Cài đặt" }).click();
  await page.getByText("Đang dùng cau-hinh.json").waitFor();
  await page.getByText("Giá trị đang dùng và nơi đặt").click();
  const row = page.locator("dl > div", { hasText: "Mức xếp loại" });
  expect(await row.textContent()).toContain("Cấu hình chung");
  expect(await row.textContent()).toContain("Đạt chuẩn </script>");
  await page.getByRole("tab", { name: "Báo cáo" }).click();
  await page.getByText("Đạt chuẩn </script>").first().waitFor();
}

describe("a common configuration beside the pages", () => {
  it("holds in a browser tab", async () => {
    const { page, faults } = await openInTab(browser, pages.origin, {
      viewport: { width: 1280, height: 800 },
    });
    await giveFile(page, samples.ward);
    await expectItHolds(page);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("holds in the pane of Excel", async () => {
    const { page } = await openInExcel(browser, pages.origin, samples.ward);
    await page.getByText("mục “khiBangDiem”").first().waitFor();
    await expectItHolds(page);
    await page.context().close();
  });
});

describe("a common configuration inside the single file", () => {
  it("put there by the build or by the script without Node, holds without a network", async () => {
    const folder = path.resolve(".cache/central-test");
    await mkdir(folder, { recursive: true });
    const built = (await singlePage(config)).page;
    const file = path.join(folder, "score766.html");
    await writeFile(file, (await singlePage()).page);
    await writeFile(path.join(folder, "cau-hinh.json"), config.replace(/,/g, ",\r\n "));
    await writeFile(
      path.join(folder, "dat-cau-hinh.sh"),
      await readFile("packaging/dat-cau-hinh.sh")
    );
    execFileSync("sh", [path.join(folder, "dat-cau-hinh.sh"), path.join(folder, "cau-hinh.json")]);
    const inside = (page: string): unknown =>
      JSON.parse(/id="cau-hinh">(.*?)<\/script>/s.exec(page)?.[1] ?? "");
    expect(inside(built)).toEqual(JSON.parse(config));
    expect(inside(await readFile(file, "utf8"))).toEqual(JSON.parse(config));
    const context = await browser.newContext({
      offline: true,
      locale: "vi-VN",
      viewport: { width: 1280, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await giveFile(page, samples.ward);
    await expectItHolds(page);
    await context.close();
  });
});
