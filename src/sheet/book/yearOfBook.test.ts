import { describe, expect, it } from "vitest";
import { board, label, month, table } from "../../../test/unit/decisions/boardsByHand";
import { gridFromValues } from "../../cells/grid";
import type { Period } from "../scoreboard";
import { lacksYear, yearOfBook } from "./yearOfBook";

const open = (kind: Period["kind"], date: string | null = null): Period => ({
  ...{ label: "T9", kind, date, cell: null },
});
const of = (...periods: readonly (Period | null)[]) =>
  table(periods.map((period) => board({ period })));
const cover = (...lines: readonly string[]) =>
  gridFromValues(
    "Bìa",
    lines.map((line) => [line])
  );

describe("the year of a book", () => {
  const year = (
    names: readonly string[],
    tables: readonly ReturnType<typeof of>[] = [],
    grids: readonly ReturnType<typeof cover>[] = []
  ) => yearOfBook(names, tables, grids);

  it("is the one that names of sheets, periods and titles speak of", () => {
    expect(year(["T9", "Theo dõi 2026"])).toBe(2026);
    expect(year([], [of(month(9, 2025))])).toBe(2025);
    expect(year([], [of(null, open("month"), month(9, 2025))])).toBe(2025);
    expect(year([], [{ ...of(null), title: label("Kết quả năm 2026") }])).toBe(2026);
    expect(year(["Năm 2026"], [of(month(9, 2026))])).toBe(2026);
  });

  it("is none where they speak of several or of none", () => {
    expect(year(["Năm 2025", "Năm 2026"])).toBeNull();
    expect(year(["Năm 2026"], [of(month(12, 2025))])).toBeNull();
    expect(year(["Năm 2025"], [{ ...of(null), title: label("Kết quả 2026") }])).toBeNull();
    expect(year([], [of(month(12, 2025), month(1, 2026))])).toBeNull();
    expect(year(["T9"], [{ ...of(null), title: label("Kết quả") }])).toBeNull();
    expect(year([])).toBeNull();
  });

  it("is that of a cover where nothing else says one", () => {
    const named = cover("UBND XÃ AN BÌNH", "NĂM 2026");
    expect(year(["T9"], [of(open("month"))], [named])).toBe(2026);
    expect(year(["Năm 2025"], [], [named])).toBe(2025);
    expect(year([], [], [named, cover("NĂM 2025")])).toBeNull();
    expect(year([], [], [cover("GIAI ĐOẠN 2025 - 2026")])).toBeNull();
  });
});

it("a month, a quarter or a half lacks its year, a year or nothing does not", () => {
  expect(lacksYear(of(open("month")))).toBe(true);
  expect(lacksYear(of(open("quarter")))).toBe(true);
  expect(lacksYear(of(month(8), open("month")))).toBe(true);
  expect(lacksYear(of(month(8)))).toBe(false);
  expect(lacksYear(of(open("unknown")))).toBe(false);
  expect(lacksYear(of(null))).toBe(false);
  expect(lacksYear(of())).toBe(false);
});
