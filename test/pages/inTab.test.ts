import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { openFileWorkbook } from "../../src/workbook/file/openFileWorkbook";
import { giveFile, openInTab, samples } from "./openPane";
import { withPages } from "./withPages";

const surroundings = withPages();
const wide = { viewport: { width: 1280, height: 800 } };

describe("the page in an ordinary browser tab", () => {
  it("shows the sheet with the recognised region, and leads from a figure to its cell", async () => {
    const { browser, origin } = surroundings();
    const { page, faults } = await openInTab(browser, origin, wide);
    await giveFile(page, samples.ward);
    const grid = page.getByRole("region", { name: "Trang tính Tổng hợp" });
    await grid.getByText("Công khai minh bạch").waitFor();
    await page.getByRole("button", { name: "19,95" }).first().click();
    await expect
      .poll(() => grid.locator("[aria-current=true]").getAttribute("data-cell"))
      .toBe("I5");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("saves the result as a new file; the report stands in it and the staff's cells are as they were", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInTab(browser, origin, wide);
    await giveFile(page, samples.ward);
    await page.getByRole("button", { name: "Lập báo cáo" }).click();
    await page.getByRole("button", { name: "Chèn vào trang báo cáo" }).click();
    await page.getByText("Đã viết báo cáo").waitFor();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lưu kết quả" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("phuong-quy-i-2026-766.xlsx");
    const saved = await opened(await download.path());
    const before = await opened(samples.ward);
    expect(saved.map(({ sheet }) => sheet)).toContain("Báo cáo 766");
    const sheet = before[0]?.sheet;
    const after = saved.find((grid) => grid.sheet === sheet);
    expect(after?.cell(8, 8)).toEqual(before[0]?.cell(8, 8));
    await page.context().close();
  });

  it("has something to save only after a write, and asks before the result would be lost", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInTab(browser, origin, wide);
    await giveFile(page, samples.ward);
    const save = page.getByRole("button", { name: "Lưu kết quả" });
    await page.getByRole("tab", { name: "Tính điểm" }).click();
    const write = page.getByRole("button", { name: "Ghi vào trang tính" });
    await write.waitFor();
    expect(await save.isDisabled()).toBe(true);
    await write.click();
    await expect.poll(() => save.isEnabled()).toBe(true);

    const asked = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();

    await page.getByRole("button", { name: "Mở tệp khác" }).click();
    await page.getByRole("button", { name: "Ở lại tệp này" }).click();
    const [name] = await page.getByRole("heading", { level: 1 }).allInnerTexts();
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    await page.getByRole("menuitem", { name: "Xem thử với sổ mẫu" }).click();
    await page.getByRole("button", { name: "Ở lại tệp này" }).click();
    expect(await page.getByRole("heading", { level: 1 }).allInnerTexts()).toEqual([name]);
    expect(await save.isEnabled()).toBe(true);
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    await page.getByRole("menuitem", { name: "Xem thử với sổ mẫu" }).click();
    await page.getByRole("button", { name: "Không lưu" }).click();
    await expect
      .poll(() => page.getByRole("heading", { level: 1 }).allInnerTexts())
      .not.toEqual([name]);
    expect(await save.isDisabled()).toBe(true);

    await page.getByRole("tab", { name: "Tính điểm" }).click();
    await write.click();
    await expect.poll(() => save.isEnabled()).toBe(true);
    await page.getByRole("button", { name: "Mở tệp khác" }).click();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lưu rồi mở tệp khác" }).click();
    await waiting;
    await page.getByText("Thả tệp Excel").waitFor();
    await page.context().close();
  });

  it("makes the reports of all units as one zip that other programs open", async () => {
    const { browser, origin } = surroundings();
    const { page, faults, seen } = await openInTab(browser, origin, wide);
    await giveFile(page, samples.league);
    await page.getByRole("button", { name: "Lập báo cáo" }).click();
    await page.getByRole("button", { name: "Lập báo cáo cho nhiều đơn vị" }).click();
    await page.getByRole("checkbox", { name: "Phường Việt Trì" }).uncheck();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lập 4 văn bản" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("cac-xa-quy-iii-2026-bao-cao.zip");
    await page.getByText("Đã lập 4 văn bản.").waitFor();
    const files = unzipSync(new Uint8Array(await readFile(await download.path())));
    expect(Object.keys(files)).toEqual([
      "002-phuong-nong-trang-quy-iii-2026-bao-cao.docx",
      "003-phuong-thanh-mieu-quy-iii-2026-bao-cao.docx",
      "004-phuong-van-phu-quy-iii-2026-bao-cao.docx",
      "005-xa-hy-cuong-quy-iii-2026-bao-cao.docx",
      "danh-muc.txt",
    ]);
    const report = unzipSync(
      files["005-xa-hy-cuong-quy-iii-2026-bao-cao.docx"] ?? new Uint8Array()
    );
    expect(strFromU8(report["word/document.xml"] ?? new Uint8Array())).toContain("XÃ HY CƯƠNG");
    expect([faults, seen.stopped]).toEqual([[], []]);
    await page.context().close();
  });

  it("takes down a copy for people without the add-in, in which figures go on computing", async () => {
    const { browser, origin } = surroundings();
    const { page, faults } = await openInTab(browser, origin, wide);
    await giveFile(page, samples.functions);
    await page.getByRole("button", { name: "Lập báo cáo" }).waitFor();
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    const waiting = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: /^Bản sao không cần/ }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("ham-trong-o-gia-tri.xlsx");
    await page.getByText("5 ô chỉ còn giá trị").waitFor();
    const cells = (await opened(await download.path())).find(({ sheet }) => sheet === "Hàm");
    expect(cells?.cell(5, 2)).toMatchObject({
      value: 0.59,
      formula: expect.stringMatching(/^IF\(AND\(COUNT\('Tổng hợp'!I9\)/) as string,
    });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["a text file under a workbook's name", "so-diem.xlsx", "Nhóm chỉ số;Điểm"],
    ["an empty file", "trong.xlsx", ""],
  ])("says what is wrong with %s, and stays usable", async (_, name, text) => {
    const { browser, origin } = surroundings();
    const { page } = await openInTab(browser, origin, wide);
    await page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });
    await page.getByRole("alert").or(page.locator("[class*=MessageBar]")).first().waitFor();
    await giveFile(page, samples.ward);
    await page.getByRole("button", { name: "Lập báo cáo" }).waitFor();
    await page.context().close();
  });
});

async function opened(path: string) {
  const workbook = await openFileWorkbook(new Uint8Array(await readFile(path)), "a.xlsx");
  return (await workbook.read()).grids;
}
