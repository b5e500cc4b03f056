import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";

import { singlePage } from "../../packaging/single.mjs";
import { youngNames } from "../../src/taskpane/start/youngFeatures";
import { launchFirefox, type Firefox } from "../programs/firefox";
import { describeWith } from "../programs/programs";
import { giveFile, samples } from "./openPane";
import { withPages } from "./withPages";

const file = path.resolve(".cache/single-test/score766.html");
const address = pathToFileURL(file).href;
let page: string;

beforeAll(async () => {
  ({ page } = await singlePage());
  await rm(path.dirname(file), { recursive: true, force: true });
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, page);
});

describe("the page as one file", () => {
  it("names nothing outside itself, and allows no connection", () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
    expect(policy.replace(/'sha256-[^']+'/g, "HASH").split("; ")).toEqual([
      "default-src 'none'",
      "script-src HASH HASH",
      "style-src 'unsafe-inline'",
      "img-src data: blob:",
      "font-src data:",
      "connect-src 'none'",
      "worker-src blob:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    const markup = page.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "");
    expect(markup).not.toMatch(/\b(?:src|href)="(?!data:)/);
    expect(page).not.toContain("appsforoffice.microsoft.com/lib");
    // Neither a service worker nor a question to a server.
    expect(page).not.toMatch(/navigator\.serviceWorker|phien-ban\.json|huong-dan\.html/);
  });

  it("carries the notices of what it holds of others", () => {
    for (const name of ["react-dom", "@fluentui/react-components", "docx", "fflate"]) {
      expect(page).toMatch(new RegExp(`^(?:.*>)?${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, "m"));
    }
  });

  it("uses nothing that a browser of five years ago lacks, but what it brings along", () => {
    const younger =
      /\.(findLast|findLastIndex|toSorted|toReversed|toSpliced|throwIfAborted|isWellFormed|toWellFormed|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|withResolvers|groupBy|fromAsync|transferToFixedLength)\(/g;
    const used = [...page.matchAll(younger)].map(([, name]) => name ?? "");
    expect([...new Set(used)].filter((name) => !youngNames.includes(name))).toEqual([]);
    expect(page).not.toMatch(
      /\bstructuredClone\(|\bAbortSignal\.(?:any|timeout)\(|\bIntl\.Segmenter\b/
    );
  });
});

const surroundings = withPages();

interface Cut {
  readonly page: Page;
  /** What was asked for beside the file itself. */
  readonly requests: readonly string[];
  readonly faults: readonly string[];
}

/** The file opened as by double click, in a browser without a network. */
async function openFile(): Promise<Cut> {
  const context = await surroundings().browser.newContext({
    locale: "vi-VN",
    viewport: { width: 1280, height: 800 },
    offline: true,
  });
  const opened = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  opened.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url())) requests.push(request.url());
  });
  opened.on("pageerror", (error) => faults.push(error.message));
  opened.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await opened.goto(address);
  return { page: opened, requests, faults };
}

async function saved(from: Page, button: string): Promise<[string, Uint8Array]> {
  const waiting = from.waitForEvent("download");
  await from.getByRole("button", { name: button }).click();
  const download = await waiting;
  return [download.suggestedFilename(), new Uint8Array(await readFile(await download.path()))];
}

describe("in Chromium, by double click, with the network cut", () => {
  it("reads a workbook, writes the report into it, and saves workbook and Word file", async () => {
    const { page: opened, requests, faults } = await openFile();
    expect(await opened.getByText("Chưa kết nối được với Excel").count()).toBe(0);
    await giveFile(opened, samples.ward);
    await opened.getByRole("button", { name: "Lập báo cáo" }).click();
    await opened.getByRole("button", { name: "Chèn vào trang báo cáo" }).click();
    await opened.getByText("Đã viết báo cáo").waitFor();
    const [name, workbook] = await saved(opened, "Lưu kết quả");
    expect(name).toBe("phuong-quy-i-2026-766.xlsx");
    expect(strFromU8(unzipSync(workbook)["xl/workbook.xml"] ?? new Uint8Array())).toContain(
      "Báo cáo 766"
    );
    const [, word] = await saved(opened, "Lưu tệp Word");
    expect(Object.keys(unzipSync(word))).toContain("word/document.xml");
    expect([requests, faults]).toEqual([[address], []]);
    await opened.context().close();
  });

  it("opens the guide from inside itself", async () => {
    const { page, requests } = await openFile();
    const [guide] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link", { name: "Hướng dẫn sử dụng" }).first().click(),
    ]);
    await guide.getByRole("heading", { level: 1 }).waitFor();
    expect(guide.url()).toMatch(/^blob:/);
    const pictures = await guide
      .locator("img")
      .evaluateAll((all) => all.map((each) => each.getAttribute("src")?.slice(0, 15)));
    expect(new Set(pictures)).toEqual(new Set(["data:image/png;"]));
    expect(requests).toEqual([address]);
    await page.context().close();
  });

  it("makes the reports of all units as one zip", async () => {
    const { page: opened, requests, faults } = await openFile();
    await giveFile(opened, samples.league);
    await opened.getByRole("button", { name: "Lập báo cáo" }).click();
    await opened.getByRole("button", { name: "Lập báo cáo cho nhiều đơn vị" }).click();
    const [name, zip] = await saved(opened, "Lập 6 văn bản");
    expect(name).toBe("cac-xa-quy-iii-2026-bao-cao.zip");
    expect(Object.keys(unzipSync(zip))).toHaveLength(7);
    expect([requests, faults]).toEqual([[address], []]);
    await opened.context().close();
  });

  it("works on where the browser refuses to store anything", async () => {
    const context = await surroundings().browser.newContext({ offline: true, locale: "vi-VN" });
    const opened = await context.newPage();
    await opened.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("refused", "SecurityError");
          },
        });
      }
    });
    await opened.goto(address);
    await giveFile(opened, samples.ward);
    await opened.getByRole("tab", { name: "Cài đặt" }).click();
    await opened
      .getByRole("radio", { name: "Tối" })
      .or(opened.getByText("Giao diện"))
      .first()
      .waitFor();
    await context.close();
  });
});

describeWith("firefox", "in Firefox, by double click, with the network cut", (executable) => {
  it("reads a workbook and saves the Word file, asking nobody for anything", async () => {
    let firefox: Firefox | undefined;
    try {
      firefox = await launchFirefox(executable);
      // First, that a request would be seen.
      const elsewhere = "http://diem766.example.vn/x";
      const leaking = await firefox.open(`data:text/html,<img src="${elsewhere}">`);
      await expect.poll(() => leaking.requests).toContain(elsewhere);

      const tab = await firefox.open(address);
      const button = (text: string): string =>
        `[...document.querySelectorAll("button")].find((each) => each.textContent === ${JSON.stringify(text)} && !each.disabled)`;
      await tab.until(`document.querySelector("input[type=file]")`);
      await tab.giveFile("input[type=file]", samples.ward);
      await tab.until(button("Lập báo cáo"));
      await tab.value(`${button("Lập báo cáo")}.click()`);
      await tab.until(button("Lưu tệp Word"));
      await tab.value(`${button("Lưu tệp Word")}.click()`);
      const { downloads, downloaded } = firefox;
      await expect.poll(downloaded, { timeout: 30_000 }).toHaveLength(1);
      const bytes = await readFile(path.join(downloads, downloaded()[0] ?? ""));
      expect(Object.keys(unzipSync(new Uint8Array(bytes)))).toContain("word/document.xml");
      expect(tab.requests.filter((url) => !/^(?:data|blob|file):/.test(url))).toEqual([]);
    } finally {
      await firefox?.close();
    }
  });
});
