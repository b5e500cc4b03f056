import { describe, expect, it, test } from "vitest";
import type { Rows } from "../../../test/unit/layouts/told";
import { cellAt, pageOf } from "../../../test/unit/sheet/axes/blocks";
import { numberedPeriod } from "./numberedPeriod";

const periodsOf = (heads: Rows[number]) => {
  const page = pageOf([heads]);
  return heads.map((_, column) => numberedPeriod({ page, year: 2026 }, cellAt(page, 0, column)));
};

describe("bare years along a row", () => {
  test.each<[Rows[number], (string | null)[]]>([
    [
      ["Nhóm", "Tối đa", 2024, 2025, 2026],
      [null, null, "Năm 2024", "Năm 2025", "Năm 2026"],
    ],
    [
      ["Nhóm", "2024", "2025", "9T/2026"],
      [null, "Năm 2024", "Năm 2025", null],
    ],
  ])("%j are periods", (heads, periods) => {
    expect(periodsOf(heads)).toEqual(periods);
  });

  it("are counts where they do not follow each other, stand alone or beside the name of a group", () => {
    expect(periodsOf(["Nhóm", 2024, 2031])).toEqual([null, null, null]);
    expect(periodsOf(["Nhóm", 2026])).toEqual([null, null]);
    expect(periodsOf(["Số hóa hồ sơ", 2024, 2025])).toEqual([null, null, null]);
  });
});
