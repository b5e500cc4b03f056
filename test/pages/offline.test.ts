import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { builtPages } from "./builtPages";
import { giveFile, openInExcel, samples } from "./openPane";
import { servePages, type ServedPages } from "./servePages";
import { withPages } from "./withPages";

const surroundings = withPages();
let folder: string;
let pages: ServedPages;

/** A server of its own, in a folder, that can be stopped and given a new version. */
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "score766-offline-"));
  await cp(builtPages, folder, { recursive: true });
  pages = await servePages(folder, "/noi-bo/score766");
});
afterEach(async () => {
  pages.close();
  await rm(folder, { recursive: true, force: true });
});

/** The page at the folder's address, once its files are kept. */
async function openKept(): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const context = await surroundings().browser.newContext({
    locale: "vi-VN",
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(`${pages.origin}/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return { page, faults };
}

async function cutNetwork(page: Page): Promise<void> {
  pages.close();
  await page.context().setOffline(true);
}

/** The same program under another version: the page says so in its title. */
async function putNewVersion(): Promise<void> {
  const read = (name: string) => readFile(path.join(folder, name), "utf8");
  const html = (await read("index.html")).replace("<title>Score766", "<title>Bản mới – Score766");
  const worker = (await read("sw.js")).replace(
    /("index\.html",revision:")[^"]+/,
    "$1another-content"
  );
  await writeFile(path.join(folder, "index.html"), html);
  await writeFile(path.join(folder, "sw.js"), worker);
}

/** What the browser tells a page that a person comes back to. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

async function writeReport(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lập báo cáo" }).click();
  await page.getByRole("button", { name: "Chèn vào trang báo cáo" }).click();
  await page.getByText("Đã viết báo cáo").waitFor();
}

describe("the browser page with the cable pulled", () => {
  it("opens, reads a file and makes the Word report, in a folder of a server too", async () => {
    const { page, faults } = await openKept();
    await cutNetwork(page);
    await page.reload();
    await giveFile(page, samples.ward);
    await writeReport(page);
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lưu tệp Word" }).click();
    const word = unzipSync(new Uint8Array(await readFile(await (await waiting).path())));
    expect(Object.keys(word)).toContain("word/document.xml");
    await page.goto(`${pages.origin}/huong-dan.html`);
    await page.getByRole("heading", { name: "Hướng dẫn sử dụng Score766" }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("keeps no file of the pane in Excel: that one is asked of its server", async () => {
    const { page } = await openKept();
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(
        names.map(async (name) => (await caches.open(name)).keys())
      );
      return { names, files: requests.flat().map(({ url }) => new URL(url).pathname) };
    });
    expect(kept.names).toEqual([`workbox-precache-v2-${pages.origin}/`]);
    const files = kept.files.map((file) => file.slice("/noi-bo/score766/".length));
    expect(files).toContain("index.html");
    const scripts = await readdir(path.join(folder, "js"));
    expect(scripts.filter((name) => files.includes(`js/${name}`)).length).toBeGreaterThan(10);
    const ofExcel =
      /^(?:taskpane\.html|functions\.json|manifest\.xml|kiem-tra\.html|js\/taskpane\..*)$/;
    expect(files.filter((file) => ofExcel.test(file))).toEqual([]);
    const texts = await Promise.all(
      files
        .filter((file) => file.endsWith(".js"))
        .map((file) => readFile(path.join(folder, file), "utf8"))
    );
    expect(texts.filter((text) => /Excel\.run\(|CustomFunctions\.associate/.test(text))).toEqual(
      []
    );
    await cutNetwork(page);
    await expect(page.goto(`${pages.origin}/taskpane.html`)).rejects.toThrow();
    await page.context().close();
  });
});

describe("a new version on the server", () => {
  it("is offered, and comes when a person asks for it", async () => {
    const { page } = await openKept();
    await putNewVersion();
    await comeBack(page);
    await page.getByText("Đã có bản mới của Score766.").waitFor();
    expect(await page.title()).not.toMatch(/^Bản mới/);
    await page.getByRole("button", { name: "Dùng bản mới" }).click();
    await expect.poll(() => page.title()).toMatch(/^Bản mới/);
    await page.getByText("Thả tệp Excel").waitFor();
    expect(await page.getByText("Đã có bản mới").count()).toBe(0);
    await page.context().close();
  });

  it("never comes by itself: a page opened meanwhile is still the old one", async () => {
    const { page } = await openKept();
    await putNewVersion();
    await comeBack(page);
    await page.getByText("Đã có bản mới của Score766.").waitFor();
    await page.reload();
    await page.getByText("Đã có bản mới của Score766.").waitFor();
    expect(await page.title()).not.toMatch(/^Bản mới/);
    await page.getByRole("button", { name: "Để sau" }).click();
    expect(await page.getByText("Đã có bản mới").count()).toBe(0);
    await page.context().close();
  });

  it("asks before results that nobody has saved are given up", async () => {
    const { page } = await openKept();
    await giveFile(page, samples.ward);
    await writeReport(page);
    await putNewVersion();
    await comeBack(page);
    await page.getByRole("button", { name: "Dùng bản mới" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Ở lại để lưu" }).click();
    await page.getByRole("heading", { name: "phuong-quy-i-2026.xlsx" }).waitFor();
    expect(await page.title()).not.toMatch(/^Bản mới/);
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lưu kết quả" }).click();
    await waiting;
    await page.context().close();
  });

  it("comes after the question, without a second one by the browser", async () => {
    const { page } = await openKept();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await giveFile(page, samples.ward);
    await writeReport(page);
    await putNewVersion();
    await comeBack(page);
    await page.getByRole("button", { name: "Dùng bản mới" }).click();
    await page.getByRole("button", { name: "Bỏ kết quả, dùng bản mới" }).click();
    await expect.poll(() => page.title()).toMatch(/^Bản mới/);
    expect(asked).toEqual([]);
    await page.context().close();
  });
});

describe("the pane in Excel", () => {
  it("registers no service worker", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInExcel(browser, origin, samples.ward);
    await page.getByRole("button", { name: "Lập báo cáo" }).waitFor();
    const found = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)
    );
    expect(found).toEqual([]);
    await page.context().close();
  });

  it("tells of another version on its server, and how to come to it, once", async () => {
    const { browser } = surroundings();
    const { page, seen } = await openInExcel(browser, pages.origin, samples.ward);
    await page.getByRole("button", { name: "Lập báo cáo" }).waitFor();
    await comeBack(page);
    await writeFile(path.join(folder, "phien-ban.json"), '{"version":"9.8.7"}');
    expect(await page.getByText("9.8.7").count()).toBe(0);
    await comeBack(page);
    await page.getByText("đã có bản 9.8.7 của Score766").waitFor();
    await page.getByRole("button", { name: "Đóng", exact: true }).click();
    await comeBack(page);
    expect(await page.getByText("9.8.7").count()).toBe(0);
    expect(seen.stopped).toEqual([]);
    await page.context().close();
  });

  it("shows its own version and the way to the guide", async () => {
    const { browser } = surroundings();
    const { page } = await openInExcel(browser, pages.origin, samples.ward);
    await page.getByRole("tab", { name: "Cài đặt" }).click();
    await page.getByText(/^Score766, phiên bản \d+\.\d+\.\d+$/).waitFor();
    const guide = page.getByRole("link", { name: "Hướng dẫn sử dụng" });
    const address = await guide.evaluate((link: HTMLAnchorElement) => link.href);
    expect(address).toBe(`${pages.origin}/huong-dan.html`);
    await page.context().close();
  });
});
