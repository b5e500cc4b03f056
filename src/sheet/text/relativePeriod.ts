import type { Period, PeriodKind } from "../scoreboard";
import { fold } from "./fold";

const words = /^(kỳ|tuần|tháng|quý|năm) (này|nay|báo cáo|hiện tại|trước|liền trước)$/u;
const kinds: ReadonlyMap<string, PeriodKind> = new Map([
  ["tuần", "week"],
  ["tháng", "month"],
  ["quý", "quarter"],
  ["năm", "year"],
]);
const monthsOf: Partial<Readonly<Record<PeriodKind, number>>> = { month: 1, quarter: 3, year: 12 };

/**
 * A period that is only named by its distance, as the period it means beside that of the whole table; any other
 * period as it is. A report of "tháng này" would tell nothing a month later.
 * @example relativeTo({ label: "Tháng trước", … }, { label: "Tháng 9/2026", … }).label // "Tháng 8/2026"
 */
export function relativeTo(period: Period, whole: Period | null): Period {
  const match =
    period.date === null && period.kind === "other" ? words.exec(fold(period.label)) : null;
  if (match === null || whole === null || whole.date === null) return period;
  const [, unit = "", distance = ""] = match;
  const kind = kinds.get(unit) ?? whole.kind;
  // The month of a day is known; the quarter that a month is reported in is not meant by "quý này" alone.
  if (kind !== whole.kind && !(kind === "month" && whole.kind === "date")) return period;
  if (!distance.endsWith("trước")) return { ...whole, cell: period.cell };
  const [year = 0, month = 1, day = 1] = whole.date.split("-").map(Number);
  if (kind === "week") return { ...period, kind, date: iso(Date.UTC(year, month - 1, day - 7)) };
  const months = monthsOf[kind];
  return months === undefined
    ? period
    : named({ ...period, kind, date: iso(Date.UTC(year, month - months, 0)) });
}

function named(period: Period & { readonly date: string }): Period {
  const [year = 0, month = 0] = period.date.split("-").map(Number);
  switch (period.kind) {
    case "month":
      return { ...period, label: `Tháng ${month}/${year}` };
    case "quarter":
      return { ...period, label: `Quý ${quarters[Math.ceil(month / 3) - 1] ?? ""}/${year}` };
    default:
      return { ...period, label: `Năm ${year}` };
  }
}

const quarters: readonly string[] = ["I", "II", "III", "IV"];

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
