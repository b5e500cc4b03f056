import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";

import { launchChromium } from "../host/chromium";
import { setup } from "./buildPages";
import { giveFile, openInExcel, openInTab, paneSize, samples } from "./openPane";
import { servePages } from "./servePages";

const tabs = {
  "bang-diem": "Bảng điểm",
  "tinh-diem": "Tính điểm",
  "phan-tich": "Phân tích",
  "bao-cao": "Báo cáo",
  "soat-van-ban": "Soát văn bản",
  "cai-dat": "Cài đặt",
};

type Scheme = "light" | "dark";
const said: Readonly<Record<Scheme, string>> = { light: "sang", dark: "toi" };
/** Milliseconds for the movements of the page to end. */
const still = 400;

/** The camera: a browser, the address of the served pages, and where pictures go. */
interface Camera {
  readonly browser: Browser;
  readonly origin: string;
  readonly file: (name: string) => string;
}

async function everyTab(camera: Camera, scheme: Scheme, width: number, sample: string) {
  const { page } = await openInExcel(camera.browser, camera.origin, sample, {
    colorScheme: scheme,
    viewport: { width, height: 800 },
  });
  for (const [name, tab] of Object.entries(tabs)) {
    await page.getByRole("tab", { name: tab }).click();
    await page.waitForTimeout(still);
    await page.screenshot({ path: camera.file(`${name}-${width}-${said[scheme]}`) });
  }
  await page.context().close();
}

async function manyUnits({ browser, origin, file }: Camera) {
  const { page } = await openInExcel(browser, origin, samples.league);
  await page.getByRole("tab", { name: tabs["bao-cao"] }).click();
  await page.getByRole("button", { name: "Lập báo cáo cho nhiều đơn vị" }).click();
  await page.waitForTimeout(still);
  await page.screenshot({ path: file("nhieu-don-vi-350-sang") });
  await page.context().close();
}

const draft = `Kết quả Bộ chỉ số 766 đến ngày 23/3/2026
Tổng điểm đạt 97,36/100 điểm, xếp vị trí thứ 90.
Nhóm Số hóa hồ sơ đạt 21,14/22 điểm, thiếu 0,59 điểm.
Thời gian tới, phấn đấu 100% hồ sơ được số hóa.`;

async function checkedDraft({ browser, origin, file }: Camera) {
  const { page } = await openInExcel(browser, origin, samples.ward);
  await page.getByRole("tab", { name: tabs["soat-van-ban"] }).click();
  await page.getByLabel("Dán văn bản").fill(draft);
  await page.getByRole("button", { name: "Soát văn bản đã dán" }).click();
  await page.getByText("1 sai").first().waitFor();
  await page.waitForTimeout(still);
  await page.screenshot({ path: file("soat-du-thao-350-sang") });
  await page.context().close();
}

async function menu({ browser, origin, file }: Camera, colorScheme: Scheme) {
  const { page } = await openInTab(browser, origin, { colorScheme, viewport: paneSize });
  await giveFile(page, samples.functions);
  await page.getByRole("button", { name: "Lập báo cáo" }).waitFor();
  await page.getByRole("button", { name: "Thêm", exact: true }).click();
  await page.getByRole("menuitem").first().waitFor();
  await page.waitForTimeout(still);
  await page.screenshot({ path: file(`thuc-don-350-${said[colorScheme]}`) });
  await page.context().close();
}

async function browserTab({ browser, origin, file }: Camera, colorScheme: Scheme) {
  const viewport = { width: 1280, height: 800 };
  const { page } = await openInTab(browser, origin, { colorScheme, viewport });
  await page.getByRole("button", { name: "Chọn tệp" }).waitFor();
  await page.screenshot({ path: file(`trinh-duyet-mo-${said[colorScheme]}`) });
  await giveFile(page, samples.ward);
  await page.getByRole("tab", { name: tabs["phan-tich"] }).click();
  await page.waitForTimeout(still);
  await page.screenshot({ path: file(`trinh-duyet-${said[colorScheme]}`) });
  await page.context().close();
}

/** Pictures of every tab, for the documentation: `npm run pictures -- folder`. */
async function main([folder = "docs/images/pane"]: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  setup();
  const [browser, pages] = await Promise.all([launchChromium(), servePages()]);
  const file = (name: string): string => path.join(folder, `${name}.png`);
  const camera: Camera = { browser, origin: pages.origin, file };
  try {
    await everyTab(camera, "light", 350, samples.ward);
    await everyTab(camera, "dark", 350, samples.ward);
    await everyTab(camera, "light", 320, samples.league);
    await manyUnits(camera);
    await checkedDraft(camera);
    await menu(camera, "light");
    await browserTab(camera, "light");
    await browserTab(camera, "dark");
  } finally {
    await browser.close();
    pages.close();
  }
}

await main(process.argv.slice(3));
