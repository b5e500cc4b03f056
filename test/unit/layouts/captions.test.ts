import { describe, expect, test } from "vitest";
import { maxima, names, scores, six, told, type Rows } from "./told";

const table: Rows = [
  ["Nhóm", "Tối đa", "Điểm"],
  ...names.map((name, at) => [name, maxima[at] ?? 0, scores[at] ?? 0]),
];

describe("below a table that nothing above it names", () => {
  test("a caption names unit and period", () => {
    const rows = [...table, [], ["Bảng 1. Điểm tháng 10/2026 của UBND xã An Bình"]];
    expect(told(rows)).toEqual([`UBND xã An Bình | Tháng 10/2026: ${six}; 97.32`]);
  });
  test("the unit that reports", () => {
    expect(told([["Tháng 9/2026"], ...table, ["Đơn vị báo cáo: xã Tân Lập"]])).toEqual([
      `xã Tân Lập | Tháng 9/2026: ${six}; 97.32`,
    ]);
  });
  test.each(["Nơi nhận: UBND tỉnh Phú Thọ", "An Bình, ngày 05 tháng 11 năm 2026"])(
    "“%s” names neither",
    (line) => {
      expect(told([...table, [line]])).toEqual([`- | -: ${six}; 97.32`]);
    }
  );
  test("the title of a form still to be filled in is not its own", () => {
    const form = [["Kết quả tháng 11/2026"], ["Nhóm", "Tối đa", "Điểm"], [names[0] ?? ""]];
    expect(told([...table, [], ...form])).toEqual([`- | -: ${six}; 97.32`]);
  });
});
