import { readFile } from "node:fs/promises";

import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { guidePage } from "../../packaging/guide.mjs";
import { guideChapters } from "../../src/taskpane/menu/guideChapters";
import type { GivenBook } from "../../src/taskpane/firstRun/givenBooks";
import { memoryHost } from "../../src/taskpane/gallery/memoryHost";
import { severalPeriods } from "../../src/taskpane/gallery/sampleSheets";
import type { PaneHost } from "../../src/taskpane/host/paneHost";
import { usesFunctions } from "../../src/taskpane/startup/usesFunctions";
import { openFileWorkbook } from "../../src/workbook/file/openFileWorkbook";
import { showPane } from "./showPane";

const tabs = ["Bảng điểm", "Tính điểm", "Phân tích", "Báo cáo", "Soát văn bản", "Cài đặt"];

/** What is fetched on first use takes its time on a busy machine. */
const patience = { timeout: 45_000 };

const openMenu = async (): Promise<HTMLElement> => {
  fireEvent.click(screen.getByRole("button", { name: "Thêm" }));
  return screen.findByRole("menu", { name: "Thêm" }, patience);
};
const item = (name: RegExp | string): HTMLElement => screen.getByRole("menuitem", { name });

afterEach(() => {
  delete document.documentElement.dataset["guide"];
});

describe("the menu of the pane", { timeout: 120_000 }, () => {
  it("offers the same from every tab, and help about the open one", async () => {
    document.documentElement.dataset["guide"] = "huong-dan.html";
    await showPane(memoryHost([severalPeriods]));
    for (const tab of tabs) {
      fireEvent.click(screen.getByRole("tab", { name: tab }));
      const menu = await openMenu();
      const names = within(menu)
        .getAllByRole("menuitem")
        .map(({ textContent }) => textContent);
      expect(names).toEqual([
        "Hoàn tác lần ghi gần nhấtChưa có lần ghi nào để hoàn tác",
        "Cài đặt",
        "Xem thử với sổ mẫu",
        "Tạo sổ theo dõi mới",
        `Hướng dẫnPhần về thẻ ${tab}`,
        expect.stringMatching(/^Phiên bản, dữ liệu lưu ở đâuScore766, phiên bản \d/),
      ]);
      expect(item(/Hướng dẫn/).getAttribute("href")).toMatch(/^huong-dan\.html#[a-z0-9-]+$/);
      fireEvent.keyDown(document.activeElement ?? document.body, { key: "Escape" });
    }
  });

  it("leads to chapters that the guide has", () => {
    const ids = [...guidePage().page.matchAll(/<h[2-4] id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(Object.values(guideChapters).filter((chapter) => !ids.includes(chapter))).toEqual([]);
  });

  it("is gone through with arrows, and left with Esc to its button", async () => {
    await showPane(memoryHost([severalPeriods]));
    const button = screen.getByRole("button", { name: "Thêm" });
    fireEvent.keyDown(button, { key: "ArrowDown" });
    const menu = await screen.findByRole("menu");
    const [first, second] = within(menu).getAllByRole("menuitem");
    const last = within(menu).getAllByRole("menuitem").at(-1);
    const press = (key: string): void => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
    };
    expect(document.activeElement).toBe(first);
    press("ArrowDown");
    expect(document.activeElement).toBe(second);
    press("End");
    expect(document.activeElement).toBe(last);
    press("ArrowDown");
    expect(document.activeElement).toBe(first);
    press("ArrowUp");
    expect(document.activeElement).toBe(last);
    press("Escape");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it("takes the last write back from another tab, and says which", async () => {
    const host = memoryHost([severalPeriods]);
    await showPane(host);
    fireEvent.click(screen.getByRole("tab", { name: "Tính điểm" }));
    fireEvent.click(await screen.findByRole("button", { name: "Ghi vào trang tính" }));
    await screen.findByText(/Đã ghi \d+ ô/);
    fireEvent.click(screen.getByRole("tab", { name: "Phân tích" }));
    await openMenu();
    expect(item(/^Hoàn tác/).textContent).not.toContain("Chưa có");
    fireEvent.click(item(/^Hoàn tác/));
    await screen.findByText(/Đã trả lại như trước khi ghi/);
    await openMenu();
    expect(item(/^Hoàn tác/).getAttribute("aria-disabled")).toBe("true");
  });

  it("opens the sample, and makes a new workbook of what is asked for", async () => {
    const opened: GivenBook[] = [];
    const host: PaneHost = {
      ...memoryHost([severalPeriods]),
      openBook: (book) => {
        opened.push(book);
        return Promise.resolve();
      },
    };
    await showPane(host);
    await openMenu();
    fireEvent.click(item("Xem thử với sổ mẫu"));
    await waitFor(() => {
      expect(opened.map(({ name }) => name)).toEqual(["so-mau-766.xlsx"]);
    }, patience);
    await openMenu();
    fireEvent.click(item("Tạo sổ theo dõi mới"));
    const page = await screen.findByRole("region", { name: "Tạo sổ theo dõi mới" });
    const type = (label: RegExp, value: string): void => {
      fireEvent.change(within(page).getByLabelText(label), { target: { value } });
    };
    type(/^Năm theo dõi/, "2027");
    type(/^Các tháng/, "13");
    await within(page).findByText(/Tháng ghi từ 1 đến 12/);
    type(/^Các tháng/, "5");
    type(/^Các đơn vị/, "1\tXã An Bình\n2\tPhường 1");
    fireEvent.click(within(page).getByRole("button", { name: "Tạo sổ" }));
    await waitFor(() => {
      expect(opened).toHaveLength(2);
    }, patience);
    const [, book] = opened;
    expect(book?.name).toBe("so-theo-doi-766-2027.xlsx");
    const { grids } = await (
      await openFileWorkbook(book?.bytes ?? new Uint8Array(), "so.xlsx")
    ).read();
    expect(grids[0]?.sheet).toBe("Tháng 05");
    expect(grids[0]?.cell(3, 1)).toMatchObject({ value: "Xã An Bình" });
    await waitFor(() => {
      expect(screen.queryByRole("region", { name: "Tạo sổ theo dõi mới" })).toBeNull();
    });
  });

  it("makes a copy for people without the add-in, of a workbook that uses our functions", async () => {
    const bytes = new Uint8Array(await readFile("assets/samples/ham-trong-o.xlsx"));
    const { grids } = await (await openFileWorkbook(bytes, "a.xlsx")).read();
    const opened: GivenBook[] = [];
    const host: PaneHost = {
      ...memoryHost(grids),
      copyOfFile: () => Promise.resolve({ name: "ham.xlsx", bytes }),
      openBook: (book) => {
        opened.push(book);
        return Promise.resolve();
      },
    };
    await showPane(host);
    await openMenu();
    fireEvent.click(item(/^Bản sao không cần Score766/));
    await screen.findByText(/đã mở ở cửa sổ mới/, undefined, patience);
    expect(opened.map(({ name }) => name)).toEqual(["ham-gia-tri.xlsx"]);
    const copy = await openFileWorkbook(opened[0]?.bytes ?? new Uint8Array(), "a.xlsx");
    expect(usesFunctions(await copy.read())).toBe(false);
  });

  it("offers no such copy where no cell uses a function, or the host hands no file out", async () => {
    const copyOfFile = () => Promise.resolve({ name: "a.xlsx", bytes: new Uint8Array() });
    await showPane({ ...memoryHost([severalPeriods]), copyOfFile });
    await openMenu();
    expect(screen.queryByRole("menuitem", { name: /^Bản sao/ })).toBeNull();
  });

  it("says what is kept where, over the tab, which stays as it is", async () => {
    await showPane(memoryHost([severalPeriods]));
    await openMenu();
    fireEvent.click(item(/^Phiên bản/));
    const page = await screen.findByRole("region", { name: /^Phiên bản/ });
    expect(page.textContent).toContain("Thiết lập 766");
    expect(document.activeElement).toBe(page);
    expect(document.querySelector("[role=tabpanel]")?.hasAttribute("inert")).toBe(true);
    fireEvent.keyDown(page, { key: "Escape" });
    await waitFor(() => {
      expect(document.activeElement?.getAttribute("role")).toBe("tabpanel");
    });
    expect(document.querySelector("[role=tabpanel]")?.hasAttribute("inert")).toBe(false);
  });
});
