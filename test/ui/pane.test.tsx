import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";

import { gridFromValues } from "../../src/cells/grid";
import { memoryHost } from "../../src/taskpane/gallery/memoryHost";
import {
  doubtful,
  league,
  otherSheet,
  severalPeriods,
} from "../../src/taskpane/gallery/sampleSheets";
import { WorkbookError } from "../../src/plan/port";
import { showPane } from "./showPane";

/** The sheet of several periods after its last digitisation was corrected from 21 to 20 points. */
const corrected = gridFromValues("Theo dõi", [
  ["Nhóm chỉ số", "Điểm tối đa", "Tháng 3/2026", "Tháng 4/2026", "Tháng 5/2026"],
  ["Công khai, minh bạch", 18, 17.5, 18, 18],
  ["Tiến độ giải quyết", 20, 19.2, 19.4, 19.5],
  ["Dịch vụ công trực tuyến", 12, 9.5, 10, 10],
  ["Thanh toán trực tuyến", 10, 9.8, 10, 10],
  ["Mức độ hài lòng", 18, 17.9, 18, 18],
  ["Số hóa hồ sơ", 22, 20.1, 20.7, 20],
  ["Tổng cộng", 100, 94, 96.1, 95.5],
]);

describe("the states of the pane", () => {
  it("says that there is no table, and what would be one", async () => {
    await showPane(memoryHost([otherSheet]));
    expect(screen.getByText("Chưa thấy bảng điểm nào")).toBeTruthy();
  });

  it("says why a workbook cannot be read, and tries again on request", async () => {
    let fault: Error | null = new WorkbookError("sessionExpired", "Phiên đã hết hạn.");
    await showPane(memoryHost([severalPeriods], () => fault));
    expect(screen.getByRole("alert").textContent).toContain("Phiên đã hết hạn.");
    fault = null;
    fireEvent.click(screen.getByRole("button", { name: "Thử lại" }));
    await screen.findByText("Đã đọc 1 bảng điểm");
  });

  it("reads again when another hand changes the sheet", async () => {
    const host = memoryHost([otherSheet]);
    await showPane(host);
    act(() => {
      host.change([severalPeriods]);
    });
    await screen.findByText("Đã đọc 1 bảng điểm", {}, { timeout: 3000 });
  });

  it("waits without a word while a person types in a cell, then reads", async () => {
    let fault: Error | null = null;
    const host = memoryHost([severalPeriods], () => fault);
    await showPane(host);
    fault = new WorkbookError("cellEditMode", "Đang sửa ô.");
    act(() => {
      host.change([league]);
    });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(screen.queryByText("Đang sửa ô.")).toBeNull();
    fault = null;
    await screen.findByText(/4 đơn vị/, {}, { timeout: 4000 });
  });
});

describe("Bảng điểm", () => {
  it("leads from a finding to its cell", async () => {
    const host = memoryHost([doubtful]);
    await showPane(host);
    const heading = screen.getByText(/Cần xem \(\d+\)/);
    const list = within(heading.parentElement ?? document.body).getByRole("list");
    fireEvent.click(within(list).getByRole("button", { name: "C2" }));
    await waitFor(() => {
      expect(host.selected).toEqual([{ sheet: "Cần xem", row: 1, column: 2 }]);
    });
  });

  it("keeps a name mapped by hand in the workbook", async () => {
    const host = memoryHost([severalPeriods]);
    await showPane(host);
    fireEvent.change(screen.getByLabelText("“Số hóa hồ sơ” là nhóm"), {
      target: { value: "ignore" },
    });
    await waitFor(() => {
      expect(JSON.stringify(host.applied)).toContain("label:Số hóa hồ sơ");
    });
  });
});

describe("Tính điểm", () => {
  it("shows before and after, and writes nothing until told", async () => {
    const host = memoryHost([severalPeriods]);
    await showPane(host);
    fireEvent.click(screen.getByRole("tab", { name: "Tính điểm" }));
    const preview = await screen.findByRole("region", { name: "Các ô sẽ ghi" });
    expect(within(preview).getByText("96,5%")).toBeTruthy();
    expect(host.applied).toEqual([]);
    fireEvent.click(screen.getByRole("button", { name: "Ghi vào trang tính" }));
    await screen.findByText(/Đã ghi \d+ ô vào Theo dõi/);
    expect(host.applied).toHaveLength(1);
  });

  it("asks for a column when none is chosen", async () => {
    await showPane(memoryHost([severalPeriods]));
    fireEvent.click(screen.getByRole("tab", { name: "Tính điểm" }));
    for (const box of await screen.findAllByRole<HTMLInputElement>("checkbox")) {
      if (box.checked) fireEvent.click(box);
    }
    expect(screen.getByText("Chọn ít nhất một cột để xem trước.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Ghi vào trang tính" })).toBeNull();
  });

  it("tells the host's fault in its own words and offers no undo of what was not done", async () => {
    let fault: Error | null = null;
    await showPane(memoryHost([severalPeriods], () => fault));
    fireEvent.click(screen.getByRole("tab", { name: "Tính điểm" }));
    const write = await screen.findByRole("button", { name: "Ghi vào trang tính" });
    fault = new WorkbookError("protectedSheet", "Trang tính đang được bảo vệ.");
    fireEvent.click(write);
    await screen.findByText("Trang tính đang được bảo vệ.");
    expect(screen.getByRole("button", { name: "Hoàn tác" }).getAttribute("aria-disabled")).toBe(
      "true"
    );
  });
});

describe("Phân tích", () => {
  it("shows total, loss by group and the line over the periods", async () => {
    await showPane(memoryHost([severalPeriods]));
    fireEvent.click(screen.getByRole("tab", { name: "Phân tích" }));
    await screen.findByText("Xếp loại: Xuất sắc");
    expect(
      screen.getByRole("img", {
        name: /Tháng 3\/2026: 94; Tháng 4\/2026: 96,1; Tháng 5\/2026: 96,5/,
      })
    ).toBeTruthy();
  });

  it("shows where a unit stands among the others, ties named", async () => {
    await showPane(memoryHost([league]));
    fireEvent.click(screen.getByRole("tab", { name: "Phân tích" }));
    fireEvent.change(await screen.findByLabelText("Đơn vị"), { target: { value: "Xã Đông Hải" } });
    expect(screen.getByText("Hạng 1 trong 4 đơn vị, cùng điểm với 1 đơn vị khác")).toBeTruthy();
  });
});

describe("Báo cáo", () => {
  it("remembers a dropped cause and brings it back on request", async () => {
    const host = memoryHost([severalPeriods]);
    await showPane(host);
    fireEvent.click(screen.getByRole("tab", { name: "Báo cáo" }));
    const [drop] = await screen.findAllByRole("button", { name: "Bỏ" });
    if (drop !== undefined) fireEvent.click(drop);
    await waitFor(() => {
      expect(JSON.stringify(host.applied)).toContain('"dropped"');
    });
  });

  it("keeps a paragraph that is half rewritten while another tab is looked at", async () => {
    const host = memoryHost([severalPeriods]);
    await showPane(host);
    fireEvent.click(screen.getByRole("tab", { name: "Báo cáo" }));
    const [edit] = await screen.findAllByRole("button", { name: /^Sửa câu chữ/ });
    if (edit !== undefined) fireEvent.click(edit);
    const editor = screen.getByRole("textbox", { name: "Sửa đoạn văn" });
    fireEvent.change(editor, { target: { value: "Nửa câu" } });
    fireEvent.click(screen.getByRole("tab", { name: "Bảng điểm" }));
    fireEvent.click(screen.getByRole("tab", { name: "Báo cáo" }));
    const again = await screen.findByDisplayValue("Nửa câu");
    const box = again.parentElement?.parentElement ?? document.body;
    fireEvent.click(within(box).getByRole("button", { name: "Lưu" }));
    await waitFor(() => {
      expect(screen.queryByDisplayValue("Nửa câu")).toBeNull();
    });
    expect(JSON.stringify(host.applied)).toContain("Nửa câu");
  });

  it("keeps its place while an edit in the sheet is worked into the text", async () => {
    const host = memoryHost([severalPeriods]);
    await showPane(host);
    fireEvent.click(screen.getByRole("tab", { name: "Báo cáo" }));
    const group = await screen.findByRole("group", { name: "Đánh giá chung" });
    const [edit] = screen.getAllByRole("button", { name: /^Sửa câu chữ/ });
    if (edit !== undefined) fireEvent.click(edit);
    const editor = screen.getByRole("textbox", { name: "Sửa đoạn văn" });
    act(() => {
      editor.focus();
      host.change([corrected]);
    });
    await waitFor(
      () => {
        expect(screen.getAllByText(/95,5/).length).toBeGreaterThan(0);
      },
      { timeout: 4000 }
    );
    expect(group.isConnected).toBe(true);
    expect(document.activeElement === editor).toBe(true);
  });

  it("leaves the clipboard's refusal no secret", async () => {
    await showPane(memoryHost([severalPeriods]));
    fireEvent.click(screen.getByRole("tab", { name: "Báo cáo" }));
    vi.stubGlobal("document", Object.assign(document, { execCommand: () => false }));
    fireEvent.click(await screen.findByRole("button", { name: "Sao chép cho Word" }));
    await screen.findByText(/Máy không cho chép tự động/);
  });
});

describe("work under way", () => {
  it("can be cancelled, and says nothing of a fault then", async () => {
    const session = await showPane(memoryHost([severalPeriods]));
    let done: boolean | undefined;
    act(() => {
      void session
        .work(
          "Đang lập tệp…",
          (signal) =>
            new Promise((_, reject) => {
              signal.addEventListener("abort", () => {
                reject(new DOMException("", "AbortError"));
              });
            })
        )
        .then((ended) => {
          done = ended;
        });
    });
    fireEvent.click(await screen.findByRole("button", { name: "Dừng" }));
    await waitFor(() => {
      expect(done).toBe(false);
    });
    expect(screen.queryByText(/Có lỗi ngoài dự kiến/)).toBeNull();
  });
});
