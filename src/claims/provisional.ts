import type { BoardAssessment, TableAssessment } from "../scoring/assessment";
import type { Period, ScoreTable } from "../sheet/scoreboard";
import { findPeriodIn } from "../sheet/text/period";
import { besides } from "./beside";
import type { ProvisionalReason } from "./claim";

/** Words by which a sheet says that its figures may still change. */
const saysSo =
  /tạm\s*(?:tính|thời)|chưa\s*chốt|ước\s*(?:tính|thực hiện|đạt)|chưa\s*chính\s*thức|sơ\s*bộ|dự\s*kiến/iu;
/** "(số liệu đến ngày 15/10/2026)", "cập nhật lúc 8 giờ ngày 05/10/2026", "đến ngày 15/10". */
const dataDates =
  /(?:số liệu|dữ liệu|cập nhật|chốt|trích xuất|thời điểm|đến(?: hết)?(?: ngày)? (?=\d))[^;]*/giu;
const day = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/gu;
const dayOfYear = /(?:đến|ngày)\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?![\d/.-]*\d)/giu;

/** All that stands over and below a table. */
export function linesOf({ title, lines }: ScoreTable): readonly string[] {
  return [...new Set([...(title === null ? [] : [title.text]), ...lines])];
}

/** As provisionalReason, of a board of a table. */
export function provisionalIn(
  board: BoardAssessment,
  table: TableAssessment
): ProvisionalReason | null {
  return provisionalReason(board, linesOf(table.table), besides(table, board).ofUnit(board));
}

/**
 * Why the figures of a board may still change: the sheet says so, marks its total so, was taken before the period's
 * last day, or ends on a day of a month, quarter or half that its title names and that was not over; null where
 * nothing says it. The clock is never asked.
 * @param lines those over and below the table
 * @param ofUnit the unit in all its periods
 * @example provisionalReason(board, ["Tháng 10/2026 (số liệu đến ngày 15/10/2026)"], [board]) // "dataDate"
 */
export function provisionalReason(
  { period, total, groups }: BoardAssessment,
  lines: readonly string[],
  ofUnit: readonly BoardAssessment[]
): ProvisionalReason | null {
  const said = [...lines, ...(period === null ? [] : [period.label])].map((text) =>
    text.normalize("NFC")
  );
  if (said.some((text) => saysSo.test(text))) return "marked";
  const scores = total?.points == null ? groups : [total];
  const known = scores.flatMap(({ points }) => points ?? []);
  if (known.length > 0 && known.every(({ provisional }) => provisional)) return "marked";
  const last = period?.date ?? null;
  if (period === null || last === null) return null;
  // A day before the table's last one was a step on the way: nothing more is to come to it.
  const isOpen = isUpToDay(period)
    ? ofUnit.every((other) => (other.period?.date ?? "") <= last) &&
      said.some((text) => isWithin(last, periodIn(text, last)))
    : said.some((text) => dataDaysIn(text, last.slice(0, 4)).some((taken) => taken < last));
  return isOpen ? "dataDate" : null;
}

/** "20/10/2026", "đến hết ngày 20/10/2026"; not "10 tháng năm 2026", which ends with its month. */
function isUpToDay({ kind, label }: Period): boolean {
  return kind === "day" || (kind === "toDate" && /\d\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d/u.test(label));
}

/** The month, quarter or half that a line names beside the days it may name. */
function periodIn(text: string, at: string): Period | null {
  const rest = text.replace(day, " ").replace(dayOfYear, " ");
  return findPeriodIn(rest, { year: Number(at.slice(0, 4)), date1904: false, address: null });
}

const monthsOf: Partial<Readonly<Record<Period["kind"], number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
};

/** Whether a day lies in a period before its last day. */
function isWithin(at: string, whole: Period | null): boolean {
  const months = whole === null ? undefined : monthsOf[whole.kind];
  const end = whole?.date ?? null;
  if (months === undefined || end === null || at >= end) return false;
  const first = Number(end.slice(5, 7)) - months + 1;
  return at >= `${end.slice(0, 4)}-${String(first).padStart(2, "0")}-01`;
}

/** The last day of each clause that tells when figures were taken; ISO. */
function dataDaysIn(text: string, year: string): readonly string[] {
  return [...text.matchAll(dataDates)].flatMap(([clause]) => {
    const full = [...clause.matchAll(day)].flatMap(([, d, m, y]) => iso(y, m, d));
    const days =
      full.length > 0
        ? full
        : [...clause.matchAll(dayOfYear)].flatMap(([, d, m]) => iso(year, m, d));
    return days.toSorted().slice(-1);
  });
}

function iso(year = "", month = "", date = ""): readonly string[] {
  const isDay =
    Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31;
  return isDay ? [`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`] : [];
}
