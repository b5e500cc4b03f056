import { describe, expect, test } from "vitest";
import type { Rows } from "../../../test/unit/layouts/told";
import { blockOf } from "../../../test/unit/sheet/axes/blocks";
import { title } from "../../../test/unit/sheet/facts/build";
import { groundOf } from "./ground";

const ground = (rows: Rows) => groundOf(blockOf(rows), title(), {});

describe("codes of the office's own", () => {
  const coded = (...rows: Rows) => ground([["Mã", "Chỉ số", "Điểm"], ...rows]).ownCodes;
  test("by a name of another indicator beside one of them", () => {
    expect(coded(["1.1", "TTHC công bố đúng hạn", 5], ["2.1", "Hồ sơ đúng hạn", 18])).toBe(false);
    expect(coded(["1.1", "TTHC công bố đúng hạn", 5], ["1.2", "Hồ sơ đúng hạn", 18])).toBe(true);
    expect(coded(["1.1", "Nội dung lạ", 5], ["1.2", "Nội dung khác", 18])).toBe(false);
    expect(
      ground([
        ["Chỉ số", "Điểm"],
        ["Hồ sơ đúng hạn", 18],
      ]).ownCodes
    ).toBe(false);
  });
});

describe("months of rows that turn the year", () => {
  const turned = (rows: Rows) =>
    [...ground(rows).turned].map(([at, said]) => `${at.text}: ${said.date ?? "?"}`);
  const months = (...of: readonly string[]): Rows => [
    ["Tháng", "Tổng điểm"],
    ...of.map((month, at) => [month, 80 + at]),
  ];
  test("lose their year, of which nothing says the first", () => {
    expect(turned(months("Tháng 11", "Tháng 12", "Tháng 1"))).toEqual([
      "Tháng 11: ?",
      "Tháng 12: ?",
      "Tháng 1: ?",
    ]);
    expect(turned(months("Tháng 9", "Tháng 10"))).toEqual([
      "Tháng 9: 2026-09-30",
      "Tháng 10: 2026-10-31",
    ]);
  });
  test("but not under headings that say their years, nor down a long list", () => {
    const years: Rows = [
      ["Tháng", "Tổng điểm"],
      ["Năm 2025"],
      ["Tháng 12", 80],
      ["Năm 2026"],
      ["Tháng 1", 81],
    ];
    expect(turned(years)).toEqual([]);
    const list = (count: number) =>
      turned([
        ["Đơn vị", "Tháng", "Tổng điểm"],
        ...Array.from({ length: count }, (_, at) => [
          `Xã Bình ${String(at)}`,
          "Tháng 9",
          80 + (at % 9),
        ]),
      ]).length;
    expect([list(16), list(17)]).toEqual([16, 0]);
  });
});
