import { describe, expect, it } from "vitest";
import { numberedPeriod } from "../../../../src/sheet/axes/numberedPeriod";
import { periodApart } from "../../../../src/sheet/axes/apart";
import { merge, type Rows } from "../../layouts/told";
import { cellAt, pageOf } from "./blocks";

const months = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe("a number alone", () => {
  const named = (head: string, ...numbers: (number | string)[]) => {
    const page = pageOf([[head], numbers], [merge(0, 0, 0, numbers.length - 1)]);
    return numbers.map((_, at) => numberedPeriod({ page, year: 2026 }, cellAt(page, 1, at)));
  };

  it("under a head of periods is one of them", () => {
    expect(named("Tháng", 8, 9)).toEqual(["Tháng 8", "Tháng 9"]);
    expect(named("Quý", 1, 2)).toEqual(["Quý 1", "Quý 2"]);
    expect(named("Tuần", 41, 42)).toEqual(["Tuần 41", "Tuần 42"]);
    expect(named("Thời gian", 1, 2)).toEqual(["Tháng 1", "Tháng 2"]);
  });

  it("under days or years is none, nor is a number with decimals", () => {
    expect(named("Ngày", 1, 2)).toEqual([null, null]);
    expect(named("Năm", 1, 2)).toEqual([null, null]);
    expect(named("Tháng", 8.5, "9")).toEqual([null, null]);
    expect(named("Điểm", 8, 9)).toEqual([null, null]);
  });

  it("under a year is a month where they are counted one by one", () => {
    expect(named("Năm 2026", 1, 2, 3)).toEqual(["Tháng 1", "Tháng 2", "Tháng 3"]);
    expect(named("Năm 2026", 10, 11, 12)).toEqual(["Tháng 10", "Tháng 11", "Tháng 12"]);
    const none: (number | string)[][] = [
      [8, 9],
      [1, 2, 4],
      [0, 1, 2],
      [11, 12, 13],
      ["Cả năm", 1, 2],
      [1, "Quý I", 3],
    ];
    for (const figures of none)
      expect([figures, named("Năm 2026", ...figures)]).toEqual([figures, figures.map(() => null)]);
  });

  it("is none without a head merged over it", () => {
    const page = pageOf([["Tháng"], [9]]);
    expect(numberedPeriod({ page, year: 2026 }, cellAt(page, 1, 0))).toBeNull();
  });

  it("among all twelve beside headings in words is a month, also in the first line", () => {
    const at = (row: Rows[number], column: number) => {
      const page = pageOf([row]);
      return numberedPeriod({ page, year: 2026 }, cellAt(page, 0, column));
    };
    const whole = ["Nhóm", "Tối đa", ...months(1, 12), "Cả năm"];
    expect([2, 7, 13].map((column) => at(whole, column))).toEqual([
      "Tháng 1",
      "Tháng 6",
      "Tháng 12",
    ]);
    expect(at(["Nhóm", "Tối đa", ...months(1, 12)], 4)).toBe("Tháng 3");
    expect(at(["Nhóm", "Tối đa", ...months(1, 11), "Cả năm"], 4)).toBeNull();
    expect(at(["Nhóm", "Tối đa", ...months(1, 13)], 4)).toBeNull();
    expect(at([100, ...months(1, 12)], 3)).toBeNull();
    expect(at(["(*)", ...months(1, 12)], 3)).toBeNull();
  });
});

describe("a period in several cells of a line", () => {
  const said = (...row: Rows[number]) => {
    const page = pageOf([row]);
    const found = periodApart(page, page.cellsOf(0), null);
    return found === null ? null : [found.said.label, found.said.date, found.cell.column];
  };

  it("is that of the line, at its first number", () => {
    expect(said("Tháng:", 9, "Năm:", 2026)).toEqual(["Tháng 9 Năm 2026", "2026-09-30", 1]);
    expect(said("Kỳ", "báo cáo", "tháng", 9, "năm", 2026)?.[1]).toBe("2026-09-30");
    expect(said("Tháng báo cáo:", 10, "năm", 2026)?.[1]).toBe("2026-10-31");
    const day = { kind: "number", value: 46_295, numberFormat: "dd/mm/yyyy" } as const;
    expect(said("Số liệu đến ngày", day)?.[1]).toBe("2026-09-30");
  });

  it("is none in a line of other things", () => {
    expect(said("Đơn vị", "Tháng 9/2026")).toBeNull();
    expect(said("Phụ lục", 766, "10/2026")).toBeNull();
    expect(said("Thời điểm", 5)).toBeNull();
    expect(said("Tháng 9/2026")).toBeNull();
    expect(said("Tháng", 9, "năm", 2026, "xã", "An", "Bình")).toBeNull();
  });

  it("is none in a sentence", () => {
    const line = (length: number) => said("Năm", 2026, `x${" ".repeat(0)}`.padEnd(length - 9, "x"));
    expect([line(120)?.[1], line(121)]).toEqual(["2026-12-31", null]);
  });
});
