import { quarterNumeral } from "../../sheet/text/calendar";
import { lowerFirst } from "../../narrative/say/names";
import { decision, shortName } from "../../decision766/decision";
import type { Period } from "../../sheet/scoreboard";
import { monthsToDate } from "../../sheet/text/runningTotal";

/** Full title of the indicator set, as the Decision itself writes it. */
export const indicatorSetTitle = decision.subject.replace(/^phê duyệt /, "");

/** Later citations: type and number. */
export const decisionShortName = shortName;

/** First citation of the Decision: type, number, date in full, issuer, subject. */
export const decisionCitation =
  `Quyết định số ${decision.number} ${longDate(decision.date)} ` +
  `của ${decision.issuer} ${decision.subject}`;

export const shortSetName = "Bộ chỉ số 766";

/**
 * A period as a sentence names it; empty when there is none.
 * @example periodPhrase({ label: "31/05/2026", kind: "day", date: "2026-05-31", cell: null }) // "đến hết ngày 31/5/2026"
 */
export function periodPhrase(period: Period | null): string {
  if (period === null) return "";
  const [year, month, day] = (period.date ?? "").split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined)
    return lowerFirst(period.label);
  switch (period.kind) {
    case "day":
      return `đến hết ngày ${dayOfMonth(day)}/${monthOfYear(month)}/${year}`;
    case "toDate": {
      const months = monthsToDate(period);
      return months === null
        ? `đến hết ngày ${dayOfMonth(day)}/${monthOfYear(month)}/${year}`
        : `${months} tháng đầu năm ${year}`;
    }
    case "month":
      return `tháng ${monthOfYear(month)} năm ${year}`;
    case "quarter":
      return `quý ${quarterNumeral(month)}/${year}`;
    case "half":
      return `6 tháng ${month <= 6 ? "đầu" : "cuối"} năm ${year}`;
    case "year":
      return `năm ${year}`;
    case "week":
    case "unknown":
      return lowerFirst(period.label);
  }
}

/**
 * The same behind "kết quả thực hiện": what happened in a month, a quarter or a year happened within it.
 * @example withinPeriod(month) // "trong tháng 6 năm 2026"
 */
export function withinPeriod(period: Period | null): string {
  const phrase = periodPhrase(period);
  return phrase === "" || /^(?:đến|trong|từ)(?:\s|$)/u.test(phrase) ? phrase : `trong ${phrase}`;
}

/**
 * A period over a column or under a point of a chart: one form whatever the sheet's own.
 * @example shortPeriod({ label: "5.3.2026", kind: "day", date: "2026-03-05", cell: null }) // "05/3/2026"
 */
export function shortPeriod(period: Period | null): string {
  if (period === null) return "";
  const [year, month, day] = (period.date ?? "").split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined)
    return upperFirst(period.label);
  if (period.kind === "month") return `Tháng ${monthOfYear(month)}/${year}`;
  return upperFirst(periodPhrase(period).replace(/^đến hết ngày /u, ""));
}

/** Days 1 to 9 take a leading zero (Decree 30/2020/NĐ-CP). */
export function dayOfMonth(day: number): string {
  return String(day).padStart(2, "0");
}

/** Months 1 and 2 take a leading zero, the others do not (Decree 30/2020/NĐ-CP). */
export function monthOfYear(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

/** @example longDate("2026-03-05") // "ngày 05 tháng 3 năm 2026" */
export function longDate(isoDate: string): string {
  const [year = 0, month = 0, day = 0] = isoDate.split("-").map(Number);
  return `ngày ${dayOfMonth(day)} tháng ${monthOfYear(month)} năm ${year}`;
}

/** @example upperCase("Đặc khu") // "ĐẶC KHU" */
export function upperCase(text: string): string {
  return text.toLocaleUpperCase("vi");
}

export function upperFirst(text: string): string {
  return upperCase(text.slice(0, 1)) + text.slice(1);
}
