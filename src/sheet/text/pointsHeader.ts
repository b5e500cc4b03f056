import { fold } from "./fold";
import { eitherSpelling } from "./eitherSpelling";

const settled = eitherSpelling(
  /(?:thẩm định|chính thức|công bố|phê duyệt|được duyệt|phúc tra|cuối cùng|xác nhận|công nhận|ghi nhận|(?<!\p{L})chốt(?!\p{L})|(?:tỉnh|cấp trên|hội đồng|tổ công tác|hệ thống|sở|văn phòng|vp)(?: [^,;()]{1,30})? (?:chấm|đánh giá))/u
);
/** Without its mark the word may be a sum, or the group of publicity. */
const portal = /(?<!\p{L})cổng(?!\p{L})/u;
const own = eitherSpelling(
  /(?<!\p{L})(?:tự chấm|tự đánh giá|dự kiến|nháp|tạm tính|ước(?: tính)?|đề xuất|đề nghị)(?!\p{L})/u
);

/**
 * How far the points under a header are settled: what others confirmed goes before plain points, those before what a
 * unit gives itself.
 * @example settledness("Điểm thẩm định") > settledness("Điểm tự chấm") // true
 */
export function settledness(header: string): number {
  const words = fold(header);
  if (settled.test(words) || portal.test(words)) return 2;
  return own.test(words) ? 0 : 1;
}
