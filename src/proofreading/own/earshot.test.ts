import { describe, expect, it } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { readSheets } from "../../sheet/readSheets";
import { isWithinEarshot } from "./earshot";

const groups = ["Công khai, minh bạch", "Tiến độ giải quyết", "Dịch vụ công trực tuyến"];

const isHeard = (units: readonly string[]): boolean => {
  const rows = units.map((unit) => [unit, 18, 19, 10]);
  const { tables } = readSheets([
    gridFromValues("Tổng hợp", [["KẾT QUẢ THÁNG 10/2026"], ["Đơn vị", ...groups], ...rows]),
  ]);
  const [table] = tables;
  if (table === undefined) throw new Error("No table was read.");
  return isWithinEarshot(table);
};

describe("sentences are judged", () => {
  it.each([
    ["about units with plain names", ["UBND xã An Bình", "UBND phường Tân Lập"], true],
    ["not where wards are numbered", ["UBND phường 12", "UBND phường 13"], false],
    ["not where a unit stands twice", ["UBND xã An Bình", "UBND xã An Bình"], false],
  ] as const)("%s", (_, units, expected) => {
    expect(isHeard(units)).toBe(expected);
  });
});
