import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { gridFromValues, type Grid } from "../../src/cells/grid";
import { memoryHost } from "../../src/taskpane/gallery/memoryHost";
import { league } from "../../src/taskpane/gallery/sampleSheets";
import { showPane } from "./showPane";

const units = 3321;

/** A league of the whole country, points spread over the scale. */
function country(): Grid {
  const header = Array.from({ length: league.columnCount }, (_, column) => league.cell(0, column));
  const rows = Array.from({ length: units }, (_, unit) => {
    const points = [17, 19, 11, 9, 17, 21].map((most, group) => most - ((unit + group) % 50) / 10);
    const total = points.reduce((sum, each) => sum + Math.round(each * 100), 0) / 100;
    return [unit + 1, `Xã Bình Hòa ${String(unit + 1)}`, ...points, total];
  });
  return gridFromValues("Toàn quốc", [header, ...rows]);
}

describe("a league of the whole country", () => {
  it("draws a page, not a line for each unit", async () => {
    await showPane(memoryHost([country()]));
    await screen.findByRole("combobox", { name: "Đơn vị" });
    expect(document.querySelectorAll("*").length).toBeLessThan(600);
  });

  it("finds a unit by part of its name, typed without marks, with the keyboard alone", async () => {
    await showPane(memoryHost([country()]));
    const field = await screen.findByRole<HTMLInputElement>("combobox", { name: "Đơn vị" });
    expect(field.value).toBe("Xã Bình Hòa 1");
    fireEvent.change(field, { target: { value: "hoa 332" } });
    const list = screen.getByRole("listbox");
    expect(
      within(list)
        .getAllByRole("option")
        .map((each) => each.textContent)
    ).toEqual(["Xã Bình Hòa 332", "Xã Bình Hòa 3320", "Xã Bình Hòa 3321"]);
    fireEvent.keyDown(field, { key: "ArrowDown" });
    const active = document.getElementById(field.getAttribute("aria-activedescendant") ?? "");
    expect(active?.textContent).toBe("Xã Bình Hòa 3320");
    fireEvent.keyDown(field, { key: "Enter" });
    expect(field.value).toBe("Xã Bình Hòa 3320");
    expect(field.getAttribute("aria-expanded")).toBe("false");
  });

  it("leaves the unit as it was on Escape", async () => {
    await showPane(memoryHost([country()]));
    const field = await screen.findByRole<HTMLInputElement>("combobox", { name: "Đơn vị" });
    fireEvent.change(field, { target: { value: "3321" } });
    fireEvent.keyDown(field, { key: "Escape" });
    expect(field.value).toBe("Xã Bình Hòa 1");
  });

  it("offers reports for all units without drawing them all", async () => {
    await showPane(memoryHost([country()]));
    fireEvent.click(screen.getByRole("tab", { name: "Báo cáo" }));
    fireEvent.click(await screen.findByRole("button", { name: "Lập báo cáo cho nhiều đơn vị" }));
    await screen.findByText("Đã chọn 3321/3321 đơn vị");
    expect(screen.getAllByRole("checkbox").length).toBeLessThanOrEqual(100);
    fireEvent.change(screen.getByLabelText("Tìm đơn vị"), { target: { value: "hoa 332" } });
    expect(screen.getAllByRole("checkbox")).toHaveLength(3);
  });
});
