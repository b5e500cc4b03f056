import { describe, expect, test } from "vitest";
import { cell, column, period, row, title } from "../../../test/unit/sheet/facts/build";
import type { Column } from "../axes/column";
import type { RowMeaning } from "../axes/rowMeaning";
import type { Title } from "../axes/title";
import { periodAt } from "./periodAt";
import { noSection, type Section } from "./section";

const month = (number: number, year = 2026) =>
  period(`Tháng ${number}/${year}`, "month", `${year}-${String(number).padStart(2, "0")}-30`);
const yearOf = (year: number) => period(`Năm ${year}`, "year", `${year}-12-31`);

interface Places {
  readonly row?: Partial<RowMeaning>;
  readonly column?: Partial<Column>;
  readonly section?: Partial<Section>;
  readonly title?: Partial<Title>;
}
const found = (places: Places) => {
  const section = { ...noSection(), ...places.section };
  const { said, cell: at } = periodAt(
    column(places.column),
    row(places.row),
    section,
    title(places.title)
  );
  return [said?.label ?? null, said?.date ?? null, at?.text ?? null];
};

test("the nearest label says a figure's period", () => {
  const at = (number: number, text: string) => ({ period: month(number), periodCell: cell(text) });
  const all = {
    row: at(4, "row"),
    column: at(6, "column"),
    section: at(9, "section"),
    title: at(11, "title"),
  };
  expect(found({})).toEqual([null, null, null]);
  expect(found(all)).toEqual(["Tháng 4/2026", "2026-04-30", "row"]);
  expect(found({ ...all, row: {} })).toEqual(["Tháng 6/2026", "2026-06-30", "column"]);
  expect(found({ ...all, row: {}, column: {} })).toEqual(["Tháng 9/2026", "2026-09-30", "section"]);
  expect(found({ title: all.title })).toEqual(["Tháng 11/2026", "2026-11-30", "title"]);
});

describe("the year of a section is that of its months", () => {
  const section = { period: yearOf(2025), periodCell: cell("Năm 2025") };
  const t9 = { period: period("Tháng 9", "month", null), periodCell: cell("Tháng 9") };
  test("down and across", () => {
    const of2025 = ["Tháng 9/2025", "2025-09-30", "Tháng 9"];
    expect(found({ section, row: t9 })).toEqual(of2025);
    expect(found({ section, column: t9 })).toEqual(of2025);
    expect(found({ row: t9 })).toEqual(["Tháng 9", null, "Tháng 9"]);
  });
  test("but of those with a year of their own", () => {
    const own = { period: month(9), periodCell: cell("T9/2026") };
    expect(found({ section, row: own })).toEqual(["Tháng 9/2026", "2026-09-30", "T9/2026"]);
  });
  test("nor does a month, or a year without a date, say any", () => {
    const none = ["Tháng 9", null, "Tháng 9"];
    expect(found({ row: t9, section: { period: month(4) } })).toEqual(none);
    expect(found({ row: t9, section: { period: period("Năm nay", "year", null) } })).toEqual(none);
  });
  test("nor of a period that no cell names", () => {
    expect(found({ section, row: { ...t9, periodCell: null } })).toEqual(["Tháng 9", null, null]);
    // The section's own year, where nothing else is said.
    expect(found({ section })).toEqual(["Năm 2025", "2025-12-31", "Năm 2025"]);
  });
});

describe("years under a title of a month", () => {
  const compared = { lines: [cell("BẢNG"), cell("Tháng 10/2026 (so với cùng kỳ năm 2025)")] };
  const october = { ...compared, period: period("Tháng 10/2026", "month", "2026-10-31") };
  const under = (of: Column["period"], over: Partial<Title>) =>
    found({ column: { period: of }, title: over }).slice(0, 2);
  test("compared with the same month before are that month of each", () => {
    expect(under(yearOf(2025), october)).toEqual(["Tháng 10/2025", "2025-10-31"]);
    expect(under(yearOf(2026), october)).toEqual(["Tháng 10/2026", "2026-10-31"]);
  });
  test("stay what they are otherwise", () => {
    const own = ["Năm 2025", "2025-12-31"];
    expect(under(yearOf(2025), { ...october, lines: [cell("Tháng 10/2026")] })).toEqual(own);
    expect(under(yearOf(2025), compared)).toEqual(own);
    expect(under(yearOf(2025), { ...compared, period: yearOf(2026) })).toEqual(own);
    expect(under(period("Năm trước", "year", null), october)).toEqual(["Năm trước", null]);
    expect(under(month(9, 2025), october)).toEqual(["Tháng 9/2025", "2025-09-30"]);
  });
});

test("a week under a title of a month is the month's", () => {
  const second = period("Tuần 2", "week", null);
  const under = (over: Title["period"]) =>
    found({ row: { period: second }, title: { period: over } })[0];
  expect(under(month(9))).toBe("Tuần 2 tháng 9/2026");
  expect(under(period("Quý III/2026", "quarter", "2026-09-30"))).toBe("Tuần 2");
  expect(under(null)).toBe("Tuần 2");
});

test("a period told by its distance is reckoned from the title's", () => {
  const before = {
    period: period("Kỳ trước", "unknown", null, true),
    periodCell: cell("Kỳ trước"),
  };
  expect(found({ column: before, title: { period: month(9) } })).toEqual([
    "Tháng 8/2026",
    "2026-08-31",
    "Kỳ trước",
  ]);
  expect(found({ column: before })).toEqual(["Kỳ trước", null, "Kỳ trước"]);
});
