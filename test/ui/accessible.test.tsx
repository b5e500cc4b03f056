import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { WorkbookError } from "../../src/plan/port";
import { memoryHost } from "../../src/taskpane/gallery/memoryHost";
import { league, severalPeriods } from "../../src/taskpane/gallery/sampleSheets";
import { showPane } from "./showPane";

/** Where the Tab key stops, in order. */
function tabStops(): readonly HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>(
    "a[href], button, input, select, textarea, summary, [tabindex]"
  );
  return [...all].filter(
    (each) =>
      each.tabIndex >= 0 &&
      !each.matches(":disabled") &&
      (each.tagName === "SUMMARY" || each.closest("details:not([open])") === null)
  );
}

const live = (politeness: "polite" | "assertive"): string =>
  [...document.querySelectorAll(`[aria-live="${politeness}"]`)]
    .map(({ textContent }) => textContent)
    .join("");

describe("a screen reader is told", () => {
  it("of success, politely, and of a fault, at once", async () => {
    let fault: Error | null = null;
    await showPane(memoryHost([severalPeriods], () => fault));
    expect([live("polite"), live("assertive")]).toEqual(["", ""]);
    fireEvent.click(screen.getByRole("tab", { name: "Tính điểm" }));
    fireEvent.click(await screen.findByRole("button", { name: "Ghi vào trang tính" }));
    await waitFor(() => {
      expect(live("polite")).toMatch(/Đã ghi \d+ ô/);
    });
    fault = new WorkbookError("protectedSheet", "Trang tính đang được bảo vệ.");
    fireEvent.click(screen.getByRole("button", { name: "Ghi vào trang tính" }));
    await waitFor(() => {
      expect(live("assertive")).toContain("Trang tính đang được bảo vệ.");
    });
    expect(live("polite")).toBe("");
  });
});

describe("the keyboard", () => {
  it.each([
    ["one unit", severalPeriods],
    ["a league", league],
  ])("reaches *Chèn* within 15 stops: %s", async (_, sheet) => {
    await showPane(memoryHost([sheet]));
    fireEvent.click(screen.getByRole("tab", { name: "Báo cáo" }));
    const insert = await screen.findByRole("button", { name: "Chèn vào trang báo cáo" });
    const stops = tabStops();
    expect(stops).toContain(insert);
    expect(stops.indexOf(insert) + 1).toBeLessThanOrEqual(15);
  });

  it("passes a text by one key, and goes through it with arrows", async () => {
    await showPane(memoryHost([severalPeriods]));
    fireEvent.click(screen.getByRole("tab", { name: "Báo cáo" }));
    const group = await screen.findByRole("group", { name: "Đánh giá chung" });
    const figures = [...group.querySelectorAll<HTMLElement>("button")];
    expect(figures.length).toBeGreaterThan(3);
    expect(figures.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => figures[0]?.focus());
    fireEvent.keyDown(figures[0] ?? document.body, { key: "ArrowRight" });
    expect(document.activeElement).toBe(figures[1]);
    expect(figures[1]?.tabIndex).toBe(0);
  });

  it("does not lose its place when a tab takes the place of another", async () => {
    await showPane(memoryHost([severalPeriods]));
    const toReport = screen.getByRole("button", { name: "Lập báo cáo" });
    act(() => {
      toReport.focus();
    });
    fireEvent.click(toReport);
    await screen.findByRole("button", { name: "Chèn vào trang báo cáo" });
    await waitFor(() => {
      expect(document.activeElement?.getAttribute("role")).toBe("tabpanel");
    });
  });

  it("closes a notice with Esc, and goes from part to part with F6", async () => {
    const session = await showPane(memoryHost([severalPeriods]));
    act(() => {
      session.notice({ intent: "info", text: "Xong." });
    });
    fireEvent.keyDown(screen.getByRole("tabpanel"), { key: "Escape" });
    expect(session.getState().notice).toBeNull();
    screen.getByRole("tab", { name: "Bảng điểm" }).focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "F6" });
    expect(document.activeElement?.getAttribute("role")).toBe("tabpanel");
  });
});
