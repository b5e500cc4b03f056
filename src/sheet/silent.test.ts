import { describe, expect, it } from "vitest";
import { gridFromValues, type Grid } from "../cells/grid";
import { isSilent } from "./readSheets";

const sheet = (...rows: (string | number)[][]): Grid => gridFromValues("Trang 1", rows);
const register = sheet(
  ["STT", "Mã hồ sơ", "Người nộp", "Ngày nhận", "Số giấy tờ"],
  [1, "H01.100001", "Nguyễn Văn An", 46_001, 3],
  [2, "H01.100002", "Trần Thị Bình", 46_002, 1]
);

describe("a sheet that may be left out of a reading", () => {
  it("is a register, or holds nothing", () => {
    expect(isSilent(register)).toBe(true);
    expect(isSilent(sheet([]))).toBe(true);
  });

  it("is none of scores, or of groups that nobody has scored yet", () => {
    const scored = sheet(
      ["STT", "Nhóm chỉ số", "Điểm tối đa", "Điểm"],
      [1, "Công khai, minh bạch", 18, 17.5],
      [2, "Số hóa hồ sơ", 22, 21]
    );
    const waiting = sheet(
      ["STT", "Nhóm chỉ số", "Ghi chú"],
      [1, "Công khai, minh bạch", ""],
      [2, "Tiến độ giải quyết", ""],
      [3, "Số hóa hồ sơ", ""]
    );
    expect(isSilent(scored)).toBe(false);
    expect(isSilent(waiting)).toBe(false);
  });

  it("is no cover: it says the unit and the year of the others", () => {
    expect(isSilent(sheet(["UBND XÃ AN BÌNH"], ["NĂM 2026"]))).toBe(false);
    expect(isSilent(sheet(["Mật khẩu"]))).toBe(false);
  });

  it("is no list of totals, which may be of the groups on another sheet", () => {
    const totals = (heading: string) =>
      sheet(
        ["STT", "Đơn vị", heading, "Xếp hạng"],
        [1, "Xã An Bình", 97.32, 1],
        [2, "Xã Bình Minh", 90, 2]
      );
    expect(isSilent(totals("Tổng điểm"))).toBe(false);
    expect(isSilent(totals("Số hộ nghèo"))).toBe(true);
  });
});
