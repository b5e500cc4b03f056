import { expect, it } from "vitest";
import { gridFromValues } from "../cells/grid";
import { corrected } from "./corrections";

const grid = gridFromValues("Điểm", [["Chất lượng phục vụ", "Ghi chú", 12, "Số hóa hồ sơ"]]);
const valuesOf = (given: typeof grid) =>
  [0, 1, 2, 3].map((column) => {
    const cell = given.cell(0, column);
    return cell.kind === "blank" ? null : cell.value;
  });

it("a corrected label reads as its group, an ignored one as blank, all else as it is", () => {
  const corrections = [
    { label: "CHẤT LƯỢNG PHỤC VỤ", meaning: "satisfaction" },
    { label: "Ghi chú", meaning: "ignore" },
  ] as const;
  expect(valuesOf(corrected(grid, corrections))).toEqual([
    "Mức độ hài lòng",
    null,
    12,
    "Số hóa hồ sơ",
  ]);
  expect(corrected(grid, [])).toBe(grid);
});
