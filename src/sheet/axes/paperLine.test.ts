import { expect, test } from "vitest";
import { isOtherDate, isPlan, isSentence, withoutIssuers } from "./paperLine";

test.each([
  [
    "Theo Công văn số 12/UBND ngày 05/9/2026 của UBND tỉnh Phú Thọ, UBND xã An Bình báo cáo",
    "UBND xã An Bình báo cáo",
  ],
  ["Căn cứ Kế hoạch số 12/KH-UBND của UBND tỉnh Phú Thọ", ""],
  [
    "Kết quả 766 của UBND xã An Bình (theo số liệu của Sở Nội vụ)",
    "Kết quả 766 của UBND xã An Bình",
  ],
])("%s: without those it goes by", (line, own) => {
  expect(withoutIssuers(line)).toBe(own);
});

test.each([
  ["Tháng 9/2026 đạt 82,75 điểm.", true],
  ["Tăng 7,25 điểm so với tháng trước", true],
  ["Đơn vị dẫn đầu: Xã Tân Lập", true],
  ["KẾT QUẢ ĐẠT ĐƯỢC THÁNG 10/2026", false],
  ["MỨC TĂNG, GIẢM ĐIỂM 766 THÁNG 10", false],
  ["BẢNG XẾP HẠNG THÁNG 10/2026", false],
])("%s is a sentence: %s", (line, is) => {
  expect(isSentence(line)).toBe(is);
});

test("what is planned, and days of the paper", () => {
  expect(isPlan("3. Phấn đấu tháng 11/2026 đạt 95 điểm")).toBe(true);
  expect(isPlan("Kết quả tháng 10/2026")).toBe(false);
  expect(isOtherDate("Ngày lập:")).toBe(true);
  expect(isOtherDate("Ngày")).toBe(false);
});
