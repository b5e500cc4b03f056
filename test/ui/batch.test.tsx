import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import { beforeEach, describe, expect, it, vi } from "vitest";

import type { PaneHost, ProducedFile } from "../../src/taskpane/host/paneHost";
import { memoryHost } from "../../src/taskpane/gallery/memoryHost";
import { league, severalPeriods } from "../../src/taskpane/gallery/sampleSheets";
import { gridFromValues } from "../../src/cells/grid";
import { showPane } from "./showPane";

const downloaded: ProducedFile[] = [];
vi.mock("../../src/taskpane/host/download", () => ({
  download: (file: ProducedFile) => downloaded.push(file),
}));

beforeEach(() => {
  downloaded.length = 0;
});

const ofAll = "Báo cáo toàn địa bàn";
const open = "Lập báo cáo cho nhiều đơn vị";

async function showBatch(host: PaneHost = memoryHost([league])): Promise<void> {
  await showPane(host);
  fireEvent.click(screen.getByRole("tab", { name: "Báo cáo" }));
  fireEvent.click(await screen.findByRole("button", { name: open }));
  await screen.findByRole("heading", { name: "Báo cáo cho nhiều đơn vị" });
}

describe("reports for many units", () => {
  it("are offered only where the table has several", async () => {
    await showPane(memoryHost([severalPeriods]));
    fireEvent.click(screen.getByRole("tab", { name: "Báo cáo" }));
    await screen.findByRole("button", { name: "Lưu tệp Word" });
    expect(screen.queryByRole("button", { name: open })).toBeNull();
  });

  it("take the focus to their heading, and give it back", async () => {
    await showBatch();
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe("Báo cáo cho nhiều đơn vị");
    });
    fireEvent.click(screen.getByRole("button", { name: "Quay lại một đơn vị" }));
    const back = await screen.findByRole("button", { name: open });
    await waitFor(() => {
      expect(back === document.activeElement).toBe(true);
    });
  });

  it("are for the units chosen, found by name without marks", async () => {
    await showBatch();
    const units = screen.getByRole("group", { name: "Đơn vị" });
    fireEvent.change(screen.getByLabelText("Tìm đơn vị"), { target: { value: "binh" } });
    expect(within(units).getAllByRole("checkbox")).toHaveLength(2);
    fireEvent.click(screen.getByRole("button", { name: "Bỏ chọn tất cả" }));
    screen.getByRole("button", { name: "Lập 2 văn bản" });
    fireEvent.change(screen.getByLabelText("Tìm đơn vị"), { target: { value: "" } });
    fireEvent.click(screen.getByRole("button", { name: "Bỏ chọn tất cả" }));
    const none = screen.getByRole("button", { name: "Lập 0 văn bản" });
    expect(none.getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(screen.getByRole("checkbox", { name: "Xã Đông Hải" }));
    screen.getByText("Đã chọn 1/4 đơn vị");
  });

  it("come as one zip named after the workbook, and help is offered where no file arrives", async () => {
    await showBatch();
    fireEvent.change(screen.getByLabelText("Loại văn bản"), { target: { value: "notice" } });
    fireEvent.click(screen.getByRole("checkbox", { name: "Xã An Bình" }));
    fireEvent.click(screen.getByRole("button", { name: "Lập 3 văn bản" }));
    await screen.findByText(/Đã lập 3 văn bản\. Tất cả trong so-diem-thong-bao\.zip/, undefined, {
      timeout: 10_000,
    });
    const [file] = downloaded;
    expect(file?.name).toBe("so-diem-thong-bao.zip");
    const files = unzipSync(file?.bytes ?? new Uint8Array());
    expect(Object.keys(files)).toEqual([
      "002-xa-binh-minh-thong-bao.docx",
      "003-phuong-chien-thang-thong-bao.docx",
      "004-xa-dong-hai-thong-bao.docx",
      "danh-muc.txt",
    ]);
    const [notice = new Uint8Array()] = Object.values(files);
    expect(strFromU8(unzipSync(notice)["word/document.xml"] ?? new Uint8Array())).toContain(
      "XÃ BÌNH MINH"
    );
    screen.getByText(/Excel trên máy này không cho lưu từ bảng bên/);
  }, 20_000);

  it("stand beside one document on all units of the table", async () => {
    await showBatch();
    fireEvent.click(screen.getByRole("button", { name: ofAll }));
    await screen.findByText(/toan-bang-bao-cao\.docx/, undefined, { timeout: 10_000 });
    const [file] = downloaded;
    expect(file?.name).toBe("toan-bang-bao-cao.docx");
    const text = wordText(file?.bytes ?? new Uint8Array());
    expect(text).toContain("Bảng có 4 đơn vị có tổng điểm");
    for (const unit of ["Xã An Bình", "Xã Bình Minh", "Phường Chiến Thắng", "Xã Đông Hải"])
      expect(text).toContain(unit);
  }, 20_000);

  it("come with that document where no unit is left out", async () => {
    await showBatch();
    fireEvent.click(screen.getByRole("button", { name: "Lập 5 văn bản" }));
    await screen.findByText(/Đã lập 5 văn bản\. Tất cả trong/, undefined, { timeout: 10_000 });
    const files = unzipSync(downloaded[0]?.bytes ?? new Uint8Array());
    expect(Object.keys(files)[0]).toBe("000-toan-bang-bao-cao.docx");
    expect(wordText(files["000-toan-bang-bao-cao.docx"] ?? new Uint8Array())).toContain(
      "Bảng có 4 đơn vị có tổng điểm"
    );
  }, 20_000);

  it("are alone where fewer than two units have a total", async () => {
    const [header = [], first = []] = [0, 1].map((row) => valuesOf(row));
    await showBatch(memoryHost([gridFromValues("Các xã", [header, first, [2, "Xã Trống"]])]));
    expect(screen.queryByRole("button", { name: ofAll })).toBeNull();
  });

  it("say in the list why a unit gets none", async () => {
    const [header = [], first = []] = [0, 1].map((row) => valuesOf(row));
    await showBatch(memoryHost([gridFromValues("Các xã", [header, first, [2, "Xã Trống"]])]));
    expect(screen.getByRole("checkbox", { name: /Xã Trống/ }).closest("label")?.textContent).toBe(
      "Xã TrốngChưa có điểm. Hãy nhập điểm rồi lập lại."
    );
    screen.getByRole("button", { name: "Lập 1 văn bản" });
  });

  it("count while they are made, and can be stopped: then nothing is saved", async () => {
    const lines = Array.from({ length: 60 }, (_, at) => [at + 1, `Xã số ${at + 1}`, ...points]);
    await showBatch(memoryHost([gridFromValues("Các xã", [valuesOf(0), ...lines])]));
    fireEvent.click(screen.getByRole("button", { name: "Lập 61 văn bản" }));
    await screen.findByText(/^\d+\/61$/, undefined, { timeout: 10_000 });
    expect(screen.getByRole("progressbar").getAttribute("aria-valuetext")).toMatch(/^\d+\/61$/);
    fireEvent.click(screen.getByRole("button", { name: "Dừng" }));
    await screen.findByText("Đã dừng, chưa lưu tệp nào.");
    await waitFor(() => {
      expect(screen.queryByRole("progressbar")).toBeNull();
    });
    expect(downloaded).toEqual([]);
  }, 20_000);
});

const points = [18, 19.5, 10, 10, 18, 21, 96.5];

function wordText(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array()).replace(
    /<[^>]*>/g,
    ""
  );
}

/** A line of the sample league as values. */
function valuesOf(row: number): readonly (string | number | null)[] {
  return Array.from({ length: league.columnCount }, (_, column) => {
    const cell = league.cell(row, column);
    return cell.kind === "text" || cell.kind === "number" ? cell.value : null;
  });
}
