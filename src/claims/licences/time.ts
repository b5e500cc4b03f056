import { drawn, withheld, type Licence } from "../licence";
import type { ClaimView } from "../view";

/** Words by which a title says that its figures are not final. */
const openWords = /(?:tạm\s*(?:thời|tính)|sơ\s*bộ|dự\s*kiến|chưa\s*chốt|ước\s*tính)/iu;
/** "(số liệu đến ngày 20/6/2026)": the day the data were taken. */
const dataDay =
  /(?:đến|tính đến|cập nhật|trích xuất|lấy)(?:\s+(?:hết|lúc|ngày|số liệu))*\s+(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(20\d\d)/giu;

export const provisional: Licence<"provisional"> = {
  about: "total",
  needs: [],
  draw: (view) => {
    if (view.period === null) return withheld("Bảng điểm không ghi kỳ báo cáo.");
    if (isMarked(view)) return drawn({ reason: "marked" });
    return isTakenBefore(view)
      ? drawn({ reason: "dataDate" })
      : withheld("Bảng điểm không ghi là tạm thời.");
  },
};

/** The sheet says so: over the table, in the name of the period, or at a figure. Today's date is never asked. */
function isMarked({ titles, board, groups, total }: ClaimView): boolean {
  return (
    [...titles, board.period?.label ?? ""].some((text) => openWords.test(text)) ||
    total?.points?.provisional === true ||
    groups.some(({ points }) => points?.provisional === true)
  );
}

/** Its data were taken before the last day of the period that the figures are called after. */
function isTakenBefore({ titles, board: { period } }: ClaimView): boolean {
  if (period?.date == null || period.kind === "day" || period.kind === "toDate") return false;
  const last = period.date;
  return titles.some((text) =>
    [...text.matchAll(dataDay)].some(([, day = "", month = "", year = ""]) => {
      const taken = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
      return taken < last && taken.slice(0, 4) === last.slice(0, 4);
    })
  );
}

export const undated: Licence<"undated"> = {
  about: "total",
  needs: [],
  draw: ({ board }) =>
    board.edition === "unknown" ? drawn({}) : withheld("Kỳ báo cáo đã rõ ngày."),
};

export const edition: Licence<"edition"> = {
  about: "total",
  needs: [],
  draw: ({ board }) =>
    board.edition === "unknown"
      ? withheld("Bảng điểm không ghi kỳ báo cáo.")
      : drawn({ edition: board.edition }),
};
