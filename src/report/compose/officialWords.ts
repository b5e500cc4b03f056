import type { Period } from "../../sheet/scoreboard";
import { hundredths, type Hundredths } from "../../decision766/hundredths";

/** Full title of the indicator set, as the Decision itself writes it. */
export const indicatorSetTitle =
  "Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện " +
  "thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử";

/** First citation of the Decision: type, number, date, issuer, subject. */
export const decisionCitation =
  "Quyết định số 766/QĐ-TTg ngày 23 tháng 6 năm 2022 của Thủ tướng Chính phủ phê duyệt " +
  indicatorSetTitle;

export const shortSetName = "Bộ chỉ số 766";

const romanQuarters = ["I", "II", "III", "IV"];

/**
 * A period as a sentence names it; empty when there is none.
 * @example periodPhrase({ label: "31/05/2026", kind: "date", date: "2026-05-31", cell: null }) // "đến hết ngày 31/5/2026"
 */
export function periodPhrase(period: Period | null): string {
  if (period === null) return "";
  const [year, month, day] = (period.date ?? "").split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined)
    return lowerFirst(period.label);
  switch (period.kind) {
    case "date":
      return `đến hết ngày ${dayOfMonth(day)}/${monthOfYear(month)}/${year}`;
    case "month":
      return `tháng ${monthOfYear(month)} năm ${year}`;
    case "quarter":
      return `quý ${romanQuarters[Math.ceil(month / 3) - 1] ?? ""}/${year}`;
    case "half":
      return `6 tháng ${month <= 6 ? "đầu" : "cuối"} năm ${year}`;
    case "nineMonths":
      return `9 tháng đầu năm ${year}`;
    case "year":
      return `năm ${year}`;
    case "week":
    case "other":
      return lowerFirst(period.label);
  }
}

/** Days 1 to 9 take a leading zero (Decree 30/2020/NĐ-CP). */
export function dayOfMonth(day: number): string {
  return String(day).padStart(2, "0");
}

/** Months 1 and 2 take a leading zero, the others do not (Decree 30/2020/NĐ-CP). */
export function monthOfYear(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

/**
 * Hundredths with the decimal comma, trailing zeros dropped, thousands by points.
 * @example formatHundredths(hundredths(1996)) // "19,96"
 */
export function formatHundredths(value: Hundredths): string {
  const sign = value < 0 ? "-" : "";
  const size = Math.abs(value);
  const whole = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, ".");
  const fraction = String(size % 100)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return fraction === "" ? `${sign}${whole}` : `${sign}${whole},${fraction}`;
}

/** @example formatPercent(hundredths(9975)) // "99,75%" */
export function formatPercent(value: Hundredths): string {
  return `${formatHundredths(value)}%`;
}

/** Whole numbers with thousands by points. @example formatWhole(1240) // "1.240" */
export function formatWhole(value: number): string {
  return formatHundredths(hundredths(value * 100));
}

/** @example upperCase("Đặc khu") // "ĐẶC KHU" */
export function upperCase(text: string): string {
  return text.toLocaleUpperCase("vi");
}

export function upperFirst(text: string): string {
  return upperCase(text.slice(0, 1)) + text.slice(1);
}

function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase("vi") + text.slice(1);
}
