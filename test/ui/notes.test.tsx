import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { memoryHost } from "../../src/taskpane/gallery/memoryHost";
import { severalPeriods } from "../../src/taskpane/gallery/sampleSheets";
import { showPane } from "./showPane";

describe("findings as notes on cells", () => {
  it("are put and taken back with a word each", async () => {
    const asked: string[] = [];
    await showPane({
      ...memoryHost([severalPeriods]),
      notes: {
        put: (notes) => {
          asked.push(...notes.map(({ text }) => text));
          return Promise.resolve({ written: 2, left: 1 });
        },
        clear: () => Promise.resolve(2),
      },
    });
    fireEvent.click(await screen.findByRole("button", { name: "Ghi chú vào ô" }));
    await screen.findByText(/Đã ghi 2 ghi chú vào ô.*1 ô đã có ghi chú của người khác/);
    fireEvent.click(screen.getByRole("button", { name: "Xóa ghi chú của Score766" }));
    await screen.findByText(/Đã xóa 2 ghi chú/);
    for (const text of asked) expect(text).toContain("— Score766");
  });

  it("are not offered where there are none", async () => {
    await showPane(memoryHost([severalPeriods]));
    await screen.findByRole("button", { name: "Lập báo cáo" });
    expect(screen.queryByRole("button", { name: "Ghi chú vào ô" })).toBeNull();
  });
});
