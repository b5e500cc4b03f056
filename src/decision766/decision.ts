import { evidence } from "./evidence";
import type { Hundredths } from "./hundredths";
import { points } from "./units";

/** The legal act itself, as administrative texts must quote it. */
export const decision = {
  number: "766/QĐ-TTg",
  /** ISO. */
  date: "2022-06-23",
  issuer: "Thủ tướng Chính phủ",
  /** What it approves; note "theo thời gian thực", which documents often misquote. */
  subject:
    "phê duyệt Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử",
  maxPoints: points(100) satisfies Hundredths,
  evidence: {
    number: evidence("high", "2026-11-20", "decisionText"),
    date: evidence("high", "2026-11-20", "decisionText"),
    issuer: evidence("high", "2026-11-20", "decisionText"),
    subject: evidence("high", "2026-11-20", "decisionText"),
    maxPoints: evidence("high", "2026-11-20", "decisionDigest"),
  },
} as const;

/** How a text cites the Decision the first time: type, number, date, issuer, subject. */
export const fullName = `Quyết định số ${decision.number} ngày 23/6/2022 của ${decision.issuer} ${decision.subject}`;

/** Later citations: type and number. */
export const shortName = `Quyết định số ${decision.number}`;
