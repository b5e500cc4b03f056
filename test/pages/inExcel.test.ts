import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

import { gridFromValues } from "../../src/cells/grid";
import { usesFunctions } from "../../src/taskpane/startup/usesFunctions";
import { openFileWorkbook } from "../../src/workbook/file/openFileWorkbook";
import { openInExcel, samples, sheetTexts } from "./openPane";
import { withPages } from "./withPages";

const surroundings = withPages();
const reportSheet = "Báo cáo 766";

const table = gridFromValues("Tổng hợp", [
  ["Nhóm chỉ số", "Điểm tối đa", "Điểm đạt được"],
  ["Công khai, minh bạch", 18, 18],
  ["Tiến độ giải quyết", 20, 19.5],
  ["Dịch vụ công trực tuyến", 12, 10],
  ["Thanh toán trực tuyến", 10, 10],
  ["Mức độ hài lòng", 18, 18],
  ["Số hóa hồ sơ", 22, 21],
  ["Tổng cộng", 100, 96.5],
]);

describe("a person who has never seen it", () => {
  it.each(Object.entries(samples))(
    "reaches an inserted report in two clicks: %s",
    async (_, sample) => {
      const { browser, origin } = surroundings();
      const { page, faults } = await openInExcel(browser, origin, sample);
      await page.getByRole("button", { name: "Lập báo cáo" }).click();
      await page.getByRole("button", { name: "Chèn vào trang báo cáo" }).click();
      await page.getByText("Đã viết báo cáo").waitFor();
      const texts = await sheetTexts(page, reportSheet);
      expect(texts[0]).toBe("BÁO CÁO");
      expect(texts.length).toBeGreaterThan(20);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  );
});

describe("the pane follows the sheet", () => {
  it("shows a score that a person types elsewhere", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInExcel(browser, origin, [table]);
    await page.getByRole("tab", { name: "Phân tích" }).click();
    await page.getByText("96,5", { exact: true }).first().waitFor();
    await page.evaluate(() => {
      globalThis.emulated?.host.type("Tổng hợp", 7, 2, 97.25);
    });
    await page.getByText("97,25", { exact: true }).first().waitFor({ timeout: 5000 });
    await page.context().close();
  });

  it("opens the sample beside the workbook, in a window of its own", async () => {
    const { browser, origin } = surroundings();
    const { page, faults } = await openInExcel(browser, origin, [table]);
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    await page.getByRole("menuitem", { name: "Xem thử với sổ mẫu" }).click();
    const opened = () =>
      page.evaluate(() => globalThis.emulated?.host.workbook.opened.map((book) => [...book]));
    const sample = await readFile("assets/samples/xa-chi-minh-thang-5-2026.xlsx");
    await expect.poll(opened).toEqual([[...sample]]);
    expect(await sheetTexts(page, "Tổng hợp")).toContain("Nhóm chỉ số");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("starts with the unit that the person stands on", async () => {
    const { browser, origin } = surroundings();
    const cell = { row: 6, column: 3 };
    const { page, faults } = await openInExcel(browser, origin, samples.league, {}, cell);
    await page.getByRole("tab", { name: "Phân tích" }).click();
    const unit = page.getByRole("combobox", { name: "Đơn vị", exact: true });
    await unit.waitFor();
    expect(await unit.textContent()).toContain("Phường Vân Phú");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("leads from a figure to its cell", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInExcel(browser, origin, [table]);
    await page.getByRole("button", { name: "19,5" }).click();
    await expect
      .poll(() => page.evaluate(() => globalThis.emulated?.host.workbook.selection))
      .toMatchObject({ top: 2, left: 2 });
    await page.context().close();
  });
});

describe("computed columns", () => {
  it("are shown before they are written, written, and taken back", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInExcel(browser, origin, [table]);
    await page.getByRole("tab", { name: "Tính điểm" }).click();
    const preview = page.getByRole("region", { name: "Các ô sẽ ghi" });
    await preview.getByText("97,5%").waitFor();
    const before = await sheetTexts(page, "Tổng hợp");
    await page.getByRole("button", { name: "Ghi vào trang tính" }).click();
    await page.getByText(/Đã ghi \d+ ô vào Tổng hợp/).waitFor();
    expect(await sheetTexts(page, "Tổng hợp")).toContain("Tỷ lệ (tính)");
    await page.getByRole("button", { name: "Hoàn tác" }).first().click();
    await page.getByText("Đã trả lại như trước khi ghi.").waitFor();
    expect(await sheetTexts(page, "Tổng hợp")).toEqual(before);
    await page.context().close();
  });

  it("are not written while a cell is being edited, and the pane says what to do", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInExcel(browser, origin, [table]);
    await page.getByRole("tab", { name: "Tính điểm" }).click();
    await page.getByRole("region", { name: "Các ô sẽ ghi" }).waitFor();
    const before = await sheetTexts(page, "Tổng hợp");
    await page.evaluate(() => {
      globalThis.emulated?.host.faults.refuseRequest(5004);
    });
    await page.getByRole("button", { name: "Ghi vào trang tính" }).click();
    await page.getByText("Excel đang ở chế độ sửa ô").waitFor();
    expect(await sheetTexts(page, "Tổng hợp")).toEqual(before);
    await page.context().close();
  });
});

describe("what a person tells once", () => {
  it("is kept in the workbook: a name mapped by hand", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInExcel(browser, origin, [table]);
    await page.getByText("Sửa cách hiểu tên nhóm").click();
    await page.getByLabel("“Số hóa hồ sơ” là nhóm").selectOption("ignore");
    await page.getByText("Đã nhớ cách hiểu này trong tệp.").waitFor();
    expect(await sheetTexts(page, "Thiết lập 766")).toContain("label:Số hóa hồ sơ");
    await page.context().close();
  });

  it("is in the document: the office, a confirmed cause, a person's own wording", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInExcel(browser, origin, [table]);
    await page.getByRole("tab", { name: "Báo cáo" }).click();
    await page.getByText("Thông tin cơ quan").click();
    await page.getByLabel("Tên cơ quan").fill("UBND xã Thử Nghiệm");
    await page.getByRole("button", { name: "Lưu thông tin" }).click();
    await page.getByText("Đã nhớ thông tin cơ quan").waitFor();

    await page.getByRole("button", { name: "Đúng, giữ lại" }).first().click();
    await page.getByText("Đã xác nhận").first().waitFor();

    await page
      .getByRole("button", { name: /Sửa câu chữ/ })
      .first()
      .click();
    await page.getByLabel("Sửa đoạn văn").fill("Tổng điểm đạt 96,5/100 điểm, đúng kế hoạch.");
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByText("Đã sửa").waitFor();

    await page.getByRole("button", { name: "Chèn vào trang báo cáo" }).click();
    await page.getByText("Đã viết báo cáo").waitFor();
    const text = (await sheetTexts(page, reportSheet)).join("\n");
    expect(text).toContain("UBND xã Thử Nghiệm");
    expect(text).toContain("Tổng điểm đạt 96,5/100 điểm, đúng kế hoạch.");
    await page.context().close();
  });
});

describe("the ribbon", () => {
  it("scores without the pane", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInExcel(browser, origin, [table]);
    await page.getByRole("button", { name: "Lập báo cáo" }).waitFor();
    await page.evaluate("globalThis.emulated.plug.pressCommand('scoreNow')");
    await expect.poll(() => sheetTexts(page, "Tổng hợp")).toContain("Tỷ lệ (tính)");
    await expect
      .poll(() => page.evaluate(() => globalThis.emulated?.plug.commandResults.length))
      .toBe(1);
    await page.context().close();
  });

  it("inserts the report of the only unit", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInExcel(browser, origin, [table]);
    await page.getByRole("button", { name: "Lập báo cáo" }).waitFor();
    await page.evaluate("globalThis.emulated.plug.pressCommand('insertReport')");
    await expect.poll(() => sheetTexts(page, reportSheet)).toContain("BÁO CÁO");
    await page.context().close();
  });

  it("asks in the pane when several units could be meant", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInExcel(browser, origin, samples.league);
    await page.getByRole("button", { name: "Lập báo cáo" }).waitFor();
    await page.evaluate("globalThis.emulated.plug.pressCommand('insertReport')");
    await page.getByText("Bảng có nhiều đơn vị").waitFor();
    expect(await sheetTexts(page, reportSheet)).toEqual([]);
    await page.context().close();
  });

  it("opens a copy for people without the add-in in a window of its own", async () => {
    const { browser, origin } = surroundings();
    const bytes = await readFile("assets/samples/ham-trong-o.xlsx");
    const { grids } = await (await openFileWorkbook(new Uint8Array(bytes), "a.xlsx")).read();
    const { page } = await openInExcel(browser, origin, grids);
    await page.getByRole("button", { name: "Lập báo cáo" }).waitFor();
    await page.evaluate(
      (file) => {
        const { emulated } = globalThis;
        if (emulated !== undefined) emulated.host.workbook.file = new Uint8Array(file);
      },
      [...bytes]
    );
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    await page.getByRole("menuitem", { name: /^Bản sao không cần/ }).click();
    await page.getByText("đã mở ở cửa sổ mới").waitFor();
    const [copy] = await page.evaluate(
      () => globalThis.emulated?.host.workbook.opened.map((book) => [...book]) ?? []
    );
    const plain = await openFileWorkbook(Uint8Array.from(copy ?? []), "b.xlsx");
    expect(usesFunctions(await plain.read())).toBe(false);
    expect(await page.evaluate(() => globalThis.emulated?.plug.openFiles)).toBe(0);
    await page.context().close();
  });

  it("mends formulas that lost their function, and says so when there are none", async () => {
    const { browser, origin } = surroundings();
    const lost = { kind: "error", value: "#NAME?", formula: "_xldudf_GRADE766(C8)" } as const;
    const cells = gridFromValues("Hàm", [["Xếp loại", lost]]);
    const { page } = await openInExcel(browser, origin, [table, cells]);
    await page.getByRole("button", { name: "Lập báo cáo" }).waitFor();
    const formula = (): Promise<string | null | undefined> =>
      page.evaluate(() => globalThis.emulated?.host.workbook.findSheet("Hàm")?.get(0, 1)?.formula);
    await page.evaluate("globalThis.emulated.plug.pressCommand('mendFormulas')");
    await expect.poll(formula).toBe("=GRADE766(C8)");
    await page.getByText("Đã nhập lại 1 công thức").waitFor();
    await page.context().close();
  });
});
