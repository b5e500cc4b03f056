import { expect, it } from "vitest";
import { measureInTitle } from "./measureInTitle";

it.each([
  ["SỐ ĐIỂM BỊ TRỪ THÁNG 10/2026 THEO BỘ CHỈ SỐ 766", "shortfall"],
  ["Bảng 2. Điểm mất của các xã", "shortfall"],
  ["UBND XÃ AN BÌNH - MỨC TĂNG, GIẢM ĐIỂM 766", "change"],
  ["TỶ LỆ ĐẠT ĐIỂM SO VỚI ĐIỂM TỐI ĐA (%)", "percent"],
  ["KẾ HOẠCH PHẤN ĐẤU ĐIỂM 766 QUÝ IV/2026", "target"],
  ["CHỈ TIÊU UBND TỈNH GIAO NĂM 2026", "target"],
  ["THỨ HẠNG 766 THÁNG 10/2026", "rank"],
  ["BẢNG ĐIỂM 766 - TỶ LỆ ĐẠT THÁNG 10/2026", null],
  ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU PHẤN ĐẤU NĂM 2026", null],
  ["BẢNG XẾP HẠNG 766 THÁNG 10/2026", null],
  ["CHỈ TIÊU PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP", null],
  ["CHỈ TIÊU GIAO DỊCH TRỰC TUYẾN", null],
])("%s: %s", (title, expected) => {
  expect(measureInTitle(title)).toBe(expected);
});
