import type { Period } from "../scoreboard";

const months: Readonly<Record<string, number>> = { tháng: 1, quý: 3, năm: 12 };

/**
 * "Tháng trước", "Kỳ này" as the period they mean beside the one that a table's title names; any other label as
 * it is.
 * @example resolvedPeriod(lastMonth, september)?.label // "Tháng 8/2026"
 */
export function resolvedPeriod(typed: Period | null, titled: Period | null): Period | null {
  if (typed === null || typed.date !== null || titled?.date == null) return typed;
  const [, unit = "", which = ""] =
    /^(kỳ|tháng|quý|năm)\s+(này|nay|báo cáo|hiện tại|trước|liền trước)$/iu.exec(typed.label) ?? [];
  const span = months[unit.toLowerCase()] ?? monthsOf(titled);
  if (which === "" || span === null || span !== monthsOf(titled)) return typed;
  const isBefore = /trước$/iu.test(which);
  if (!isBefore) return { ...titled, cell: typed.cell };
  const [year = 0, month = 0] = titled.date.split("-").map(Number);
  // The day before the first of the month behind: the last day, however long the month.
  const end = new Date(Date.UTC(year, month - span, 0)).toISOString().slice(0, 10);
  return { ...titled, label: labelOf(end, titled.kind), date: end, cell: typed.cell };
}

/** How many months a period of this kind lasts; null where that is no whole number of them. */
function monthsOf({ kind }: Period): number | null {
  switch (kind) {
    case "month":
      return 1;
    case "quarter":
      return 3;
    case "year":
      return 12;
    default:
      return null;
  }
}

function labelOf(end: string, kind: Period["kind"]): string {
  const [year = 0, month = 0] = end.split("-").map(Number);
  if (kind === "year") return `Năm ${year}`;
  return kind === "month"
    ? `Tháng ${month}/${year}`
    : `Quý ${["I", "II", "III", "IV"][Math.ceil(month / 3) - 1] ?? ""}/${year}`;
}
