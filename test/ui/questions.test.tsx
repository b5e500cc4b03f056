import { readFile } from "node:fs/promises";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";

import { gridFromValues, type Grid } from "../../src/cells/grid";
import { memoryHost } from "../../src/taskpane/gallery/memoryHost";
import { severalPeriods } from "../../src/taskpane/gallery/sampleSheets";
import type { PaneHost } from "../../src/taskpane/host/paneHost";
import { allColumnsOutput } from "../../src/taskpane/columns/columnsOutput";
import { openFileWorkbook } from "../../src/workbook/file/openFileWorkbook";
import { showPane } from "./showPane";

/** The sample of a ward, its columns written and one of their cells typed over. */
async function typedOver() {
  const bytes = await readFile("assets/samples/phuong-quy-i-2026.xlsx");
  const workbook = await openFileWorkbook(new Uint8Array(bytes), "chi-so.xlsx");
  const host: PaneHost = { ...memoryHost([]), workbook };
  const session = await showPane(host);
  await act(() => session.put(allColumnsOutput));
  const [region] = (await workbook.read()).ownRegions;
  if (region === undefined) throw new Error("No columns.");
  const { sheet, range } = region;
  const content = { kind: "text", value: "ghi chú của tôi" } as const;
  const write = { kind: "write", sheet, top: range.top + 1, left: range.left } as const;
  await workbook.apply({ steps: [{ ...write, rows: [[{ content, style: "keep" }]] }] });
  const cell = async () =>
    (await workbook.read()).grids
      .find((each) => each.sheet === sheet)
      ?.cell(range.top + 1, range.left);
  return { session, cell };
}

describe("cells of ours that a person changed", () => {
  it("are listed with their words, and kept when nothing else is chosen", async () => {
    const { session, cell } = await typedOver();
    const done = session.put(allColumnsOutput);
    const dialog = await screen.findByRole("alertdialog", { name: /1 ô .* đã được sửa tay/ });
    expect(dialog.textContent).toContain("ghi chú của tôi");
    const keep = within(dialog).getByRole("button", { name: "Giữ tất cả và ghi" });
    expect(document.activeElement).toBe(keep);
    fireEvent.click(keep);
    expect(await act(() => done)).toBe(true);
    expect(await cell()).toMatchObject({ value: "ghi chú của tôi" });
    expect(screen.queryByRole("alertdialog")).toBeNull();
  });

  it("are replaced where it is ticked", async () => {
    const { session, cell } = await typedOver();
    const done = session.put(allColumnsOutput);
    const dialog = await screen.findByRole("alertdialog");
    fireEvent.click(within(dialog).getByRole("checkbox"));
    fireEvent.click(within(dialog).getByRole("button", { name: /^Thay 1 ô/ }));
    expect(await act(() => done)).toBe(true);
    expect((await cell())?.formula).toBeDefined();
  });

  it("stop everything with Esc", async () => {
    const { session, cell } = await typedOver();
    const done = session.put(allColumnsOutput);
    fireEvent.keyDown(await screen.findByRole("alertdialog"), { key: "Escape" });
    expect(await act(() => done)).toBe(false);
    expect(await cell()).toMatchObject({ value: "ghi chú của tôi" });
  });
});

describe("the journal", () => {
  it("lists the writes, takes the last one back and does it again", async () => {
    const bytes = await readFile("assets/samples/phuong-quy-i-2026.xlsx");
    const workbook = await openFileWorkbook(new Uint8Array(bytes), "chi-so.xlsx");
    const session = await showPane({ ...memoryHost([]), workbook });
    await act(() => session.put(allColumnsOutput));
    act(() => {
      session.openTab("settings");
    });
    const section = (await screen.findByText("Các lần ghi vào sổ")).closest("section");
    if (section === null) throw new Error("No journal.");
    const list = within(section);
    expect(list.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Đã ghi các cột tính cạnh bảng điểm.",
    ]);
    fireEvent.click(list.getByRole("button", { name: "Hoàn tác" }));
    await waitFor(async () => {
      expect((await workbook.read()).ownRegions).toEqual([]);
    });
    fireEvent.click(await list.findByRole("button", { name: "Làm lại" }));
    await waitFor(async () => {
      expect((await workbook.read()).ownRegions.length).toBeGreaterThan(0);
    });
  });
});

describe("whether Excel starts the add-in with the workbook", () => {
  const withFunction: Grid = gridFromValues("Hàm", [
    [{ kind: "number", value: 6, formula: "_xldudf_SCORE766(A2,B2,C2)" }],
  ]);
  const question = /Có để Excel tự nạp Score766/;

  it("is asked where a cell calls a function of ours, and done only on a yes", async () => {
    const startup = vi.fn(() => Promise.resolve());
    const host = { ...memoryHost([severalPeriods, withFunction]), startup };
    await showPane(host);
    expect((await screen.findByText(question)).textContent).toContain("Bản sao không cần Score766");
    expect(startup).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: "Tự nạp với tệp này" }));
    await waitFor(() => {
      expect(startup).toHaveBeenCalledWith(true);
      expect(JSON.stringify(host.applied)).toContain('"startup"');
    });
  });

  it("is not asked of other workbooks, nor where Excel cannot", async () => {
    await showPane({ ...memoryHost([severalPeriods]), startup: () => Promise.resolve() });
    await showPane(memoryHost([severalPeriods, withFunction]));
    expect(screen.queryByText(question)).toBeNull();
  });
});

describe("how columns and rows were understood", () => {
  it("is told in Vietnamese", async () => {
    await showPane(memoryHost([severalPeriods]));
    const summary = await screen.findByText("Các cột, dòng đã hiểu");
    const list = summary.closest("details")?.querySelector("ul")?.textContent ?? "";
    expect(list).toContain("điểm tối đa");
    expect(list).not.toMatch(/transparency|timeliness|maxPoints|groupName|satisfaction/);
  });
});
