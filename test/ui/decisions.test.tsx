import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { memoryHost } from "../../src/taskpane/gallery/memoryHost";
import { gridFromValues, type Grid } from "../../src/cells/grid";
import { showPane } from "./showPane";

const header = [
  "Kỳ",
  "Đơn vị",
  "Công khai, minh bạch",
  "Tiến độ giải quyết",
  "Dịch vụ công trực tuyến",
  "Thanh toán trực tuyến",
  "Mức độ hài lòng",
  "Số hóa hồ sơ",
  "Tổng điểm",
];

/** Two months of four units, and the counts of ours: 46 of 378 services, 240 of 300 dossiers with a digital result. */
const book: readonly Grid[] = [
  gridFromValues("Theo dõi", [
    header,
    ["Tháng 9/2026", "Phường An Bình", 18, 19.5, 8.49, 10, 18, 10, 83.99],
    ["Tháng 9/2026", "Phường Tân Lập", 18, 19.5, 8, 10, 18, 10, 83.5],
    ["Tháng 9/2026", "Xã Hòa Sơn", 18, 19.2, 8, 10, 18, 10, 83.2],
    ["Tháng 9/2026", "Xã Hòa Bắc", 18, 18, 8, 10, 18, 10, 82],
    ["Tháng 10/2026", "Phường An Bình", 18, 19.5, 8.49, 10, 18, 10.01, 84],
    ["Tháng 10/2026", "Phường Tân Lập", 18, 19.5, 8.5, 10, 18, 10.1, 84.1],
    ["Tháng 10/2026", "Xã Hòa Sơn", 18, 19.5, 8.45, 10, 18, 10.1, 84.05],
    ["Tháng 10/2026", "Xã Hòa Bắc", 18, 18.5, 8, 10, 18, 10, 82.5],
  ]),
  gridFromValues("Chỉ số", [
    ["Kỳ", "Đơn vị", "Mã", "Tử số", "Mẫu số"],
    ["Tháng 10/2026", "Phường An Bình", "3.2", 46, 378],
    ["Tháng 10/2026", "Phường An Bình", "4.1", 240, 300],
  ]),
];

async function openAnalysis() {
  const host = memoryHost(book);
  const session = await showPane(host);
  const analysis = session.getState().analysis;
  const table = analysis?.joined.findIndex(({ boards }) => boards.length === 8) ?? 0;
  session.chooseBoard({ table, board: 4 });
  fireEvent.click(screen.getByRole("tab", { name: "Phân tích" }));
  await screen.findByText("Vì sao thay đổi");
  return { host };
}

describe("with no click, a director reads", () => {
  it("why the place fell while the score rose, and who passed", async () => {
    await openAnalysis();
    expect(
      screen.getByText("So với tháng 9/2026, thứ tự theo điểm trong bảng từ 1 đến 3 (giảm 2 bậc).")
    ).toBeTruthy();
    expect(
      screen.getByText(
        "Phần do điểm của đơn vị thay đổi: không đổi. Phần do điểm của các đơn vị khác thay đổi: giảm 2 bậc."
      )
    ).toBeTruthy();
    expect(screen.getByText("Đơn vị vượt lên trên (2): Phường Tân Lập, Xã Hòa Sơn.")).toBeTruthy();
  });

  it("how sure the place is, both ways of ranking beside each other", async () => {
    await openAnalysis();
    expect(screen.getByText("Xếp theo điểm đã công bố: thứ 3.")).toBeTruthy();
    expect(screen.getByText("Xếp theo điểm chưa làm tròn: từ thứ 1 đến thứ 3.")).toBeTruthy();
    const beside = screen.getByRole("table", { name: "So với các đơn vị trong bảng" });
    expect(within(beside).getByText("Liền trên: Xã Hòa Sơn")).toBeTruthy();
  });

  it("the cheapest way to the place next above, in cases, and what it rests on", async () => {
    await openAnalysis();
    const way = screen.getByRole("table", {
      name: "Cách ít trường hợp nhất: thêm 3 trường hợp ở 1 chỉ số",
    });
    expect(way.textContent).toContain("240 → 243/300 (+3)");
    expect(screen.getByText(/^Giả định: các đơn vị khác giữ nguyên điểm/)).toBeTruthy();
  });

  it("which points can be won, and that a small league is no ground for a ceiling", async () => {
    await openAnalysis();
    const bars = screen.getByRole("list", {
      name: "Điểm đạt được, mức trần và điểm tối đa của từng nhóm",
    });
    expect(within(bars).getAllByText("Chưa đủ căn cứ để biết mức trần")).toHaveLength(3);
    expect(within(bars).getAllByText("Đã đạt điểm tối đa")).toHaveLength(3);
  });
});

describe("a target", () => {
  it("is another one when typed: the way follows at once, or why there is none", async () => {
    await openAnalysis();
    fireEvent.change(screen.getByLabelText("Mục tiêu"), { target: { value: "points" } });
    fireEvent.change(screen.getByLabelText("Điểm cần đạt"), { target: { value: "99" } });
    expect(screen.getByText(/Các chỉ số có số liệu chưa đủ để đạt mục tiêu này/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Điểm cần đạt"), { target: { value: "chín" } });
    expect(screen.getByText("Hãy nhập điểm, ví dụ 98 hoặc 97,5.")).toBeTruthy();
  });

  it("is judged by what the others go on doing, and by what still comes in", async () => {
    await openAnalysis();
    fireEvent.change(screen.getByLabelText("Các đơn vị khác"), { target: { value: "trend" } });
    // Hòa Sơn rose by 0,85 and is taken to rise as much again.
    expect(screen.getByText("Còn thiếu 0,7 điểm.")).toBeTruthy();
    expect(screen.getByText(/^Giả định: mỗi đơn vị khác tăng, giảm thêm đúng bằng/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Hồ sơ kỳ này còn tăng (%)"), {
      target: { value: "10" },
    });
    expect(screen.getByText("Còn thiếu 1,14 điểm.")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Hồ sơ kỳ này còn tăng (%)"), {
      target: { value: "nhiều" },
    });
    expect(screen.getByText("Hãy nhập số phần trăm nguyên từ 0 đến 1000.")).toBeTruthy();
  });

  it("that is ticked is written down, by indicator, unit and period", async () => {
    const { host } = await openAnalysis();
    fireEvent.click(screen.getByLabelText("Đặt chỉ tiêu 243/300 cho chỉ số 4.1 vào báo cáo"));
    await waitFor(() => {
      const written = JSON.stringify(host.applied);
      expect(written).toContain("240 → 243 / 300");
      expect(written).toContain("target:4.1@Phường An Bình|2026-10-31");
    });
  });
});

describe("the table of trials", () => {
  it("gives score and place of other figures, and writes nothing", async () => {
    const { host } = await openAnalysis();
    const before = await host.workbook.read();
    fireEvent.change(screen.getByLabelText(/^Tử số, 4\.1/), { target: { value: "250" } });
    expect(
      screen.getByText(/^Tổng điểm thử: 84,2 \(\+0,2\), thứ 1 theo điểm trong bảng/)
    ).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/^Tử số, 4\.1/), { target: { value: "301" } });
    expect(screen.getByRole("alert").textContent).toContain("Tử số phải là số nguyên");
    expect(screen.getByText(/^Tổng điểm thử: 84 \(0\)/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Trả lại số ban đầu" }));
    fireEvent.change(screen.getByLabelText("Điểm, Tiến độ giải quyết"), {
      target: { value: "20" },
    });
    expect(screen.getByText(/^Tổng điểm thử: 84,5 \(\+0,5\)/)).toBeTruthy();
    expect((await host.workbook.read()).grids[0]).toEqual(before.grids[0]);
  });
});

it("the tree explains an indicator by its counts and the rule of its points", async () => {
  await openAnalysis();
  expect(screen.getByText("46/378 = 12,17%; 4 × tỷ lệ; còn 332 trường hợp chưa đạt")).toBeTruthy();
});
