import type { Period } from "../sheet/scoreboard";
import { monthsToDate } from "../sheet/text/runningTotal";

/**
 * A reporting period as propositions name it; the same text, the same period:
 * - "2026-03-23": figures up to that day;
 * - "2026-M05", "2026-Q1", "2026-H1" (6 tháng đầu năm), "2026-H2", "2026-9M" (9 tháng đầu năm, and so for any count), "2026-Y";
 * - "~tuần 2 tháng 6": anything else, by its label in small letters, spaces tidied.
 */
export type PeriodKey = string;

/**
 * @example periodKey({ label: "QUÝ I/2026", kind: "quarter", date: "2026-03-31", cell: null }) // "2026-Q1"
 */
export function periodKey(period: Period): PeriodKey {
  const { label, kind, date } = period;
  const [year = "", month = ""] = (date ?? "").split("-");
  if (date !== null) {
    switch (kind) {
      case "day":
        return date;
      case "toDate": {
        const months = monthsToDate(period);
        return months === null ? date : `${year}-${String(months)}M`;
      }
      case "month":
        return `${year}-M${month}`;
      case "quarter":
        return `${year}-Q${String(Math.ceil(Number(month) / 3))}`;
      case "half":
        return `${year}-H${Number(month) <= 6 ? "1" : "2"}`;
      case "year":
        return `${year}-Y`;
      case "week":
      case "unknown":
        break;
    }
  }
  return `~${label.normalize("NFC").toLocaleLowerCase("vi").replace(/\s+/gu, " ").trim()}`;
}

/**
 * Whether one period follows the other at once. Between two days there may have been others that the sheet lacks, so
 * that nobody can tell.
 * @example isNext("2026-M12", "2027-M01") // true; isNext("2026-01-31", "2026-02-28") // false
 */
export function isNext(before: PeriodKey, after: PeriodKey): boolean {
  const [one, other] = [ordinal(before), ordinal(after)];
  return one !== null && other !== null && other - one === 1;
}

const perYear: Readonly<Record<string, number>> = { M: 12, Q: 4, H: 2 };

function ordinal(key: PeriodKey): number | null {
  const [, year, unit = "", part] = /^(\d{4})-([MQH])(\d+)$/.exec(key) ?? [];
  const count = perYear[unit];
  if (count !== undefined) return Number(year) * count + Number(part);
  const [, whole] = /^(\d{4})-Y$/.exec(key) ?? [];
  return whole === undefined ? null : Number(whole);
}
