import { expect, test } from "vitest";
import { periodInTitle } from "../label/periods";

test.each([
  ["Kết quả tháng 10/2026 so với tháng 9/2026", "Tháng 10/2026"],
  ["KẾT QUẢ SO VỚI THÁNG 9/2026, THÁNG 10/2026", "THÁNG 10/2026"],
  ["So sánh kết quả tháng 9 và tháng 10 năm 2026", "Tháng 10 năm 2026"],
  ["So sánh tháng 9/2026 với tháng 10/2026", "Tháng 10/2026"],
  ["Kết quả quý II, quý III năm 2026", "Quý III năm 2026"],
  ["Ket qua thang 9 va thang 10/2026", "Thang 10/2026"],
])("“%s” is of %s", (title, label) => {
  expect(periodInTitle(title, null)?.said.label).toBe(label);
});

test.each(["(So với tháng 9/2026)", "Tăng, giảm so với cùng kỳ năm 2025", "Cùng kỳ 9/2025"])(
  "“%s” names no period of its table",
  (title) => {
    expect(periodInTitle(title, 2026)).toBeNull();
  }
);
