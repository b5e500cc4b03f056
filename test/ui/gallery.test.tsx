import { FluentProvider } from "@fluentui/react-components";
import { render, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";

import { Gallery } from "../../src/taskpane/gallery/Gallery";
import { lightTheme } from "../../src/taskpane/shell/theme";

it("shows every part of the pane in every state, without Excel", async () => {
  const { container } = render(
    <FluentProvider theme={lightTheme}>
      <Gallery />
    </FluentProvider>
  );
  await waitFor(
    () => {
      // Read as one text: searching this many elements by role is slow.
      const text = container.textContent;
      expect(text).toContain("Chưa đọc được sổ điểm");
      expect(text).toContain("Chưa thấy bảng điểm nào");
      expect(text).toContain("Đang lập tệp Word…");
      expect(text).toContain("Ghi vào trang tính");
      expect(text).toContain("Chèn vào trang báo cáo");
      expect(text).toContain("Vị trí trong bảng nhiều đơn vị");
      expect(text).toContain("Lập 5 văn bản");
      expect(text).toContain("Thả tệp Excel");
    },
    { timeout: 20_000, interval: 200 }
  );
  expect(container.querySelectorAll("figure").length).toBeGreaterThanOrEqual(19);
}, 40_000);
