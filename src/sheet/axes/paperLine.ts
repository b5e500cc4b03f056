import { otherDateWords } from "../label/words";
import { eitherSpelling } from "../text/eitherSpelling";
import { foldPlain } from "../text/fold";
import { readUnit } from "../text/unitName";

/** "Kính gửi: UBND tỉnh Phú Thọ": who gets the paper, in that line and in the list below it. */
const addressee = eitherSpelling(/^\W*(?:đồng )?(?:kính (?:gửi|trình|thưa)|nơi nhận)(?!\p{L})/iu);
const listed = /^\s*[-–+•*]\s*\p{L}/u;

/** Whether a line says who gets the paper. @param before whether the line above does */
export function isAddressed(text: string, before: boolean): boolean {
  return addressee.test(text) || (before && listed.test(text));
}

/** "Ngày lập:", "Hạn nộp": the date beside is the paper's, not the table's. */
export function isOtherDate(label: string): boolean {
  const plain = foldPlain(label);
  return /^(?:ngay|han|thoi han|thoi gian|thoi diem) /u.test(plain) && otherDateWords.test(plain);
}

/** "Phấn đấu tháng 11/2026 đạt 95 điểm", "Thời hạn gửi: 05/11/2026": of times to come. */
const plan = eitherSpelling(
  /^[\W\dIVX]*(?:phấn đấu|đề nghị|yêu cầu|(?:thời )?hạn (?:nộp|gửi|báo cáo|hoàn thành|cuối)|thời hạn|chậm nhất|gửi (?:về|báo cáo)|phương hướng|nhiệm vụ|giải pháp|mục tiêu)(?!\p{L})/iu
);

export function isPlan(text: string): boolean {
  return plan.test(text);
}

/** "Tháng 9/2026 đạt 82,75 điểm, xếp thứ 60/148." tells of a period that need not be the table's. */
const sentence = eitherSpelling(
  /[\p{L}\d][.;]$|(?<!\p{L})(?:(?:đạt|tăng|giảm)(?: được| thêm| từ)?(?: (?:tổng )?(?:số )?điểm)?:?\s*(?!766)\d|xếp (?:thứ|hạng)(?: thứ)?:?\s*\d|(?:cao nhất|thấp nhất|dẫn đầu|đứng đầu)(?!\p{L}))/iu
);

export function isSentence(text: string): boolean {
  return text.includes(" ") && sentence.test(text);
}

const papers =
  "công văn|công điện|quyết định|kế hoạch|chỉ thị|nghị quyết|thông báo|hướng dẫn|văn bản|tờ trình|báo cáo|ý kiến|chỉ đạo|yêu cầu";
const issuers = [
  // "(Theo số liệu của Sở Nội vụ)"
  /\(\s*(?:theo|nguồn|căn cứ|trích)(?!\p{L})[^)]*\)/giu,
  // "Công văn số 1234/UBND-KSTT ngày 15/9/2026 của UBND tỉnh Phú Thọ"
  new RegExp(
    String.raw`(?:${papers})\s[^,;()]{0,60}?\d[^,;()]{0,60}?\scủa\s+(?:chủ tịch\s+)?[^,;()]+`,
    "giu"
  ),
].map(eitherSpelling);
/** "Căn cứ Kế hoạch của UBND tỉnh", "Theo số liệu của Sở Nội vụ": where orders or figures come from. */
const source = eitherSpelling(
  new RegExp(
    String.raw`^\W*(?:căn cứ|nguồn|theo|so với|lưu ý|ghi chú|chú thích|(?:tiếp tục )?(?:thực hiện|triển khai)(?: theo)? (?:${papers}))(?!\p{L})`,
    "iu"
  )
);

/**
 * A line without those whose orders or figures it goes by: what is left may name the table's own unit.
 * @example withoutIssuers("Theo Công văn số 12/UBND ngày 05/9/2026 của UBND tỉnh Phú Thọ, UBND xã An Bình báo cáo")
 * // "UBND xã An Bình báo cáo"
 */
export function withoutIssuers(text: string): string {
  const bare = issuers.reduce((rest, issuer) => rest.replace(issuer, " "), text);
  if (!source.test(text)) return bare.trim();
  const own = bare.split(/[,;]\s+/u).findIndex((part) => readUnit(part) !== null);
  return own < 0
    ? ""
    : bare
        .split(/[,;]\s+/u)
        .slice(own)
        .join(", ")
        .trim();
}
