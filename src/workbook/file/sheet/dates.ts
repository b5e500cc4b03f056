const dayMilliseconds = 86_400_000;

/**
 * Serial number of an ISO date or time as Excel counts, from 1900 or 1904; null when it is none.
 * @example dateSerial("2026-01-31", false) // 46053
 */
export function dateSerial(iso: string, date1904: boolean): number | null {
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/.test(iso)) return null;
  const time = Date.parse(iso.length === 10 || iso.endsWith("Z") ? iso : `${iso}Z`);
  if (Number.isNaN(time)) return null;
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (time - start) / dayMilliseconds;
}
