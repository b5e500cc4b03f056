import { expect, it } from "vitest";
import type { Period, PeriodKind } from "../scoreboard";
import { distanceOf, isRelativePeriod, relativeTo } from "./relativePeriod";

const period = (
  label: string,
  kind: PeriodKind = "unknown",
  date: string | null = null
): Period => ({
  label,
  kind,
  date,
  cell: null,
});
const month = period("Tháng 10/2026", "month", "2026-10-31");
const seen = (label: string, kind: PeriodKind, whole: Period | null): unknown[] => {
  const { label: said, kind: of, date } = relativeTo(period(label, kind), whole);
  return [said, of, date];
};

it("means the period before that of the table, by its kind", () => {
  expect(seen("Tháng trước", "month", month)).toEqual(["Tháng 9/2026", "month", "2026-09-30"]);
  const first = period("Tháng 1/2026", "month", "2026-01-31");
  expect(seen("Kỳ trước", "unknown", first)).toEqual(["Tháng 12/2025", "month", "2025-12-31"]);
  const quarter = period("Quý I/2026", "quarter", "2026-03-31");
  expect(seen("Quý trước", "quarter", quarter)).toEqual(["Quý IV/2025", "quarter", "2025-12-31"]);
  const half = period("6 tháng đầu năm 2026", "half", "2026-06-30");
  expect(seen("Kỳ trước", "unknown", half)).toEqual(["Kỳ trước", "half", "2025-12-31"]);
  const week = period("Tuần 1", "week", "2026-01-04");
  expect(seen("Tuần trước", "week", week)).toEqual(["Tuần trước", "week", "2025-12-28"]);
  const year = period("Năm 2026", "year", "2026-12-31");
  expect(seen("Năm trước", "year", year)).toEqual(["Năm 2025", "year", "2025-12-31"]);
});

it("means that of the table, the same a year ago, or all since January", () => {
  expect(seen("Tháng này", "month", month)[0]).toBe("Tháng 10/2026");
  expect(seen("Trong tháng", "month", month)).toEqual(["Tháng 10/2026", "month", "2026-10-31"]);
  expect(seen("Cùng kỳ năm trước", "unknown", month).slice(1)).toEqual(["month", "2025-10-31"]);
  expect(seen("Cùng kỳ năm 2024", "unknown", month).slice(1)).toEqual(["month", "2024-10-31"]);
  const day = period("19/10/2026", "day", "2026-10-19");
  expect(seen("Cùng kỳ năm trước", "unknown", day).slice(1)).toEqual(["day", "2025-10-19"]);
  const february = period("Tháng 2/2025", "month", "2025-02-28");
  expect(seen("Cùng kỳ 2024", "unknown", february).slice(1)).toEqual(["month", "2024-02-29"]);
  expect(seen("Lũy kế từ đầu năm", "unknown", month).slice(1)).toEqual(["toDate", "2026-10-31"]);
});

it("stays where the table has no day, tells its own, or is of another kind", () => {
  expect(seen("Tháng trước", "month", null)).toEqual(["Tháng trước", "month", null]);
  expect(seen("Lũy kế", "unknown", period("Tháng 10"))).toEqual(["Lũy kế", "unknown", null]);
  const dated = period("Tháng trước", "month", "2026-08-31");
  expect(relativeTo(dated, month)).toBe(dated);
  expect(seen("Quý trước", "quarter", month)).toEqual(["Quý trước", "quarter", null]);
  expect(seen("Tháng trước", "month", period("19/10/2026", "day", "2026-10-19"))).toEqual([
    "Tháng 9/2026",
    "month",
    "2026-09-30",
  ]);
});

it("knows a distance from other words, and which way it goes", () => {
  expect(["Kỳ trước", "Kỳ này", "Cùng kỳ", "Quý III"].map(isRelativePeriod)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(isRelativePeriod("Số liệu lũy kế từ đầu năm đến tháng báo cáo")).toBe(true);
  expect(["Kỳ trước", "Tháng vừa qua", "Kỳ báo cáo", "Cùng kỳ"].map(distanceOf)).toEqual([
    "before",
    "before",
    "now",
    null,
  ]);
});
