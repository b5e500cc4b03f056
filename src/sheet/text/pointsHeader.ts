import { fold } from "./fold";

const settled =
  /(?:thẩm định|chính thức|công bố|phê duyệt|được duyệt|phúc tra|(?<!\p{L})cổng(?!\p{L})|cuối cùng|xác nhận|công nhận|ghi nhận|(?:tỉnh|cấp trên|hội đồng|tổ công tác|hệ thống|sở|văn phòng|vp)(?: [^,;()]{1,30})? (?:chấm|đánh giá))/u;
const own = /(?:tự chấm|tự đánh giá|dự kiến|nháp|tạm tính|ước|đề xuất)/u;

/**
 * How far the points under a header are settled: what others confirmed goes before plain points, those before what a
 * unit gives itself.
 * @example settledness("Điểm thẩm định") > settledness("Điểm tự chấm") // true
 */
export function settledness(header: string): number {
  const words = fold(header);
  if (settled.test(words)) return 2;
  return own.test(words) ? 0 : 1;
}
