import { describe, expect, it } from "vitest";
import { gridFromValues, type Grid } from "../cells/grid";
import { readSheets } from "./readSheets";

const units = ["Xã An Bình", "Xã Tân Lập", "Phường Đông Hà"];
const ofGroup = (sheet: string, title: string): Grid =>
  gridFromValues(sheet, [
    [`${title} - THÁNG 9/2026`],
    ["Đơn vị", "Điểm"],
    ...units.map((unit, at) => [unit, 9 - at]),
  ]);

describe("the tables of a book", () => {
  it("come in the order of the sheets, those of hidden ones last", () => {
    const [first, second, third] = [
      { ...ofGroup("Cũ", "SỐ HÓA HỒ SƠ"), visibility: "hidden" } as const,
      ofGroup("N1", "CÔNG KHAI, MINH BẠCH"),
      ofGroup("N2", "TIẾN ĐỘ GIẢI QUYẾT"),
    ];
    const sheets = readSheets([first, second, third]).tables.map(({ sheet }) => sheet);
    expect(sheets).toEqual(["N1", "N2", "Cũ"]);
  });

  it("are called parts where others complete their boards, and only there", () => {
    const months = gridFromValues("T8", [
      ["THÁNG 8/2026"],
      ["Đơn vị", "Công khai, minh bạch", "Số hóa hồ sơ"],
      ...units.map((unit, at) => [unit, 9 - at, 8 - at]),
    ]);
    const parts = readSheets([
      ofGroup("N1", "CÔNG KHAI, MINH BẠCH"),
      ofGroup("N2", "TIẾN ĐỘ GIẢI QUYẾT"),
      months,
    ]).tables.map(({ sheet, isPart }) => [sheet, isPart]);
    expect(parts).toEqual([
      ["N1", true],
      ["N2", true],
      ["T8", undefined],
    ]);
  });
});
