import { describe, expect, it } from "vitest";
import { addTo } from "../../../../src/sheet/axes/addToRow";
import { keyMeaning } from "../../../../src/sheet/axes/keyMeaning";
import { columnsOf } from "../../../../src/sheet/axes/columns";
import { emptyRow, type RowMeaning } from "../../../../src/sheet/axes/rowMeaning";
import { meaningOf } from "../../../../src/sheet/label/meaningOf";
import type { Rows } from "../../layouts/told";
import { blockOf, cellAt, readColumns } from "./blocks";

const league: Rows = [
  ["Đơn vị", "Chỉ số thành phần", "Điểm"],
  ["Xã An Bình", "Công khai", 18],
  ["Xã Tân Phú", "Tiến độ", 17],
];

/** What a row is about that holds these texts, each in the column of its own. */
function rowOf(...texts: readonly string[]): RowMeaning {
  const columns = readColumns(league);
  const page = blockOf(league).page;
  const draft = emptyRow([]);
  for (const [at, text] of texts.entries()) {
    const column = columns[at === 0 ? 0 : 2];
    if (column === undefined) throw new Error(text);
    addTo(draft, meaningOf(text, null), { cell: cellAt(page, at, 0), text, column });
  }
  return draft;
}

describe("month and year in two columns", () => {
  const period = (...texts: readonly string[]) => {
    const { period: said, periodCell } = rowOf(...texts);
    return [said?.label, said?.date, periodCell?.row];
  };

  it("are one period, whichever comes first; its cell is that of the month", () => {
    expect(period("Tháng 9", "Năm 2026")).toEqual(["Tháng 9/2026", "2026-09-30", 0]);
    expect(period("Năm 2026", "Tháng 9")).toEqual(["Tháng 9/2026", "2026-09-30", 1]);
    expect(period("Năm 2026", "Quý III")).toEqual(["Quý III/2026", "2026-09-30", 1]);
    expect(period("Tháng 9/2025", "Năm 2026")).toEqual(["Tháng 9/2026", "2026-09-30", 0]);
  });

  it("but no two months, two years, or a day and a year", () => {
    expect(period("Tháng 9/2026", "Tháng 8/2025")).toEqual(["Tháng 9/2026", "2026-09-30", 0]);
    expect(period("Năm 2025", "Năm 2026")).toEqual(["Năm 2025", "2025-12-31", 0]);
    expect(period("Năm 2025", "30/9/2026")).toEqual(["Năm 2025", "2025-12-31", 0]);
    expect(period("30/9/2026", "Năm 2025")).toEqual(["30/9/2026", "2026-09-30", 0]);
  });

  it("nor a year and words that name no part of it", () => {
    const draft = rowOf("Năm 2025");
    const strange = {
      label: "Họp giao ban",
      kind: "unknown",
      date: null,
      isRelative: false,
    } as const;
    const [column] = readColumns(league);
    if (column === undefined) throw new Error("no column");
    const cell = cellAt(blockOf(league).page, 1, 0);
    const meaning = { ...meaningOf("", null), period: strange };
    addTo(draft, meaning, { cell, text: strange.label, column });
    expect([draft.period?.label, draft.periodCell?.row]).toEqual(["Năm 2025", 0]);
  });

  it("and a week is that of the month or the day beside it", () => {
    expect(period("Tuần 2", "Tháng 9/2026")).toEqual(["Tuần 2 tháng 9/2026", null, 1]);
    expect(period("Tháng 9/2026", "Tuần 2")).toEqual(["Tuần 2 tháng 9/2026", null, 1]);
    expect(period("Tuần 2", "13/9/2026")).toEqual(["Tuần 2 (13/9/2026)", "2026-09-13", 1]);
    expect(period("Tuần 2/2026", "Quý I/2026")).toEqual(["Tuần 2/2026", "2026-01-11", 0]);
  });
});

describe("the names of a row", () => {
  it("“Tổng số” is the total, another denominator is none", () => {
    expect(rowOf("Tổng số")).toMatchObject({ total: true, measure: null });
    expect(rowOf("Mẫu số")).toMatchObject({ total: false, measure: "denominator" });
  });

  it("the first cell that names a subject is its cell, a total beside it is not", () => {
    expect(rowOf("Công khai, minh bạch", "Tổng").subjectCell?.row).toBe(0);
    expect(rowOf("Tổng", "Công khai, minh bạch").subjectCell?.row).toBe(1);
    expect(rowOf("Xã An Bình", "Tổng").subjectCell?.row).toBe(1);
    expect(rowOf("Xã An Bình", "Điểm").subjectCell).toBeNull();
  });
});

describe("a cell under the head of names", () => {
  const meant = (head: string, value: Rows[number][number], ...more: Rows) => {
    const block = blockOf([[head, "Nhóm", "Điểm"], [value, "Công khai", 18], ...more]);
    const [column] = columnsOf(block, {});
    if (column === undefined) throw new Error(head);
    return keyMeaning(block, cellAt(block.page, 1, 0), column, {});
  };

  it("without a text says nothing", () => {
    const error = { kind: "error", value: "#REF!" } as const;
    for (const head of ["Tháng", "Đơn vị", "Tỉnh"]) expect(meant(head, error)).toBeNull();
  });

  it.each([
    ["9", { period: { label: "Tháng 9/2026", date: "2026-09-30" } }],
    ["Điểm", { measure: "points", benchmark: false, period: null }],
    ["Xếp hạng", { measure: "rank", benchmark: false }],
    ["Điểm tối đa", { measure: "maxPoints", benchmark: false }],
    ["Chênh lệch", { measure: "change", benchmark: true }],
    ["Trung bình", { benchmark: true, period: null }],
    ["Tổng cộng", { benchmark: true, total: false, period: null }],
    ["Cụm 1", { benchmark: true, sum: false, period: null }],
    ["Xếp hạng tháng 9", { measure: null, period: { kind: "month", date: "2026-09-30" } }],
    ["Quý III/2026", { period: { kind: "quarter", date: "2026-09-30" } }],
    ["Họp giao ban", { strange: true, period: { label: "Họp giao ban", kind: "unknown" } }],
  ])("“%s” in a column of months", (text, meaning) => {
    expect(meant("Tháng", text, ["8", "Tiến độ", 19])).toMatchObject(meaning);
  });

  it.each([
    ["Xã An Bình", { unit: "Xã An Bình", benchmark: false }],
    ["An Bình", { unit: "An Bình" }],
    ["Tổng", { unit: null, benchmark: true, total: false }],
    ["Xã cao nhất", { unit: null, benchmark: true }],
    ["Xếp hạng", { unit: null, measure: "rank", benchmark: false }],
    ["Tối đa", { unit: null, measure: "maxPoints", benchmark: false }],
    ["Chênh lệch", { unit: null, measure: "change", benchmark: true }],
    ["Tháng 9/2026", { unit: null, period: { date: "2026-09-30" } }],
  ])("“%s” in a column of units", (text, meaning) => {
    expect(meant("Đơn vị", text, ["Xã Tân Phú", "Tiến độ", 19])).toMatchObject(meaning);
  });
});
