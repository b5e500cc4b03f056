import type { BoardAssessment } from "../scoring/assessment";
import type { ProvisionalReason } from "./claim";

/** Words by which a sheet says that its figures may still change. */
const saysSo =
  /tạm\s*(?:tính|thời)|chưa\s*chốt|ước\s*(?:tính|thực hiện|đạt)|chưa\s*chính\s*thức|sơ\s*bộ|dự\s*kiến/iu;
/** "(số liệu đến ngày 15/10/2026)", "cập nhật lúc 8 giờ ngày 05/10/2026". */
const dataDate =
  /(?:số liệu|dữ liệu|cập nhật|chốt|trích xuất|tính đến|thời điểm)[^.;]*?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/iu;

/**
 * Why the figures of a board may still change: the sheet says so, marks its total so, or was taken before the
 * period's last day; null where nothing says it. The clock is never asked.
 * @example provisionalReason(board, ["Tháng 10/2026 (số liệu đến ngày 15/10/2026)"]) // "dataDate"
 */
export function provisionalReason(
  { period, total, groups }: BoardAssessment,
  titles: readonly string[]
): ProvisionalReason | null {
  const said = [...titles, ...(period === null ? [] : [period.label])].map((text) =>
    text.normalize("NFC")
  );
  if (said.some((text) => saysSo.test(text))) return "marked";
  const scores = total?.points == null ? groups : [total];
  const known = scores.flatMap(({ points }) => points ?? []);
  if (known.length > 0 && known.every(({ provisional }) => provisional)) return "marked";
  const last = period?.date ?? null;
  const taken = titles.flatMap((text) => dateIn(text.normalize("NFC")) ?? []);
  return last !== null && taken.some((day) => day < last) ? "dataDate" : null;
}

/** ISO date. */
function dateIn(text: string): string | null {
  const [, day = "", month = "", year = ""] = dataDate.exec(text) ?? [];
  return year === "" ? null : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
