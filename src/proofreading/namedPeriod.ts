import type { Period } from "../sheet/scoreboard";

const quarterEnds: Readonly<Record<string, string>> = { i: "03", ii: "06", iii: "09", iv: "12" };

/**
 * Whether a short name of a period, as a report prints it, names this one: read anew from its letters.
 * @example isNamed("05/3/2026", { label: "5.3.2026", kind: "day", date: "2026-03-05", cell: null }) // true
 */
export function isNamed(printed: string, { label, kind, date }: Period): boolean {
  const words = printed.normalize("NFC").toLocaleLowerCase("vi").trim();
  if (date === null) return words === label.normalize("NFC").toLocaleLowerCase("vi").trim();
  const [year, month] = date.split("-");
  const day = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(words);
  if (day !== null) {
    const [, d = "", m = "", y = ""] = day;
    const isDay = kind === "day" || kind === "toDate";
    return isDay && date === `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  }
  const monthOf = /^(?:tháng )?(\d{1,2})\/(\d{4})$/u.exec(words);
  if (monthOf !== null)
    return kind === "month" && monthOf[1]?.padStart(2, "0") === month && monthOf[2] === year;
  const quarter = /^quý (iv|i{1,3})\/(\d{4})$/u.exec(words);
  if (quarter !== null)
    return kind === "quarter" && quarterEnds[quarter[1] ?? ""] === month && quarter[2] === year;
  const months = /^(\d{1,2}) tháng (đầu|cuối) năm (\d{4})$/u.exec(words);
  if (months !== null) {
    const last = months[2] === "cuối" ? "12" : months[1]?.padStart(2, "0");
    return (kind === "half" || kind === "toDate") && last === month && months[3] === year;
  }
  if (/^năm \d{4}$/u.test(words)) return kind === "year" && words.endsWith(year ?? "");
  return words === label.normalize("NFC").toLocaleLowerCase("vi").trim();
}
