import { readdir, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

import { builtPages } from "./builtPages";
import { openInExcel, openInTab, samples } from "./openPane";
import { withPages } from "./withPages";

const surroundings = withPages();

describe("never a white pane", () => {
  it("opens on the file page in an ordinary tab", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInTab(browser, origin);
    await page.getByText("Thả tệp Excel").waitFor();
    expect(await page.getByText("Chưa kết nối được với Excel").count()).toBe(0);
    await page.context().close();
  });

  it.each(["blocked", "hanging"] as const)(
    "works on, and says so, when the library of Office is %s",
    async (library) => {
      const { browser, origin } = surroundings();
      const { page } = await openInTab(browser, origin, {}, library);
      await page.getByText("Chưa kết nối được với Excel").waitFor({ timeout: 8000 });
      await page.getByRole("button", { name: "Chọn tệp" }).waitFor();
      await page.context().close();
    }
  );

  it("opens outside Excel although an earlier load left its traces in the tab", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInTab(browser, origin);
    await page.evaluate(() => {
      sessionStorage.setItem("hostInfoValue", "Excel|Web|16.00|vi-VN|a|b|c");
    });
    await page.reload({ waitUntil: "commit" });
    await page.getByText("Thả tệp Excel").waitFor({ timeout: 8000 });
    await page.context().close();
  });

  it("gives the history of a page outside Excel back", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInTab(browser, origin);
    await page.getByText("Thả tệp Excel").waitFor();
    expect(await page.evaluate(() => typeof history.pushState)).toBe("function");
    await page.context().close();
  });

  it("says what is wrong when the program itself cannot be fetched", async () => {
    const { browser, origin } = surroundings();
    const context = await browser.newContext({ locale: "vi-VN" });
    const page = await context.newPage();
    await page.route("**/*", (route) =>
      /taskpane\.[0-9a-f]+\.js|appsforoffice/.test(route.request().url())
        ? route.abort()
        : route.continue()
    );
    await page.goto(`${origin}/taskpane.html`, { waitUntil: "commit" });
    await page.getByText("Chưa mở được Score766").waitFor();
    // As Excel names its display language in the address.
    const excel = "?_host_Info=Excel$Win32$16.01$en-US$telemetry$isDialog$$0";
    await page.goto(`${origin}/taskpane.html${excel}`, { waitUntil: "commit" });
    await page.getByText("Score766 did not open").waitFor();
    await context.close();
  });

  it("says that it is still loading when the program is slow", async () => {
    const { browser, origin } = surroundings();
    const context = await browser.newContext({ locale: "vi-VN" });
    const page = await context.newPage();
    await page.route("**/*", (route) =>
      /taskpane\.[0-9a-f]+\.js|appsforoffice/.test(route.request().url())
        ? undefined
        : route.continue()
    );
    await page.goto(`${origin}/taskpane.html`, { waitUntil: "commit" });
    await page.getByText("Đang tải chậm hơn thường lệ").waitFor({ timeout: 12_000 });
    await context.close();
  });

  it("asks for WebView2 where the engine is too old", async () => {
    const { browser, origin } = surroundings();
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript("delete Array.prototype.flatMap");
    await page.route("**/taskpane.*.js", (route) => route.abort());
    await page.route("https://**", (route) => route.abort());
    await page.goto(`${origin}/taskpane.html`, { waitUntil: "commit" });
    await page.getByText("WebView2").waitFor();
    await context.close();
  });

  it("speaks the language of the oldest engines in its first script", async () => {
    const scripts = await readdir(`${builtPages}/js`);
    const name = scripts.find((file) => file.startsWith("firstBytes."));
    const text = await readFile(`${builtPages}/js/${name ?? ""}`, "utf8");
    expect(text).not.toMatch(/=>|\bconst\b|\blet\b|`|\?\./);
  });
});

describe("the weight of the first load", () => {
  it("stays under 272 KB, and Word's library comes with the click that needs it", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInExcel(browser, origin, samples.ward);
    // A page that never has a moment to spare fetches nothing but what is asked for.
    await page.addInitScript("window.requestIdleCallback = () => 0");
    await page.reload();
    await page.getByRole("button", { name: "Lập báo cáo" }).waitFor();
    const loaded = await scriptsOf(page, origin);
    const html = gzipSync(await readFile(`${builtPages}/taskpane.html`)).length;
    expect(html + (await packedSize(loaded))).toBeLessThan(272_000);

    await page.getByRole("button", { name: "Lập báo cáo" }).click();
    await page.getByRole("button", { name: "Lưu tệp Word" }).waitFor();
    expect(await holds(await scriptsOf(page, origin), wordMark)).toBe(false);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lưu tệp Word" }).click();
    expect((await download).suggestedFilename()).toBe("chi-so-23-3-2026-bao-cao.docx");
    expect(await holds(await scriptsOf(page, origin), wordMark)).toBe(true);
    await page.context().close();
  });

  it("holds nothing of ExcelJS at all", async () => {
    const scripts = (await readdir(`${builtPages}/js`)).map((file) => `js/${file}`);
    expect(scripts.length).toBeGreaterThan(10);
    expect(await holds(scripts, /exceljs/i)).toBe(false);
  });
});

/** In every Word file, and in no script but the one that makes them. */
const wordMark = /word\/document\.xml|w:document/;

async function scriptsOf(
  page: { evaluate<T>(task: () => T): Promise<T> },
  origin: string
): Promise<readonly string[]> {
  const names = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name)
  );
  return names
    .filter((name) => name.startsWith(`${origin}/`) && name.endsWith(".js"))
    .map((name) => name.slice(origin.length + 1));
}

async function packedSize(scripts: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    scripts.map(
      async (script) => gzipSync(await readFile(`${builtPages}/${script}`), { level: 9 }).length
    )
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function holds(scripts: readonly string[], mark: RegExp): Promise<boolean> {
  const texts = await Promise.all(
    scripts.map((script) => readFile(`${builtPages}/${script}`, "utf8"))
  );
  return texts.some((text) => mark.test(text));
}
