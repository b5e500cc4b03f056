import { expect, it } from "vitest";
import type { SaidPeriod } from "./meaning";
import { weekOfDay, weekOfMonth } from "./weeks";

const said = (label: string, kind: SaidPeriod["kind"], date: string | null): SaidPeriod => ({
  label,
  kind,
  date,
  isRelative: false,
});
const september = said("Tháng 9/2026", "month", "2026-09-30");
const inMonth = (label: string, date: string | null, month = september) => {
  const week = weekOfMonth(said(label, "week", date), month);
  return [week.label, week.date];
};

it("a week under a month is the month's", () => {
  expect(inMonth("Tuần 2/2026", "2026-01-11")).toEqual(["Tuần 2 tháng 9/2026", null]);
  expect(inMonth("Tuần 6", null)).toEqual(["Tuần 6 tháng 9/2026", null]);
  expect(inMonth("Tuần 2/2026", "2026-01-11", said("9/2026", "month", "2026-09-30"))).toEqual([
    "Tuần 2 tháng 9/2026",
    null,
  ]);
  expect(inMonth("TUẦN 2", null, said("THÁNG 9", "month", null))[0]).toBe("TUẦN 2 tháng 9");
});

it("a week of the year stays one", () => {
  expect(inMonth("Tuần 7/2026", "2026-02-15")).toEqual(["Tuần 7/2026", "2026-02-15"]);
  expect(inMonth("Tuần cuối", null)).toEqual(["Tuần cuối", null]);
  const [january, february] = [
    said("Tháng 1/2026", "month", "2026-01-31"),
    said("Tháng 2/2026", "month", "2026-02-28"),
  ];
  expect(inMonth("Tuần 1/2026", "2026-01-04", january)).toEqual(["Tuần 1/2026", "2026-01-04"]);
  // From 26 January to 1 February: of both months.
  for (const month of [january, february])
    expect(inMonth("Tuần 5/2026", "2026-02-01", month)).toEqual(["Tuần 5/2026", "2026-02-01"]);
  expect(inMonth("Tuần 6/2026", "2026-02-08", january)).toEqual(["Tuần 6 tháng 1/2026", null]);
  expect(inMonth("Tuần 2/2026", "2026-01-11", said("Tháng 1", "month", null))).toEqual([
    "Tuần 2 tháng 1",
    null,
  ]);
  // Its Monday is 1 February.
  const first = said("Tháng 1/2027", "month", "2027-01-31");
  expect(inMonth("Tuần 5/2027", "2027-02-07", first)).toEqual(["Tuần 5 tháng 1/2027", null]);
  // In 2027 the fourth week ends with January.
  const next = said("Tháng 2/2027", "month", "2027-02-28");
  expect(inMonth("Tuần 4/2027", "2027-01-31", next)).toEqual(["Tuần 4 tháng 2/2027", null]);
});

it("a week beside a day is the week that the day says", () => {
  const day = said("07/9/2026", "day", "2026-09-07");
  expect(weekOfDay(said("Tuần 1/2026", "week", "2026-01-04"), day)).toEqual(
    said("Tuần 1 (07/9/2026)", "week", "2026-09-07")
  );
});
