import { describe, expect, it } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { coverLines } from "./cover";
import { mayHoldTotals } from "./totalsUnnamed";

const sheet = (...rows: (string | number)[][]) => gridFromValues("Bìa", rows);
const lines = (count: number) => Array.from({ length: count }, (_, at) => [`Dòng ${String(at)}`]);

describe("a cover", () => {
  it("says what the others are about, a label and its value beside each other", () => {
    expect(coverLines(sheet(["UBND XÃ AN BÌNH"], ["Năm", "2026"]))).toEqual([
      "UBND XÃ AN BÌNH",
      "Năm",
      "2026",
    ]);
  });

  it("has at most 40 lines, within its first 400 rows, and no table", () => {
    expect(coverLines(sheet(...lines(40)))).toHaveLength(40);
    expect(coverLines(sheet(...lines(41)))).toEqual([]);
    const last = (rows: number) => sheet(...Array<string[]>(rows - 1).fill([]), ["Năm 2026"]);
    expect(coverLines(last(400))).toEqual(["Năm 2026"]);
    expect(coverLines(last(401))).toEqual([]);
    expect(coverLines(sheet(["STT", "Họ tên", "Ghi chú"]))).toEqual([]);
    expect(coverLines(sheet(["CÔNG AN XÃ"], ["STT", "Họ tên", "Ghi chú"]))).toEqual([]);
  });
});

describe("a sheet without the groups' names", () => {
  it.each(["Tổng điểm", "Xếp hạng", "Vị trí", "Score"])("may hold totals under “%s”", (heading) => {
    expect(mayHoldTotals(sheet(["Đơn vị", heading], ["Xã A", 97.32]))).toBe(true);
  });

  it("holds none where nothing speaks of them, or where more rows are than communes", () => {
    expect(mayHoldTotals(sheet(["Đơn vị", "Số hộ"], ["Xã A", 97]))).toBe(false);
    const long = (rows: number) => sheet(["Tổng điểm"], ...Array<number[]>(rows - 1).fill([1]));
    expect(mayHoldTotals(long(4000))).toBe(true);
    expect(mayHoldTotals(long(4001))).toBe(false);
  });
});
