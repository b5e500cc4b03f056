/**
 * How much of a date a number format shows; null when it shows a plain number. A month that stands beside hours or
 * seconds is minutes.
 * @example dateShown('"Tháng" mm/yyyy') // "month"
 */
export function dateShown(code: string): "day" | "month" | "year" | "time" | null {
  if (code === "General") return null;
  const [positive = ""] = code.split(";");
  const letters = positive
    .replace(/"[^"]*"|\\.|\[(?!(?:h+|m+|s+)\])[^\]]*\]|_.|\*./gi, "")
    .replace(/general/i, "");
  if (/d/i.test(letters)) return "day";
  if (/[hs]/i.test(letters) && !/y/i.test(letters)) return "time";
  if (/m/i.test(letters)) return "month";
  return /y/i.test(letters) ? "year" : null;
}

/**
 * Whether a number format shows a date or a time.
 * @example isDateFormat("dd/mm/yyyy") // true
 */
export function isDateFormat(code: string): boolean {
  return dateShown(code) !== null;
}

/** Whether a number format shows a fraction as a percent. */
export function isPercentFormat(code: string): boolean {
  return code.replace(/"[^"]*"|\\./g, "").includes("%");
}

const dayLength = 86_400_000;
/** How far the count of a workbook that begins in 1904 lies behind the usual one. */
const daysBefore1904 = 1462;

/**
 * ISO date of a serial day; null when it is no day of the years 1900 to 9999.
 * Excel counts a 29/02/1900 that never was, so that serials from 61 on run one ahead.
 * @example serialToIso(46104, false) // "2026-03-23"
 */
export function serialToIso(serial: number, date1904: boolean): string | null {
  if (serial < 1) return null;
  const day = Math.floor(serial) + (date1904 ? daysBefore1904 : 0);
  if (day > 2_958_465) return null;
  const since = Date.UTC(1899, 11, day < 61 ? 31 : 30);
  return new Date(since + day * dayLength).toISOString().slice(0, 10);
}
