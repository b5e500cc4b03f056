import { describe, expect, it, test } from "vitest";
import type { Rows } from "../../../test/unit/layouts/told";
import { blockOf, cellAt } from "../../../test/unit/sheet/axes/blocks";
import { meaningIn } from "./block";
import { overYearTurn } from "./yearTurn";

/** The months across a table under these lines, as they are dated. */
function dated(lines: readonly string[], ...months: Rows[number]) {
  const names: Rows[number] = ["Nhóm", ...months];
  const titles: Rows = lines.map((line) => [line]);
  const block = blockOf([...titles, names, ["Số hóa hồ sơ", ...months.map(() => 17.5)]]);
  const found = months.flatMap((_, at) => {
    const cell = cellAt(block.page, lines.length, at + 1);
    const { period } = meaningIn(block, cell);
    return period === null ? [] : [{ period, cell }];
  });
  return overYearTurn(block, found).map(({ date }) => date?.slice(0, 7) ?? null);
}
const both = ["KẾT QUẢ TỪ NĂM 2026 ĐẾN NĂM 2027"];

describe("months over the turn of a year", () => {
  test.each<[string, readonly string[], readonly (string | null)[]]>([
    ["on", ["T11", "T12", "T1", "T2"], ["2026-11", "2026-12", "2027-01", "2027-02"]],
    ["at the first", ["T12", "T1"], ["2026-12", "2027-01"]],
    ["back", ["T2", "T1", "T12", "T11"], ["2027-02", "2027-01", "2026-12", "2026-11"]],
    ["back at once", ["T1", "T12"], ["2027-01", "2026-12"]],
  ])("%s: each with its own year", (_, months, dates) => {
    expect(dated(both, ...months)).toEqual(dates);
  });

  it("have no date where the lines above name not both years, or three", () => {
    const months = ["T11", "T12", "T1"];
    expect(dated(["KẾT QUẢ"], ...months)).toEqual([null, null, null]);
    expect(dated(["KẾT QUẢ NĂM 2026"], ...months)).toEqual([null, null, null]);
    expect(dated(["KẾT QUẢ NĂM 2025, 2027"], ...months)).toEqual([null, null, null]);
    expect(dated(["KẾT QUẢ 2025, 2026, 2027"], ...months)).toEqual([null, null, null]);
  });

  it("by years in several lines", () => {
    expect(dated(["Số liệu năm 2026", "và năm 2027"], "T12", "T1")).toEqual(["2026-12", "2027-01"]);
  });
});

describe("months as they are", () => {
  const same = (...months: Rows[number]) => dated(both, ...months);

  it("where they turn no year", () => {
    expect(same("T9", "T10", "T11")).toEqual(["2026-09", "2026-10", "2026-11"]);
    expect(same("T1", "T2")).toEqual(["2026-01", "2026-02"]);
    expect(same("T11", "T1")).toEqual(["2026-11", "2026-01"]);
    expect(same("T12", "T2")).toEqual(["2026-12", "2026-02"]);
    expect(same("T12")).toEqual(["2026-12"]);
  });

  it("where one comes twice", () => {
    expect(same("T12", "T1", "T12")).toEqual(["2026-12", "2026-01", "2026-12"]);
  });

  it("where one has a year of its own, or is no month", () => {
    expect(same("T12/2026", "T1")).toEqual(["2026-12", "2026-01"]);
    expect(same("T12", "T1/2026")).toEqual(["2026-12", "2026-01"]);
    expect(same("T12", "T1", "Quý I")).toEqual(["2026-12", "2026-01", "2026-03"]);
    expect(same("T12", "T1", "Kỳ trước")).toEqual(["2026-12", "2026-01", null]);
  });
});
