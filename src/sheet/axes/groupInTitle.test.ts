import { describe, expect, it, test } from "vitest";
import { groupInTitle } from "./groupInTitle";

test.each<[string, string | null, boolean?]>([
  ["KẾT QUẢ NHÓM SỐ HÓA HỒ SƠ THÁNG 9/2026", "digitization", true],
  ["Kết quả số hóa hồ sơ", "digitization", false],
  ["SỐ HÓA HỒ SƠ", "digitization", false],
  ["Nhóm chỉ số Số hóa hồ sơ", "digitization", true],
  ["Nhóm tiêu chí: Tiến độ giải quyết", "timeliness", true],
  ["KẾT QUẢ - Nhóm 1: Công khai, minh bạch (tối đa 18 điểm)", "transparency", true],
  ["Bảng 2. Mức độ hài lòng của các xã, phường", "satisfaction", false],
  ["Số hóa hồ sơ - UBND xã An Bình", "digitization", false],
  ["UBND xã An Bình: số hóa hồ sơ", "digitization", false],
  ["Số hóa hồ sơ tại UBND xã An Bình - tháng 9", "digitization", false],
  ["Tiến độ giải quyết | Tháng 9", "timeliness", false],
  ["Điểm số hóa hồ sơ", "digitization", false],
  ["Công khai, minh bạch; công khai, minh bạch", "transparency", false],
  ["Công khai, minh bạch; số hóa hồ sơ", null],
  ["Công khai, minh bạch và số hóa hồ sơ", null],
  ["Tiến độ giải quyết, số hóa hồ sơ", null],
  ["Kết quả giải quyết", null],
  ["Kết quả Bộ chỉ số 766", null],
  ["Tỷ lệ hồ sơ số hóa", null],
  ["Xã An Bình", null],
  ["", null],
])("“%s” is about %s", (title, id, isCalled) => {
  const found = groupInTitle(title);
  expect(found?.match.id ?? null).toBe(id);
  expect(found?.isCalled).toBe(isCalled);
});

describe("a sentence", () => {
  it("is no title", () => {
    const long = (length: number) => `Số hóa hồ sơ; ${"x".repeat(length)}`.slice(0, length);
    expect(groupInTitle(long(160))?.match.id).toBe("digitization");
    expect(groupInTitle(long(161))).toBeNull();
  });
});
