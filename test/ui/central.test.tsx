import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { FluentProvider } from "@fluentui/react-components";
import { expect, test } from "vitest";

import { readCentral } from "../../src/settings/central/readCentral";
import { memoryHost } from "../../src/taskpane/gallery/memoryHost";
import { severalPeriods } from "../../src/taskpane/gallery/sampleSheets";
import { createSession } from "../../src/taskpane/session/session";
import { SessionContext } from "../../src/taskpane/session/useSession";
import { Pane } from "../../src/taskpane/shell/Pane";
import { lightTheme } from "../../src/taskpane/shell/theme";

const central = {
  ...readCentral({ khiBangDiem: "1223", coQuan: { ten: "UBND xã Hy Cương" }, noiNhan: 3 }),
  status: "given",
} as const;

test("the settings say of each value where it comes from, and what is wrong in the configuration", async () => {
  const host = memoryHost([severalPeriods]);
  const session = createSession(host, () => Promise.resolve(central));
  render(
    <FluentProvider theme={lightTheme}>
      <SessionContext value={session}>
        <Pane />
      </SessionContext>
    </FluentProvider>
  );
  await act(() => session.refresh());
  expect(session.getState().notice?.text).toContain("mục “noiNhan”");
  fireEvent.click(screen.getByRole("tab", { name: "Cài đặt" }));
  await screen.findByText("Giá trị đang dùng và nơi đặt", undefined, { timeout: 10_000 });
  const rowOf = (name: string): string =>
    screen.getByText(name, { selector: "dt" }).parentElement?.textContent ?? "";
  expect(rowOf("Xếp hạng khi bằng điểm")).toMatch(/Cấu hình chung.*1, 2, 2, 3/);
  expect(rowOf("Tên cơ quan")).toMatch(/Cấu hình chungUBND xã Hy Cương/);
  expect(rowOf("Mức xếp loại")).toContain("Mặc định");
  const ties = screen.getByLabelText("Khi bằng điểm, xếp hạng theo");
  expect(within(ties).getByRole("option", { selected: true }).textContent).toContain(
    "Không quy định riêng"
  );

  // A file that is taken in is written into the workbook itself, as its own.
  const text = JSON.stringify({ khiBangDiem: "1234" });
  const file = new File([text], "cau-hinh.json", { type: "application/json" });
  fireEvent.change(screen.getByLabelText("Nhập cau-hinh.json", { selector: "input" }), {
    target: { files: [file] },
  });
  await screen.findByText("Đã ghi cấu hình vào sổ này.");
  expect(JSON.stringify(host.applied.at(-1))).toContain("rowOrder");
});
