import type { SaidPeriod } from "./meaning";

/** "Tuần 1" beside "07/9/2026": the week that the day says. */
export function weekOfDay(week: SaidPeriod, { label, date }: SaidPeriod): SaidPeriod {
  return { ...week, label: `${week.label.replace(/\/20\d\d$/u, "")} (${label})`, date };
}

/** As many weeks begin in a month. */
const weeksOfMonth = 6;

/**
 * "Tuần 2" under "Tháng 9/2026" is the second of the month, not of January: which days it has nobody can say, so that
 * it keeps no date. "Tuần 37" is a week of the year.
 */
export function weekOfMonth(week: SaidPeriod, month: SaidPeriod): SaidPeriod {
  const number = /^\D*(\d{1,2})\D*(?:20\d\d)?$/u.exec(week.label)?.[1];
  if (number === undefined || Number(number) > weeksOfMonth || isWithin(week, month)) return week;
  const label = `${week.label.replace(/\/20\d\d$/u, "")} ${lowered(month.label)}`;
  return { ...week, label, date: null };
}

/** Whether some day of a week, told by its last, is one of the month. */
function isWithin({ date: week }: SaidPeriod, { date: month }: SaidPeriod): boolean {
  if (week === null || month === null) return false;
  const monday = new Date(Date.parse(week) - 6 * 86_400_000).toISOString();
  return monday.slice(0, 7) <= month.slice(0, 7) && week.slice(0, 7) >= month.slice(0, 7);
}

function lowered(label: string): string {
  if (/^\d/u.test(label)) return `tháng ${label}`;
  if (label === label.toLocaleUpperCase("vi")) return label.toLocaleLowerCase("vi");
  return label.charAt(0).toLocaleLowerCase("vi") + label.slice(1);
}
