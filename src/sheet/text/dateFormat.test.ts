import { expect, it } from "vitest";
import { serialToIso } from "./dateFormat";

it.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  // Excel's day 60 is the 29 February 1900 that never was.
  [61, "1900-03-01"],
  [46_104, "2026-03-23"],
  [46_104.75, "2026-03-23"],
  [2_958_465, "9999-12-31"],
  [2_958_466, null],
  [0, null],
  [0.75, null],
  [-3, null],
])("day %d is %s", (serial, iso) => {
  expect(serialToIso(serial, false)).toBe(iso);
});

it("is told of workbooks that count from 1904", () => {
  expect([1, 44_642, 2_957_003, 2_957_004, 0].map((day) => serialToIso(day, true))).toEqual([
    "1904-01-02",
    "2026-03-23",
    "9999-12-31",
    null,
    null,
  ]);
});
