import type { PeriodKey } from "../claims/periodKey";

const romans = ["I", "II", "III", "IV"];

/** Months 1 and 2 and days 1 to 9 take a leading zero, the other months do not (Decree 30/2020/NĐ-CP). */
function month(typed: string): string {
  const number = Number(typed);
  return number <= 2 ? `0${String(number)}` : String(number);
}

/**
 * A period as our sentences name it.
 * @param labels names of periods that tell no date, by their key
 * @example periodWords("2026-M02", new Map()) // "tháng 02/2026"
 */
export function periodWords(key: PeriodKey, labels: ReadonlyMap<PeriodKey, string>): string {
  const [, year = "", unit = "", part = ""] = /^(\d{4})-([MQHY]?)(\d*M?)$/.exec(key) ?? [];
  const [, ofYear, m = "", d = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(key) ?? [];
  if (ofYear !== undefined) return `ngày ${d}/${month(m)}/${ofYear}`;
  switch (unit) {
    case "M":
      return `tháng ${month(part)}/${year}`;
    case "Q":
      return `quý ${romans[Number(part) - 1] ?? ""}/${year}`;
    case "H":
      return `6 tháng ${part === "1" ? "đầu" : "cuối"} năm ${year}`;
    case "Y":
      return `năm ${year}`;
    default:
      return part.endsWith("M")
        ? `${part.slice(0, -1)} tháng đầu năm ${year}`
        : (labels.get(key) ?? key.replace(/^~/, ""));
  }
}

/** Figures that run up to a day are said to: "đến ngày 23/3/2026". */
export function isDay(key: PeriodKey): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(key);
}

/**
 * The key of a period named in words; null where the words name none. Either form of the year is heard.
 * @example heardPeriod("tháng 6 năm 2026", new Map()) // "2026-M06"
 */
export function heardPeriod(
  words: string,
  labels: ReadonlyMap<PeriodKey, string>
): PeriodKey | null {
  const text = words.toLocaleLowerCase("vi");
  const pad = (typed: string | undefined) => (typed ?? "").padStart(2, "0");
  const day = /^ngày (\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/| năm )(\d{4})$/.exec(text);
  if (day !== null) return `${day[3] ?? ""}-${pad(day[2])}-${pad(day[1])}`;
  const months = /^tháng (\d{1,2})(?:\/| năm )(\d{4})$/.exec(text);
  if (months !== null) return `${months[2] ?? ""}-M${pad(months[1])}`;
  const quarter = /^quý (i{1,3}|iv)(?:\/| năm )(\d{4})$/.exec(text);
  if (quarter !== null)
    return `${quarter[2] ?? ""}-Q${String(romans.indexOf((quarter[1] ?? "").toUpperCase()) + 1)}`;
  const half = /^6 tháng (đầu|cuối) năm (\d{4})$/.exec(text);
  if (half !== null) return `${half[2] ?? ""}-H${half[1] === "đầu" ? "1" : "2"}`;
  const running = /^(\d{1,2}) tháng đầu năm (\d{4})$/.exec(text);
  if (running !== null) return `${running[2] ?? ""}-${running[1] ?? ""}M`;
  const year = /^năm (\d{4})$/.exec(text);
  if (year !== null) return `${year[1] ?? ""}-Y`;
  return [...labels].find(([, label]) => label.toLocaleLowerCase("vi") === text)?.[0] ?? null;
}

/** What of a text may be the name of a period, as the source of an expression. */
export const periodPattern = String.raw`(?:ngày \d{1,2}(?:\/| tháng )\d{1,2}(?:\/| năm )\d{4}|tháng \d{1,2}(?:\/| năm )\d{4}|quý (?:iv|i{1,3})(?:\/| năm )\d{4}|6 tháng (?:đầu|cuối) năm \d{4}|\d{1,2} tháng đầu năm \d{4}|năm \d{4})`;
