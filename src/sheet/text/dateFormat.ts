/** Codes that mean a date or a time once literals, colours and conditions are taken away. */
const dateLetters = /[ymdhs]/i;

/**
 * Whether a number format shows a date.
 * @example isDateFormat("dd/mm/yyyy") // true
 */
export function isDateFormat(code: string): boolean {
  if (code === "General") return false;
  const [positive = ""] = code.split(";");
  return dateLetters.test(
    positive.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "").replace(/general/i, "")
  );
}

/** Whether a number format shows a fraction as a percent. */
export function isPercentFormat(code: string): boolean {
  return code.replace(/"[^"]*"|\\./g, "").includes("%");
}

const dayLength = 86_400_000;

/**
 * ISO date of a serial day; null when it is no day of the years 1900 to 9999.
 * Excel counts a 29/02/1900 that never was, so that serials from 61 on run one ahead.
 * @example serialToIso(46104, false) // "2026-03-23"
 */
export function serialToIso(serial: number, date1904: boolean): string | null {
  const day = Math.floor(serial);
  if (day < 1 || day > 2_958_465) return null;
  const epoch = date1904
    ? Date.UTC(1904, 0, 1)
    : Date.UTC(1899, 11, 30) + (day < 61 ? dayLength : 0);
  return new Date(epoch + day * dayLength).toISOString().slice(0, 10);
}
