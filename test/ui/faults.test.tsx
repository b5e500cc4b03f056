import { FluentProvider } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import { Suspense, type ReactElement } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { memoryHost } from "../../src/taskpane/gallery/memoryHost";
import { severalPeriods } from "../../src/taskpane/gallery/sampleSheets";
import { lazyPart } from "../../src/taskpane/parts/lazyPart";
import { FaultBoundary } from "../../src/taskpane/shell/FaultBoundary";
import { PageFault } from "../../src/taskpane/shell/PageFault";
import { PartFault } from "../../src/taskpane/shell/PartFault";
import { lightTheme } from "../../src/taskpane/shell/theme";
import { lastWords } from "../../src/taskpane/start/lastWords";
import { showPane } from "./showPane";

let broken = false;
vi.mock("../../src/taskpane/analysis/AnalysisTab", () => ({
  AnalysisTab: (): ReactElement => {
    if (broken) throw new Error("trend is not a function");
    return <p>Phân tích đã mở</p>;
  },
}));

beforeEach(() => {
  // React tells the console of every fault that a boundary holds.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  broken = false;
  vi.restoreAllMocks();
});

describe("a tab that fails while it is drawn", () => {
  it("says so in its own place, the other tabs work, and Tải lại brings it back", async () => {
    broken = true;
    await showPane(memoryHost([severalPeriods]));
    fireEvent.click(screen.getByRole("tab", { name: "Phân tích" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Phần này gặp lỗi");
    expect(alert.textContent).toContain("trend is not a function");
    fireEvent.click(screen.getByRole("tab", { name: "Bảng điểm" }));
    expect(screen.getByText("Đã đọc 1 bảng điểm")).toBeTruthy();
    fireEvent.click(screen.getByRole("tab", { name: "Phân tích" }));
    broken = false;
    fireEvent.click(await screen.findByRole("button", { name: "Tải lại" }));
    expect(await screen.findByText("Phân tích đã mở")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("a part that cannot be fetched", () => {
  it("is told as such, and fetched anew on request", async () => {
    const answers = [
      ...Array.from({ length: 3 }, () => Promise.reject(new Error("Loading chunk 3 failed."))),
    ];
    for (const answer of answers) answer.catch(() => undefined);
    const Tab = lazyPart(() => answers.shift() ?? Promise.resolve(() => <p>Đã mở</p>), false);
    render(
      <FluentProvider theme={lightTheme}>
        <FaultBoundary fallback={(error, again) => <PartFault error={error} onReload={again} />}>
          <Suspense fallback="Đang mở…">
            <Tab />
          </Suspense>
        </FaultBoundary>
      </FluentProvider>
    );
    await screen.findByText("Chưa tải được phần này", {}, { timeout: 5000 });
    fireEvent.click(screen.getByRole("button", { name: "Tải lại" }));
    await screen.findByText("Đã mở");
  });
});

describe("a page that fails as a whole", () => {
  const Throwing = (): ReactElement => {
    throw new Error("theme is null");
  };

  it("says so without any of the pane's own means", () => {
    render(
      <FaultBoundary fallback={(error, again) => <PageFault error={error} onReload={again} />}>
        <Throwing />
      </FaultBoundary>
    );
    expect(screen.getByRole("alert").textContent).toContain("theme is null");
  });

  it("leaves words behind when React gives up", async () => {
    const container = document.body.appendChild(document.createElement("div"));
    lastWords(container, new Error("no boundary"));
    expect((await screen.findByRole("alert")).textContent).toContain("no boundary");
    container.remove();
  });
});
