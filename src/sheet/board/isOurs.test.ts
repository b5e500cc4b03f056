import { describe, expect, it } from "vitest";
import { gridFromValues, type Grid } from "../../cells/grid";
import { readSheets } from "../readSheets";

/** Dossiers, each with its form of handling and how much of it is digitised. */
function register(rows: number): Grid {
  return gridFromValues("Hồ sơ", [
    ["STT", "Mã hồ sơ", "Người nộp", "Hình thức", "Ngày nhận", "Số giấy tờ", "Đã số hóa"],
    ...Array.from({ length: rows }, (_, row) => [
      row + 1,
      `H01.${String(100_000 + row)}`,
      `Công dân số ${String(row % 97)}`,
      row % 2 === 0 ? "Trực tuyến" : "Trực tiếp",
      46_000 + (row % 300),
      row % 6,
      row % 6,
    ]),
  ]);
}

/** A form for all communes of the country, of which one has filled in its line. */
function form(units: number, filled: number): Grid {
  return gridFromValues("Toàn quốc", [
    ["TT", "Đơn vị", "Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ", "Tổng điểm"],
    ...Array.from({ length: units }, (_, row) => [
      row + 1,
      `Xã An Hòa ${String(row + 1)}`,
      ...(row === filled ? [17, 19, 21, 57] : []),
    ]),
  ]);
}

describe("a long list", () => {
  it.each([40, 1500])(
    "of %i dossiers is no score table, whatever its columns are called",
    (rows) => {
      expect(readSheets([register(rows)]).tables).toEqual([]);
    }
  );

  it("in which one commune of 2,000 has filled in its line is read", () => {
    const [table] = readSheets([form(2000, 1700)]).tables;
    const scored = table?.boards.filter(({ total }) => total !== null && "value" in total.points);
    expect(scored?.map(({ unit }) => unit?.text)).toEqual(["Xã An Hòa 1701"]);
  });
});
