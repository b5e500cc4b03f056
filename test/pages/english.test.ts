import { readdir, readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";

import { builtPages } from "./builtPages";
import { giveFile, openInExcel, openInTab, samples } from "./openPane";
import { hasVietnameseLetters } from "../spelling/vietnamese";
import { browserWords } from "../../src/taskpane/strings/browser";
import { decisions } from "../../src/taskpane/strings/decisions";
import { groupNames } from "../../src/taskpane/strings/official";
import { proofreading } from "../../src/taskpane/strings/proofreading";
import { reportWords } from "../../src/taskpane/strings/report";
import { strings } from "../../src/taskpane/strings/strings";
import { withPages } from "./withPages";

const surroundings = withPages();
const english = ["Tables", "Columns", "Analysis", "Report", "Proofread", "Settings"];
/** What is there when a tab is drawn. */
const marks: Readonly<Record<string, string>> = {
  Tables: "text=Columns and rows as understood",
  Columns: "text=24 new cells",
  Analysis: "text=What a goal would take",
  Report: "text=Group by group",
  Proofread: "text=Choose a draft",
  Settings: "text=What is kept, and where",
};
const vietnamese = ["Bảng điểm", "Tính điểm", "Phân tích", "Báo cáo", "Soát văn bản", "Cài đặt"];

it("speaks English where Excel does, and names of the Decision stay Vietnamese", async () => {
  const { browser, origin } = surroundings();
  const { page, faults } = await openInExcel(browser, origin, samples.ward, { locale: "en-US" });
  await page.getByRole("button", { name: "Compose report" }).waitFor();
  expect(await tabs(page)).toEqual(english);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(await page.title()).toMatch(/^Score766 – The index/);
  expect(await page.getByText("Công khai, minh bạch").count()).toBeGreaterThan(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it("says no word of the Vietnamese catalogue on any tab", async () => {
  const { browser, origin } = surroundings();
  const { page } = await openInExcel(browser, origin, samples.league, { locale: "en-US" });
  // A grade is named as the mean is.
  const official: readonly string[] = [...Object.values(groupNames), "Trung bình"];
  const words = new Set(
    [strings, reportWords, browserWords, decisions, proofreading]
      .flatMap(textsOf)
      .filter((text) => hasVietnameseLetters(text) && !official.includes(text))
  );
  expect(words.size).toBeGreaterThan(300);
  for (const tab of english) {
    await page.locator("nav").getByRole("tab", { name: tab }).click();
    await page
      .locator(marks[tab] ?? "")
      .first()
      .waitFor();
    const shown = await page.evaluate(() =>
      [...document.body.querySelectorAll("*")].flatMap((each) => [
        each.textContent.trim(),
        ...["aria-label", "title", "placeholder"].map((name) => each.getAttribute(name) ?? ""),
      ])
    );
    expect([tab, shown.filter((text) => words.has(text))]).toEqual([tab, []]);
  }
  await page.context().close();
});

it("speaks Vietnamese in a Vietnamese Excel, and fetches no English word", async () => {
  const { browser, origin } = surroundings();
  const { page } = await openInExcel(browser, origin, samples.ward);
  await page.getByRole("button", { name: "Lập báo cáo" }).waitFor();
  expect(await tabs(page)).toEqual(vietnamese);
  expect(await page.locator("html").getAttribute("lang")).toBe("vi");
  const asked = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name)
  );
  const catalogue = await scriptWith("Reading the workbook…");
  expect(asked.filter((name) => name.endsWith(catalogue))).toEqual([]);
  await page.context().close();
});

it("follows the choice in the settings at once, keeps it over a reload, and forgets it when asked", async () => {
  const { browser, origin } = surroundings();
  const { page } = await openInExcel(browser, origin, samples.ward);
  await page.getByRole("tab", { name: "Cài đặt" }).click();
  await page.getByLabel("Ngôn ngữ giao diện").selectOption("English");
  await page.getByRole("tab", { name: "Proofread" }).waitFor();
  expect(await tabs(page)).toEqual(english);
  await page.reload();
  await page.getByRole("button", { name: "Compose report" }).waitFor();
  await page.getByRole("tab", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Clear these choices" }).click();
  await page.getByText("Đã xóa lựa chọn giao diện và ngôn ngữ").first().waitFor();
  expect(await tabs(page)).toEqual(vietnamese);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.context().close();
});

it("keeps a file open in a browser tab while the language changes", async () => {
  const { browser, origin } = surroundings();
  const { page } = await openInTab(browser, origin, { locale: "en-US" });
  await page.getByText("Drop an Excel file").waitFor();
  await page.getByRole("button", { name: "Tiếng Việt" }).click();
  await page.getByText("Thả tệp Excel").waitFor();
  await page.getByRole("button", { name: "English" }).click();
  await giveFile(page, samples.ward);
  await page.getByRole("button", { name: "Compose report" }).waitFor();
  await page.getByRole("tab", { name: "Settings" }).click();
  await page.getByLabel("Language of the interface").selectOption("Tiếng Việt");
  await page.getByRole("button", { name: "Lưu kết quả" }).waitFor();
  expect(await tabs(page)).toEqual(vietnamese);
  await page.context().close();
});

/** Every text of a catalogue that is said as it stands. */
function textsOf(catalogue: object): readonly string[] {
  return Object.values(catalogue).flatMap((value: unknown) =>
    typeof value === "string"
      ? [value]
      : typeof value === "object" && value !== null
        ? textsOf(value)
        : []
  );
}

async function tabs(page: Page): Promise<readonly string[]> {
  const all = await page.locator("nav").getByRole("tab").all();
  return Promise.all(
    all.map(async (tab) => (await tab.getAttribute("aria-label")) ?? (await tab.innerText()))
  );
}

/** The script that holds a text. */
async function scriptWith(text: string): Promise<string> {
  for (const name of await readdir(`${builtPages}/js`)) {
    if ((await readFile(`${builtPages}/js/${name}`, "utf8")).includes(text)) return name;
  }
  throw new Error(`No script holds “${text}”.`);
}
