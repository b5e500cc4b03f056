import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";

import { gridFromValues } from "../../src/cells/grid";
import { memoryHost, type MemoryHost } from "../../src/taskpane/gallery/memoryHost";
import { severalPeriods } from "../../src/taskpane/gallery/sampleSheets";
import { handMade, paragraph } from "../unit/proofreading/documents";
import { showPane } from "./showPane";

/** The sample has 96,5 points in May. */
const draft = "Tháng 5/2026, tổng điểm đạt 95,6/100 điểm. Trong tháng đã tiếp nhận 55 thủ tục.";

async function paste(text: string, host: MemoryHost = memoryHost([severalPeriods])) {
  const session = await showPane(host);
  fireEvent.click(screen.getByRole("tab", { name: "Soát văn bản" }));
  fireEvent.change(await screen.findByLabelText("Dán văn bản"), { target: { value: text } });
  fireEvent.click(screen.getByRole("button", { name: "Soát văn bản đã dán" }));
  await screen.findByText(/^\d+ số: /);
  return { host, session };
}

describe("Soát văn bản", () => {
  it("counts honestly, and leads from a claim to its cell", async () => {
    const { host } = await paste(draft);
    expect(screen.getByText("3 số: 1 khớp, 1 sai, 1 chưa gắn được")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "E8" }));
    await waitFor(() => {
      expect(host.selected).toEqual([{ sheet: "Theo dõi", row: 7, column: 4 }]);
    });
  });

  it("corrects pasted text only where it is told to", async () => {
    const copied = vi.fn();
    Object.assign(navigator, { clipboard: undefined });
    // The old way of copying, which jsdom lacks.
    const copy = () => {
      const data = new Map<string, string>();
      const event = Object.assign(new Event("copy"), {
        clipboardData: { setData: (kind: string, text: string) => data.set(kind, text) },
      });
      document.dispatchEvent(event);
      copied(data.get("text/plain"));
      return true;
    };
    Object.assign(document, { execCommand: copy });
    await paste(draft);
    fireEvent.click(screen.getByLabelText("Ghi cả điểm chưa quyết định"));
    const button = screen.getByRole("button", { name: "Sao chép văn bản đã sửa" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(screen.getByRole("button", { name: "Chấp nhận: 95,6" }));
    fireEvent.click(button);
    await waitFor(() => {
      expect(copied).toHaveBeenCalledWith(draft.replace("95,6", "96,5"));
    });
  });

  it("remembers in the workbook what is ignored, by what the sentence says", async () => {
    const { host } = await paste(draft);
    fireEvent.click(screen.getByRole("button", { name: "Bỏ qua: 95,6" }));
    await waitFor(() => {
      expect(JSON.stringify(host.applied)).toContain("draft:ignored");
    });
    expect(JSON.stringify(host.applied)).toContain("tổng điểm đạt 95,6/100 điểm");
    expect(screen.getByText("1 điểm đã chọn bỏ qua.", { exact: false })).toBeTruthy();
  });

  it("ties a figure by hand to a cell of the workbook", async () => {
    const counts = gridFromValues("Sổ thủ tục", [["Tiếp nhận", 56]]);
    const { host } = await paste(draft, memoryHost([severalPeriods, counts]));
    fireEvent.click(screen.getByRole("button", { name: "Gắn với số liệu: 55" }));
    const cell = screen.getByLabelText(/Hoặc ô trong bảng tính/);
    fireEvent.change(cell, { target: { value: "'Không có'!B1" } });
    fireEvent.click(screen.getByRole("button", { name: "Gắn với ô này" }));
    expect(screen.getByText(/Hãy ghi một ô kèm tên trang/)).toBeTruthy();
    fireEvent.change(cell, { target: { value: "'Sổ thủ tục'!B1" } });
    fireEvent.click(screen.getByRole("button", { name: "Gắn với ô này" }));
    await waitFor(() => {
      expect(JSON.stringify(host.applied)).toContain("draft:tie:cell:'Sổ thủ tục'!B1");
    });
  });

  it("keeps the draft while other tabs are looked at, and reads it again when the sheet changes", async () => {
    const { host } = await paste("Tháng 5/2026, tổng điểm đạt 96,5/100 điểm.");
    expect(screen.getByText(/^2 số: 2 khớp/)).toBeTruthy();
    fireEvent.click(screen.getByRole("tab", { name: "Bảng điểm" }));
    fireEvent.click(screen.getByRole("tab", { name: "Soát văn bản" }));
    expect(await screen.findByText(/^2 số: 2 khớp/)).toBeTruthy();
    host.change([changed()]);
    expect(await screen.findByText(/^2 số: 1 khớp, 1 sai/, {}, { timeout: 4000 })).toBeTruthy();
  });

  it("says in one line what is no draft", async () => {
    await showPane(memoryHost([severalPeriods]));
    fireEvent.click(screen.getByRole("tab", { name: "Soát văn bản" }));
    const give = async (file: File) => {
      const input = await screen.findByLabelText("Chọn tệp dự thảo", { selector: "input" });
      fireEvent.change(input, { target: { files: [file] } });
    };
    const old = new File([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)], "bao-cao.doc");
    await give(old);
    expect(await screen.findByText(/dạng Word cũ \(\.doc\)/)).toBeTruthy();
    expect(screen.getByLabelText("Dán văn bản")).toBeTruthy();
    const fine = new File([handMade(paragraph(draft)).slice()], "bao-cao.docx");
    await give(fine);
    expect(await screen.findByText("3 số: 1 khớp, 1 sai, 1 chưa gắn được")).toBeTruthy();
    expect(screen.queryByText(/dạng Word cũ/)).toBeNull();
  });
});

/** The sample with another total in its last period. */
function changed() {
  const rows: (string | number)[][] = [];
  severalPeriods.forEachCell((cell, row, column) => {
    const value = cell.kind === "text" || cell.kind === "number" ? cell.value : "";
    (rows[row] ??= [])[column] = value === 96.5 ? 96.4 : value;
  });
  return gridFromValues(
    severalPeriods.sheet,
    rows.map((row) => Array.from(row, (value: string | number | undefined) => value ?? ""))
  );
}
