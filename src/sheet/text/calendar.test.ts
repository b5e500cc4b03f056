import { expect, it } from "vitest";
import { calendarDay, isoDay, kindOfStretch, monthEnd, quarterNumeral, weekEnd } from "./calendar";

it("has the days that there are, and no others", () => {
  expect(isoDay(2026, 10, 9)).toBe("2026-10-09");
  expect(isoDay(2024, 2, 29)).toBe("2024-02-29");
  expect(isoDay(2026, 12, 31)).toBe("2026-12-31");
  expect(isoDay(2026, 1, 1)).toBe("2026-01-01");
  const none = [isoDay(2026, 2, 29), isoDay(2026, 0, 5), isoDay(2026, 13, 5), isoDay(2026, 5, 0)];
  expect(none).toEqual([null, null, null, null]);
  expect([isoDay(2026, 4, 31), isoDay(2026, 12, 32)]).toEqual([null, null]);
  expect(calendarDay("2026-03-23")).toEqual({ year: 2026, month: 3, day: 23 });
});

it("ends months and weeks, and counts quarters in Roman numerals", () => {
  expect([monthEnd(2026, 2), monthEnd(2024, 2), monthEnd(null, 2)]).toEqual([
    "2026-02-28",
    "2024-02-29",
    null,
  ]);
  // A year that begins on a Thursday has 53 weeks; one that begins on a Sunday begins with the last of the year before.
  expect([weekEnd(2026, 1), weekEnd(2026, 53), weekEnd(2023, 1), weekEnd(null, 1)]).toEqual([
    "2026-01-04",
    "2027-01-03",
    "2023-01-08",
    null,
  ]);
  expect([1, 3, 4, 6, 7, 9, 10, 12].map(quarterNumeral).join(" ")).toBe("I I II II III III IV IV");
});

it.each([
  ["2026-10-31", "2026-10-31", "day"],
  ["2026-10-05", "2026-10-06", "unknown"],
  ["2026-01-01", "2026-01-02", "toDate"],
  ["2026-10-05", "2026-10-08", "unknown"],
  ["2026-10-05", "2026-10-09", "week"],
  ["2026-10-05", "2026-10-12", "week"],
  ["2026-10-05", "2026-10-13", "unknown"],
  ["2026-02-01", "2026-02-28", "month"],
  ["2026-10-01", "2026-10-31", "month"],
  ["2026-02-02", "2026-02-28", "unknown"],
  ["2026-10-01", "2026-11-01", "unknown"],
  ["2026-02-01", "2026-04-30", "quarter"],
  ["2026-07-01", "2026-09-30", "quarter"],
  ["2026-07-01", "2026-12-31", "half"],
  ["2025-10-01", "2026-09-30", "year"],
  ["2024-01-01", "2024-12-31", "year"],
])("from %s to %s is a %s", (from, to, kind) => {
  expect(kindOfStretch(from, to)).toBe(kind);
});
