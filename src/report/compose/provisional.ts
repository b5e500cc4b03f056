import type { BoardAssessment, TableAssessment } from "../../scoring/assessment";

/** Words by which a sheet says that its figures may still change. */
const saysSo = /tạm\s*(?:tính|thời)|chưa\s*chốt|ước\s*(?:tính|thực hiện|đạt)|chưa\s*chính\s*thức/iu;
/** "(số liệu đến ngày 15/10/2026)", "cập nhật lúc 8 giờ ngày 05/10/2026". */
const dataDate =
  /(?:số liệu|dữ liệu|cập nhật|chốt|trích xuất|tính đến|thời điểm)[^.;]*?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/iu;

/**
 * Whether the figures of a board may still change: the sheet says so, marks its total so, or was taken before the
 * period's last day. The clock is never asked.
 * @example isProvisional(board, table) // true where the title has "số liệu tạm tính đến ngày 15/10/2026"
 */
export function isProvisional(
  { period, total, groups }: BoardAssessment,
  { table: { title } }: TableAssessment
): boolean {
  const said = [title?.text, period?.label].filter((text) => text !== undefined);
  if (said.some((text) => saysSo.test(text.normalize("NFC")))) return true;
  const scores = total?.points === undefined || total.points === null ? groups : [total];
  const known = scores.flatMap(({ points }) => points ?? []);
  if (known.length > 0 && known.every(({ provisional }) => provisional)) return true;
  const taken = title === null ? null : dateIn(title.text.normalize("NFC"));
  return taken !== null && period?.date != null && taken < period.date;
}

/** ISO date. */
function dateIn(text: string): string | null {
  const [, day = "", month = "", year = ""] = dataDate.exec(text) ?? [];
  return year === "" ? null : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
